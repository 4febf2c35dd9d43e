// Everything: the entry for Node: ready when it is imported.

import { readFileSync } from 'node:fs';
import { startWith } from './core.js';

export { explain, rules, schema } from '../catalogue.js';
export { validate, validateRecord, version } from './core.js';
export { CasecairnError } from '../error.js';
export * from './more.js';

startWith(readFileSync(new URL('./wasm/casecairn_bg.wasm', import.meta.url)));

/** Does nothing: the module is ready. Here so that the same program runs in a browser. */
export async function init() {}
