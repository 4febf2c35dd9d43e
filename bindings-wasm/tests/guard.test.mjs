// What must never happen in the page: a script of the data runs, a person is shut out, a word is missing.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { at, fileAddress, launch, openFile, openSubmission, saved, serve } from './browser.mjs';
import { dossier, here } from './parts.mjs';

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
const open = (options, address = `${server.address}/dist/submission.html`) => openSubmission(browser, address, options);

/** The public suite where it is there; else some that are bad enough. */
function naughty() {
  const suite = join(process.env.CASECAIRN_SUITES ?? '', 'naughty-strings/blns.json');
  if (process.env.CASECAIRN_SUITES && existsSync(suite)) return JSON.parse(readFileSync(suite, 'utf8')).filter((text) => text);
  return [
    '<script>window.hit=1</script>', '"><img src=x onerror=window.hit=1>', 'javascript:window.hit=1', "';window.hit=1;//", '{{constructor.constructor("window.hit=1")()}}',
    '<svg onload=window.hit=1>', '__proto__', 'constructor', '\u202etest\u202c', '\u0000', '\ufeff', '🏳0🌈️', 'Ṱ̺̺̕o͞', '社會科學院', '\'"<>&`', '`${window.hit=1}`', 'null', '-1e999', 'C:\\x', '%0d%0a',
  ];
}

/** Marks that a script of the data would leave: `alert` and its like are what the suite calls. */
const trap = (context) => context.addInitScript(() => {
  for (const name of ['alert', 'prompt', 'confirm']) globalThis[name] = () => { globalThis.hit = name; };
});

test('naughty strings in every field of every kind run no script, and are kept', async () => {
  const texts = naughty();
  assert.ok(texts.length >= 20);
  const { context, page, errors, dialogs, asked } = await open();
  await trap(context);
  await page.reload();
  let next = 0;
  let typed = 0;
  for (const kind of ['compound', 'incident', 'evidence', 'actor']) {
    if (kind === 'compound') await page.locator('[data-kind="compound"]').click();
    else await page.locator('nav section', { hasText: new RegExp(kind, 'i') }).first().locator('.group button').click();
    await page.locator('.form .issues').first().waitFor({ state: 'attached' });
    // Everything that a form can show is shown, two levels deep.
    for (let round = 0; round < 12; round++) {
      const more = await page.evaluate(() => {
        const select = [...document.querySelectorAll('.form select.more')].find((one) => one.dataset.more.split('/').length <= 4 && one.options.length > 1);
        const adder = [...document.querySelectorAll('.form .adders .add')].find((one) => one.dataset.at.split('/').length <= 5);
        if (adder) adder.click();
        else if (select) {
          select.selectedIndex = 1;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }
        return Boolean(adder || select);
      });
      if (!more) break;
    }
    typed += await page.evaluate(([given, start]) => {
      let at = start;
      const controls = [...document.querySelectorAll('.form input, .form textarea')];
      for (const control of controls) {
        control.value = given[at++ % given.length];
        control.dispatchEvent(new Event('input', { bubbles: true }));
      }
      return controls.length;
    }, [texts, next]);
    next += typed;
    await page.waitForTimeout(250);
  }
  assert.ok(typed > 60, `${typed} fields`);
  // And each of them where it shows most: as the title, a name and an id, through a file.
  const records = texts.map((text, index) => ({ type: 'compound', id: text, names: [{ text }], place: { country: text, locality: text, verbatim: text }, note: `${index}${text}` }));
  const opening = openFile(page, 'naughty<img src=x onerror=alert(1)>.json', JSON.stringify({ type: 'dossier', schema_version: '1.0', namespace: 'n', title: texts[0], records }));
  // What was typed is not saved.
  await page.locator('dialog button', { hasText: 'Let it go' }).click();
  await opening;
  const shown = await page.evaluate(async () => {
    const entries = document.querySelectorAll('.entry').length;
    for (let index = 0; index < entries; index += 5) {
      document.querySelectorAll('.entry')[index].click();
      await new Promise(requestAnimationFrame);
    }
    return entries;
  });
  assert.ok(shown > 20);
  await page.locator('#language').selectOption('fr');
  await page.waitForTimeout(300);
  const kept = JSON.parse((await saved(page, 'Enregistrer en JSON')).text);
  assert.deepEqual(kept.records, JSON.parse(JSON.stringify(records)));
  assert.equal(await page.evaluate(() => globalThis.hit), undefined);
  assert.equal(await page.evaluate(() => document.querySelectorAll('body script').length), 0);
  assert.equal(await page.evaluate(() => document.querySelectorAll('main img, main iframe, main object, main a[href]').length), 0);
  assert.deepEqual([errors, asked(), dialogs.filter((kind) => kind !== 'beforeunload')], [[], [], []]);
  await context.close();
});

