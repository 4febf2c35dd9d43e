// The submission page in Chromium, with its headers: what people do with it, and that nothing leaves it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { at, issue, launch, openFile, openSubmission, saved, serve } from './browser.mjs';
import { corpus, dossier, here } from './parts.mjs';

const HEADER = { type: 'dossier', schema_version: '1.0', namespace: 'sample', title: 'Sample' };
let browser;
let server;
before(async () => {
  server = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** A test on a fresh page: no error in its console, no question to any machine, no dialog of the browser. */
function onPage(name, options, run) {
  test(name, async () => {
    const opened = await openSubmission(browser, `${server.address}/dist/submission.html`, options);
    await run(opened.page, opened);
    assert.deepEqual(opened.errors, []);
    assert.deepEqual(opened.asked(), [], 'the network log is empty');
    assert.deepEqual(opened.dialogs.filter((kind) => kind !== 'beforeunload'), []);
    await opened.context.close();
  });
}

onPage('a form shows each issue beside its field, and mends it', {}, async (page) => {
  await page.locator('[data-kind="incident"]').click();
  await at(page, '/records/0/kind').selectOption('violence');
  await at(page, '/records/0/stance').selectOption('reported');
  await at(page, '/records/0/place').click();
  await at(page, '/records/0/place/country').fill('kh');
  await page.keyboard.press('Tab');
  const country = issue(page, 'CC033');
  await country.waitFor();
  assert.equal(await at(page, '/records/0/place/country').getAttribute('aria-invalid'), 'true');
  const described = await at(page, '/records/0/place/country').getAttribute('aria-describedby');
  const slot = await country.evaluate((element) => element.parentElement.id);
  assert.ok(described.split(' ').includes(slot), 'a screen reader hears the issue at its field');
  await at(page, '/records/0/place/country').fill('KH');
  await country.waitFor({ state: 'detached' });

  await at(page, '/records/0/place/point').fill('11.56');
  await at(page, '/records/0/place/point/1').fill('104.91');
  await issue(page, 'CC201').locator('button.mend').click();
  await issue(page, 'CC201').waitFor({ state: 'detached' });
  assert.equal(await at(page, '/records/0/place/point').inputValue(), '104.91');
});

onPage('an edit has its issues before one notices', {}, async (page) => {
  await openFile(page, 'amnesty.json', dossier('dossiers/amnesty-2026-01.json'));
  await page.locator('.entry', { hasText: 'past-returns' }).click();
  const waited = await page.evaluate(async () => {
    const input = document.querySelector('[data-at$="/when/edtf"]');
    const done = new Promise((resolve) => new MutationObserver((_, observer) => {
      if (input.getAttribute('aria-invalid')) { observer.disconnect(); resolve(performance.now()); }
    }).observe(input, { attributes: true }));
    input.value = '16/01/2026';
    const begun = performance.now();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return await done - begun;
  });
  assert.ok(waited < 1000, `${waited} ms, of which 120 are a pause`);
});

onPage('a compound, an incident and evidence with claims are written, linked and saved', {}, async (page) => {
  await page.locator('[data-kind="evidence"]').click();
  await at(page, '/records/0/id').fill('report');
  await at(page, '/records/0/kind').selectOption('report');
  await at(page, '/records/0/claims/0').click();
  await at(page, '/records/0/claims/0/id').fill('gate');
  await at(page, '/records/0/claims/0/stance').selectOption('asserted');
  await page.locator('nav button[aria-label="Add: Compound"]').click();
  await at(page, '/records/1/id').fill('c1');
  await at(page, '/records/1/names/0').click();
  await at(page, '/records/1/names/0/text').fill('រោងម៉ាស៊ីន');
  await at(page, '/records/1/names/0/lang').fill('km');
  await at(page, '/records/1/support/0').click();
  const list = await at(page, '/records/1/support/0').evaluate((input) => [...input.list.options].map(({ value }) => value));
  assert.deepEqual(list, ['report#gate'], 'the claim is offered');
  await at(page, '/records/1/support/0').fill('report#gate');
  await page.locator('.entry[data-index="-1"]').click();
  await at(page, '/title').fill('Red Gate');
  await at(page, '/namespace').fill('gate-2026');
  await page.locator('.form select.more').selectOption('licence');
  await at(page, '/licence').fill('CC-BY-4.0');
  await page.waitForFunction(() => !document.querySelector('.all .issue.error'));
  const { name, text } = await saved(page);
  assert.equal(name, 'gate-2026.json');
  assert.deepEqual(JSON.parse(text), {
    type: 'dossier', schema_version: '1.0', title: 'Red Gate', namespace: 'gate-2026', licence: 'CC-BY-4.0',
    records: [
      { type: 'evidence', id: 'report', kind: 'report', claims: [{ id: 'gate', stance: 'asserted' }] },
      { type: 'compound', id: 'c1', names: [{ text: 'រោងម៉ាស៊ីន', lang: 'km' }], support: ['report#gate'] },
    ],
  });
  const lines = await saved(page, 'Save as JSON Lines');
  assert.equal(lines.text.trim().split('\n').length, 3);
});

for (const name of ['dossiers/amnesty-2026-01.json', 'dossiers/amnesty-2025-06.json', 'dossiers/traps/rebuttal.json']) {
  onPage(`${name} is opened and saved without loss`, {}, async (page) => {
    const text = dossier(name);
    await openFile(page, 'a.json', text);
    const entries = await page.locator('.entry[data-index]').count();
    // Each record is shown once, so that every editor has had its values.
    for (let index = 0; index < entries - 1; index++) {
      await page.locator(`.entry[data-index="${index}"]`).evaluate((entry) => entry.click());
    }
    assert.deepEqual(JSON.parse((await saved(page)).text), JSON.parse(text));
    assert.equal(await page.locator('.form .raw').count(), 0);
  });
}

onPage('JSON Lines are dropped, checked and saved', {}, async (page) => {
  const text = `${JSON.stringify(HEADER)}\n{"type":"compound","id":"c1","status":"Current"}\n`;
  await page.evaluate((given) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([given], 'sites.jsonl'));
    for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, text);
  await issue(page, 'CC023').locator('button.mend').click();
  await page.locator('.fine').waitFor();
  const lines = await saved(page, 'Save as JSON Lines');
  assert.deepEqual(lines, { name: 'sites.jsonl', text: text.replace('Current', 'current') });
});

onPage('what a form would lose stays a text until it is mended', {}, async (page) => {
  const text = `{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T","records":[\n  {"type":"compound","id":"c1","id":"c2","status":"Current"}]}`;
  await openFile(page, 'twice.json', text);
  const area = page.locator('textarea.whole');
  assert.equal(await area.inputValue(), text);
  await page.locator('.issue[data-code="CC004"] button', { hasText: 'Show in the text' }).click();
  assert.equal(await area.evaluate((element) => element.value.slice(element.selectionStart, element.selectionStart + 9)), '"id":"c2"');
  await page.locator('button', { hasText: 'Mend what is certain' }).click();
  await page.waitForFunction(() => document.querySelector('textarea.whole').value.includes('"current"'));
  await page.locator('button', { hasText: 'Go on to the form' }).click();
  await page.locator('.toast', { hasText: 'losing something' }).waitFor();
  await area.fill((await area.inputValue()).replace('"id":"c1",', ''));
  await page.locator('.issue').waitFor({ state: 'detached' });
  await page.locator('button', { hasText: 'Go on to the form' }).click();
  await page.locator('.fine').waitFor();
});

onPage('a broken file is a text with everything that is wrong', {}, async (page) => {
  await openFile(page, 'broken.json', '{"type":"dossier",');
  assert.match(await page.locator('.textview .counts').textContent(), /1 error/);
  await openFile(page, 'old.json', Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]));
  await page.locator('.issue[data-code="CC001"]').waitFor();
  assert.equal(await page.locator('textarea.whole').getAttribute('readonly'), '');
});

