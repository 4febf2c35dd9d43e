// Where a pointer leads, as people read it, and what the keys on the way are called.

import { steps, titleOf } from './dossier.js';
import { fieldsOf, KINDS, labelOf, nameLabel, shapeOf, variantsOf, wordLabel, wordsOf } from './model.js';
import { t } from './texts.js';

/** The words of the way, and the name in the model of each thing on it. */
function trail(dossier, pointer) {
  let path = steps(pointer);
  let name = 'Header';
  let value = dossier;
  const words = [];
  if (path[0] === 'records' && path.length > 1) {
    value = dossier.records?.[path[1]];
    name = KINDS[value?.type];
    words.push(titleOf(value) || (name ? nameLabel(name) : t('records')));
    path = path.slice(2);
  } else words.push(t('dossier'));
  const names = [name];
  for (const step of path) {
    value = value?.[step];
    const field = name && Object.hasOwn(fieldsOf(name), step) ? fieldsOf(name)[step] : undefined;
    if (field) {
      words.push(labelOf(field));
      name = field.value;
    } else if (name === 'Position' && /^[01]$/.test(step)) words.push(t(step === '0' ? 'longitude' : 'latitude'));
    else if (/^\d+$/.test(step)) words[words.length - 1] += ` ${Number(step) + 1}`;
    else {
      words.push(step);
      name = undefined;
    }
    if (name && shapeOf(name) === 'choice') name = variantsOf(name).find(([tag]) => tag === value?.type)?.[1];
    names.push(name);
  }
  return { words, names };
}

/** Where an issue stands: "Captivity › Place › Country". */
export const whereOf = (dossier, pointer) => trail(dossier, pointer).words.join(' › ');

/** The pointer of the field that an issue is about: one that is missing has none of its own. */
export const fieldPointer = ({ pointer, params }, has) => (params.key && has(`${pointer}/${params.key}`) ? `${pointer}/${params.key}` : pointer);

/** What the field of a pointer is called. */
export const fieldLabel = (dossier, pointer) => trail(dossier, pointer).words.at(-1);

/** What keys and codes near a pointer are called: those that a message about it may name. */
export function glossary(dossier, pointer) {
  const known = new Map();
  for (const name of trail(dossier, pointer).names.slice(-3)) {
    if (!name) continue;
    for (const [key, field] of Object.entries(fieldsOf(name))) known.set(key, labelOf(field));
    if (shapeOf(name) === 'vocabulary') for (const code of Object.keys(wordsOf(name).values)) known.set(code, wordLabel(name, code));
  }
  return known;
}

/** A message about a field that is missing, with the field's label in place of its key. */
export function labelled(dossier, { pointer, params }, text) {
  const label = params.key && glossary(dossier, pointer).get(params.key);
  // The key stands alone, as a word.
  return label ? text.replace(new RegExp(`(?<![\\w\`])${params.key}(?![\\w\`])`), () => t('quoted', { label })) : text;
}
