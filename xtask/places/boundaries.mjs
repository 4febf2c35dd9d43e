// Countries from Natural Earth 1:10m, simplified: shared arcs stay shared, so neighbours keep one border.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { iso31661 } from 'iso-3166';

const KM = 111.195;
/**
 * How closely a country is drawn, in km: how far its land borders may be off (a small country is drawn closer), how
 * many times that its coasts; up to which size (km²) islands are left out, unless they lie farther apart than so much
 * from what stays; and how far out at sea a point may lie that still counts as the country's: its territorial sea and
 * what the coasts and the islands left out make up.
 */
const TIERS = [
  { codes: 'KH TH LA VN MM', border: 1, coast: 3, island: 12, apart: 10, sea: 30 },
  { codes: 'CN MY PH ID SG BD IN TW HK MO AE LK NP BN', border: 6, coast: 3, island: 400, apart: 40, sea: 90 },
  { codes: null, border: 40, coast: 1.25, island: 9000, apart: 150, sea: 300 },
];
/** A line is drawn on a grid of so many hundredths of a degree, by its error in km. */
export const STEPS = [1, 2, 5, 10, 20];
/** How the table is made. The base of maps is made in the same way, more finely. */
const TABLE = { tiers: TIERS, steps: STEPS, perDegree: 100 };
const stepFor = (error, { steps, perDegree }) => steps.findLast((step) => step === 1 || (step * 120) / perDegree < error);
const tierOf = (code, tiers) => {
  const at = tiers.findIndex((tier) => tier.codes?.split(' ').includes(code));
  return at < 0 ? tiers.length - 1 : at;
};

/** Areas to which Natural Earth gives no code of ISO 3166-1. What is in no list is left out. */
const WITHOUT_CODE = {
  'N. Cyprus': 'CY', 'Cyprus U.N. Buffer Zone': 'CY', Dhekelia: 'CY', Akrotiri: 'CY',
  Somaliland: 'SO', Kosovo: 'XK', 'USNB Guantanamo Bay': 'CU', 'Siachen Glacier': 'IN', Baikonur: 'KZ',
};
/** Of the side of a square of its size: a country may be drawn off by so much. */
const FINER = 0.08;
/** From this size (km²) a piece between neighbours stays. */
const EXCLAVE = 100;
/** Where nobody lives. */
const LEFT_OUT = ['AQ', 'BV', 'GS', 'HM', 'TF', 'UM'];

const require = createRequire(import.meta.url);
const topology = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json')));
const alpha2 = new Map(iso31661.map((country) => [country.numeric, country.alpha2]));

const { scale, translate } = topology.transform;
const arcs = topology.arcs.map((arc) => {
  let x = 0, y = 0;
  return unbroken(arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]));
});

/** Past 180 degrees it goes on with 181, for a line across the line of dates. */
function unbroken(line) {
  let turn = 0;
  return line.map(([x, y], n) => {
    if (n && Math.abs(x - line[n - 1][0]) > 180) turn += x < line[n - 1][0] ? 360 : -360;
    return [x + turn, y];
  });
}

/** Every polygon: its country, its rings as lists of arcs, its area in km² and its outer ring's corners. */
function polygons(tiers) {
  const [all, areas] = [[], new Map()];
  for (const geometry of topology.objects.countries.geometries) {
    const code = geometry.id ? alpha2.get(geometry.id) : WITHOUT_CODE[geometry.properties.name];
    if (!code || LEFT_OUT.includes(code)) continue;
    for (const rings of geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs) {
      const outer = corners(rings[0]);
      const tier = tierOf(code, tiers);
      const { area, middle } = areaAndCentroid(outer);
      areas.set(code, (areas.get(code) ?? 0) + area);
      all.push({ code, rings, outer, area, middle, tier });
    }
  }
  for (const polygon of all)
    polygon.error = Math.min(tiers[polygon.tier].border, 0.5 + Math.sqrt(areas.get(polygon.code)) * FINER);
  return all.sort((a, b) => b.area - a.area);
}

function corners(ring) {
  return unbroken(
    ring.flatMap((at, n) => {
      const points = at < 0 ? [...arcs[~at]].reverse() : arcs[at];
      return n ? points.slice(1) : points;
    }),
  );
}

function areaAndCentroid(ring) {
  let [area, x, y] = [0, 0, 0];
  const [x0, y0] = ring[0];
  for (let n = 0; n + 1 < ring.length; n++) {
    const [ax, ay, bx, by] = [ring[n][0] - x0, ring[n][1] - y0, ring[n + 1][0] - x0, ring[n + 1][1] - y0];
    const cross = ax * by - bx * ay;
    [area, x, y] = [area + cross, x + (ax + bx) * cross, y + (ay + by) * cross];
  }
  const middle = area ? [x0 + x / 3 / area, y0 + y / 3 / area] : [x0, y0];
  return { area: (Math.abs(area) / 2) * KM * KM * Math.cos((middle[1] * Math.PI) / 180), middle };
}

