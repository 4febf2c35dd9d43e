// The verbs that a worker answers with the full module.

import * as more from './more.js';

/** Verbs by name, without the number of the question. */
export const verbs = Object.fromEntries(Object.entries(more).map(([name, verb]) => [name, (_, ...args) => verb(...args)]));
