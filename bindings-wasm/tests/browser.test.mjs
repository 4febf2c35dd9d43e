// The package in Chromium: the same answers to the byte, under a policy without `unsafe-eval`.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, serve } from './browser.mjs';

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

/** An empty page, and every error of its console. */
async function open(path = 'tests/empty.html') {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (why) => errors.push(String(why)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${server.address}/${path}`);
  return { page, errors };
}

test('the whole corpus is answered to the byte as by the core', async () => {
  const { page, errors } = await open();
  const answer = await page.evaluate(async () => {
    const { init } = await import('/dist/package/full/index.js');
    const glue = await import('/dist/package/full/wasm/casecairn.js');
    const small = await import('/dist/package/index.js');
    const smallGlue = await import('/dist/package/wasm/casecairn.js');
    const { differing } = await import('/tests/ask.mjs');
    await Promise.all([init(), small.init()]);
    const cases = await (await fetch('/parts/corpus.json')).json();
    return { count: cases.length, wrong: [...differing(glue, cases), ...differing(smallGlue, cases.filter(({ verb }) => verb === 'validate'))] };
  });
  assert.deepEqual(answer.wrong, []);
  assert.ok(answer.count > 2000);
  assert.deepEqual(errors, []);
  await page.close();
});

test('every entry starts, and a call before that says so', async () => {
  const { page } = await open();
  const said = await page.evaluate(async () => {
    const { init, validate } = await import('/dist/package/index.js');
    const early = (() => { try { return validate('{}'); } catch (why) { return why.code; } })();
    const missing = await init('/dist/none.wasm').then(() => 'started', (why) => why.code);
    const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
    const wrong = await init(empty).then(() => 'started', (why) => why.code);
    const broken = await init(Promise.reject()).then(() => 'started', (why) => why.code);
    await Promise.all([init(), init()]);
    const full = await import('/dist/package/full/index.js');
    const small = await full.init('/dist/package/wasm/casecairn_bg.wasm').then(() => 'started', (why) => why.code);
    await full.init();
    const inline = await import('/dist/package/inline.js');
    await inline.init();
    return [early, missing, wrong, broken, small, validate('{}').ok, full.profiles().length > 1, inline.validate('{}').ok];
  });
  assert.deepEqual(said, ['not-started', ...Array(4).fill('module-unavailable'), false, true, false]);
  await page.close();
});

test('a worker answers, tells how far it is, and is stopped', async () => {
  const { page, errors } = await open();
  const said = await page.evaluate(async () => {
    const { startWorker } = await import('/dist/package/full/worker.js');
    const worker = startWorker();
    const header = '{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T"}\n';
    const lines = (count) => header + Array.from({ length: count }, (_, at) => `{"type":"actor","id":"a${at}","kind":"ngo"}\n`).join('');
    const long = new Blob([lines(400_000)]);
    let told = 0;
    // The page goes on drawing while the worker works.
    let last = performance.now();
    let gap = 0;
    let drawing = true;
    const draw = (now) => { gap = Math.max(gap, now - last); last = now; if (drawing) requestAnimationFrame(draw); };
    requestAnimationFrame(draw);
    const report = await worker.validate(long, { onProgress: () => told++ });
    drawing = false;
    const controller = new AbortController();
    const stopped = worker.validate(long, { signal: controller.signal, onProgress: () => controller.abort() }).then(() => 'ended', (why) => why.code);
    const beside = worker.validateRecord('compound', { id: 7 });
    const answers = [await stopped, (await beside).ok, (await worker.fix('{"type":"compound","id":"c1","status":"Current"}')).text];
    const wrong = await worker.validate('{}', { profile: 'strict' }).catch((why) => [why.name, why.code]);
    const half = await worker.validate('\ud800').catch((why) => why.code);
    const text = '{"type":"compound","id":"c1"}';
    const streams = [new Blob([text]).stream(), [new Blob([text]).stream(), '{"type":"actor","id":"a1","kind":"ngo"}']];
    const read = [];
    for (const stream of streams) read.push((await worker.validate(stream)).seen.compounds);
    const controller2 = new AbortController();
    const hanging = worker.validate(new ReadableStream(), { signal: controller2.signal }).catch((why) => why.code);
    controller2.abort();
    const odd = [await hanging];
    for (const options of [null, { signal: {} }]) odd.push(await worker.validate(text, options).catch((why) => why.code));
    odd.push(await startWorker(() => { throw new Error('none'); }).validate(text).catch((why) => why.code));
    worker.close();
    return { read, odd, actors: report.seen.actors, told, gap, answers, wrong, half };
  });
  assert.equal(said.actors, 400_000);
  assert.ok(said.told >= 2, `${said.told} tellings`);
  assert.ok(said.gap < 500, `a gap of ${said.gap} ms between two frames`);
  assert.deepEqual(said.answers, ['stopped', false, '{"type":"compound","id":"c1","status":"current"}']);
  assert.deepEqual(said.read, [1, 1]);
  assert.deepEqual(said.odd, ['stopped', 'settings-malformed', 'settings-malformed', 'worker-failed']);
  assert.deepEqual(said.wrong, ['CasecairnError', 'profile-unknown']);
  assert.equal(said.half, 'lone-surrogate');
  assert.deepEqual(errors, []);
  await page.close();
});

test('what Vite made of it runs', async () => {
  const { page, errors } = await open('dist/vite/index.html').catch(() => ({}));
  // The page asks for its files from the root of a site.
  await page.route('**/assets/**', (route) => route.continue({ url: route.request().url().replace(`${server.address}/assets`, `${server.address}/dist/vite/assets`) }));
  await page.reload();
  await page.waitForFunction(() => document.querySelector('#said').textContent, undefined, { timeout: 15_000 });
  const said = JSON.parse(await page.textContent('#said'));
  assert.equal(said[0], true);
  assert.equal(said.at(-1), false, 'the worker answered');
  assert.ok(errors.every((text) => text.includes('404')), errors.join('\n'));
  await page.close();
});

test('<casecairn-check> reports what is typed and dropped, in its language', async () => {
  const { page, errors } = await open('tests/element.html');
  const area = page.locator('casecairn-check textarea');
  await area.fill('{"type":"compound","id":"c1","status":"Current"}');
  await page.locator('casecairn-check li[data-code="CC023"]').waitFor();
  await page.waitForFunction(() => globalThis.reports.at(-1)?.profile === 'intake');
  await page.locator('casecairn-check').evaluate((element) => element.setAttribute('lang', 'fr'));
  await page.locator('casecairn-check button', { hasText: 'Corriger' }).click();
  await page.locator('casecairn-check p[role=status]', { hasText: 'Rien à corriger' }).waitFor();
  assert.equal(await area.inputValue(), '{"type":"compound","id":"c1","status":"current"}');
  await page.locator('casecairn-check').evaluate((element) => element.setAttribute('kind', 'incident'));
  await page.locator('casecairn-check li.error').first().waitFor();
  await page.locator('casecairn-check').evaluate((element) => element.setAttribute('profile', 'strict'));
  await page.waitForFunction(() => globalThis.failures.at(-1) === 'profile-unknown');
  await page.locator('casecairn-check').evaluate((element) => {
    for (const name of ['profile', 'kind']) element.removeAttribute(name);
    const transfer = new DataTransfer();
    transfer.items.add(new File(['{"type":"actor","id":"<img src=x onerror=alert(1)>"}'], 'a.json'));
    element.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
  });
  await page.locator('casecairn-check li[data-code="CC021"]').waitFor();
  assert.equal(await page.locator('casecairn-check img').count(), 0);
  assert.deepEqual(errors, []);
  await page.close();
});

test('<casecairn-check> mends one record, says when nothing is certain, and takes what is no text', async () => {
  const { page, errors } = await open('tests/element.html');
  const element = page.locator('casecairn-check');
  const area = page.locator('casecairn-check textarea');
  const status = page.locator('casecairn-check p[role=status]');
  const mend = page.locator('casecairn-check button', { hasText: 'Mend' });
  await element.evaluate((element) => element.setAttribute('kind', 'compound'));
  await area.fill('{"id":"c1","status":"Current"}');
  await page.locator('casecairn-check li[data-code="CC023"]').waitFor();
  await mend.click();
  await page.waitForFunction(() => globalThis.reports.at(-1)?.ok);
  assert.equal(await area.inputValue(), '{"type":"compound","id":"c1","status":"current"}', 'its type is the one that the page said');
  await area.fill('{"id":"c1","stato":1}');
  await page.locator('casecairn-check li[data-code="CC022"]').waitFor();
  await mend.click();
  await status.filter({ hasText: 'No repair is certain' }).waitFor();
  assert.equal(await area.inputValue(), '{"id":"c1","stato":1}');
  await element.evaluate((element) => {
    element.removeAttribute('kind');
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array([0x7b, 0xff, 0xfe])], 'a.json'));
    element.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
  });
  await page.locator('casecairn-check li[data-code="CC001"]').waitFor();
  assert.equal(await area.inputValue(), '');
  await element.evaluate((element) => {
    const transfer = new DataTransfer();
    transfer.setData('text', '{"type":"compound","id":"c2"}');
    element.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
  });
  await page.waitForFunction(() => globalThis.reports.at(-1)?.seen.compounds === 1);
  assert.equal(await area.inputValue(), '{"type":"compound","id":"c2"}');
  assert.deepEqual(errors, []);
  await page.close();
});

test('<casecairn-check> takes a value before it is known, and goes on when it is moved', async () => {
  const { page, errors } = await open('tests/element.html');
  const first = await page.evaluate(async () => {
    const { define } = await import('/dist/package/element.js');
    const early = document.createElement('casecairn-late');
    early.value = '{"type":"compound","id":"c1","status":"Current"}';
    document.body.append(early);
    const said = new Promise((done) => early.addEventListener('casecairn-report', ({ detail }) => done(detail.counts.error)));
    customElements.define('casecairn-late', class extends customElements.get('casecairn-check') {});
    define();
    return said;
  });
  assert.equal(first, 1);
  const moved = await page.evaluate(async () => {
    const element = document.querySelector('casecairn-late');
    element.remove();
    document.body.append(element);
    // Of two questions only the newer one is answered.
    const answers = await Promise.all([
      ((element.value = '{"type":"compound"}'), element.check()),
      ((element.value = '{"type":"compound","id":"c1"}'), element.check()),
    ]);
    return answers.map((report) => report?.ok ?? null);
  });
  assert.deepEqual(moved, [null, true]);
  assert.deepEqual(errors, []);
  await page.close();
});