onPage('values of another form are shown as they are, and kept', {}, async (page) => {
  const strange = { ...HEADER, records: [
    { type: 'compound', id: 'c1', names: 'Red Gate', place: 7, features: [{ kind: ['x'] }], nmaes: [1], support: [{ claim: 'a#b' }, 3], __extra: { a: 1 } },
    { type: 'building', id: 'b1' }, null, { type: 'constructor', id: 'x' }, { type: 'incident', id: 'i', when: [], acts: [null], people: {} },
  ] };
  await openFile(page, 'strange.json', JSON.stringify(strange));
  for (let index = 0; index < 5; index++) await page.locator(`.entry[data-index="${index}"]`).click();
  await page.locator('.entry[data-index="0"]').click();
  assert.ok(await page.locator('.form .raw').count() >= 3);
  const kept = JSON.parse((await saved(page)).text);
  assert.deepEqual(kept.records.slice(0, 4), strange.records.slice(0, 4));
});

onPage('the language is switched, and everything follows', {}, async (page) => {
  await openFile(page, 'a.json', JSON.stringify({ ...HEADER, records: [{ type: 'compound', id: 'c1', place: { country: 'kh' } }] }));
  await issue(page, 'CC033').waitFor();
  await page.locator('#language').selectOption('fr');
  await page.locator('.form .issue', { hasText: 'code attendu' }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'fr');
  assert.equal(await page.locator('.form legend').first().textContent().then((text) => text.includes('Lieu')), true);
  const text = await page.evaluate(() => document.body.innerText);
  for (const english of ['Remove', 'Issues', 'Add a field', 'Leave no trace', 'Save', 'required']) assert.ok(!text.includes(english), english);
});

