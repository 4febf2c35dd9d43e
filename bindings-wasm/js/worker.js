// Validation beside the page: it never waits, hears how far it is, and may stop.

import { CasecairnError } from './error.js';

/**
 * Starts a worker. `start` makes it; by default the one that lies beside this file.
 */
export function startWorker(start = () => new Worker(new URL('./worker-script.js', import.meta.url), { type: 'module' })) {
  return asker(start).verbs;
}

/** The verbs that a worker answers, and the way to ask it for others. */
export function asker(start) {
  let worker;
  let next = 0;
  const waiting = new Map();

  function begin() {
    worker = start();
    worker.onmessage = ({ data }) => answered(data);
    worker.onerror = (event) => {
      event.preventDefault?.();
      stop(new CasecairnError('worker-failed', 'the worker could not start'));
    };
  }

  function answered({ id, progress, answer, error }) {
    const call = waiting.get(id);
    if (!call) return;
    if (progress) {
      call.onProgress?.(progress);
      return;
    }
    settle(id);
    if (error) call.reject(new CasecairnError(error.code, error.message));
    else call.resolve(answer);
  }

  function settle(id) {
    const call = waiting.get(id);
    waiting.delete(id);
    call?.signal?.removeEventListener('abort', call.abort);
    return call;
  }

  /** Ends the worker: a call inside it cannot be told to stop. */
  function stop(why) {
    worker?.terminate();
    worker = undefined;
    for (const id of [...waiting.keys()]) settle(id).reject(why);
  }

  /** One is stopped; the others begin again in a new worker. */
  function abort(id) {
    settle(id)?.reject(new CasecairnError('stopped', 'stopped before the end'));
    worker?.terminate();
    worker = undefined;
    const others = [...waiting];
    if (others.length) begin();
    for (const [other, { verb, args }] of others) worker.postMessage({ id: other, verb, args });
  }

  function ask(verb, args, { onProgress, signal } = {}) {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(new CasecairnError('stopped', 'stopped before the end'));
        return;
      }
      if (!worker) begin();
      const id = next++;
      const call = { verb, args, resolve, reject, onProgress, signal, abort: () => abort(id) };
      waiting.set(id, call);
      signal?.addEventListener('abort', call.abort);
      try {
        worker.postMessage({ id, verb, args });
      } catch {
        settle(id);
        reject(new CasecairnError('not-json', 'the input cannot be handed to a worker'));
      }
    });
  }

  const verbs = {
    /** As `validate`; with `onProgress` and `signal`. */
    validate: (input, { onProgress, signal, ...options } = {}) => ask('validate', [input, options], { onProgress, signal }),
    /** As `validateRecord`. */
    validateRecord: (kind, value, { signal, ...options } = {}) => ask('validateRecord', [kind, value, options], { signal }),
    /** Ends the worker; calls under way are stopped. A later call starts it again. */
    close: () => stop(new CasecairnError('stopped', 'the worker was closed')),
  };
  return { verbs, ask };
}