test('the policy is set, by the server and in the file, and holds', async () => {
  const response = await fetch(`${server.address}/dist/submission.html`);
  const policy = response.headers.get('content-security-policy');
  for (const part of ["default-src 'none'", "'wasm-unsafe-eval'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"]) assert.ok(policy.includes(part), part);
  assert.ok(!/unsafe-inline|'unsafe-eval'|https?:/.test(policy));
  for (const address of [`${server.address}/dist/submission.html`, fileAddress]) {
    const { context, page } = await open({}, address);
    const blocked = await page.evaluate(async () => {
      const fails = async (run) => { try { await run(); return false; } catch { return true; } };
      const script = document.createElement('script');
      const text = await fails(() => {
        script.textContent = 'globalThis.ran = 1';
        document.body.append(script);
      });
      return [
        await fails(() => fetch('http://127.0.0.1:9/')),
        // Later, when what runs is no longer a question of the test's tool, to which no policy applies.
        await fails(() => new Promise((resolve, reject) => setTimeout(() => { try { resolve(new Function('return 1')()); } catch (why) { reject(why); } }))),
        text && globalThis.ran === undefined,
        (() => { const holder = document.createElement('div'); holder.innerHTML = '<b>x</b>'; return holder.childElementCount === 0; })(),
      ];
    });
    assert.deepEqual(blocked, [true, true, true, true], address);
    await context.close();
  }
});

test('the file opens from disk and does the same', async () => {
  const { context, page, errors, asked } = await open({ locale: 'fr-FR' }, fileAddress);
  await openFile(page, 'a.json', dossier('broken/amnesty-2026-01-broken.json'));
  await page.locator('.issue').first().waitFor();
  assert.match(await page.locator('.counts').first().textContent(), /10 erreurs|erreurs/);
  await page.locator('#language').selectOption('en');
  assert.deepEqual([errors, asked()], [[], []]);
  await context.close();
});

const AXE = readFileSync(here('../node_modules/axe-core/axe.min.js'), 'utf8');
const STATES = {
  welcome: async () => {},
  form: async (page) => {
    await page.locator('[data-kind="incident"]').click();
    await at(page, '/records/0/place').click();
    await at(page, '/records/0/place/country').fill('kh');
    await page.locator('.form .issue').first().waitFor();
  },
  dossier: async (page) => {
    await openFile(page, 'a.json', dossier('dossiers/traps/two-articles.json'));
    await page.locator('.entry[data-index="4"]').evaluate((entry) => entry.click());
    await page.locator('.form details').first().evaluate((fold) => { fold.open = true; });
  },
  text: (page) => openFile(page, 'a.json', '{"type":"dossier",'),
  map: async (page) => {
    await page.locator('[data-kind="compound"]').click();
    await at(page, '/records/0/place').click();
    await page.locator('.form .tool').first().click();
    await page.locator('dialog.map .leaflet-map-pane').waitFor({ state: 'attached' });
  },
  why: async (page) => {
    await page.locator('[data-kind="incident"]').click();
    await page.locator('.all .issue button', { hasText: /Go to|Aller/ }).first().evaluate((one) => one.click());
    await page.locator('.form .issue button').first().click();
    await page.locator('dialog.page').waitFor();
  },
  ask: async (page) => {
    await page.locator('header button.danger').click();
    await page.locator('dialog.ask').waitFor();
  },
};
/** What a phone shows one at a time. */
for (const [state, steps] of Object.entries({ records: ['.tab[data-pane=records]'], issues: ['.tab[data-pane=issues]'], public: ['.tab[data-pane=issues]', 'button.view[data-view=public]'] })) {
  STATES[state] = async (page) => {
    await openFile(page, 'a.json', dossier('dossiers/traps/two-articles.json'));
    for (const step of steps) await page.locator(step).evaluate((one) => one.click());
    await page.waitForTimeout(state === 'public' ? 400 : 0);
  };
}
const LOOKS = { light: {}, dark: { colorScheme: 'dark' }, phone: { viewport: { width: 390, height: 844 } }, french: { locale: 'fr-FR' } };