onPage('place, uncertainty and footprint are picked on the map, by mouse and by keyboard', {}, async (page) => {
  await page.locator('[data-kind="compound"]').click();
  await at(page, '/records/0/place').click();
  await page.locator('.form .tool').first().click();
  const map = page.locator('dialog.map .holder');
  await map.click({ position: { x: 300, y: 200 } });
  await page.locator('dialog.map input[type=number]').fill('250');
  await page.locator('dialog.map input[value=footprint]').check();
  for (const [x, y] of [[300, 150], [360, 210], [300, 260]]) await map.click({ position: { x, y } });
  await page.locator('dialog.map button', { hasText: 'Done' }).click();
  const { records: [{ place }] } = JSON.parse((await saved(page)).text);
  assert.equal(place.uncertainty_m, 250);
  assert.equal(place.footprint.coordinates[0].length, 4);
  const [[x1, y1], [x2, y2], [x3, y3]] = place.footprint.coordinates[0];
  assert.ok((x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1) > 0, 'counter-clockwise');

  await page.locator('.form .tool').first().focus();
  await page.keyboard.press('Enter');
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('dialog.map button', { hasText: 'Use the centre' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog.map button', { hasText: 'Done' }).focus();
  await page.keyboard.press('Enter');
  const moved = JSON.parse((await saved(page)).text).records[0].place;
  assert.notDeepEqual(moved.point, place.point);
  assert.deepEqual(moved.footprint, place.footprint);
  await page.locator('header button', { hasText: 'Map' }).click();
  await page.locator('dialog.map .dot.compound').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
});

test('the name of every country stands inside it', async () => {
  const { feature } = await import('topojson-client');
  const { codeOf, contains, labelPoint } = await import('../page/src/labels.js');
  const world = JSON.parse(readFileSync(here('../node_modules/world-atlas/countries-50m.json'), 'utf8'));
  const { features } = feature(world, world.objects.countries);
  const outside = features.filter(({ id, geometry }) => !contains(geometry, labelPoint(codeOf({ id }), geometry)));
  assert.deepEqual(outside.map(({ properties }) => properties.name), []);
  const codes = features.map(codeOf);
  for (const code of ['KH', 'VN', 'LA', 'TH', 'MM', 'CN', 'MY', 'ID', 'PH', 'IN']) assert.ok(codes.includes(code), code);
});

onPage('a map says where one is, in the language of the page', { locale: 'fr-FR' }, async (page) => {
  const site = { type: 'compound', id: 'c1', place: { country: 'KH', point: [104.91, 11.56] } };
  await openFile(page, 'a.json', JSON.stringify({ ...HEADER, records: [site] }));
  await page.locator('.form .tool').first().click();
  await page.locator('.readout').waitFor();
  assert.match(await page.locator('.readout .degrees').textContent(), /^11,5\d+°\u00a0N\u00a0; 104,9\d+°\u00a0E · Cambodge$/);
  assert.match(await page.locator('.readout .scale').textContent(), /^\d+\u202f?\u00a0?km$/);
  const map = page.locator('dialog.map .holder');
  await map.focus();
  await page.keyboard.press('ArrowUp');
  await page.locator('.readout [role=status]', { hasText: 'Cambodge' }).waitFor({ state: 'attached' });
  await page.locator('dialog.map button', { hasText: 'Prendre le centre' }).click();
  await page.locator('.readout [role=status]', { hasText: /^Le point est placé. Latitude 1\d,\d+°/ }).waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  // From afar every country of the region has its name, and it does not lie on another.
  await page.locator('.entry[data-index="0"]').click();
  await at(page, '/records/0/place/point').fill('');
  await at(page, '/records/0/place/point/1').fill('');
  await page.locator('.form .tool').first().click();
  await page.locator('.country span').first().waitFor();
  const names = await page.locator('.country span').allTextContents();
  for (const name of ['Cambodge', 'Laos', 'Thaïlande', 'Myanmar (Birmanie)']) assert.ok(names.includes(name), `${name} in ${names}`);
});

onPage('corners that enclose nothing are not dropped in silence', {}, async (page) => {
  await page.locator('[data-kind="compound"]').click();
  await at(page, '/records/0/place').click();
  await page.locator('.form .tool').first().click();
  await page.locator('dialog.map input[value=footprint]').check();
  const map = page.locator('dialog.map .holder');
  const done = page.locator('dialog.map button', { hasText: 'Done' });
  for (const [x, y] of [[300, 150], [360, 210]]) await map.click({ position: { x, y } });
  assert.equal(await done.isDisabled(), true);
  assert.match(await page.locator('dialog.map .note').textContent(), /^1 corner more/);
  await map.click({ position: { x: 300, y: 260 } });
  assert.equal(await done.isDisabled(), false);
});

onPage('what is wrong is heard once, whatever panel is shown', { viewport: { width: 390, height: 844 } }, async (page) => {
  await page.locator('[data-kind="incident"]').click();
  await page.evaluate(() => {
    globalThis.heard = [];
    new MutationObserver(() => globalThis.heard.push(document.querySelector('.voice').textContent)).observe(document.querySelector('.voice'), { childList: true, characterData: true, subtree: true });
  });
  await at(page, '/records/0/place').click();
  await at(page, '/records/0/place/country').pressSequentially('Khmer');
  await page.waitForFunction(() => globalThis.heard.some((text) => /^Country: .*\. \d errors/.test(text)));
  await at(page, '/records/0/place/locality').focus();
  await page.waitForTimeout(800);
  const heard = await page.evaluate(() => globalThis.heard);
  assert.equal(new Set(heard).size, heard.length, 'nothing twice');
  assert.equal(await page.locator('section [role=status], section [aria-live], .counts[role]').count(), 0, 'a panel is not read out whole');
});

onPage('the focus goes where the mending was', {}, async (page) => {
  const records = [{ type: 'compound', id: 'c1', status: 'Current' }, { type: 'compound', id: 'c2', status: 'Current' }];
  await openFile(page, 'a.json', JSON.stringify({ ...HEADER, records }));
  await issue(page, 'CC023').locator('button.mend').click();
  assert.equal(await page.evaluate(() => document.activeElement.dataset.at), '/records/0/status');
  await page.waitForFunction(() => document.querySelectorAll('.all .issue[data-code=CC023]').length === 1);
  await page.locator('.all .issue[data-code=CC023] button.mend').click();
  await page.locator('.fine').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.className), 'counts');
});

