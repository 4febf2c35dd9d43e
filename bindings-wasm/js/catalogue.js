// What is about the rules and the model, not about data. It is loaded when it is asked for.

import { CasecairnError } from './error.js';
import { languages } from './data/languages.js';
import { schemas } from './data/schemas.js';

async function catalogueOf(lang) {
  const primary = String(lang).toLowerCase().split(/[-_]/)[0];
  if (!Object.hasOwn(languages, primary)) {
    const known = Object.keys(languages).map((tag) => `\`${tag}\``).join(', ');
    throw new CasecairnError('language-unknown', `there is no language \`${shown(lang)}\`: write one of ${known}`);
  }
  return (await languages[primary]()).default;
}

/** What was asked for, shortened and printable. */
const shown = (text) => String(text).replace(/[\p{C}`]/gu, '\u{fffd}').slice(0, 40);

/** A rule in full, by its code or name. */
export async function explain(asked, lang = 'en') {
  const catalogue = await catalogueOf(lang);
  const code = String(asked).toUpperCase();
  const rule = catalogue.find((one) => one.code === code || one.name === asked);
  if (!rule) throw new CasecairnError('rule-unknown', `there is no rule \`${shown(asked)}\``);
  return structuredClone(rule);
}

/** Every rule, in the order of the codes. */
export async function rules(lang = 'en') {
  return (await catalogueOf(lang)).map(({ lang: _, fields: __, page: ___, ...line }) => structuredClone(line));
}

/** The JSON Schema of a kind: `written/compound`, `documents/report`; without the folder a submission before others. */
export async function schema(kind) {
  const name = ['', 'submission/', 'documents/', 'public/'].map((folder) => folder + kind).find((one) => Object.hasOwn(schemas, one));
  if (!name) {
    const known = Object.keys(schemas).map((one) => `\`${one}\``).join(', ');
    throw new CasecairnError('schema-unknown', `there is no schema \`${shown(kind)}\`: write one of ${known}`);
  }
  return structuredClone((await schemas[name]()).default);
}
