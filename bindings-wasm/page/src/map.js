// The map: outlines that come with the page, points with their uncertainty, footprints. No map server is asked.

import L from 'leaflet';
import { feature, mesh } from 'topojson-client';
import world from 'world-atlas/countries-50m.json';
import { button, freshId, h, show } from './dom.js';
import { titleOf } from './dossier.js';
import { codeOf, contains, labelPoint, widthOf } from './labels.js';
import { KINDS, nameLabel } from './model.js';
import { readout } from './readout.js';
import { lang, nameOf, t } from './texts.js';

/** Where the map begins: mainland South-East Asia. */
const START = [[5, 92], [24, 112]];
/** How near and how far it is shown at first. */
const CLOSEST = 9;
const FURTHEST = 4;
const isPair = (point) => Array.isArray(point) && point.length === 2 && point.every(Number.isFinite) && Math.abs(point[0]) <= 180 && Math.abs(point[1]) <= 90;
const toLatLng = ([longitude, latitude]) => [latitude, longitude];
/** About a metre: no exactness that a click does not have. */
const rounded = (degrees) => Math.round(degrees * 1e5) / 1e5;
/** A colour of the style, as it is now: light or dark. */
function colour(name) {
  const probe = h('span', { hidden: true });
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const land = feature(world, world.objects.countries);
const borders = mesh(world, world.objects.countries, (a, b) => a !== b);

const countries = land.features.map(({ id, properties: { name }, geometry }) => {
  const code = codeOf({ id });
  return { code, name, geometry, at: labelPoint(code, geometry), width: widthOf(geometry) };
});
const countryName = ({ code, name }) => (code ? nameOf('region', code) : name);

/** The country that a point lies in by these outlines, which are kilometres off near a border; or nothing. */
export function countryAt(point) {
  const found = countries.find(({ geometry }) => contains(geometry, point));
  return found && countryName(found);
}

/** A map on the base. */
function makeMap(holder) {
  const map = L.map(holder, {
    zoomControl: false, attributionControl: false, minZoom: 2, maxZoom: 17, zoomSnap: 0.5, worldCopyJump: true,
    maxBounds: [[-85, -220], [85, 220]], fadeAnimation: false, zoomAnimation: false, markerZoomAnimation: false,
  });
  const canvas = L.canvas({ padding: 0.5 });
  L.geoJSON(land, { renderer: canvas, interactive: false, style: { stroke: false, fillColor: colour('land'), fillOpacity: 1 } }).addTo(map);
  L.geoJSON(borders, { renderer: canvas, interactive: false, style: { color: colour('border'), weight: 1, fill: false } }).addTo(map);
  const names = L.layerGroup().addTo(map);
  const label = () => {
    names.clearLayers();
    const seen = map.getBounds().pad(0.1);
    for (const country of countries) {
      const at = toLatLng(country.at);
      if (!seen.contains(at) || country.width * 2 ** map.getZoom() < 120) continue;
      const icon = L.divIcon({ className: 'country', html: h('span', { 'data-code': country.code }, countryName(country)), iconSize: [0, 0] });
      L.marker(at, { icon, interactive: false, keyboard: false }).addTo(names);
    }
  };
  map.on('moveend', label);
  map.fitBounds(START);
  return map;
}

const dot = (name) => L.divIcon({ className: `dot ${name}`, html: h('span', {}), iconSize: [18, 18] });

function drawPlace(layer, place, name, style) {
  const points = [];
  if (isPair(place?.point)) {
    const at = toLatLng(place.point);
    if (Number.isFinite(place.uncertainty_m) && place.uncertainty_m > 0 && place.uncertainty_m < 2e6) {
      L.circle(at, { radius: place.uncertainty_m, color: colour('accent'), weight: 1, fillOpacity: 0.15, interactive: false }).addTo(layer);
    }
    const marker = L.marker(at, { icon: dot(style), keyboard: false, alt: name }).addTo(layer);
    if (name) marker.bindTooltip(h('span', { dir: 'auto' }, name), { direction: 'top', offset: [0, -8] });
    points.push(at);
  }
  for (const ring of ringsOf(place?.footprint)) {
    const corners = ring.filter(isPair).map(toLatLng);
    L.polygon(corners, { color: colour('accent'), weight: 2, fillOpacity: 0.2, interactive: false }).addTo(layer);
    points.push(...corners);
  }
  return points;
}

function ringsOf(footprint) {
  const coordinates = footprint?.coordinates;
  if (!Array.isArray(coordinates)) return [];
  const polygons = footprint.type === 'MultiPolygon' ? coordinates : [coordinates];
  return polygons.flatMap((rings) => (Array.isArray(rings) ? rings.filter(Array.isArray) : []));
}

/** Every place of the dossier. */
function drawOthers(map, dossier, except) {
  const layer = L.layerGroup().addTo(map);
  const points = [];
  for (const record of dossier.records ?? []) {
    for (const key of ['place', 'verified_place', 'seat']) {
      const place = record?.[key];
      if (!place || place === except) continue;
      const kind = Object.hasOwn(KINDS, record.type) ? nameLabel(KINDS[record.type]) : '';
      points.push(...drawPlace(layer, place, [titleOf(record), kind].filter(Boolean).join(' · '), record.type));
    }
  }
  return points;
}

/** The frame of a map: a dialog with room for tools. */
function frame(title, tools, holder) {
  const name = h('h2', { id: freshId() }, title);
  return h('dialog.map', { 'aria-labelledby': name.id },
    h('header', {}, name, button('button.bare', 'remove', '', (event) => event.target.closest('dialog').close(), { 'aria-label': t('close') })),
    tools, holder, h('p.hint', {}, t('mapOffline')));
}

const zoomButtons = (map) => h('div.zoom', {},
  button('button', 'add', '', () => map().zoomIn(), { 'aria-label': t('mapZoomIn') }),
  button('button.minus', '', '−', () => map().zoomOut(), { 'aria-label': t('mapZoomOut') }));

/** Leaflet leaves its container without a role. */
const holderOf = () => h('div.holder', { role: 'application', 'aria-label': t('map'), lang: lang(), tabindex: '0' });

function fit(map, points) {
  map.invalidateSize();
  if (!points.length) {
    map.fitBounds(START);
    return;
  }
  map.fitBounds(L.latLngBounds(points).pad(0.5), { maxZoom: CLOSEST });
  while (map.getZoom() > FURTHEST && !tells(map)) map.setZoom(map.getZoom() - 0.5);
}

/** Whether what is seen says where one is: a country's name, or a border. */
function tells(map) {
  const seen = map.getBounds().pad(-0.1);
  return countries.some(({ at }) => seen.contains(toLatLng(at))) || borders.coordinates.some((line) => line.some((point) => seen.contains(toLatLng(point))));
}

/** Shows all places of a dossier. */
export async function showMap(dossier) {
  const holder = holderOf();
  let map;
  const note = h('p.note', {});
  const where = readout(countryAt);
  const dialog = frame(t('mapAll'), note, h('div.stage', {}, holder, where.element, zoomButtons(() => map)));
  const closed = show(dialog);
  map = makeMap(holder);
  where.follow(map);
  const points = drawOthers(map, dossier);
  note.textContent = points.length ? '' : t('mapNothing');
  note.hidden = points.length > 0;
  fit(map, points);
  await closed;
  map.remove();
}

/** Lets people set point, uncertainty and footprint of a place; answers them, or nothing. */
export async function pickOnMap(dossier, place, begin) {
  const state = {
    mode: begin,
    point: isPair(place.point) ? place.point : undefined,
    uncertainty_m: place.uncertainty_m,
    // A footprint of several parts is kept as it is unless it is drawn anew.
    kept: place.footprint,
    corners: place.footprint?.type === 'Polygon' ? ringsOf(place.footprint).slice(0, 1).flatMap((ring) => ring.filter(isPair).slice(0, -1)) : [],
  };
  const holder = holderOf();
  let map;
  let layer;
  const help = h('p.note', {});
  const where = readout(countryAt);
  const draw = () => {
    layer.clearLayers();
    drawPlace(layer, { point: state.point, uncertainty_m: state.uncertainty_m, footprint: footprint(state) }, '', 'own');
    for (const corner of state.corners) L.circleMarker(toLatLng(corner), { radius: 4, color: colour('accent'), fillOpacity: 1, interactive: false }).addTo(layer);
    // Fewer corners than three enclose nothing.
    const missing = state.corners.length ? 3 - state.corners.length : 0;
    help.textContent = missing > 0 ? t('mapCorners', { count: missing }) : t(state.mode === 'point' ? 'mapHelp' : 'mapHelpFootprint');
    done.disabled = missing > 0;
    undo.disabled = clear.disabled = !state.corners.length && !state.kept;
  };
  const put = ({ lat, lng }) => {
    const at = [rounded(lng), rounded(lat)];
    if (state.mode === 'point') state.point = at;
    else {
      state.corners.push(at);
      state.kept = undefined;
    }
    draw();
    where.say(t(state.mode === 'point' ? 'mapPointSet' : 'mapCornerSet', { count: state.corners.length, where: where.words(at) }), done.disabled && help.textContent);
  };
  const modes = ['point', 'footprint'].map((mode) => {
    const radio = h('input', { type: 'radio', name: 'mode', value: mode, checked: mode === begin, onchange: () => { state.mode = mode; draw(); } });
    return h('label.choice', {}, radio, t(mode === 'point' ? 'mapPoint' : 'mapFootprint'));
  });
  const metres = h('input', {
    type: 'number', min: 1, step: 'any', value: state.uncertainty_m ?? '', id: freshId(),
    oninput: () => { state.uncertainty_m = metres.value === '' ? undefined : Number(metres.value); draw(); },
  });
  const undo = button('button.quiet', '', t('mapUndo'), () => { state.kept = undefined; state.corners.pop(); draw(); });
  const clear = button('button.quiet', '', t('mapClear'), () => { state.kept = undefined; state.corners = []; draw(); });
  const tools = h('div.tools', {}, h('div.row', { role: 'radiogroup', 'aria-label': t('map') }, modes),
    h('label.metres', { for: metres.id }, t('mapUncertainty'), metres), undo, clear,
    button('button', 'map', t('mapCentre'), () => put(map.getCenter())));
  const done = button('button.main', 'ok', t('done'), () => dialog.close('done'));
  const dialog = frame(t('mapPick'), [help, tools], h('div.stage', {}, holder, h('span.cross', { 'aria-hidden': 'true' }), where.element, zoomButtons(() => map)));
  dialog.append(h('footer', {}, button('button.quiet', '', t('cancel'), () => dialog.close()), done));
  const closed = show(dialog);
  map = makeMap(holder);
  drawOthers(map, dossier, place);
  layer = L.layerGroup().addTo(map);
  map.on('click', ({ latlng }) => put(latlng.wrap()));
  where.follow(map);
  draw();
  fit(map, [state.point, ...state.corners].filter(Boolean).map(toLatLng));
  const answer = await closed;
  map.remove();
  if (answer !== 'done') return undefined;
  return { point: state.point ?? place.point, uncertainty_m: state.uncertainty_m, footprint: footprint(state) };
}

/** The corners as GeoJSON: closed, and counter-clockwise as RFC 7946 asks. */
function footprint({ kept, corners }) {
  if (kept) return kept;
  if (corners.length < 3) return undefined;
  const ring = [...corners, corners[0]];
  const area = ring.slice(1).reduce((sum, [x, y], at) => sum + ring[at][0] * y - x * ring[at][1], 0);
  if (area < 0) ring.reverse();
  return { type: 'Polygon', coordinates: [ring] };
}
