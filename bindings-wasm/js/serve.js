// The inside of the worker.

import { fix, validate, validateRecord } from './core.js';

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
  fix: (_, input, options) => fix(input, options),
};

/** Answers what `startWorker` asks, once the module is ready. */
export function serve(ready) {
  addEventListener('message', async ({ data: { id, verb, args } }) => {
    if (!verb) return;
    try {
      await ready;
      postMessage({ id, answer: await VERBS[verb](id, ...args) });
    } catch (why) {
      postMessage({ id, error: { code: why.code ?? 'worker-failed', message: why.message } });
    }
  });
}
