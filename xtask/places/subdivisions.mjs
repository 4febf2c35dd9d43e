// Codes of ISO 3166-2, with those since withdrawn: a dossier may be older than the list.

import { createRequire } from 'node:module';
import { iso31662 } from 'iso-3166';

const older = createRequire(import.meta.url)('iso-3166-2');

/** "1 2 3 A" as "1-3 A": runs of numbers of one width, or without leading zeros. */
function runs(codes) {
  const isNumber = (code) => /^[0-9]+$/.test(code);
  const numbers = codes.filter(isNumber).sort((a, b) => a - b || a.length - b.length);
  const found = [];
  for (const code of numbers) {
    const last = found.at(-1);
    const follows = last && +code === +last.to + 1 && (code.length === last.to.length || (code[0] !== '0' && last.from[0] !== '0'));
    if (follows) last.to = code;
    else found.push({ from: code, to: code });
  }
  const texts = found.map(({ from, to }) => (from === to ? from : `${from}-${to}`));
  return [...texts, ...codes.filter((code) => !isNumber(code)).sort()].join(' ');
}

export function subdivisions() {
  const countries = new Map();
  const codes = [...iso31662.map(({ code }) => code), ...Object.values(older.data).flatMap(({ sub }) => Object.keys(sub))];
  for (const code of codes) {
    const [country, rest] = code.split('-');
    if (country === rest) continue;
    if (!countries.has(country)) countries.set(country, new Set());
    countries.get(country).add(rest);
  }
  return [...countries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([country, all]) => `${country} ${runs([...all])};`).join('');
}
