// What all entries share: the verbs of both modules, over one instance of the one beside this file.
// `cargo xtask wasm` puts this file into the package twice: beside the small module, and beside the full one.

import { CasecairnError } from './error.js';
import { asked, bytesOf, collect, inMemory, isBlob, isStream, settings, written } from './input.js';
import {
  Dossiers,
  __wbg_reset_state as forget,
  initSync,
  validateRecord as record,
  version as versionText,
} from './wasm/casecairn.js';
import { gives } from './wasm/gives.js';

/** The compiled module: a new instance is made from it should one ever be lost. */
let compiled;
/** The start that is under way, so that two of them are one. */
let starting;
let lost = false;
/** Counts the instances: what was made by one is nothing to the next. */
let instance = 0;

const unavailable = (why) =>
  new CasecairnError('module-unavailable', `the WebAssembly module cannot be loaded: ${why?.message ?? why}`, { cause: why });

/** Starts from where the caller says: an address, a response, bytes or a module. */
export async function startFrom(source) {
  starting ??= compile(source).then(startWith).catch((why) => {
    starting = undefined;
    throw why instanceof CasecairnError ? why : unavailable(why);
  });
  await starting;
}

/** Starts at once. */
export function startWith(source) {
  if (compiled) return;
  const module = source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source);
  const given = new Set(WebAssembly.Module.exports(module).map(({ name }) => name));
  if (!gives.every((name) => given.has(name))) throw unavailable(new Error('it is not the one of this package and entry'));
  initSync({ module });
  compiled = module;
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
    instance += 1;
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

/** Calls with what one instance holds: `call`, as long as it is that instance. */
export function calls() {
  const at = instance;
  return (verb) => {
    if (lost || instance !== at) {
      throw new CasecairnError('started-anew', 'another call ran out of memory, and the module started anew: ask again');
    }
    return call(verb);
  };
}

async function toBytes(input, signal) {
  const blob = isStream(input) ? await collect(input, signal) : input;
  return isBlob(blob) ? new Uint8Array(await blob.arrayBuffer()) : inMemory(blob);
}

/** Of one dossier, or of several together. */
export function validate(input, options = {}) {
  const inputs = Array.isArray(input) ? input : [input];
  const given = asked(options);
  if (inputs.some((one) => isStream(one) || isBlob(one))) {
    return Promise.all(inputs.map((one) => toBytes(one, given.signal))).then((bytes) => together(bytes, given));
  }
  return together(inputs.map(inMemory), given);
}

function together(inputs, { onProgress, signal, rest }) {
  const text = written(rest, 'the options');
  let fault;
  const watch = (dossier, bytes, records) => {
    try {
      onProgress?.({ dossier, bytes, records });
    } catch (why) {
      // It is the caller's own: it is thrown behind the module.
      fault = { why };
    }
    return !signal?.aborted && !fault;
  };
  try {
    return JSON.parse(call(() => {
      const dossiers = new Dossiers();
      for (const bytes of inputs) dossiers.add(bytes);
      return dossiers.validate(text, onProgress || signal ? watch : undefined);
    }));
  } catch (why) {
    throw fault ? fault.why : why;
  }
}

/** Of one record, as a form holds it: an object, or JSON. */
export function validateRecord(kind, value, options = {}) {
  const bytes = bytesOf(value);
  const given = bytes ?? bytesOf(written(value, 'the record'));
  const text = settings(options);
  return JSON.parse(call(() => record(String(kind), given, bytes === undefined, text)));
}

/** The versions of the library and of the schema it reads and writes. */
export function version() {
  return JSON.parse(call(versionText));
}
