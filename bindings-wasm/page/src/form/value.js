// The controls of single values. What is typed is kept as typed: casecairn judges it, not the control.

import { freshId, h } from '../dom.js';
import { get, join } from '../dossier.js';
import { isClaimReference, shapeOf, targetsOf, wordLabel, wordsOf } from '../model.js';
import { t } from '../texts.js';
import { codeByLabel, numberOf } from '../repairs.js';
import { claimChoices, countries, languages, recordChoices } from './choices.js';

const PLACEHOLDERS = {
  Edtf: '2026-01-14', Duration: '-PT36H', Country: 'KH', Subdivision: 'KH-18', LanguageTag: 'km', Url: 'https://…',
  Instant: '2026-01-16T10:00:00+07:00', MediaType: 'video/mp4', ClaimRef: 'evidence#claim', Support: 'evidence#claim',
};
/** Codes and ids are no words: neither capitals nor corrections. */
const PLAIN = { autocapitalize: 'off', spellcheck: 'false', autocomplete: 'off' };

/** The control of a value of the model. */
export function valueEditor(form, type, at, attributes) {
  const value = get(form.dossier, at);
  if (shapeOf(type) === 'vocabulary') return wordEditor(form, type, at, value, attributes);
  if (value !== null && typeof value === 'object' && !Array.isArray(value) && type !== 'Extensions') return rawEditor(form, at, attributes);
  if (type === 'yes or no') return yesOrNo(form, at, value, attributes);
  if (type === 'Position') return position(form, at, value, attributes);
  if (type === 'Extensions') return rawEditor(form, at, attributes);
  if (type === 'Prose') return long(form, at, value, attributes);
  return line(form, type, at, value, attributes);
}

const common = ({ id, describedby, required }, at) => ({ id, 'aria-describedby': describedby, 'aria-required': required ? 'true' : undefined, 'data-at': at });
/** A text as people see it; something else as JSON. */
const shown = (value) => value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);

function line(form, type, at, value, attributes) {
  const isNumber = type === 'number' || type === 'whole number';
  const choices = choicesFor(form, type);
  const list = choices && h('datalist', { id: freshId() }, choices.map(([code, label]) => h('option', { value: code }, label)));
  const words = type === 'Line';
  const input = h('input', {
    ...common(attributes, at), ...(words ? { autocomplete: 'off' } : PLAIN), type: 'text', value: shown(value), placeholder: PLACEHOLDERS[type],
    inputmode: isNumber ? 'decimal' : type === 'Url' ? 'url' : undefined, list: list?.id, dir: 'auto',
    oninput: () => form.type(at, isNumber ? numberOf(input.value) : input.value || undefined),
    onchange: () => {
      const meant = isNumber ? numberOf(input.value) : choices && codeByLabel(choices, input.value);
      if (isNumber ? typeof meant === 'number' && !isPlain(input.value) : meant !== undefined) settle(form, at, input, meant);
    },
  });
  form.types.set(at, type);
  if (!list) return input;
  const holder = h('div.listed', {}, input, list);
  return holder;
}

/** A number as JSON writes it: nothing has to be understood. */
const isPlain = (text) => /^-?[\d.]+$/.test(text.trim());

/** Takes what is certain from what was typed, and tells how it was understood. */
function settle(form, at, input, value) {
  const text = shown(value);
  const before = input.value.trim();
  input.value = text;
  form.type(at, value);
  tell(form, input, before, text);
}

function tell(form, input, before, text) {
  const holder = input.closest('.listed') ?? input;
  const told = holder.nextElementSibling?.matches('.understood') ? holder.nextElementSibling : h('p.understood', {});
  told.textContent = t('understood', { before, after: text });
  // Nothing moves away from under a finger.
  form.still().then(() => holder.after(told));
  form.said(told.textContent);
}

function choicesFor(form, type) {
  if (isClaimReference(type)) return claimChoices(form.dossier);
  if (targetsOf(type)) return recordChoices(form.dossier, targetsOf(type));
  if (type === 'LanguageTag') return languages();
  if (type === 'Country') return countries();
  return undefined;
}

function long(form, at, value, attributes) {
  const area = h('textarea', { ...common(attributes, at), rows: 3, dir: 'auto', oninput: () => form.type(at, area.value || undefined) });
  area.value = shown(value);
  return area;
}

function yesOrNo(form, at, value, attributes) {
  const known = [undefined, null, true, false].includes(value);
  const select = h('select', {
    ...common(attributes, at),
    onchange: () => form.type(at, { yes: true, no: false }[select.value]),
  }, h('option', { value: '' }, t('none')), h('option', { value: 'yes' }, t('yes')), h('option', { value: 'no' }, t('no')));
  select.value = value === true ? 'yes' : value === false ? 'no' : '';
  return known ? select : rawEditor(form, at, attributes);
}

/** A word of a vocabulary; where the list is open, the source's own word. */
function wordEditor(form, type, at, value, attributes) {
  const isOther = value !== null && typeof value === 'object';
  const words = wordsOf(type);
  const known = typeof value === 'string' && Object.hasOwn(words.values, value);
  const strange = value !== undefined && value !== null && !isOther && !known;
  const select = h('select', {
    ...common(attributes, at),
    onchange: () => {
      if (select.value === '\u{0}other') form.begin(at, { other: '' }, join(at, 'other'));
      else if (isOther) form.change(at, select.value || undefined);
      else form.type(at, select.value || undefined);
    },
  },
  h('option', { value: '' }, t('choose')),
  strange && h('option', { value: shown(value) }, shown(value)),
  Object.keys(words.values).map((code) => h('option', { value: code }, wordLabel(type, code))),
  words.open && h('option', { value: '\u{0}other' }, t('other')));
  select.value = isOther ? '\u{0}other' : shown(value);
  if (!isOther) return select;
  const word = h('input', { type: 'text', value: shown(value.other), 'aria-label': t('otherWord'), placeholder: t('otherWord'), dir: 'auto', autocomplete: 'off', 'data-at': join(at, 'other'),
    oninput: () => form.type(join(at, 'other'), word.value || undefined) });
  return h('div.word', {}, select, word);
}

function position(form, at, value, attributes) {
  const pair = Array.isArray(value) ? value : [];
  const input = (index, label) => {
    const id = index ? freshId() : attributes.id;
    const control = h('input', {
      ...common({ ...attributes, id }, index ? join(at, 1) : at), ...PLAIN, type: 'text', inputmode: 'decimal', value: shown(pair[index]),
      oninput: () => {
        const now = [...holder.querySelectorAll('input')].map(({ value: text }) => numberOf(text, 180));
        form.type(at, now.every((one) => one === undefined) ? undefined : now.map((one) => one ?? null));
        form.last = index ? join(at, 1) : at;
      },
      onchange: () => {
        const meant = numberOf(control.value, 180);
        if (typeof meant !== 'number' || isPlain(control.value)) return;
        const before = control.value.trim();
        control.value = shown(meant);
        tell(form, control, before, control.value);
      },
    });
    return h('div', {}, h('label.small', { for: id }, label), control);
  };
  const holder = h('div.pair', {}, input(0, t('longitude')), input(1, t('latitude')));
  return holder;
}

/** Any value, as JSON. While it is none it is kept as a text. */
export function rawEditor(form, at, attributes) {
  const value = get(form.dossier, at);
  const area = h('textarea.code', { ...common(attributes, at), ...PLAIN, rows: 3, oninput: () => form.type(at, jsonOf(area.value)) });
  area.value = value === undefined ? '' : JSON.stringify(value, null, 1);
  return area;
}

function jsonOf(text) {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

