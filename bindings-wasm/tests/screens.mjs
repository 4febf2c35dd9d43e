// Pictures of every state of the page: those of README.md in screens, the others in dist/screens. Run it by
// `cargo xtask wasm --screens`, then look at them.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { dist, fileAddress, launch } from './browser.mjs';
import { here } from './parts.mjs';

const IN_README = ['form', 'report', 'map-all', 'french', 'dark', 'phone', 'standing', 'figures', 'public'];
const folders = [here('../screens'), join(dist, 'screens')];
for (const folder of folders) mkdirSync(folder, { recursive: true });
const browser = await launch();

/** A page in a state, and its picture. */
async function picture(name, { locale = 'en-GB', colorScheme = 'light', width = 1440, height = 900 }, steps) {
  const context = await browser.newContext({ locale, colorScheme, viewport: { width, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('pageerror', (why) => console.error(name, why));
  page.on('console', (message) => message.type() === 'error' && console.error(name, message.text()));
  await page.goto(fileAddress);
  await steps(page);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folders[IN_README.includes(name) ? 0 : 1], `${name}.png`) });
  await context.close();
}

const HEADER = { type: 'dossier', schema_version: '1.0', namespace: 'sample', title: 'Three invented sites' };
const SITES = JSON.stringify({ ...HEADER, records: [
  { type: 'compound', id: 'old-mill', names: [{ text: 'Old Mill', lang: 'en' }, { text: '旧磨坊', lang: 'zh-Hans' }], place: {
    country: 'KH', subdivision: 'KH-18', point: [103.53, 10.61], uncertainty_m: 4000,
    footprint: { type: 'Polygon', coordinates: [[[103.51, 10.59], [103.55, 10.59], [103.56, 10.62], [103.52, 10.63], [103.51, 10.59]]] } } },
  { type: 'compound', id: 'mill-two', names: [{ text: 'រោងម៉ាស៊ីន', lang: 'km' }, { text: '第二磨坊', lang: 'zh-Hant' }], place: { country: 'KH', locality: 'បាវិត', verbatim: '柴桢省巴域市', lang: 'zh-Hans', point: [106.15, 11.08], uncertainty_m: 25000 } },
  { type: 'incident', id: 'gate', kind: 'violence', stance: 'reported', place: { country: 'KH', point: [102.56, 13.65], uncertainty_m: 9000 } },
] });
const BROKEN = `{
  "type": "dossier",
  "schema_version": "1.0",
  "namespace": "sample",
  "title": "Notes of a week",
  "records": [
    {"type": "compound", "id": "c1", "names": [{"text": "旧磨坊", "lang": "zh-Hans"}], "names": [{"text": "Old Mill"}],
     "place": {"contry": "KH", "point": [11.56, 104.91]}, "status": "curent"},
    {"type": "incident", "id": "i1", "kind": "beating", "stance": "alleged",
     "when": {"edtf": "16/01/2026"}, "acts": [{"conduct": "electric shock"}]},
    {"type": "incident", "id": "i2", "kind": "violence", "people": [{"unit": "person", "min": 53, "max": 35}]}
  ]
}
`;
const open = async (page, path) => {
  await page.locator('header input[type=file]').setInputFiles(here(`../../tests/${path}`));
  await page.waitForSelector('.editor .counts:not(:empty), .textview .counts:not(:empty)');
};
const record = async (page, id) => {
  await page.locator('.entry', { hasText: id }).first().click();
  await page.evaluate(() => scrollTo(0, 0));
};

/** An incident with faults that people really make. */
async function faulty(page) {
  await page.locator('[data-kind="incident"]').click();
  await page.locator('[data-at="/records/0/kind"]').selectOption({ index: 2 });
  await page.locator('[data-at="/records/0/stance"]').selectOption('reported');
  await page.locator('[data-at="/records/0/when"]').click();
  await page.locator('[data-at="/records/0/when/edtf"]').fill('14/01/2026');
  await page.locator('[data-at="/records/0/place"]').click();
  await page.locator('[data-at="/records/0/place/country"]').fill('KH');
  await page.locator('[data-at="/records/0/place/locality"]').fill('បាវិត');
  await page.locator('[data-at="/records/0/place/point"]').fill('11.08');
  await page.locator('[data-at="/records/0/place/point/1"]').fill('106.17');
  await page.waitForSelector('.issue[data-code=CC201]');
}

