// Where the name of a country stands on the map: inside it, and well away from its neighbours.

/** By hand for the region, where outlines are long, bent or in many parts: longitude and latitude. */
const BY_HAND = {
  KH: [104.9, 12.7], VN: [108.1, 13.6], LA: [103.4, 19.6], TH: [101.2, 15.7], MM: [96.0, 21.0],
  CN: [105.0, 34.0], MY: [102.3, 4.2], ID: [102.3, -0.6], PH: [121.1, 16.6], IN: [78.5, 22.5], BD: [89.9, 24.0], TW: [120.95, 23.75], SG: [103.82, 1.36], BN: [114.6, 4.5],
};

/** How many lines across a country are tried. */
const LINES = 15;

/** The part of a country that is largest, as a box: a country of many islands is named on one of them. */
function largestRing({ type, coordinates }) {
  const rings = type === 'Polygon' ? [coordinates[0]] : coordinates.map(([outer]) => outer);
  const area = (ring) => Math.abs(ring.reduce((sum, [x, y], at) => sum + x * ring[(at + 1) % ring.length][1] - y * ring[(at + 1) % ring.length][0], 0));
  return rings.reduce((best, ring) => (area(ring) > area(best) ? ring : best));
}

/** Where a parallel cuts a ring. */
const cutsAt = (ring, y) => ring.flatMap(([x1, y1], at) => {
  const [x2, y2] = ring[(at + 1) % ring.length];
  return (y1 > y) !== (y2 > y) ? [x1 + (y - y1) / (y2 - y1) * (x2 - x1)] : [];
});

/** The middle of the widest way through a ring, along a parallel: always inside. */
function insideOf(ring) {
  const heights = ring.map(([, y]) => y);
  const [south, north] = [Math.min(...heights), Math.max(...heights)];
  let best = { width: -1 };
  for (let line = 1; line < LINES; line++) {
    const y = south + (north - south) * line / LINES;
    const cuts = cutsAt(ring, y).sort((a, b) => a - b);
    for (let at = 0; at + 1 < cuts.length; at += 2) {
      const width = cuts[at + 1] - cuts[at];
      // Of ways as wide, the one nearer the middle.
      const worth = width - Math.abs(line / LINES - 0.5) * width * 0.5;
      if (worth > best.width) best = { width: worth, at: [(cuts[at] + cuts[at + 1]) / 2, y] };
    }
  }
  return best.at;
}

/** Where the name of a country stands. */
export const labelPoint = (code, geometry) => BY_HAND[code] ?? insideOf(largestRing(geometry));

/** The degrees from west to east of a country's largest part. */
export function widthOf(geometry) {
  const across = largestRing(geometry).map(([x]) => x);
  return Math.max(...across) - Math.min(...across);
}

/** The code of a country by its number in the outlines; those without a number have none. */
export const codeOf = ({ id }) => (id ? new Intl.Locale(`und-${id}`).region : undefined);

const encloses = (ring, [x, y]) => cutsAt(ring, y).filter((cut) => x < cut).length % 2 === 1;

/** Whether a point lies in a country, by the outlines: inside, and in none of its holes. */
export function contains({ type, coordinates }, point) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons.some((rings) => rings.filter((ring) => encloses(ring, point)).length === 1);
}
