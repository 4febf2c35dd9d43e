// The package in Node: every verb, and what happens when it cannot run.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CasecairnError, explain, fix, init, rules, schema, validate, validateRecord, version } from '../dist/package/full/node.js';
import * as glue from '../dist/package/full/wasm/casecairn.js';
import * as small from '../dist/package/node.js';
import * as smallGlue from '../dist/package/wasm/casecairn.js';
import { differing } from './ask.mjs';
import { corpus, dossier, packageFolder } from './parts.mjs';

const FAULTY = '{"type":"compound","id":"c1","status":"Current"}';
const throws = (code, run) => assert.throws(run, (why) => why instanceof CasecairnError && why.code === code);
const rejects = (code, promise) => assert.rejects(promise, (why) => why instanceof CasecairnError && why.code === code);

test('the whole corpus is answered to the byte as by the core', () => {
  const cases = corpus();
  assert.ok(cases.length > 2000, `only ${cases.length} cases`);
  assert.deepEqual(differing(glue, cases), []);
  // The small module has no other words for what it can do.
  assert.deepEqual(differing(smallGlue, cases.filter(({ verb }) => verb === 'validate')), []);
  const spoilt = [{ ...cases[0], answer: cases[0].answer.replace('{', '{ ') }];
  assert.equal(differing(glue, spoilt).length, 1, 'a difference would be seen');
});

test('answers are the objects of the vectors', () => {
  for (const { verb, inputs, settings, answer } of corpus().filter((_, at) => at % 23 === 0)) {
    if (verb === 'validate' && inputs.every(({ text }) => text !== undefined)) {
      assert.deepEqual(validate(inputs.map(({ text }) => text), settings), JSON.parse(answer));
    }
  }
});

test('text, bytes, streams and blobs give the same report', async () => {
  const bytes = new TextEncoder().encode(FAULTY);
  const report = validate(FAULTY);
  assert.equal(report.issues[0].code, 'CC023');
  assert.deepEqual(validate(bytes), report);
  assert.deepEqual(validate(bytes.buffer), report);
  assert.deepEqual(validate(new DataView(bytes.buffer)), report);
  assert.deepEqual(await validate(new Blob([bytes])), report);
  const drip = new ReadableStream({
    start(to) {
      for (const byte of bytes) to.enqueue(Uint8Array.of(byte));
      to.close();
    },
  });
  assert.deepEqual(await validate(drip), report);
});

test('the small module is the full one without its verbs', () => {
  assert.deepEqual(small.validate(FAULTY, { lang: 'fr' }), validate(FAULTY, { lang: 'fr' }));
  assert.deepEqual(small.version(), version());
  assert.ok(!('fix' in small) && small.CasecairnError === CasecairnError);
});

test('several dossiers are validated together', () => {
  const report = validate(['{"type":"actor","id":"a","kind":"ngo"}', '{']);
  assert.equal(report.issues.at(-1).dossier, 1);
});

test('a record of a form may lack its type, and has no lines', () => {
  const report = validateRecord('compound', { id: 'c1', place: { country: 'kh' } }, { lang: 'fr' });
  assert.deepEqual(report.issues.map(({ code, pointer, line }) => [code, pointer, line]), [['CC033', '/place/country', null]]);
  assert.equal(validateRecord('compound', '{"id":7}').issues[0].line, 1);
  throws('kind-unknown', () => validateRecord('building', {}));
});

test('a copy is mended as it was given', () => {
  assert.equal(fix(FAULTY).text, FAULTY.replace('Current', 'current'));
  assert.equal(fix(FAULTY).fixed[0].code, 'CC023');
  assert.ok(fix(new TextEncoder().encode(FAULTY)).text instanceof Uint8Array);
});

