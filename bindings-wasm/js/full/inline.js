// Everything: the entry with the module inside: for pages that open from disk, for extensions and workers. A third larger.

import { startFrom } from './core.js';
import { base64 } from './wasm/base64.js';

export { explain, rules, schema } from '../catalogue.js';
export { validate, validateRecord, version } from './core.js';
export { CasecairnError } from '../error.js';
export * from './more.js';

/** Unpacks the module. It may be called again, and awaited twice: it is unpacked once. */
export function init() {
  return startFrom(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
}
