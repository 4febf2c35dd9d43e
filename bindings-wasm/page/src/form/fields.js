// One field: its label, what it means, its control, and the place where its issues appear.

import { freshId, h, icon, button } from '../dom.js';
import { get, join } from '../dossier.js';
import { docOf, fieldsOf, labelOf, shapeOf } from '../model.js';
import { t } from '../texts.js';
import { listEditor } from './list.js';
import { objectEditor } from './object.js';
import { placeTools } from './place.js';
import { rawEditor, valueEditor } from './value.js';

/** Whether a value has the form that its field can show. */
function fits(shape, value) {
  if (value === undefined || value === null) return true;
  const isObject = typeof value === 'object' && !Array.isArray(value);
  if (shape === 'object' || shape === 'choice') return isObject;
  return true;
}

/** A field of an object. `form` is what all fields share: the dossier, what to do on a change, the issues. */
export function field(form, name, key, pointer) {
  const about = fieldsOf(name)[key];
  const at = join(pointer, key);
  const value = get(form.dossier, at);
  const shape = shapeOf(about.value);
  if (about.presence === 'list') {
    if (!value?.length && shape !== 'vocabulary') return adder(form, about, `${at}/0`, shape === 'value' ? '' : {});
    if (value === undefined || value === null || Array.isArray(value)) return listEditor(form, about, key, at);
    return rawField(form, labelOf(about), at);
  }
  if (!fits(shape, value)) return rawField(form, labelOf(about), at);
  if (shape === 'object' || shape === 'choice') {
    if (about.value === 'Footprint') return footprintField(form, about, at, pointer);
    if (value === undefined || value === null) return adder(form, about, at, {});
    return objectEditor(form, about.value, at, { label: labelOf(about), about, remove: () => form.change(at, undefined) });
  }
  return valueField(form, about, key, at, pointer);
}

/** A button that begins an object or a list which is not there yet. */
function adder(form, about, at, first) {
  const id = freshId();
  return wrap(form, at, 'div.absent', {}, [
    button('button.add', 'add', labelOf(about), () => form.begin(at, first), { 'data-at': at, 'aria-label': t('addItem', { name: labelOf(about) }), 'aria-describedby': id }),
    h('p.hint', { id }, docOf(about)),
  ]);
}

function valueField(form, about, key, at, pointer) {
  const id = freshId();
  const hint = h('p.hint', { id: `${id}-hint` }, docOf(about));
  const slot = form.slot(at, id);
  const control = valueEditor(form, about.value, at, { id, describedby: `${id}-hint ${slot.id}`, required: about.presence === 'required' });
  const group = control.matches('.pair, .word');
  const label = h(group ? 'span.label' : 'label', group ? { id: `${id}-label` } : { for: id }, labelOf(about), marks(about));
  if (group) {
    control.setAttribute('role', 'group');
    control.setAttribute('aria-labelledby', `${id}-label`);
  }
  const wide = ['Prose', 'Extensions', 'Position'].includes(about.value) ? '.wide' : '';
  const tools = about.value === 'Position' ? placeTools(form, pointer) : undefined;
  return h(`div.field${wide}`, { 'data-field': key }, label, control, tools, hint, slot);
}

/** What is said beside a label: whether it must be there, and who may see it. */
export function marks(about) {
  return [
    about.presence === 'required' && h('span.mark.required', {}, t('required')),
    about.class === 'protected' && h('span.mark.lock', { title: t('protected') }, icon('lock'), h('span.quiet', {}, t('protectedShort'))),
    about.class === 'internal' && h('span.mark.lock', { title: t('internal') }, icon('lock'), h('span', {}, t('internalShort'))),
  ];
}

/** A footprint is drawn, not typed. */
function footprintField(form, about, at, pointer) {
  const value = get(form.dossier, at);
  const rings = value?.coordinates;
  const corners = value?.type === 'Polygon' && Array.isArray(rings?.[0]) ? Math.max(rings[0].length - 1, 0) : undefined;
  const parts = value?.type === 'MultiPolygon' && Array.isArray(rings) ? rings.length : undefined;
  if (value && corners === undefined && parts === undefined) return rawField(form, labelOf(about), at);
  const said = !value ? t('footprintNone') : corners === undefined ? t('footprintParts', { count: parts }) : t('footprintOf', { count: corners });
  return wrap(form, at, 'div.field.wide', {}, [
    h('span.label', {}, labelOf(about), marks(about)),
    h('p.summary', {}, said),
    h('div.row', {}, placeTools(form, pointer, 'footprint'),
      value && button('button.quiet', 'remove', t('removeItem', { name: labelOf(about) }), () => form.change(at, undefined))),
    h('p.hint', {}, docOf(about)),
  ]);
}

/** A value that no control can hold: shown as it is, never dropped. */
export function rawField(form, label, at, more) {
  const id = freshId();
  const slot = form.slot(at, id);
  return h('div.field.wide.raw', {},
    h('label', { for: id }, label, more && h('span.mark', {}, more)),
    rawEditor(form, at, { id, describedby: `${id}-hint ${slot.id}` }),
    h('p.hint.always', { id: `${id}-hint` }, `${t('rawValue')}. ${t('rawHelp')}`),
    button('button.quiet', 'remove', t('removeItem', { name: label }), () => form.change(at, undefined)),
    slot);
}

/** An element with a place for issues at its end. */
export function wrap(form, at, name, attributes, children) {
  return h(name, attributes, children, form.slot(at));
}