onPage('numbers, dates and countries as they are written in French are understood', { locale: 'fr-FR' }, async (page) => {
  await page.locator('[data-kind="incident"]').click();
  await at(page, '/records/0/place').click();
  await at(page, '/records/0/place/country').fill('cambodge');
  await at(page, '/records/0/place/point').fill('104,91');
  await at(page, '/records/0/place/point/1').fill('11,556');
  await at(page, '/records/0/place/uncertainty_m').fill('1\u202f200');
  await page.keyboard.press('Tab');
  await page.locator('.understood', { hasText: 'a été compris comme 1200' }).waitFor();
  await at(page, '/records/0/when').click();
  assert.equal(await at(page, '/records/0/place/country').inputValue(), 'KH');
  await at(page, '/records/0/when/edtf').fill('01/02/2026');
  await issue(page, 'CC028').locator('button', { hasText: 'Écrire 2026-02-01' }).click();
  assert.equal(await at(page, '/records/0/when/edtf').inputValue(), '2026-02-01');
  const { records: [{ place }] } = JSON.parse((await saved(page, 'Enregistrer en JSON')).text);
  assert.deepEqual(place, { country: 'KH', point: [104.91, 11.556], uncertainty_m: 1200 });
  // Elsewhere the order of day and month is asked.
  await page.locator('#language').selectOption('en');
  await at(page, '/records/0/when/edtf').fill('01/02/2026');
  await page.locator('.form .issue[data-code=CC028] button.mend').nth(1).waitFor();
  assert.deepEqual(await issue(page, 'CC028').locator('button.mend').allTextContents(), ['Use 2026-02-01: February 1, 2026', 'Use 2026-01-02: January 2, 2026']);
  await at(page, '/records/0/when/edtf').fill('14/01/2026');
  await page.waitForFunction(() => document.querySelectorAll('.form .issue[data-code=CC028] button.mend').length === 1);
  await at(page, '/records/0/place/uncertainty_m').fill('1,200');
  await page.keyboard.press('Tab');
  assert.equal(await at(page, '/records/0/place/uncertainty_m').inputValue(), '1,200', 'what is not certain stays');
});

