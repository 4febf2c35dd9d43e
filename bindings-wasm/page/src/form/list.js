// A list: words as chips, texts as lines, objects as folds.

import { button, freshId, h } from '../dom.js';
import { get, join, titleOf } from '../dossier.js';
import { docOf, fieldsOf, labelOf, nameLabel, shapeOf, valueLabel, wordLabel, wordsOf } from '../model.js';
import { t } from '../texts.js';
import { marks, rawField, wrap } from './fields.js';
import { objectEditor } from './object.js';
import { valueEditor } from './value.js';

/** The editor of a list. */
export function listEditor(form, about, key, at) {
  const items = get(form.dossier, at) ?? [];
  const label = labelOf(about);
  const head = h('div.label', { id: freshId() }, label, marks(about));
  const shape = shapeOf(about.value);
  const body = shape === 'vocabulary' && items.every((item) => typeof item === 'string')
    ? chips(form, about, at, items, label)
    : [items.map((_, index) => item(form, about, join(at, index), index, shape)), more(form, about, at, items, shape)];
  return wrap(form, at, 'div.field.list.wide', { role: 'group', 'aria-labelledby': head.id, 'data-field': key }, [head, body, h('p.hint', {}, docOf(about))]);
}

/** Words of a vocabulary: those chosen, and one more to choose. */
function chips(form, about, at, items, label) {
  const words = wordsOf(about.value);
  const select = h('select', {
    'aria-label': t('addItem', { name: label }), 'data-at': at,
    onchange: () => {
      if (select.value === '\u{0}other') form.begin(join(at, items.length), { other: '' });
      else if (select.value) form.change(at, [...items, select.value], at);
    },
  },
  h('option', { value: '' }, t('choose')),
  Object.keys(words.values).filter((code) => !items.includes(code)).map((code) => h('option', { value: code }, wordLabel(about.value, code))),
  words.open && h('option', { value: '\u{0}other' }, t('other')));
  return h('div.chips', {}, items.map((code, index) => h('span.chip', { 'data-at': join(at, index) },
    wordLabel(about.value, code),
    button('button.bare', 'remove', '', () => form.change(join(at, index), undefined, at), { 'aria-label': t('removeItem', { name: wordLabel(about.value, code) }) }))), select);
}

function more(form, about, at, items, shape) {
  const first = shape === 'value' || shape === 'vocabulary' ? '' : {};
  const name = nameLabel(about.value);
  return button('button.add', 'add', t('addItem', { name }), () => form.begin(join(at, items.length), structuredClone(first)), { 'data-at': join(at, items.length) });
}

function item(form, about, at, index, shape) {
  const value = get(form.dossier, at);
  const number = t('item', { name: nameLabel(about.value), number: index + 1 });
  const summary = summaryOf(about.value === 'Support' ? 'SupportDetail' : about.value, value);
  const remove = () => form.change(at, undefined, at.slice(0, at.lastIndexOf('/')));
  const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
  if (about.value === 'Support' && isObject) return objectEditor(form, 'SupportDetail', at, { label: number, remove, folded: true, summary });
  if (shape === 'object' || shape === 'choice') {
    if (!isObject) return rawField(form, number, at);
    return objectEditor(form, about.value, at, { label: number, remove, folded: true, summary });
  }
  const id = freshId();
  const slot = form.slot(at, id);
  const control = valueEditor(form, about.value, at, { id, describedby: slot.id });
  (control.matches('input, select, textarea') ? control : control.querySelector('input, select')).setAttribute('aria-label', number);
  return h('div.line', {}, h('div.row', {}, control,
    about.value === 'Support' && typeof value === 'string' && button('button.quiet', 'add', t('detail'), () => form.begin(at, { claim: value })),
    button('button.bare', 'remove', '', remove, { 'aria-label': t('removeItem', { name: number }) })), slot);
}

/** A few words by which people know an item of a list again. */
function summaryOf(name, value) {
  const fields = fieldsOf(name);
  const keys = ['text', 'code', 'compound', 'actor', 'claim', 'evidence', 'conduct', 'status', 'kind', 'stance', 'unit'];
  const words = keys.filter((key) => typeof value?.[key] === 'string' && value[key]).map((key) => valueLabel(fields[key]?.value, value[key]));
  const texts = [...new Set([value?.id, titleOf(value), ...words].filter((word) => typeof word === 'string' && word))];
  return texts.slice(0, 3).join(' · ');
}
