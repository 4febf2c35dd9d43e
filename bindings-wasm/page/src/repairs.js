// What was likely meant by a value as people write it: where that is certain it is taken, else it is offered.

import { lang, t } from './texts.js';

const SPACES = /[ \u{a0}\u{202f}\u{2009}]/gu;

/** A number where the text is one, also with a decimal comma or with spaces between thousands; else the text. `within`: the largest it can be. */
export function numberOf(text, within = Infinity) {
  const plain = text.trim();
  if (plain === '') return undefined;
  if (/^-?\d+([.]\d+)?$/.test(plain) && Number.isFinite(Number(plain))) return Number(plain);
  const grouped = /^-?\d{1,3}([ \u{a0}\u{202f}\u{2009}]\d{3})+([.,]\d+)?$/u.test(plain);
  const bare = grouped ? plain.replace(SPACES, '') : plain;
  if (!/^-?\d+([.,]\d+)?$/.test(bare)) return text;
  // "1,200" is twelve hundred for some and one and a bit for others.
  if (!grouped && /^-?[1-9]\d{0,2},\d{3}$/.test(bare) && Number(bare.replace(',', '')) <= within) return text;
  const value = Number(bare.replace(',', '.'));
  return Number.isFinite(value) ? value : text;
}

const plainly = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, "'").trim().toLowerCase();

/** The code of a list by its label; nothing where two have the same. */
export function codeByLabel(choices, text) {
  const found = choices.filter(([, label]) => plainly(label) === plainly(text));
  return found.length === 1 && text.trim() !== '' && !choices.some(([code]) => code === text) ? found[0][0] : undefined;
}

const two = (number) => String(number).padStart(2, '0');

/** A date as such, where there is that day. */
function dateOf(year, month, day) {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day) ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** The dates that "14/01/2026" may mean: the day comes first in French; elsewhere it is asked unless only one is a date. */
export function datesOf(text) {
  const [, first, second, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  if (!year) return [];
  const dayFirst = dateOf(year, second, first);
  const monthFirst = dateOf(year, first, second);
  if (dayFirst && lang() === 'fr') return [dayFirst];
  return [...new Set([dayFirst, monthFirst].filter(Boolean))];
}

/** What may be offered in place of a value of a type: the value, and the words of its button. */
export function offers(type, value) {
  if (type !== 'Edtf' || typeof value !== 'string') return [];
  const long = new Intl.DateTimeFormat(lang(), { dateStyle: 'long', timeZone: 'UTC' });
  return datesOf(value).map((date) => ({ value: date, text: t('useDate', { date, words: long.format(new Date(`${date}T00:00:00Z`)) }) }));
}
