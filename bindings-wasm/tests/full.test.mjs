// What the full module does beside validating, in Node: the answers themselves are held to the core by the corpus.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import {
  CasecairnError, assess, assessHtml, custody, digest, fix, map, nextLink, policy, profiles, publish, risk, timeline, verifyMedia,
} from '../dist/package/full/node.js';
import { layGround } from '../dist/package/full/wasm/casecairn.js';
import { corpus } from './parts.mjs';

const throws = (code, run) => assert.throws(run, (why) => why instanceof CasecairnError && why.code === code);
const rejects = (code, promise) => assert.rejects(promise, (why) => why instanceof CasecairnError && why.code === code);
const SECRET = 'Sreymom Chan, room 412';
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

const dossier = (...records) =>
  JSON.stringify({ type: 'dossier', schema_version: '1.0', namespace: 'n', title: 'T', tlp: 'clear', records });
const RAID = {
  type: 'incident', id: 'i1', kind: 'raid', stance: 'reported', when: { edtf: '2025-11-03' },
  people: [{ unit: 'person', best: 60, cells: [{ sex: 'female', best: 2 }, { sex: 'male', best: 58 }] }],
};
const LETTER = { type: 'evidence', id: 'e1', kind: 'letter', note: SECRET };

test('both articles together are one lineage', () => {
  const { inputs } = corpus().find(({ verb, name }) => verb === 'assess' && name === 'both dossiers');
  const texts = inputs.map(({ text }) => text);
  const shared = assess(texts).standings.find(({ statement }) => statement?.value === 'slavery');
  assert.equal(shared.supporting.lineages.at_least, 1);
  assert.ok(shared.supporting.claims.shown.length > 1);
  const html = assessHtml(texts, { lang: 'fr', sections: ['standing'] });
  assert.match(html, /^<div class="casecairn/);
  assert.match(html, /lang="fr"/);
  assert.equal(assess(texts, { sections: ['ledger'] }).standings.length, 0);
  assert.ok(profiles().includes('two-independent-lineages'));
  throws('criteria-unknown', () => assess(texts, { criteria: ['guilt'] }));
  throws('section-unknown', () => assess(texts, { sections: ['guilt'] }));
});

test('nothing of the input is markup in the assessment', () => {
  const html = assessHtml(JSON.stringify({ type: 'compound', id: 'c1', names: [{ text: '<img src=x onerror=alert(1)>' }] }));
  assert.ok(!html.includes('<img'));
  assert.match(html, /&lt;img/);
});

test('what leaves shows nobody, and publishing it again changes nothing', () => {
  const told = publish(dossier(RAID, LETTER), { today: '2026-02-01' });
  assert.ok(!JSON.stringify(told).includes('Sreymom'));
  assert.deepEqual(publish(JSON.stringify(told.dossier), { today: '2026-02-01' }).dossier, told.dossier);
  assert.equal(policy('public').k, 11);
  const lax = { ...policy('partners'), k: 2 };
  throws('policy-refused', () => publish(dossier(), { today: '2026-02-01', policy: lax }));
  throws('policy-unknown', () => publish(dossier(), { today: '2026-02-01', policy: 'all' }));
  throws('day-malformed', () => publish(dossier(), { today: 'tomorrow' }));
  throws('settings-malformed', () => publish(dossier()));
});

test('nothing is published where it is not certain, and the error does not say what stands there', () => {
  const faulty = dossier({ ...LETTER, kind: SECRET });
  for (const run of [() => publish(faulty, { today: '2026-02-01' }), () => risk(faulty)]) {
    assert.throws(run, (why) => why.code === 'refused' && !why.message.includes('Sreymom'));
  }
});

test('a map is drawn on its ground, and a time line', async () => {
  const site = { type: 'compound', id: 'c1', names: [{ text: '<b>O&M</b>' }], place: { country: 'KH', point: [104.1, 12.9], uncertainty_m: 500 } };
  const text = dossier(site, RAID, LETTER);
  const { svg, narrow, html, drawn, listed, not_asked: notAsked, unread } = await map(text, { lang: 'fr' });
  assert.deepEqual([drawn, listed, notAsked, unread], [1, 1, 1, 0]);
  assert.match(svg, /^<svg[^]*CAMBODGE[^]*&lt;b&gt;O&amp;M/);
  assert.match(svg, /<path d="M[^"]*" class="land"/);
  assert.ok(html.includes(svg) && html.includes(narrow) && !svg.includes(SECRET));
  assert.equal(timeline(text).drawn, 1);
  assert.equal(timeline(dossier({ ...RAID, kind: 'picnic' })).unread, 1);
  await rejects('language-unknown', map(text, { lang: 'xx' }));
  assert.throws(() => layGround(new Uint8Array(3)), (why) => JSON.parse(why).code === 'ground-missing');
});

test('small cells are a risk', () => {
  const { people } = risk(dossier(RAID), { by: ['sex'] });
  assert.deepEqual([people.k, people.records], [2, 60]);
  throws('dimension-unknown', () => risk(dossier(RAID), { by: ['name'] }));
});

test('digests hold until something changes', () => {
  const kept = digest(dossier(RAID, LETTER));
  assert.ok(kept.ok && /^[0-9a-f]{64}$/.test(kept.dossier));
  assert.deepEqual(digest(dossier(LETTER, RAID), { kept: kept.sums }).checked.differences, []);
  const changed = digest(dossier(RAID, { ...LETTER, note: `${SECRET}.` }), { kept: kept.sums });
  assert.ok(!changed.checked.ok);
  assert.ok(changed.checked.differences.some(({ kind, of }) => kind === 'changed' && of === 'evidence n:e1'));
  throws('digests-malformed', () => digest(dossier(), { kept: 'no digest' }));
});

test('a chain grows link by link, and breaks where it is changed', () => {
  const file = sha256('a film');
  const record = { type: 'evidence', id: 'e1', kind: 'video', media: [{ digests: [{ algorithm: 'sha-256', hex: file }] }], custody: [] };
  for (const [kind, day] of [['received', '03'], ['stored', '04']]) {
    const event = { kind, at: `2025-11-${day}T10:00:00+07:00`, agent: 'archive' };
    record.custody.push({ ...event, ...nextLink(JSON.stringify(record), 'e1', { file }) });
  }
  assert.equal(custody(JSON.stringify(record)).evidence[0].state, 'intact');
  record.custody[0].agent = 'somebody-else';
  const broken = custody(JSON.stringify(record));
  assert.deepEqual([broken.ok, broken.evidence[0].state], [false, 'broken']);
  throws('link-unknown', () => nextLink(JSON.stringify(record), 'e2'));
});

test('every flipped byte of a medium is noticed, however it comes', async () => {
  const medium = new TextEncoder().encode('a small medium');
  const record = JSON.stringify({
    type: 'evidence', id: 'e1', kind: 'image',
    media: [{ size_bytes: medium.length, digests: [{ algorithm: 'sha-256', hex: sha256(medium) }] }],
  });
  const drip = new ReadableStream({
    start(to) {
      for (const byte of medium) to.enqueue(Uint8Array.of(byte));
      to.close();
    },
  });
  for (const same of [medium, medium.buffer, new Blob([medium]), drip]) {
    assert.equal((await verifyMedia(record, same, { evidence: 'e1' })).state, 'same');
  }
  for (let at = 0; at < medium.length; at += 1) {
    const flipped = medium.map((byte, place) => byte ^ (place === at ? 1 : 0));
    const checked = await verifyMedia(record, flipped, { evidence: 'e1' });
    assert.deepEqual([checked.ok, checked.state, checked.shown], [false, 'differs', null]);
  }
  await rejects('record-unknown', verifyMedia(record, medium, { evidence: 'e2' }));
  await rejects('input-unknown', verifyMedia(record, 'text', { evidence: 'e1' }));
  await rejects('stopped', verifyMedia(record, medium, { evidence: 'e1', signal: AbortSignal.abort() }));
  await rejects('settings-malformed', verifyMedia(record, medium, null));
});

test('what has to be a text is one, and a file that is being read survives no other instance', async () => {
  const record = JSON.stringify({ type: 'evidence', id: 'e1', kind: 'image' });
  for (const file of [5, true, {}, new Date()]) throws('settings-malformed', () => nextLink(record, 'e1', { file }));
  throws('settings-malformed', () => digest(record, { kept: 7 }));
  throws('settings-malformed', () => assessHtml(record, { lang: 7 }));
  for (const verb of [digest, custody, assess, assessHtml, publish, risk, fix]) throws('settings-malformed', () => verb(record, null));
  let give;
  const slow = new ReadableStream({ start: (to) => { give = to; } });
  const checked = verifyMedia(record, slow, { evidence: 'e1' });
  give.enqueue(Uint8Array.of(1));
  await new Promise((resolve) => setTimeout(resolve, 5));
  throws('out-of-memory', () => digest(new Uint8Array(4_250_000_000)));
  give.enqueue(Uint8Array.of(2));
  await rejects('started-anew', checked);
  assert.equal(custody(record).evidence.length, 1);
});
