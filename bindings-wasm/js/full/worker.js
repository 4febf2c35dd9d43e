// Everything beside the page: the worker of the full module.

import { asker } from '../worker.js';

/**
 * Starts a worker. `start` makes it; by default the one that lies beside this file.
 */
export function startWorker(start = () => new Worker(new URL('./worker-script.js', import.meta.url), { type: 'module' })) {
  const { verbs, ask } = asker(start);
  return {
    ...verbs,
    /** As `fix`. */
    fix: (input, { signal, ...options } = {}) => ask('fix', [input, options], { signal }),
  };
}
