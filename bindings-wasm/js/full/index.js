// Everything: the entry for browsers: call `await init()` once.

import { startFrom } from './core.js';

export { explain, rules, schema } from '../catalogue.js';
export { validate, validateRecord, version } from './core.js';
export { CasecairnError } from '../error.js';
export * from './more.js';

/** Loads the module. It may be called again, and awaited twice: it is loaded once. */
export function init(source = new URL('./wasm/casecairn_bg.wasm', import.meta.url)) {
  return startFrom(source);
}
