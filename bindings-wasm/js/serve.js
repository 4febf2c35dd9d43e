// The inside of the worker.

import { validate, validateRecord } from './core.js';

/** The shortest time between two tellings of progress, in milliseconds. */
const PAUSE = 50;

const VERBS = {
  validate(id, input, options) {
    let told = performance.now();
    const onProgress = (progress) => {
      const now = performance.now();
      if (now - told < PAUSE) return;
      told = now;
      postMessage({ id, progress });
    };
    return validate(input, { ...options, onProgress });
  },
  validateRecord: (_, kind, value, options) => validateRecord(kind, value, options),
};

/** Answers what `startWorker` asks, once the module is ready. `more` are verbs beside those of the small module. */
export function serve(ready, more = {}) {
  const verbs = { ...VERBS, ...more };
  addEventListener('message', async ({ data: { id, verb, args } }) => {
    if (!verb) return;
    try {
      await ready;
      postMessage({ id, answer: await verbs[verb](id, ...args) });
    } catch (why) {
      postMessage({ id, error: { code: why.code ?? 'worker-failed', message: why.message } });
    }
  });
}
