// Writes core/src/geo/table.rs. Run it by `cargo xtask generate-places`, which first installs what package.json pins.

import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { boundaries, STEPS } from './boundaries.mjs';
import { centroids } from './centroids.mjs';
import { subdivisions } from './subdivisions.mjs';

/** Five bits a letter, the lowest first; 32 more where another letter follows. No quote, no backslash, no space. */
function number(value) {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  do {
    const digit = (rest % 32) + (rest >= 32 ? 32 : 0);
    rest = Math.floor(rest / 32);
    text += String.fromCharCode(digit + 35 >= 92 ? digit + 36 : digit + 35);
  } while (rest);
  return text;
}

function linesAsText(lines) {
  let [x, y, text] = [0, 0, ''];
  for (const { step, points } of lines) {
    text += number(points.length * STEPS.length + STEPS.indexOf(step));
    points.forEach(([px, py], n) => {
      const unit = n ? step : 1;
      text += number((px - x) / unit) + number((py - y) / unit);
      [x, y] = [px, py];
    });
  }
  return text;
}

function countriesAsText(countries) {
  return countries.map(({ code, rings, margin, sea }) => {
    let [before, text] = [0, code + number(margin) + number(sea) + number(rings.length)];
    for (const ring of rings) {
      text += number(ring.length);
      for (const arc of ring) {
        text += number(arc - before);
        before = arc;
      }
    }
    return text;
  }).join('');
}

function centroidsAsText(all) {
  return all.map(([code, points]) => code + number(points.length) + points.map(([x, y]) => number(x) + number(y)).join('')).join('');
}

/** A `str` over as many lines as it needs; none begins with a space, which would be lost. */
const literal = (text) => `"\\\n${text.replace(/.{1,116}(?! )/g, '$&\\\n')}"`;

const { lines, countries, all } = boundaries();
const texts = [
  ['STEPS', '&[i32]', 'The grids of the lines, in hundredths of a degree.', `&[${STEPS.join(', ')}]`],
  ['LINES', '&str', 'The lines that borders and coasts are made of.', linesAsText(lines)],
  ['COUNTRIES', '&str', 'Each country: its code, margin and sea in km, and its rings as numbers of lines.', countriesAsText(countries)],
  ['CENTROIDS', '&str', 'Each country: its code, and its centroids in thousandths of a degree.', centroidsAsText(centroids(all))],
  ['SUBDIVISIONS', '&str', 'Each country: its code, and the codes of its subdivisions, with runs of numbers as `1-25`.', subdivisions()],
];
const data = texts.slice(1).map(([, , , text]) => text).join('');
const size = gzipSync(data, { level: 9 }).length;
/** FNV-1a: a test computes it again, so that nobody edits the texts by hand. */
const digest = [...data].reduce((hash, letter) => BigInt.asUintN(64, (hash ^ BigInt(letter.charCodeAt(0))) * 0x100000001b3n), 0xcbf29ce484222325n);

const items = texts.map(([name, type, doc, value]) =>
  `/// ${doc}\npub(super) const ${name}: ${type} = ${type === '&str' ? literal(value) : value};\n`);
writeFileSync(new URL('../../core/src/geo/table.rs', import.meta.url), `\
//! Countries, their boundaries and centroids, and the codes of subdivisions.
//!
//! Made by \`cargo xtask generate-places\`; do not edit. Boundaries: Natural Earth 1:10m (public domain) by
//! world-atlas 2.0.2 (ISC). Codes: ISO 3166 by iso-3166 4.4.0 and, for codes since withdrawn, iso-3166-2 1.0.0 (MIT).
//!
//! ${countries.length} countries, ${lines.length} lines, ${lines.reduce((sum, line) => sum + line.points.length, 0)} corners; \
${data.length} bytes, ${size} by gzip.
//! FNV-1a of the texts: ${digest.toString(16).padStart(16, '0')}

${items.join('\n')}`);
for (const [name, , , text] of texts.slice(1)) console.log(name, text.length, gzipSync(text, { level: 9 }).length);
console.log(`${data.length} bytes, ${size} by gzip`);
if (size > 30_000) throw new Error('more than 30 KB');