onPage('no code is shown where there is a word', { locale: 'fr-FR' }, async (page) => {
  await openFile(page, 'a.json', JSON.stringify({ ...HEADER, tlp: 'clear', records: [
    { type: 'actor', id: 'gavroche', kind: 'newsroom', names: [{ text: 'Gavroche', kind: 'common' }] },
    { type: 'incident', id: 'i1', kind: 'violence', place: { country: 'KH' }, people: [{ unit: 'person', min: 20 }] },
  ] }));
  assert.match(await page.locator('.form summary').first().innerText(), /Gavroche · Nom d.usage/);
  await page.locator('.entry[data-index="1"]').click();
  await issue(page, 'CC021').waitFor();
  assert.ok(!(await issue(page, 'CC021').innerText()).includes('stance'));
  await at(page, '/records/1/stance').selectOption('reported');
  await saved(page, 'Enregistrer en JSON');
  await openFile(page, 'amnesty.json', dossier('dossiers/amnesty-2026-01.json'));
  await page.locator('button.view[data-view=public]').click();
  await page.locator('.told dd').first().waitFor({ state: 'attached' });
  const words = await page.locator('.told dt, .told dd').allTextContents();
  assert.ok(words.includes('Cambodge'), String(words));
  const codes = words.filter((word) => /^(newsroom|person|violence|reported|common)$|\bcommon\b|[a-z]_[a-z]/.test(word));
  assert.deepEqual(codes, []);
});

onPage('of a point, the half that is wrong is marked', {}, async (page) => {
  await openFile(page, 'a.json', JSON.stringify({ ...HEADER, records: [{ type: 'compound', id: 'c1', place: { country: 'KH', point: [104.9, 95] } }] }));
  const invalid = () => Promise.all(['', '/1'].map((half) => at(page, `/records/0/place/point${half}`).getAttribute('aria-invalid')));
  await issue(page, 'CC202').waitFor();
  assert.deepEqual(await invalid(), [null, 'true']);
  assert.match(await issue(page, 'CC202').innerText(), /Latitude: /);
  await at(page, '/records/0/place/point').fill('east');
  await at(page, '/records/0/place/point/1').fill('north');
  await page.locator('.form .issue[data-code=CC020]').nth(1).waitFor();
  assert.deepEqual(await invalid(), ['true', 'true']);
  assert.deepEqual(await page.locator('.form .issue[data-code=CC020] .said').evaluateAll((all) => all.map((one) => one.textContent.split(':')[0])), ['Longitude', 'Latitude']);
});

onPage('a field that nobody has come to is not red', {}, async (page) => {
  await page.locator('[data-kind="incident"]').click();
  await page.locator('.all .issue').first().waitFor();
  assert.equal(await page.locator('.form .issue, .form [aria-invalid]').count(), 0);
  await at(page, '/records/0/kind').focus();
  await page.keyboard.press('Tab');
  await issue(page, 'CC021').waitFor();
  assert.equal(await page.locator('.form [aria-invalid]').count(), 1);
  await saved(page);
  assert.equal(await page.locator('.form [aria-invalid]').count(), 2, 'on saving all is said');
});

onPage('what is chosen can be told in colours of the reader’s own', { forcedColors: 'active' }, async (page) => {
  await page.locator('[data-kind="incident"]').click();
  const borders = (chosen, other) => page.evaluate((names) => names.map((name) => getComputedStyle(document.querySelector(name)).borderBottomWidth), [chosen, other]);
  for (const [chosen, other] of [['.entry[aria-current]', '.entry:not([aria-current])'], ['.view[aria-pressed=true]', '.view[aria-pressed=false]']]) {
    const [one, two] = await borders(chosen, other);
    assert.notEqual(one, two, chosen);
  }
});

onPage('on a phone, leaving no trace is always in reach', { viewport: { width: 390, height: 844 }, locale: 'fr-FR' }, async (page) => {
  await page.locator('[data-kind="incident"]').click();
  await page.evaluate(() => scrollTo(0, 5000));
  const box = await page.locator('header button.danger').boundingBox();
  assert.ok(box.y >= 0 && box.y + box.height < 60, JSON.stringify(box));
  await page.evaluate(() => scrollTo(0, 0));
  const heading = await page.locator('.heading').boundingBox();
  assert.ok(heading.y < 200, `${heading.y} px above what is written`);
});

onPage('a whole record is written with the keyboard alone', {}, async (page) => {
  await page.locator('[data-kind="compound"]').focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.dataset.at), '/records/0/id');
  await page.keyboard.type('x');
  const seen = new Set();
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    seen.add(await page.evaluate(() => document.activeElement.dataset.at ?? document.activeElement.textContent));
  }
  for (const pointer of ['/records/0/names/0', '/records/0/place', '/records/0/features/0']) assert.ok(seen.has(pointer), pointer);
});

onPage('why there is a rule is told', {}, async (page) => {
  await openFile(page, 'a.json', JSON.stringify({ ...HEADER, records: [{ type: 'compound', id: 'c1', place: { country: 'KH', point: [11.56, 104.91] } }] }));
  await issue(page, 'CC201').locator('button', { hasText: 'Why' }).click();
  await page.locator('dialog.page h3', { hasText: 'How to fix' }).waitFor();
  assert.ok(await page.locator('dialog.page pre').count() >= 4);
  await page.keyboard.press('Escape');
});