const index = (at) => (at < 0 ? ~at : at);

const apart = ([ax, ay], [bx, by]) => {
  const dx = Math.abs(ax - bx);
  return KM * Math.hypot(Math.min(dx, 360 - dx) * Math.cos((((ay + by) / 2) * Math.PI) / 180), ay - by);
};

/** Leaves out small islands close to what stays of the same country; a piece with neighbours is no island. */
function kept(all, tiers) {
  const [stays, uses] = [new Map(), new Map()];
  for (const arc of all.flatMap(({ rings }) => rings.flat().map(index))) uses.set(arc, (uses.get(arc) ?? 0) + 1);
  return all.filter((polygon) => {
    const { island, apart: far } = tiers[polygon.tier];
    const others = stays.get(polygon.code) ?? [];
    stays.set(polygon.code, others);
    const near = (corner) => apart(corner, polygon.outer[0]) < far;
    const alone = polygon.area < EXCLAVE || polygon.rings.flat().every((at) => uses.get(index(at)) === 1);
    if (alone && polygon.area < island && others.some((other) => other.some(near))) return false;
    others.push(polygon.outer);
    return true;
  });
}

/** Douglas and Peucker's simplification; a closed line is first cut at its far end. */
function simplify(line, error) {
  const stays = new Uint8Array(line.length);
  stays[0] = stays[line.length - 1] = 1;
  const squeeze = Math.cos((line[0][1] * Math.PI) / 180) * KM;
  const away = ([px, py], [ax, ay], [bx, by]) => {
    const [dx, dy] = [(bx - ax) * squeeze, (by - ay) * KM];
    const [qx, qy] = [(px - ax) * squeeze, (py - ay) * KM];
    const along = Math.max(0, Math.min(1, (qx * dx + qy * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(qx - along * dx, qy - along * dy);
  };
  const work = [[0, line.length - 1, line[0].join() === line.at(-1).join()]];
  while (work.length) {
    const [from, to, closed] = work.pop();
    let [most, at] = [closed ? -1 : error, 0];
    for (let n = from + 1; n < to; n++) {
      const off = away(line[n], line[from], line[to]);
      if (off > most) [most, at] = [off, n];
    }
    if (at) {
      stays[at] = 1;
      work.push([from, at, false], [at, to, false]);
    }
  }
  return line.filter((_, n) => stays[n]);
}

/** On the grid of a step, in parts of a degree, without corners that fall together. */
const grid = (line, step, perDegree) => {
  const points = line.map(([x, y]) => [Math.round((x * perDegree) / step) * step, Math.round((y * perDegree) / step) * step]);
  return points.filter((point, n) => !n || point.join() !== points[n - 1].join());
};

/** The arcs that are used, renumbered, and the countries made of them. */
export function boundaries(how = TABLE) {
  const { tiers, perDegree } = how;
  const all = polygons(tiers);
  const stay = kept(all, tiers).sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  const [errors, borders] = [new Map(), new Set()];
  for (const { rings, error } of stay)
    for (const arc of rings.flat().map(index)) {
      if (errors.has(arc)) borders.add(arc);
      errors.set(arc, Math.min(error, errors.get(arc) ?? error));
    }
  for (const { rings, tier } of stay)
    for (const arc of rings.flat().map(index))
      if (!borders.has(arc)) errors.set(arc, errors.get(arc) * tiers[tier].coast);
  const [lines, number, countries] = [[], new Map(), new Map()];
  for (const { code, rings, tier } of stay) {
    const country = countries.get(code) ?? { code, rings: [], margin: 0, sea: tiers[tier].sea };
    countries.set(code, country);
    for (const ring of rings) {
      for (const arc of ring.map(index)) {
        const [error, step] = [errors.get(arc), stepFor(errors.get(arc), how)];
        if (!number.has(arc)) {
          number.set(arc, lines.length);
          lines.push({ step, border: borders.has(arc), points: grid(simplify(arcs[arc], error), step, perDegree) });
        }
        if (borders.has(arc)) country.margin = Math.max(country.margin, Math.ceil(error + step * 0.79));
      }
      country.rings.push(ring.map((at) => (at < 0 ? ~number.get(~at) : number.get(at))));
    }
  }
  return { lines, countries: [...countries.values()], all: all.map((polygon) => ({ ...polygon, close: polygon.tier < 2 })) };
}
