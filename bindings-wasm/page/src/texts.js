// The words of the page itself. Those of the model and of issues come from casecairn.

import en from './words/en.js';
import fr from './words/fr.js';

const LANGUAGES = { en, fr };
export const TAGS = Object.keys(LANGUAGES);
let current = TAGS.find((tag) => navigator.language.toLowerCase().split('-')[0] === tag) ?? 'en';

export const lang = () => current;
export function speak(tag) {
  current = tag;
  document.documentElement.lang = tag;
}

/** A text, with its holes filled: `t('records', { count: 3 })`. */
export function t(key, params = {}) {
  const text = LANGUAGES[current][key];
  if (text === undefined) throw new Error(`no text ${key}`);
  const chosen = typeof text === 'string' ? text : text[new Intl.PluralRules(current).select(params.count)] ?? text.other;
  return chosen.replace(/\{(\w+)\}/g, (_, name) => params[name]);
}

/** The name of a country or language; its code where it has none. */
export function nameOf(type, code) {
  try {
    return new Intl.DisplayNames([current], { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
