// The points that geocoders and forms give for a whole country.

/** Latitude and longitude by two lists that are copied everywhere. */
const LISTED = {
  // As Google's public country list and geocoder have them.
  google: `AE 23.424076 53.847818, BD 23.684994 90.356331, CN 35.86166 104.195397, HK 22.396428 114.109497,
    ID -0.789275 113.921327, IN 20.593684 78.96288, JP 36.204824 138.252924, KH 12.565679 104.990963,
    KR 35.907757 127.766922, LA 19.85627 102.495496, LK 7.873054 80.771797, MM 21.913965 95.956223,
    MY 4.210484 101.975766, NP 28.394857 84.124008, PH 12.879721 121.774017, PK 30.375321 69.345116,
    TH 15.870032 100.992541, TW 23.69781 120.960515, US 37.09024 -95.712891, VN 14.058324 108.277199`,
  // As the World Factbook has them (public domain).
  factbook: `AE 24 54, BD 24 90, CN 35 105, ID -5 120, IN 20 77, JP 36 138, KH 13 105, KR 37 127.5, LA 18 105,
    LK 7 81, MM 22 98, MY 2.5 112.5, NP 28 84, PH 13 122, PK 30 70, TH 15 100, TW 23.5 121, US 38 -97,
    VN 16.16667 107.83333`,
};

/** A country smaller than this (km²) has its centroid in the middle of a town. */
const SMALLEST = 5000;

const listed = Object.values(LISTED).flatMap((list) => list.split(',').map((line) => line.trim().split(/\s+/)));

/** For each country the centroid, and what is listed; where it is drawn closely, also the middle of its largest piece and of its box. */
export function centroids(polygons) {
  const countries = new Map();
  for (const part of polygons) countries.set(part.code, [...(countries.get(part.code) ?? []), part]);
  const all = [];
  for (const [code, parts] of [...countries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const area = parts.reduce((sum, part) => sum + part.area, 0);
    if (area < SMALLEST) continue;
    const mean = (axis) => parts.reduce((sum, part) => sum + part.middle[axis] * part.area, 0) / area;
    const box = (axis) => {
      const values = parts.flatMap((part) => part.outer.map((corner) => corner[axis]));
      return (values.reduce((a, b) => Math.min(a, b)) + values.reduce((a, b) => Math.max(a, b))) / 2;
    };
    const points = [[mean(0), mean(1)]];
    if (parts[0].close) points.push(parts[0].middle, [box(0), box(1)]);
    for (const [of, lat, lon] of listed) if (of === code) points.push([+lon, +lat]);
    const grid = points.map((point) => point.map((degrees) => Math.round(degrees * 1000)));
    all.push([code, [...new Map(grid.map((point) => [point.join(), point])).values()]]);
  }
  return all;
}