test('rules are explained and listed in each language', async () => {
  const rule = await explain('cc201', 'fr-CA');
  assert.equal(rule.name, 'coordinates-swapped');
  assert.match(rule.page, /## Que faire/);
  assert.deepEqual(await explain('coordinates-swapped', 'fr'), rule);
  const lines = await rules();
  assert.ok(lines.length > 150 && lines.every((line) => line.summary && !line.page));
  await rejects('rule-unknown', explain('CC999'));
  await rejects('language-unknown', rules('km'));
  await rejects('rule-unknown', explain('__proto__'));
  await rejects('language-unknown', rules('__proto__'));
});

test('schemas are those of the repository', async () => {
  assert.deepEqual(await schema('compound'), JSON.parse(dossier('../schema/submission/compound.schema.json')));
  assert.equal((await schema('written/dossier')).type, 'object');
  for (const name of ['assessment', 'criteria', 'custody', 'digests', 'media', 'report', 'risk']) {
    assert.deepEqual(await schema(name), JSON.parse(dossier(`../schema/documents/${name}.schema.json`)));
  }
  assert.deepEqual(await schema('disclosure'), JSON.parse(dossier('../schema/public/disclosure.schema.json')));
  assert.notDeepEqual(await schema('public/dossier'), await schema('dossier'));
  await rejects('schema-unknown', schema('building'));
});

test('what cannot run throws, and the next call works', async () => {
  throws('profile-unknown', () => validate(FAULTY, { profile: 'strict' }));
  throws('settings-malformed', () => validate(FAULTY, { langue: 'fr' }));
  throws('settings-malformed', () => validate(FAULTY, 'fr'));
  throws('settings-malformed', () => validate(FAULTY, null));
  throws('lone-surrogate', () => validate('"\ud800"'));
  throws('input-unknown', () => validate({ type: 'compound' }));
  throws('input-unknown', () => validate(7));
  throws('not-json', () => validateRecord('compound', { id: 1n }));
  throws('not-json', () => validateRecord('compound', undefined));
  await rejects('input-unknown', validate(new ReadableStream({ start: (to) => to.enqueue(7) })));
  assert.equal(validate(FAULTY).issues.length, 1);
  // JSON can spell half a character; that is the data's fault, not the caller's.
  assert.equal(validateRecord('compound', { id: 'c1', names: [{ text: '\ud800' }] }).ok, false);
});

test('arguments of the wrong kind are told apart, and nothing is lost by them', async () => {
  for (const options of [null, 7, [], { signal: {} }, { onProgress: 5 }]) {
    throws('settings-malformed', () => validate(FAULTY, options));
    throws('settings-malformed', () => validate(new Blob([FAULTY]), options));
  }
  throws('not-json', () => validate(FAULTY, { lang: () => 'fr' }));
  throws('not-json', () => validateRecord('compound', { id: 'c1', names: [Symbol('x')] }));
  const gone = new Uint8Array([123, 125]);
  structuredClone(gone.buffer, { transfer: [gone.buffer] });
  throws('input-unknown', () => validate(gone));
  throws('input-unknown', () => validate(gone.buffer));
  assert.equal(validate(FAULTY).issues.length, 1);
});

test('a stream is read in any parts, stopped at any time, and let go', async () => {
  const text = '{"type":"compound","id":"c1","names":[{"text":"A\u{1f600}B","lang":"en"}]}';
  const cut = text.indexOf('\ud83d') + 1;
  const given = (...parts) => new ReadableStream({ start: (to) => { parts.forEach((part) => to.enqueue(part)); to.close(); } });
  const report = await validate(given(text.slice(0, cut), text.slice(cut)));
  assert.deepEqual(report, validate(text));
  await rejects('lone-surrogate', validate(given(text.slice(0, cut), new TextEncoder().encode(text.slice(cut + 1)))));
  await rejects('lone-surrogate', validate(given(text.slice(0, cut))));

  let cancelled = 0;
  const silent = new ReadableStream({ cancel: () => { cancelled += 1; } });
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 5);
  await rejects('stopped', validate(silent, { signal: controller.signal }));
  const wrong = new ReadableStream({ start: (to) => to.enqueue(7), cancel: () => { cancelled += 1; } });
  await rejects('input-unknown', validate(wrong));
  assert.deepEqual([cancelled, silent.locked, wrong.locked], [2, false, false]);
  const taken = given(text);
  taken.getReader();
  await rejects('input-unknown', validate(taken));
  const broken = new ReadableStream({ start: (to) => to.error(new RangeError('theirs')) });
  const why = await validate(broken).catch((error) => error);
  assert.deepEqual([why.code, why.cause.name], ['input-failed', 'RangeError']);
});

test('an error holds no value of the data', () => {
  const secret = { toJSON: () => { throw new Error('Sokha'); } };
  try {
    validateRecord('compound', secret);
    assert.fail('it threw nothing');
  } catch (why) {
    assert.equal(why.code, 'not-json');
    assert.ok(!String(why).includes('Sokha') && why.cause === undefined);
  }
});

test('a call is watched, and stopped', async () => {
  const lines = ['{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T"}'];
  for (let at = 0; at < 500; at++) lines.push(`{"type":"actor","id":"a${at}","kind":"ngo"}`);
  const text = lines.join('\n');
  const told = [];
  const report = validate(text, { onProgress: (progress) => told.push(progress) });
  assert.equal(report.seen.actors, 500);
  assert.equal(told.length, 501);
  assert.ok(told.every(({ bytes }, at) => at === 0 || bytes > told[at - 1].bytes));
  const controller = new AbortController();
  throws('stopped', () => validate(text, { onProgress: ({ records }) => records > 10 && controller.abort(), signal: controller.signal }));
  assert.throws(() => validate(text, { onProgress: () => { throw new RangeError('in the callback'); } }), RangeError);
  assert.deepEqual(validate(text), report);
});

test('more than memory holds is an error, and the next call works', () => {
  throws('out-of-memory', () => validate(new Uint8Array(4_250_000_000)));
  assert.equal(validate(FAULTY).issues.length, 1);
});

test('memory is stable over 10,000 validations', () => {
  const texts = ['dossiers/amnesty-2026-01.json', 'broken/amnesty-2026-01-broken.json'].map(dossier);
  texts.push('{"type":"compound","id":"c1"', '');
  const memory = () => glue.initSync({ module: undefined }).memory.buffer.byteLength;
  const round = (times) => {
    for (let at = 0; at < times; at++) validate(texts[at % 50 === 0 ? at / 50 % 2 : 2 + at % 2], { lang: at % 2 ? 'fr' : 'en' });
  };
  round(400);
  const before = memory();
  round(10_000);
  assert.equal(memory(), before);
});

test('starting again changes nothing, and versions are told', async () => {
  await Promise.all([init(), init()]);
  const { version: stated } = JSON.parse(readFileSync(`${packageFolder}/package.json`, 'utf8'));
  assert.deepEqual(version(), { library: stated, schema: '1.0' });
});