onPage('it works offline, and after a connection is lost', {}, async (page, { context }) => {
  await context.setOffline(true);
  await openFile(page, 'a.json', JSON.stringify({ ...HEADER, records: [{ type: 'compound', id: 'c1', status: 'Current' }] }));
  await issue(page, 'CC023').locator('button.mend').click();
  await page.locator('.fine').waitFor();
  await page.locator('header button', { hasText: 'Map' }).click();
  await page.locator('dialog.map .holder').waitFor();
});

onPage('drafts stay in memory unless one chooses otherwise, and no trace is left', {}, async (page, { context }) => {
  const stored = () => page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, document.cookie.length]);
  await page.locator('[data-kind="compound"]').click();
  await at(page, '/records/0/id').fill('secret-site');
  await page.waitForTimeout(300);
  assert.deepEqual(await stored(), [0, 0, 0, 0]);
  await page.locator('.draft input').check();
  await at(page, '/records/0/id').fill('secret-place');
  assert.match(await page.evaluate(() => localStorage.getItem('casecairn-draft')), /secret-place/);
  await page.reload();
  assert.equal(await at(page, '/records/0/id').inputValue(), 'secret-place');
  await page.locator('header button', { hasText: 'Leave no trace' }).click();
  await page.locator('dialog button', { hasText: 'Cancel' }).click();
  assert.equal(await at(page, '/records/0/id').inputValue(), 'secret-place');
  await page.locator('header button', { hasText: 'Leave no trace' }).click();
  await page.locator('dialog button', { hasText: 'Clear everything' }).click();
  await page.locator('.welcome').waitFor();
  assert.deepEqual(await stored(), [0, 0, 0, 0]);
  const left = await page.evaluate(() => document.documentElement.outerHTML.replace(/<script[^]*?<\/script>/g, ''));
  assert.ok(!left.includes('secret'));
  await page.waitForTimeout(300);
  assert.deepEqual(await stored(), [0, 0, 0, 0], 'nothing comes back');
  // The page can be used again.
  await page.locator('[data-kind="incident"]').click();
  await page.locator('.all .issue').first().waitFor();
  assert.equal(context.pages().length, 1);
});

/** Every answer of a worker takes its time. */
const slow = (page, time) => page.evaluate((wait) => {
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function later(...given) { setTimeout(() => post.apply(this, given), wait); };
}, time);
const clearAll = async (page) => {
  await page.locator('header button', { hasText: 'Leave no trace' }).click();
  await page.locator('dialog button', { hasText: 'Clear everything' }).click();
};

onPage('what is read while one clears never comes, and a question stays until it is answered', {}, async (page) => {
  const input = page.locator('header input[type=file]');
  const given = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...HEADER, records: [{ type: 'compound', id: 'secret-site' }] })) };
  await slow(page, 300);
  // The file comes while the question is open: the question stays, and holds.
  await input.setInputFiles(given);
  await page.locator('header button', { hasText: 'Leave no trace' }).click();
  await page.locator('.editor').waitFor();
  assert.equal(await page.locator('dialog.ask').count(), 1);
  await page.locator('dialog button', { hasText: 'Clear everything' }).click();
  await page.locator('.welcome').waitFor();
  await page.locator('.toast', { hasText: 'gone from this page' }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'h1', 'the focus is not lost');
  // All is cleared while the file is on its way: by the dialog that says so.
  await slow(page, 700);
  await input.setInputFiles(given);
  await page.locator('dialog progress').waitFor();
  await page.locator('dialog button', { hasText: 'Leave no trace' }).click();
  await page.locator('dialog button', { hasText: 'Clear everything' }).click();
  await page.waitForTimeout(1800);
  assert.equal(await page.locator('.welcome').count(), 1);
  assert.equal(await page.locator('dialog').count(), 0);
  assert.ok(!(await page.evaluate(() => document.body.innerText)).includes('secret'));
  assert.match(await page.locator('.toast').textContent(), /gone from this page/);
});

onPage('a page that a browser keeps after it was left keeps nothing, and begins anew', {}, async (page) => {
  const moves = (name) => page.evaluate((name) => { dispatchEvent(new PageTransitionEvent(name, { persisted: true })); }, name);
  await page.locator('[data-kind="compound"]').click();
  await at(page, '/records/0/id').fill('secret-site');
  await moves('pagehide');
  assert.ok(!(await page.evaluate(() => document.documentElement.outerHTML.replace(/<script[^]*?<\/script>/g, ''))).includes('secret'));
  assert.equal(await page.locator('.welcome').count(), 1);
  // What one chose to keep on the device is there again.
  await page.locator('[data-kind="compound"]').click();
  await page.locator('.draft input').check();
  await at(page, '/records/0/id').fill('kept-site');
  await moves('pagehide');
  assert.equal(await page.locator('.welcome').count(), 1);
  await Promise.all([page.waitForEvent('load'), moves('pageshow')]);
  assert.equal(await at(page, '/records/0/id').inputValue(), 'kept-site');
});

