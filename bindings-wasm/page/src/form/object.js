// An object: the fields in use, those shown at first, and a way to the others.

import { button, h } from '../dom.js';
import { get, join } from '../dossier.js';
import { docOf, fieldsOf, isFirst, labelOf, nameLabel, shapeOf, variantsOf } from '../model.js';
import { t } from '../texts.js';
import { field, marks, rawField } from './fields.js';

/** The fields of an object, without a frame. */
export function objectFields(form, name, at) {
  const value = get(form.dossier, at);
  const fields = fieldsOf(name);
  const present = (key) => value?.[key] !== undefined && value[key] !== null;
  const shown = Object.keys(fields).filter((key) => present(key) || isFirst(name, key) || form.asked.has(join(at, key)));
  const hidden = Object.keys(fields).filter((key) => !shown.includes(key) && key !== 'schema_version');
  const known = new Set([...Object.keys(fields), 'type', ...(at === '' ? ['records', '$schema'] : [])]);
  const strange = Object.keys(value ?? {}).filter((key) => !known.has(key));
  const all = shown.filter((key) => key !== 'schema_version').map((key) => field(form, name, key, at));
  const absent = all.filter((element) => element.matches('.absent'));
  return [
    h('div.fields', {}, all.filter((element) => !absent.includes(element)), strange.map((key) => rawField(form, key, join(at, key), t('unknownField')))),
    absent.length + hidden.length > 0 && h('div.adders', {}, absent, hidden.length > 0 && moreFields(form, name, at, hidden)),
  ];
}

/** A choice of the fields that are not shown yet. */
function moreFields(form, name, at, hidden) {
  const fields = fieldsOf(name);
  const select = h('select.more', {
    'aria-label': t('addField', { name: nameLabel(name) }), 'data-more': at,
    onchange: () => {
      const key = select.value;
      if (!key) return;
      form.asked.add(join(at, key));
      const { presence, value } = fields[key];
      const isObject = shapeOf(value) === 'object' && presence !== 'list';
      if (isObject) form.begin(join(at, key), {});
      else form.show(join(at, key));
    },
  },
  h('option', { value: '' }, t('addFieldShort')),
  hidden.map((key) => h('option', { value: key, title: docOf(fields[key]) }, labelOf(fields[key]))));
  return select;
}

/** An object in a frame; an item of a list can be folded. */
export function objectEditor(form, name, at, { label, about, remove, folded, summary }) {
  const body = variantFields(form, name, at);
  const tools = button('button.quiet.remove', 'remove', t('remove'), remove, { 'aria-label': t('removeItem', { name: label }) });
  if (!folded) {
    return h('fieldset.field.wide', { 'data-at': at, tabindex: '-1' }, h('legend', {}, label, about && marks(about)), body, form.slot(at), tools);
  }
  const details = h('details.field.wide', {
    'data-at': at, open: form.unfolded.has(at),
    ontoggle: () => form.unfolded[details.open ? 'add' : 'delete'](at),
  }, h('summary', {}, h('span.name', {}, label), summary && h('span.known', {}, summary), form.badge(at)), body, form.slot(at), tools);
  return details;
}

/** The fields of an object; of a choice, first which of them it is. */
function variantFields(form, name, at) {
  if (shapeOf(name) === 'object') return objectFields(form, name, at);
  const value = get(form.dossier, at);
  const variants = variantsOf(name);
  const chosen = variants.find(([tag]) => tag === value?.type);
  const select = h('select', {
    'aria-label': nameLabel(name), 'data-at': join(at, 'type'),
    onchange: () => form.change(at, { ...value, type: select.value || undefined }, join(at, 'type')),
  },
  h('option', { value: '' }, t('choose')),
  !chosen && value?.type !== undefined && h('option', { value: String(value.type) }, String(value.type)),
  variants.map(([tag, of]) => h('option', { value: tag }, nameLabel(of))));
  select.value = value?.type ?? '';
  return [h('div.field', {}, select), chosen ? objectFields(form, chosen[1], at) : undefined];
}

