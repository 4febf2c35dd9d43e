// What all entries share: the verbs of both modules, over one instance of the one beside this file.
// `cargo xtask wasm` puts this file into the package twice: beside the small module, and beside the full one.

import { CasecairnError } from './error.js';
import {
  Dossiers,
  __wbg_reset_state as forget,
  initSync,
  validateRecord as record,
  version as versionText,
} from './wasm/casecairn.js';

/** The compiled module: a new instance is made from it should one ever be lost. */
let compiled;
/** The start that is under way, so that two of them are one. */
let starting;
let lost = false;

/** Starts from where the caller says: an address, a response, bytes or a module. */
export async function startFrom(source) {
  starting ??= compile(source).then(
    (module) => startWith(module),
    (why) => {
      starting = undefined;
      throw new CasecairnError('module-unavailable', `the WebAssembly module cannot be loaded: ${why.message}`);
    },
  );
  await starting;
}

/** Starts at once. */
export function startWith(module) {
  if (compiled) return;
  compiled = module instanceof WebAssembly.Module ? module : new WebAssembly.Module(module);
  initSync({ module: compiled });
}

async function compile(given) {
  const source = await given;
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return WebAssembly.compile(source);
  const response = source instanceof Response ? source : await fetch(source);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return WebAssembly.compile(await response.arrayBuffer());
}

/** Calls into the module. Errors become ours, and an instance that was lost (out of memory) is made anew. */
export function call(verb) {
  if (!compiled) {
    throw new CasecairnError('not-started', 'casecairn is not started: call `await init()` once, before anything else');
  }
  if (lost) {
    forget();
    lost = false;
  }
  try {
    return verb();
  } catch (why) {
    if (typeof why === 'string') {
      const { code, message } = JSON.parse(why);
      throw new CasecairnError(code, message);
    }
    if (why instanceof CasecairnError) throw why;
    lost = true;
    throw new CasecairnError('out-of-memory', `the module could not finish (${why.message}); it will start anew`);
  }
}

const encoder = new TextEncoder();

/** The bytes of a text. What UTF-8 cannot say is refused, not replaced. */
function encode(text) {
  if (!(text.isWellFormed?.() ?? !/\p{Cs}/u.test(text))) {
    throw new CasecairnError('lone-surrogate', 'the text holds half a character (a lone surrogate): it is not Unicode');
  }
  return encoder.encode(text);
}

/** Bytes of a text or of bytes; nothing for something else. */
export function bytesOf(input) {
  if (typeof input === 'string') return encode(input);
  if (input instanceof Uint8Array) return input;
  if (input instanceof ArrayBuffer) return new Uint8Array(input);
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  return undefined;
}

/** JSON of a value; what JSON cannot say is refused. */
function written(value, what) {
  let text;
  try {
    text = JSON.stringify(value);
  } catch {
    // The engine's own words would name what stands in the value.
  }
  if (text === undefined) throw new CasecairnError('not-json', `${what} cannot be written as JSON`);
  return text;
}

/** The options of a call as JSON: those that the module knows. */
export const settings = (options = {}) => {
  if (options === null || typeof options !== 'object' || Array.isArray(options)) {
    throw new CasecairnError('settings-malformed', 'the options are not an object');
  }
  const { onProgress: _, signal: __, ...rest } = options;
  return written(rest, 'the options');
};

const isStream = (input) => typeof ReadableStream !== 'undefined' && input instanceof ReadableStream;
const isBlob = (input) => typeof Blob !== 'undefined' && input instanceof Blob;

/** Hands on everything that a stream gives, part by part, and stops reading when asked to. */
export async function collected(stream, signal, take) {
  const reader = stream.getReader();
  for (;;) {
    if (signal?.aborted) {
      await reader.cancel();
      throw new CasecairnError('stopped', 'stopped before the end');
    }
    const { done, value } = await reader.read();
    if (done) return;
    const bytes = bytesOf(value);
    if (!bytes) throw new CasecairnError('input-unknown', 'the stream gives neither text nor bytes');
    take(bytes);
  }
}

/** Everything a stream gives, in one piece. */
async function collect(stream, signal) {
  const parts = [];
  await collected(stream, signal, (bytes) => parts.push(bytes));
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function toBytes(input, signal) {
  if (isBlob(input)) return new Uint8Array(await input.arrayBuffer());
  if (isStream(input)) return collect(input, signal);
  return inMemory(input);
}

/** The bytes of a dossier that is in memory. */
export function inMemory(input) {
  const bytes = bytesOf(input);
  if (bytes) return bytes;
  throw new CasecairnError('input-unknown', 'a dossier is a string, bytes, a Blob or a ReadableStream; a value goes to `validateRecord`');
}

/** Of one dossier, or of several together. */
export function validate(input, options = {}) {
  const inputs = Array.isArray(input) ? input : [input];
  if (inputs.some((one) => isStream(one) || isBlob(one))) {
    return Promise.all(inputs.map((one) => toBytes(one, options.signal))).then((bytes) => together(bytes, options));
  }
  return together(inputs.map(inMemory), options);
}

function together(inputs, options) {
  const text = settings(options);
  const { onProgress, signal } = options;
  const watch = onProgress || signal
    ? (dossier, bytes, records) => {
        onProgress?.({ dossier, bytes, records });
        return !signal?.aborted;
      }
    : undefined;
  return JSON.parse(call(() => {
    const dossiers = new Dossiers();
    for (const bytes of inputs) dossiers.add(bytes);
    return dossiers.validate(text, watch);
  }));
}

/** Of one record, as a form holds it: an object, or JSON. */
export function validateRecord(kind, value, options = {}) {
  const bytes = bytesOf(value);
  const given = bytes ?? encoder.encode(written(value, 'the record'));
  return JSON.parse(call(() => record(String(kind), given, bytes === undefined, settings(options))));
}

/** The versions of the library and of the schema it reads and writes. */
export function version() {
  return JSON.parse(call(versionText));
}