for (const [look, options] of Object.entries(LOOKS)) {
  test(`axe finds no violation, ${look}`, async () => {
    for (const [state, reach] of Object.entries(STATES)) {
      // Axe is a script that the policy would refuse: only here it is let in.
      const { context, page } = await open({ ...options, bypassCSP: true }, fileAddress);
      await reach(page);
      await page.waitForTimeout(200);
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => (await globalThis.axe.run(document, { resultTypes: ['violations'] })).violations
        .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target} ${failureSummary.split('\n').at(-1)}`).join(' | ')}`));
      assert.deepEqual(violations, [], state);
      if (state === 'welcome') {
        const seen = await page.evaluate(async () => {
          document.body.append(document.createElement('img'));
          return (await globalThis.axe.run(document.body, { resultTypes: ['violations'] })).violations.length;
        });
        assert.ok(seen > 0, 'a violation would be seen');
      }
      await context.close();
    }
  });
}

test('nothing is cut off or scrolls sideways on a phone, in both languages', async () => {
  for (const locale of ['en-GB', 'fr-FR']) {
    const { context, page } = await open({ locale, viewport: { width: 360, height: 740 } });
    for (const state of ['welcome', 'form']) {
      await STATES[state](page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${locale} ${state}: ${wide} px too wide`);
    }
    await context.close();
  }
});

test('Khmer and Chinese have letters, not boxes', async () => {
  const { context, page } = await open();
  // A letter that no font has is drawn as the same box whatever it is.
  const same = await page.evaluate(() => {
    const draw = (text) => {
      const canvas = new OffscreenCanvas(60, 60);
      const pen = canvas.getContext('2d');
      pen.font = `32px ${getComputedStyle(document.body).fontFamily}`;
      pen.fillText(text, 5, 45);
      return pen.getImageData(0, 0, 60, 60).data.join();
    };
    return ['កខ', '旧磨', '舊磨'].map((text) => draw(text[0]) === draw(text[1]) || draw(text[0]) === draw('\u{10fffe}'));
  });
  assert.deepEqual(same, [false, false, false]);
  await context.close();
});

test('both languages have every word, and no word more', async () => {
  const [en, fr] = await Promise.all(['en', 'fr'].map(async (tag) => (await import(`../page/src/words/${tag}.js`)).default));
  assert.deepEqual(Object.keys(fr), Object.keys(en));
  const holes = (text) => [...JSON.stringify(text).matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const key of Object.keys(en)) {
    assert.deepEqual([...new Set(holes(fr[key]))], [...new Set(holes(en[key]))], key);
    assert.ok(!/ [:;!?»]|« /.test(JSON.stringify(fr[key])), `${key}: a no-break space is missing`);
  }
  const source = readdirSync(here('../page/src'), { recursive: true }).filter((name) => name.endsWith('.js') && !name.includes('words'))
    .map((name) => readFileSync(here(`../page/src/${name}`), 'utf8')).join('\n');
  const made = ['intake', 'working', 'publication', 'error', 'warning', 'info', 'errors', 'warnings', 'infos', 'textLarge', 'textBytes', 'met', 'not_met', 'cannot_tell'];
  // Words of one family are put together: `leak_${kind}`.
  const ofFamily = (key) => source.includes(`\`${key.split('_')[0]}_\${`);
  const unused = Object.keys(en).filter((key) => !made.includes(key) && !ofFamily(key) && !source.includes(`'${key}'`));
  assert.deepEqual(unused, []);
});