onPage('what is cleared in one tab is cleared in all, and no draft comes back', {}, async (page, { context }) => {
  const draft = () => page.evaluate(() => localStorage.getItem('casecairn-draft'));
  await page.locator('[data-kind="compound"]').click();
  await page.locator('.draft input').check();
  await at(page, '/records/0/id').fill('secret-site');
  const other = await context.newPage();
  await other.goto(page.url());
  assert.equal(await at(other, '/records/0/id').inputValue(), 'secret-site');
  // A draft that is kept no more in one tab is not written by another.
  await page.locator('.draft input').uncheck();
  await other.locator('.draft input:not(:checked)').waitFor();
  await at(other, '/records/0/id').fill('secret-place');
  assert.equal(await draft(), null);
  await other.locator('.draft input').check();
  assert.match(await draft(), /secret-place/);
  await clearAll(page);
  await other.locator('.welcome').waitFor();
  await other.locator('.toast', { hasText: 'another tab' }).waitFor();
  assert.ok(!(await other.evaluate(() => document.body.innerText)).includes('secret'));
  await other.locator('[data-kind="compound"]').click();
  await at(other, '/records/0/id').fill('another');
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
  await other.close();
});

const large = (count) => [JSON.stringify(HEADER), ...Array.from({ length: count }, (_, index) => `{"type":"actor","id":"a${index}","kind":"${index === 7 ? 'nogo' : 'ngo'}"}`)].join('\n');

onPage('of a large file there is a report', {}, async (page) => {
  await openFile(page, 'large.jsonl', large(120_000));
  await page.locator('.textview .issue[data-code="CC023"]').waitFor();
  assert.equal(await page.locator('textarea').count(), 0);
});

onPage('the reading of a large file is stopped', {}, async (page) => {
  await page.locator('header input[type=file]').setInputFiles({ name: 'larger.jsonl', mimeType: 'application/json', buffer: Buffer.from(large(900_000)) });
  await page.locator('dialog button', { hasText: 'Stop' }).click();
  await page.locator('.toast', { hasText: 'Stopped' }).waitFor();
  assert.equal(await page.locator('.welcome').count(), 1);
});

onPage('what is not saved is not let go without asking', {}, async (page) => {
  await page.locator('[data-kind="compound"]').click();
  await at(page, '/records/0/id').fill('mine');
  const given = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...HEADER, records: [] })) };
  await page.locator('header input[type=file]').setInputFiles(given);
  await page.locator('dialog button', { hasText: 'Cancel' }).click();
  assert.equal(await at(page, '/records/0/id').inputValue(), 'mine');
  await saved(page);
  await page.locator('header input[type=file]').setInputFiles(given);
  await page.waitForFunction(() => document.querySelector('.heading h1').textContent === 'Sample');
});

onPage('beside a record stands who corroborates it, and it follows what is written', {}, async (page) => {
  await openFile(page, 'amnesty.json', dossier('dossiers/amnesty-2026-01.json'));
  await page.locator('.entry[data-index]', { hasText: 'si03' }).click();
  await page.locator('button.view[data-view=standing]').click();
  const card = page.locator('.standing');
  await card.waitFor();
  assert.equal(await card.count(), 1);
  assert.match(await card.innerText(), /SI03/);
  assert.match(await card.locator('.criteria > .not_met').first().innerText(), /two independent lineages – not met/i);
  assert.equal(await page.locator('button.view[aria-pressed=true]').getAttribute('data-view'), 'standing');
  await page.locator('.entry[data-index]', { hasText: 'ba01' }).click();
  await page.waitForFunction(() => /BA01/.test(document.querySelector('.standing')?.textContent ?? ''));
});

