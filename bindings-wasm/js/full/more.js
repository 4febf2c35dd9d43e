// What the full module can beside the small one.

import { CasecairnError } from './error.js';
import { call, calls } from './core.js';
import { asked, bytesOf, collected, inMemory, isBlob, isStream, settings, written } from './input.js';
import {
  Dossiers,
  Medium,
  checkDigests as checkText,
  custody as custodyText,
  digest as digestTexts,
  fix as fixBytes,
  layGround,
  map as mapText,
  nextLink as nextLinkText,
  policy as policyText,
  profiles as profileNames,
  timeline as timelineText,
} from './wasm/casecairn.js';

/** A mended copy of one dossier, and what is still wrong with it. */
export function fix(input, options = {}) {
  const bytes = inMemory(input);
  return call(() => {
    const mended = fixBytes(bytes, settings(options));
    const { copy, report } = mended;
    mended.free();
    const text = typeof input === 'string' ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(copy) : copy;
    return { text, ...JSON.parse(report) };
  });
}

/** Asks something of dossiers together. */
function of(input, ask) {
  const inputs = (Array.isArray(input) ? input : [input]).map(inMemory);
  return call(() => {
    const dossiers = new Dossiers();
    for (const bytes of inputs) dossiers.add(bytes);
    return ask(dossiers);
  });
}

/** Both parts of an answer. */
function parts(answer) {
  const { first, second } = answer;
  answer.free();
  return [first, second];
}

/** The language, and the other options as JSON. */
function withLang(options) {
  const { lang = 'en', ...rest } = asked(options).rest;
  return [textOf(lang, 'lang'), written(rest, 'the options')];
}

/** What has to be a text. */
function textOf(value, name) {
  if (typeof value !== 'string') throw new CasecairnError('settings-malformed', `\`${name}\` is not a text`);
  return value;
}

/** Who corroborates what. */
export function assess(input, options = {}) {
  const text = settings(options);
  return JSON.parse(of(input, (dossiers) => parts(dossiers.assess(text, undefined))[0]));
}

/** The assessment as a piece of HTML in which nothing of the input is markup. */
export function assessHtml(input, options) {
  const [lang, text] = withLang(options);
  return of(input, (dossiers) => parts(dossiers.assess(text, lang))[1]);
}

/** What may leave, and how much was held back. */
export function publish(input, options) {
  const [lang, text] = withLang(options);
  return of(input, (dossiers) => {
    const published = dossiers.publish(text, lang);
    const told = { dossier: JSON.parse(published.dossier), disclosure: JSON.parse(published.disclosure), text: published.text };
    published.free();
    return told;
  });
}

/** How easily people could be told apart. */
export function risk(input, options = {}) {
  const text = settings(options);
  return JSON.parse(of(input, (dossiers) => dossiers.risk(text)));
}

/** A map of compounds and incidents. The ground that it is drawn on is loaded when it is first asked for. */
export async function map(input, options = {}) {
  const bytes = inMemory(input);
  const text = settings(options);
  const { ground } = await import('../data/ground.js');
  return JSON.parse(call(() => {
    layGround(ground);
    return mapText(bytes, text);
  }));
}

/** When things were so, as a figure. */
export function timeline(input, options = {}) {
  const bytes = inMemory(input);
  const text = settings(options);
  return JSON.parse(call(() => timelineText(bytes, text)));
}

/** The digests of a dossier and of its records; with `kept`, what differs from digests that were kept. */
export function digest(input, options) {
  const { kept, ...rest } = asked(options).rest;
  const bytes = inMemory(input);
  const text = written(rest, 'the options');
  const list = kept === undefined ? undefined : textOf(kept, 'kept');
  const [digests, sums] = call(() => parts(digestTexts(bytes, text)));
  const checked = list === undefined ? undefined : JSON.parse(call(() => checkText(bytes, list, text)));
  return { ...JSON.parse(digests), sums, ...(checked && { checked }) };
}

/** The chains of custody. */
export function custody(input, options = {}) {
  const bytes = inMemory(input);
  const text = settings(options);
  return JSON.parse(call(() => custodyText(bytes, text)));
}

/** What the next event in the custody of a piece of evidence has to carry. */
export function nextLink(input, evidence, options) {
  const { file, ...rest } = asked(options).rest;
  const bytes = inMemory(input);
  const text = written(rest, 'the options');
  const [of, sum] = [textOf(evidence, 'evidence'), file === undefined ? undefined : textOf(file, 'file')];
  return JSON.parse(call(() => nextLinkText(bytes, of, sum, text)));
}

/** The names of the criteria profiles that are built in. */
export function profiles() {
  return call(() => profileNames());
}

/** A policy that is built in. */
export function policy(name) {
  return JSON.parse(call(() => policyText(String(name))));
}

/** A file of any size beside the evidence that it is on record with: it is read part by part, on this device. */
export async function verifyMedia(input, file, options) {
  const { signal } = asked(options);
  const bytes = inMemory(input);
  const text = settings(options);
  const stream = streamOf(file);
  const medium = call(() => new Medium(bytes, text));
  const same = calls();
  try {
    await collected(stream, signal, (part) => same(() => medium.update(part)));
    return JSON.parse(same(() => medium.finish()));
  } catch (why) {
    // In an instance of its own, it is gone with it.
    if (why.code !== 'started-anew' && why.code !== 'out-of-memory') same(() => medium.free());
    throw why;
  }
}

function streamOf(file) {
  const bytes = typeof file === 'string' ? undefined : bytesOf(file);
  if (bytes) return new Blob([bytes]).stream();
  if (isBlob(file)) return file.stream();
  if (isStream(file)) return file;
  throw new CasecairnError('input-unknown', 'a medium is bytes, a Blob or a ReadableStream');
}
