// Where one is on the map: degrees, the country by the outlines, and how long a kilometre is.

import { h } from './dom.js';
import { lang, t } from './texts.js';

/** How long the map must be still before that is said, in milliseconds. */
const PAUSE = 500;
/** The longest a scale bar may be, in pixels. */
const LONGEST = 110;

/** Degrees as the language writes them, with the half of the world they are in. */
function degrees(value, [positive, negative]) {
  const digits = { minimumFractionDigits: 4, maximumFractionDigits: 4 };
  return t(value < 0 ? negative : positive, { degrees: new Intl.NumberFormat(lang(), digits).format(Math.abs(value)) });
}

const parts = ([longitude, latitude]) => ({ latitude: degrees(latitude, ['north', 'south']), longitude: degrees(longitude, ['east', 'west']) });

/** The longest round length that fits: 1, 2 or 5 and noughts, in metres. */
function roundLength(most) {
  const power = 10 ** Math.floor(Math.log10(most));
  return power * [5, 2, 1].find((step) => step * power <= most);
}

const lengthText = (metres) => new Intl.NumberFormat(lang(), { style: 'unit', unit: metres < 1000 ? 'meter' : 'kilometer' }).format(metres < 1000 ? metres : metres / 1000);

/** The readout of a map; `countryAt` knows the outlines. */
export function readout(countryAt) {
  const place = h('span.degrees', {});
  const bar = h('span.bar-line', { 'aria-hidden': 'true' });
  const length = h('span', {});
  const voice = h('p.quiet', { role: 'status' });
  const element = h('div.readout', {}, place, h('span.scale', {}, bar, length), voice);
  const pair = ({ lng, lat }) => [lng, lat];
  let waiting;

  const words = (point) => t('mapWords', { ...parts(point), country: countryAt(point) ?? t('mapNoCountry') });
  const tell = (point) => {
    const country = countryAt(point);
    place.textContent = t(country ? 'mapAtIn' : 'mapAt', { ...parts(point), country });
  };
  /** Says something once all is still. */
  const say = (...texts) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { voice.textContent = texts.filter(Boolean).join(' '); }, PAUSE);
  };

  function follow(map) {
    const centre = () => pair(map.getCenter().wrap());
    const scale = () => {
      const { x, y } = map.getSize();
      if (!x) return;
      const most = map.distance(map.containerPointToLatLng([x / 2 - LONGEST / 2, y / 2]), map.containerPointToLatLng([x / 2 + LONGEST / 2, y / 2]));
      const metres = roundLength(most);
      bar.style.width = `${LONGEST * metres / most}px`;
      length.textContent = lengthText(metres);
    };
    map.on('mousemove', ({ latlng }) => tell(pair(latlng.wrap())));
    map.on('mouseout', () => tell(centre()));
    map.on('moveend', () => {
      scale();
      tell(centre());
      // Only who moves the map by its keys must be told where it is.
      if (document.activeElement === map.getContainer()) say(words(centre()));
    });
    map.on('unload', () => clearTimeout(waiting));
    scale();
    tell(centre());
  }

  return { element, follow, say, words };
}
