// All that JavaScript shows of dossiers, for whoever looks in it for what must not be shown.
//
// As a program it reads dossiers, one a line of JSON, and answers each with what was shown of it, so that
// the look of the core (`core/tests/guarded_elsewhere.rs`) finds a word in any letters and any encoding.

import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { asker } from '../dist/package/worker.js';
import {
  assess, custody, digest, fix, nextLink, publish, risk, validate, validateRecord, verifyMedia,
} from '../dist/package/full/node.js';

const TODAY = '2026-02-01';

/** Each verb, with what it gives that is not the dossier itself. */
const VERBS = [
  (given) => validate(given),
  (given) => validate(given, { lang: 'fr', profile: 'publication', onProgress() {} }),
  (given) => validate([given, given], { profile: 'intake' }),
  (given) => validate([new Blob([given]), new ReadableStream({ start: (to) => (to.enqueue(given), to.close()) })]),
  async (given) => ({ ...(await fix(given)), text: undefined }),
  (given) => digest(given),
  (given) => digest(given, { kept: given }),
  (given) => custody(given),
  (given) => risk(given),
  (given) => nextLink(given, 'e1'),
  (given) => verifyMedia(given, new Uint8Array(3), { evidence: 'e1' }),
  (given) => verifyMedia(given, new Uint8Array(3), { evidence: ids(given)[0] }),
  (given) => ids(given).map((id) => nextLink(given, id)),
  (given) => void assess(given),
  (given) => validateRecord('evidence', given),
  (given) => validate({ given }),
  (given) => validate(given, { profile: { given } }),
  (given) => digest(given, given),
  (given) => posted(given),
];

const ids = (given) => JSON.parse(given).records.filter(({ type }) => type === 'evidence').map(({ id }) => id);

/** What may stand in an object where a text should, and only in JavaScript. */
const ODD = [
  (word) => ({ toJSON() { throw new Error(word); } }),
  (word) => ({ toJSON: () => ({ [word]: 1n }) }),
  (word) => ({ [word]: 1n }),
  (word) => Object.defineProperty({}, word, { enumerable: true, get() { throw new Error(word); } }),
  (word) => { const itself = {}; itself[word] = itself; return itself; },
  (word) => `${word}\ud800`,
  (word) => new Map([[word, word]]),
  (word) => Symbol(word),
  (word) => Object.assign(() => word, { word }),
  (word) => [word, NaN, undefined],
];

/** Records as objects with something odd in them, each validated as a form does. */
function records(text, word, number) {
  const odd = ODD[number % ODD.length];
  const put = (value) => {
    if (value === word) return odd(word);
    if (Array.isArray(value)) return value.map(put);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, put(inner)]));
  };
  let all;
  try {
    all = JSON.parse(text).records ?? [];
  } catch {
    return [];
  }
  return all.slice(0, 3).flatMap((record) => [
    () => validateRecord(record.type, put(record)),
    () => validateRecord(record.type, { ...record, extensions: odd(word) }),
    () => validate(put(record)),
  ]);
}

/** What a worker answers that cannot be handed the input, and one whose script cannot start. */
function posted(given) {
  const worker = { postMessage() { throw new DOMException(given, 'DataCloneError'); }, terminate() {} };
  const lost = { postMessage() { queueMicrotask(() => lost.onerror({ message: given })); }, terminate() {} };
  const ask = (of) => asker(() => of).verbs.validate(given).catch((why) => failure(why));
  return Promise.all([ask(worker), ask(lost)]);
}

/** An error as Node shows it, with all that led to it. */
const failure = (why) => [`${why}`, why.message, why.stack, JSON.stringify(why), inspect(why, { depth: 9, showHidden: true })].join('\n');

/** The dossier in the way of the number: every other time as the text that it is. */
function way(text, number) {
  if (number % 2 === 0) return text;
  // As bytes, a text that is no Unicode, one that is cut off, and something else.
  return [new TextEncoder().encode(text), `${text}\ud800`, text.slice(0, text.length / 2), { [text]: text }][number / 2 % 4 | 0];
}

/** All that is shown of a dossier: `said` is about it, `told` is what of it may leave. */
export async function shown(text, guarded, number) {
  const said = new Set();
  const told = new Set();
  let [released, failed] = [0, 0];
  const ask = async (verb, into) => {
    try {
      const answer = await verb();
      if (answer === undefined) return undefined;
      into.add(JSON.stringify(answer));
      // As the console shows it: the same texts, and slow to make.
      if (number % 8 === 0) into.add(inspect(answer, { depth: 9 }));
      return answer;
    } catch (why) {
      failed += 1;
      into.add(failure(why));
      return undefined;
    }
  };
  const given = way(text, number);
  const silence = listening(said);
  try {
    for (const verb of VERBS) await ask(() => verb(given), said);
    for (const policy of ['public', 'partners']) {
      const lang = number % 4 < 2 ? 'en' : 'fr';
      if (await ask(() => publish(given, { policy, today: TODAY, lang }), told)) released += 1;
    }
    for (const verb of records(text, guarded[number % guarded.length], number)) await ask(verb, said);
  } finally {
    silence();
  }
  return { said: [...said], told: [...told], released, failed };
}

/** Keeps what is written to the console, and to where programs write. */
function listening(said) {
  const kept = [];
  const put = (object, name) => {
    const was = object[name];
    object[name] = (...words) => said.add(words.map((word) => (typeof word === 'string' ? word : inspect(word))).join(' '));
    kept.push(() => { object[name] = was; });
  };
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table', 'assert']) put(console, name);
  for (const stream of [process.stdout, process.stderr]) put(stream, 'write');
  return () => kept.forEach((back) => back());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for await (const line of createInterface({ input: process.stdin })) {
    const { text, guarded, number } = JSON.parse(line);
    process.stdout.write(`${JSON.stringify(await shown(text, guarded, number))}\n`);
  }
}
