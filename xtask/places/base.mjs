// Writes core/src/draw/base.bin, the ground under maps. Run it by `cargo xtask generate-places`.

import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { boundaries } from './boundaries.mjs';

/** How closely a country is drawn: see `TIERS` in boundaries.mjs. */
const TIERS = [
  { codes: 'KH', border: 0.25, coast: 0.8, island: 0.6, apart: 5, sea: 0 },
  { codes: 'TH LA VN MM', border: 0.45, coast: 1, island: 4, apart: 8, sea: 0 },
  { codes: 'MY SG BN PH ID HK MO TW', border: 1.6, coast: 1, island: 30, apart: 20, sea: 0 },
  { codes: 'CN BD IN NP BT LK AE TL JP KR', border: 3.5, coast: 1, island: 120, apart: 50, sea: 0 },
  { codes: null, border: 8.5, coast: 1, island: 800, apart: 150, sea: 0 },
];
/** Grids, in parts of 1/500 of a degree. */
const STEPS = [1, 2, 5, 10, 25];
const PER_DEGREE = 500;

/** Seven bits a byte, the lowest first; the highest bit where another byte follows. */
function number(value, out) {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  do {
    out.push((rest % 128) + (rest >= 128 ? 128 : 0));
    rest = Math.floor(rest / 128);
  } while (rest);
}

function text(words, out) {
  const bytes = Buffer.from(words);
  number(bytes.length, out);
  out.push(...bytes);
}

const names = (style) => ['en', 'fr'].map((lang) => new Intl.DisplayNames([lang], { type: 'region', style }));
const [short, long] = [names('short'), names('long')];
/** Short enough for a map, and no initials. */
const nameOf = (code, lang) => (['GB', 'US'].includes(code) ? long : short)[lang].of(code).replace(/ \(.*\)$/, '').replace(/ SAR China$|^R\.A\.S\. chinoise de /, '');

const { lines, countries } = boundaries({ tiers: TIERS, steps: STEPS, perDegree: PER_DEGREE });
/** An island so small that its coast falls together on the grid is none. */
for (const line of lines)
  if (!line.border && line.points.length < 4 && line.points[0].join() === line.points.at(-1).join()) line.points = [];
const corners = (ring) => ring.reduce((sum, at) => sum + lines[at < 0 ? ~at : at].points.length, 0);
for (const country of countries) country.rings = country.rings.filter((ring) => corners(ring) > 3);
const out = [];
number(PER_DEGREE, out);
number(lines.length, out);
let [x, y] = [0, 0];
for (const { step, border, points } of lines) {
  number(border ? 1 : 0, out);
  number(step, out);
  number(points.length, out);
  points.forEach(([px, py], n) => {
    const unit = n ? step : 1;
    number((px - x) / unit, out);
    number((py - y) / unit, out);
    [x, y] = [px, py];
  });
}
number(countries.length, out);
for (const { code, rings } of countries) {
  out.push(...Buffer.from(code));
  for (const lang of [0, 1]) text(nameOf(code, lang), out);
  number(rings.length, out);
  let before = 0;
  for (const ring of rings) {
    number(ring.length, out);
    for (const arc of ring) {
      number(arc - before, out);
      before = arc;
    }
  }
}
const bytes = Buffer.from(out);
writeFileSync(new URL('../../core/src/draw/base.bin', import.meta.url), bytes);
console.log(`base: ${lines.length} lines, ${lines.reduce((sum, line) => sum + line.points.length, 0)} corners, ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} by gzip`);
if (bytes.length > 120_000) throw new Error('more than 120 KB');
