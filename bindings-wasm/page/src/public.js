// What would be public of the dossier as it is: another dossier, and how much was held back.

import { today, typed } from './checker.js';
import { freshId, h } from './dom.js';
import { asJson } from './dossier.js';
import { fieldsOf, KINDS, labelOf, nameLabel, shapeOf, valueLabel, variantsOf } from './model.js';
import { lang, t } from './texts.js';

/** How many records of a kind are shown. */
const SHOWN = 20;

export async function publicPanel(beside) {
  const { page } = beside;
  const choice = policyChoice(beside);
  try {
    const { dossier, text } = await typed.publish(asJson(page.dossier), { policy: beside.policy, today: today(), lang: lang() });
    return [h('h2', {}, t('publicTitle')), choice, h('p.hint', {}, t('publicHelp')), ...kinds(page, dossier), held(text)];
  } catch (why) {
    const text = why.code === 'refused' ? t('publicRefused') : t('failed', { message: why.message });
    return [choice, h('p.message', {}, text), why.code === 'refused' && h('p.hint', {}, t('publicRefusedHelp'))].filter(Boolean);
  }
}

function policyChoice(beside) {
  const id = freshId();
  const select = h('select', { id, onchange: () => { beside.policy = select.value; beside.show(); } }, ['public', 'partners'].map((policy) => h('option', { value: policy }, t(`policy_${policy}`))));
  select.value = beside.policy;
  return h('div.row', {}, h('label', { for: id }, t('policy')), select);
}

/** The records that remain, by kind, with how many there are now. */
function kinds({ dossier: own, selected }, told) {
  return Object.keys(KINDS).map((kind) => {
    const before = own.records.filter((record) => record?.type === kind).length;
    const records = (told.records ?? []).filter((record) => record.type === kind);
    if (!before) return undefined;
    const more = records.length - SHOWN;
    return h('details.told', { open: own.records[selected]?.type === kind }, h('summary', {}, h(`span.mark.${kind}`, { 'aria-hidden': 'true' }), h('strong', {}, nameLabel(KINDS[kind])), h('span.figures', {}, t('publicOf', { count: records.length, all: before }))),
      records.slice(0, SHOWN).map((record) => h('dl', {}, leaves(record, KINDS[kind]))),
      more > 0 && h('p.hint', {}, t('more', { count: more })));
  }).filter(Boolean);
}

/** Each value of a record that is left, by the way to it; the claims behind them are only counted. */
function leaves(value, name, words = []) {
  return Object.entries(value).flatMap(([key, inner]) => {
    if (!words.length && key === 'type' || key === 'support') return [];
    const fields = fieldsOf(ofChoice(name, value));
    const field = !Array.isArray(value) && Object.hasOwn(fields, key) ? fields[key] : undefined;
    const way = Array.isArray(value) ? words : [...words, field ? labelOf(field) : key];
    const type = field?.value ?? (Array.isArray(value) ? name : undefined);
    if (key === 'claims') return line(way, String(inner.length));
    return inner !== null && typeof inner === 'object' ? leaves(inner, type, way) : line(way, valueLabel(type, inner));
  });
}

/** Of a choice, the object that it is. */
const ofChoice = (name, value) => (name && shapeOf(name) === 'choice' ? variantsOf(name).find(([tag]) => tag === value?.type)?.[1] : name);

const line = (way, text) => [h('dt', {}, way.join(' › ')), h('dd', { dir: 'auto' }, text)];

/** How much was held back, and why: the disclosure report, in its own words. */
const held = (text) => h('details.told', {}, h('summary', {}, h('strong', {}, t('publicHeld'))), h('pre.held', {}, text.trim()));