onPage('a map and a time line are drawn beside the form, as everywhere else, and are saved', {}, async (page) => {
  await openFile(page, 'invented.json', readFileSync(here('../../tests/figures/invented.json'), 'utf8'));
  await page.locator('button.view[data-view=figures]').click();
  const map = page.locator('figure.map');
  await page.waitForFunction(() => document.querySelector('figure.map img')?.naturalWidth > 0 && document.querySelector('figure.timeline img')?.naturalWidth > 0);
  assert.match(await map.locator('figcaption').innerText(), /^[1-9]\d* drawn, \d+ listed$/);
  const drawn = (verb, part) => corpus().find((one) => one.verb === verb && one.name === 'invented.json' && one.settings.lang === 'en').answer.split('\n<svg')[part];
  for (const verb of ['map', 'timeline']) {
    const loading = page.waitForEvent('download');
    await page.locator(`figure.${verb} button`, { hasText: 'Save as SVG' }).click();
    const file = await loading;
    assert.equal(file.suggestedFilename(), `invented-${verb}.svg`);
    assert.equal(readFileSync(await file.path(), 'utf8'), drawn(verb, 0));
  }
  await map.locator('button', { hasText: 'Enlarge' }).click();
  await page.waitForFunction(() => document.querySelector('dialog.figure img').naturalWidth > 900);
  assert.match(await map.locator('img').getAttribute('alt'), /^Map: .* drawn/);
  await page.keyboard.press('Escape');
  await page.locator('#language').selectOption('fr');
  await page.waitForFunction(() => /dessinées/.test(document.querySelector('figure.map figcaption')?.textContent ?? ''));
});

onPage('a standing falls with what it rests on', {}, async (page) => {
  const report = { type: 'evidence', id: 'report', kind: 'report', claims: [{ id: 'gate', stance: 'asserted', about: 'c1' }] };
  const site = { type: 'compound', id: 'c1', support: ['report#gate'] };
  await openFile(page, 'a.json', JSON.stringify({ ...HEADER, records: [site, report] }));
  await page.locator('button.view[data-view=standing]').click();
  const figures = (text) => page.waitForFunction((wanted) => document.querySelector('.standing .figures')?.textContent === wanted, text);
  await figures('1 for');
  await at(page, '/records/0/support/0').fill('');
  await page.locator('.entry[data-index="1"]').click();
  await at(page, '/records/1/claims/0').click();
  await at(page, '/records/1/claims/0/about').fill('');
  await page.locator('.entry[data-index="0"]').click();
  await figures('0 for');
});

onPage('what would be public holds no free text, and follows the policy', {}, async (page) => {
  const secret = 'Sreymom Chan, room 412';
  const letter = { type: 'evidence', id: 'e1', kind: 'letter', note: secret };
  const site = { type: 'compound', id: 'c1', names: [{ text: 'Old Mill' }], place: { country: 'KH', subdivision: 'KH-18', point: [103.53, 10.61] } };
  await openFile(page, 'a.json', JSON.stringify({ ...HEADER, tlp: 'clear', records: [letter, site] }));
  await page.locator('button.view[data-view=public]').click();
  await page.locator('.told').first().waitFor();
  const shown = await page.locator('.beside').innerText();
  assert.ok(!shown.includes('Sreymom') && !shown.includes('103.53') && !shown.includes('Old Mill'));
  assert.match(shown, /of 1/);
  await page.locator('.beside select').selectOption('partners');
  await page.locator('.held').waitFor({ state: 'attached' });
  await page.locator('.entry[data-index="-1"]').click();
  await at(page, '/namespace').fill('');
  await page.waitForFunction(() => /Nothing would be published/.test(document.querySelector('.beside')?.textContent ?? ''));
  await page.locator('button.view[data-view=issues]').click();
  assert.ok(await page.locator('.all .issue').first().isVisible());
});

onPage('a file is checked on the device', {}, async (page) => {
  const medium = Buffer.from('not really a film');
  const hex = (await import('node:crypto')).createHash('sha256').update(medium).digest('hex');
  const film = { type: 'evidence', id: 'e1', kind: 'video', media: [{ size_bytes: medium.length, digests: [{ algorithm: 'sha-256', hex }] }] };
  await openFile(page, 'a.json', JSON.stringify({ ...HEADER, records: [film] }));
  const check = async (buffer) => {
    await page.locator('.heading input[type=file]').setInputFiles({ name: 'film.mp4', mimeType: 'video/mp4', buffer });
    const dialog = page.locator('dialog.ask');
    await dialog.waitFor();
    const text = await dialog.innerText();
    await dialog.locator('button.main').click();
    await dialog.waitFor({ state: 'detached' });
    return text;
  };
  assert.match(await check(medium), /It is the file on record/);
  const other = Buffer.from(medium);
  other[3] ^= 1;
  assert.match(await check(other), /not the file on record/);
});

onPage('what stands beside is spoken in French, and leaves no trace', { locale: 'fr-FR' }, async (page) => {
  await openFile(page, 'amnesty.json', dossier('dossiers/amnesty-2026-01.json'));
  await page.locator('button.view[data-view=standing]').click();
  await page.locator('.standing').first().waitFor();
  assert.match(await page.locator('.beside').innerText(), /rempli/);
  await page.locator('button.danger', { hasText: 'aucune trace' }).click();
  await page.locator('dialog button.danger').click();
  await page.locator('.welcome').waitFor();
  assert.ok(!(await page.content()).includes('gavroche'));
});