await picture('welcome', {}, async () => {});
await picture('form', {}, async (page) => {
  await faulty(page);
  await page.evaluate(() => scrollTo(0, 120));
});
await picture('dossier', {}, async (page) => {
  await open(page, 'dossiers/amnesty-2026-01.json');
  await record(page, 'past-returns');
});
await picture('evidence', {}, async (page) => {
  await open(page, 'dossiers/amnesty-2026-01.json');
  await record(page, 'gavroche-2026-01-19');
});
await picture('report', {}, async (page) => {
  await page.locator('header input[type=file]').setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from(BROKEN) });
  await page.waitForSelector('.textview .issue');
});
await picture('map', {}, async (page) => {
  await page.locator('header input[type=file]').setInputFiles({ name: 'sites.json', mimeType: 'application/json', buffer: Buffer.from(SITES) });
  await page.waitForSelector('.editor .counts:not(:empty)');
  await record(page, 'Old Mill');
  await page.locator('.tool').first().click();
  await page.waitForSelector('.leaflet-container');
});
await picture('map-all', {}, async (page) => {
  await page.locator('header input[type=file]').setInputFiles({ name: 'sites.json', mimeType: 'application/json', buffer: Buffer.from(SITES) });
  await page.waitForSelector('.editor .counts:not(:empty)');
  await page.locator('header button', { hasText: 'Map' }).click();
  await page.waitForSelector('.leaflet-container');
});
await picture('why', {}, async (page) => {
  await faulty(page);
  await page.locator('.all .issue[data-code=CC201] button', { hasText: 'Why' }).click();
  await page.waitForSelector('dialog.page');
});
await picture('french', { locale: 'fr-FR' }, async (page) => {
  await faulty(page);
  await page.evaluate(() => scrollTo(0, 120));
});
await picture('french-welcome', { locale: 'fr-FR' }, async () => {});
await picture('dark', { colorScheme: 'dark' }, async (page) => {
  await open(page, 'dossiers/amnesty-2026-01.json');
  await record(page, 'past-returns');
});
await picture('dark-map', { colorScheme: 'dark' }, async (page) => {
  await page.locator('header input[type=file]').setInputFiles({ name: 'sites.json', mimeType: 'application/json', buffer: Buffer.from(SITES) });
  await page.waitForSelector('.editor .counts:not(:empty)');
  await page.locator('header button', { hasText: 'Map' }).click();
  await page.waitForSelector('.leaflet-container');
});
await picture('phone-welcome', { width: 390, height: 844 }, async () => {});
await picture('phone', { width: 390, height: 844 }, faulty);
await picture('phone-issues', { width: 390, height: 844 }, async (page) => {
  await faulty(page);
  await page.locator('.tab[data-pane=issues]').click();
});
await picture('scripts', {}, async (page) => {
  await page.locator('header input[type=file]').setInputFiles({ name: 'sites.json', mimeType: 'application/json', buffer: Buffer.from(SITES) });
  await page.waitForSelector('.editor .counts:not(:empty)');
  await record(page, 'រោងម៉ាស៊ីន');
});
const beside = async (page, id, view) => {
  await open(page, 'dossiers/amnesty-2026-01.json');
  await record(page, id);
  await page.locator(`button.view[data-view=${view}]`).click();
  await page.waitForSelector('.beside details');
};
await picture('standing', {}, (page) => beside(page, 'si03', 'standing'));
const figures = async (page) => {
  await page.locator('header input[type=file]').setInputFiles(here('../../tests/figures/invented.json'));
  await page.locator('button.view[data-view=figures]').click();
  await page.waitForSelector('figure.timeline img');
};
await picture('figures', {}, figures);
await picture('figure-large', { colorScheme: 'dark', locale: 'fr-FR' }, async (page) => {
  await figures(page);
  await page.locator('figure.map button').first().click();
});
await picture('public', { colorScheme: 'dark', locale: 'fr-FR' }, (page) => beside(page, 'bavet-gate', 'public'));
await browser.close();
