// What may be given: dossiers as texts, bytes or streams, and options.

import { CasecairnError } from './error.js';

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
  try {
    if (input instanceof ArrayBuffer) return new Uint8Array(input);
    if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  } catch {
    throw new CasecairnError('input-unknown', 'the bytes were handed on to somebody else: their buffer is detached');
  }
  return undefined;
}

/** The bytes of a dossier that is in memory. */
export function inMemory(input) {
  const bytes = bytesOf(input);
  if (bytes) return bytes;
  throw new CasecairnError('input-unknown', 'a dossier is a string, bytes, a Blob or a ReadableStream; a value goes to `validateRecord`');
}

export const isStream = (input) => typeof ReadableStream !== 'undefined' && input instanceof ReadableStream;
export const isBlob = (input) => typeof Blob !== 'undefined' && input instanceof Blob;

/** JSON of a value; what JSON cannot say is refused. */
export function written(value, what) {
  let text;
  try {
    text = JSON.stringify(value, (_, part) => {
      if (typeof part === 'function' || typeof part === 'symbol') throw new TypeError();
      return part;
    });
  } catch {
    // The engine's own words would name what stands in the value.
  }
  if (text === undefined) throw new CasecairnError('not-json', `${what} cannot be written as JSON`);
  return text;
}

/** The options of a call: those for the module, and those that stay here. */
export function asked(options = {}) {
  if (options === null || typeof options !== 'object' || Array.isArray(options)) {
    throw new CasecairnError('settings-malformed', 'the options are not an object');
  }
  const { onProgress, signal, ...rest } = options;
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    throw new CasecairnError('settings-malformed', '`onProgress` is not a function');
  }
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new CasecairnError('settings-malformed', '`signal` is not an AbortSignal');
  }
  return { onProgress, signal, rest };
}

/** The options of a call as JSON: those that the module knows. */
export const settings = (options) => written(asked(options).rest, 'the options');

/** What a call that was stopped throws. */
export const stopped = () => new CasecairnError('stopped', 'stopped before the end');

/** Hands on everything that a stream gives, part by part, and stops reading when asked to. */
export async function collected(stream, signal, take) {
  if (stream.locked) throw new CasecairnError('input-unknown', 'the stream is being read by somebody else');
  const reader = stream.getReader();
  let onAbort;
  const aborted = new Promise((_, reject) => { onAbort = () => reject(stopped()); });
  // Nobody may be waiting for it when it comes.
  aborted.catch(() => {});
  signal?.addEventListener('abort', onAbort);
  const read = () => reader.read().catch((why) => {
    throw new CasecairnError('input-failed', 'the stream broke off', { cause: why });
  });
  const bytes = inBytes();
  try {
    if (signal?.aborted) throw stopped();
    for (;;) {
      const { done, value } = await Promise.race([read(), aborted]);
      for (const part of done ? bytes.last() : bytes.of(value)) take(part);
      if (done) return;
    }
  } catch (why) {
    // Whoever gives it need not go on.
    reader.cancel().catch(() => {});
    throw why;
  } finally {
    signal?.removeEventListener('abort', onAbort);
    reader.releaseLock();
  }
}

/** Parts of a stream as bytes; half a character at the end of a text waits for the other half. */
function inBytes() {
  let half = '';
  return {
    *of(value) {
      if (typeof value === 'string') {
        const text = half + value;
        half = /[\ud800-\udbff]$/.exec(text)?.[0] ?? '';
        yield encode(text.slice(0, text.length - half.length));
        return;
      }
      yield* this.last();
      const bytes = bytesOf(value);
      if (!bytes) throw new CasecairnError('input-unknown', 'the stream gives neither text nor bytes');
      yield bytes;
    },
    *last() {
      if (half) yield encode(half);
    },
  };
}

/** Everything that a stream gives, in one piece. */
export async function collect(stream, signal) {
  const parts = [];
  await collected(stream, signal, (bytes) => parts.push(bytes));
  return new Blob(parts);
}
