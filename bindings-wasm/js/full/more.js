// What the full module can beside the small one.

import { CasecairnError } from './error.js';
import { bytesOf, call, collected, inMemory, settings } from './core.js';
import {
  Dossiers,
  Medium,
  checkDigests as checkText,
  custody as custodyText,
  digest as digestTexts,
  fix as fixBytes,
  nextLink as nextLinkText,
  policy as policyText,
  profiles as profileNames,
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

/** Who corroborates what. */
export function assess(input, options = {}) {
  const text = settings(options);
  return JSON.parse(of(input, (dossiers) => parts(dossiers.assess(text, undefined))[0]));
}

/** The assessment as a piece of HTML in which nothing of the input is markup. */
export function assessHtml(input, { lang = 'en', ...options } = {}) {
  const text = settings(options);
  return of(input, (dossiers) => parts(dossiers.assess(text, String(lang)))[1]);
}

/** What may leave, and how much was held back. */
export function publish(input, { lang = 'en', ...options } = {}) {
  const text = settings(options);
  return of(input, (dossiers) => {
    const published = dossiers.publish(text, String(lang));
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

/** The digests of a dossier and of its records; with `kept`, what differs from digests that were kept. */
export function digest(input, { kept, ...options } = {}) {
  const bytes = inMemory(input);
  const text = settings(options);
  const [digests, sums] = call(() => parts(digestTexts(bytes, text)));
  const checked = kept === undefined ? undefined : JSON.parse(call(() => checkText(bytes, String(kept), text)));
  return { ...JSON.parse(digests), sums, ...(checked && { checked }) };
}

/** The chains of custody. */
export function custody(input, options = {}) {
  const bytes = inMemory(input);
  return JSON.parse(call(() => custodyText(bytes, settings(options))));
}

/** What the next event in the custody of a piece of evidence has to carry. */
export function nextLink(input, evidence, { file, ...options } = {}) {
  const bytes = inMemory(input);
  return JSON.parse(call(() => nextLinkText(bytes, String(evidence), file, settings(options))));
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
export async function verifyMedia(input, file, options = {}) {
  const { signal } = options;
  const bytes = inMemory(input);
  const text = settings(options);
  const medium = call(() => new Medium(bytes, text));
  try {
    await collected(streamOf(file), signal, (part) => call(() => medium.update(part)));
  } catch (why) {
    medium.free();
    throw why;
  }
  return JSON.parse(call(() => medium.finish()));
}

function streamOf(file) {
  if (typeof file === 'string') throw new CasecairnError('input-unknown', 'a medium is bytes, a Blob or a ReadableStream');
  const bytes = bytesOf(file);
  if (bytes) return new Blob([bytes]).stream();
  if (typeof Blob !== 'undefined' && file instanceof Blob) return file.stream();
  if (typeof ReadableStream !== 'undefined' && file instanceof ReadableStream) return file;
  throw new CasecairnError('input-unknown', 'a medium is bytes, a Blob or a ReadableStream');
}
