// What the model says about itself: made from schema/labels.json, so that no form repeats it.

import model from 'casecairn-labels';
import { lang, nameOf, t } from './texts.js';

const { objects, choices, vocabularies, values } = model;

/** What a name of the model stands for. */
export function shapeOf(name) {
  if (objects[name]) return 'object';
  if (choices[name]) return 'choice';
  if (vocabularies[name]) return 'vocabulary';
  return 'value';
}

const about = (name) => objects[name] ?? choices[name] ?? vocabularies[name] ?? values[name];

export const fieldsOf = (name) => objects[name]?.fields ?? {};
export const tagOf = (name) => objects[name]?.tag;
/** The objects that a choice is between, by their `type`. */
export const variantsOf = (name) => choices[name].of.map((of) => [objects[of].tag, of]);
export const wordsOf = (name) => vocabularies[name];
/** The kinds of record: `type` and object. Without a prototype, since a `type` may be any text. */
export const KINDS = Object.assign(Object.create(null), Object.fromEntries(variantsOf('Record')));

/** What people read, capitalised. */
export const capital = (text) => text.charAt(0).toLocaleUpperCase(lang()) + text.slice(1);
export const labelOf = (entry) => capital(entry.label[lang()]);
export const docOf = (entry) => entry.doc[lang()];
export const nameLabel = (name) => labelOf(about(name));

/** The label of a code of a vocabulary. */
export function wordLabel(vocabulary, code) {
  const { values: words } = vocabularies[vocabulary];
  return Object.hasOwn(words, code) ? labelOf(words[code]) : String(code);
}

/** A value as people read it, where its type has words for it. */
export function valueLabel(type, value) {
  const shape = type && shapeOf(type);
  if (shape === 'vocabulary' && typeof value === 'string') return wordLabel(type, value);
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (type === 'Country') return capital(nameOf('region', value));
  if (type === 'LanguageTag') return capital(nameOf('language', value));
  return String(value);
}

/** The fields a form shows before anybody asks for more. Those required and those in use are always shown. */
const FIRST = {
  Header: ['title', 'namespace', 'publisher', 'languages', 'tlp'],
  Actor: ['id', 'kind', 'names'],
  Compound: ['id', 'names', 'codes', 'place', 'features', 'assessment', 'support'],
  Incident: ['id', 'kind', 'stance', 'when', 'place', 'compounds', 'acts', 'people', 'support'],
  Evidence: ['id', 'kind', 'title', 'lang', 'publisher', 'url', 'published', 'derived_from', 'held', 'claims'],
  Claim: ['id', 'by', 'stance', 'relay', 'at', 'quote', 'about', 'says'],
  Place: ['country', 'subdivision', 'locality', 'point', 'uncertainty_m', 'basis'],
  When: ['edtf', 'verbatim', 'lang'],
  Count: ['unit', 'min', 'best', 'max', 'basis'],
  Name: ['text', 'lang', 'kind'],
  Act: ['conduct', 'attributed_to', 'against'],
  CompoundLink: ['compound', 'resolved_by', 'unresolved'],
  Assessment: ['status', 'by', 'as_of', 'support'],
  Operation: ['status', 'by', 'as_of', 'support'],
  Feature: ['kind', 'as_of', 'support'],
  Quote: ['text', 'lang'],
  Group: ['unit', 'count'],
};

/** Whether a field of an object is shown while it is empty. */
export function isFirst(name, field) {
  const fields = fieldsOf(name);
  if (fields[field].presence === 'required') return true;
  return FIRST[name]?.includes(field) ?? Object.keys(fields).indexOf(field) < 3;
}

/** The kind of record that a reference points at. */
const TARGETS = { ActorRef: ['actor'], CompoundRef: ['compound'], IncidentRef: ['incident'], EvidenceRef: ['evidence'], RecordRef: Object.keys(KINDS) };
export const targetsOf = (name) => TARGETS[name];
export const isClaimReference = (name) => name === 'ClaimRef' || name === 'Support';
