// What the full module can beside the small one.

import { call, inMemory, settings } from './core.js';
import { fix as fixBytes } from './wasm/casecairn.js';

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
