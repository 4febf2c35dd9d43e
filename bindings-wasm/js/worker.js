// Validation beside the page: it never waits, hears how far it is, and may stop.

import { CasecairnError } from './error.js';
import { asked, collect, isStream, stopped } from './input.js';

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
  let closed = 0;
  const waiting = new Map();

  function begin() {
    try {
      worker = start();
    } catch (why) {
      throw new CasecairnError('worker-failed', 'there is no worker here', { cause: why });
    }
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
    settle(id)?.reject(stopped());
    worker?.terminate();
    worker = undefined;
    const others = [...waiting];
    if (others.length) begin();
    for (const [other, { verb, args }] of others) worker.postMessage({ id: other, verb, args });
  }

  /** Asks the worker. A stream is read here: another call may end the worker that it would have been handed to. */
  async function ask(verb, given, { onProgress, signal }) {
    const begun = closed;
    const args = await Promise.all(given.map((arg) => inWhole(arg, signal)));
    return new Promise((resolve, reject) => {
      if (signal?.aborted || closed !== begun) {
        reject(stopped());
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
        reject(new CasecairnError('input-unknown', 'what was given cannot be handed to a worker'));
      }
    });
  }

  /** Asks a verb whose last argument are options; what is for this side of them stays here. */
  async function askWith(verb, args, options) {
    const { rest, ...here } = asked(options);
    return ask(verb, [...args, rest], here);
  }

  const verbs = {
    /** As `validate`; with `onProgress` and `signal`. */
    validate: (input, options) => askWith('validate', [input], options),
    /** As `validateRecord`. */
    validateRecord: (kind, value, options) => askWith('validateRecord', [kind, value], options),
    /** Ends the worker; calls under way are stopped. A later call starts it again. */
    close: () => {
      closed += 1;
      stop(new CasecairnError('stopped', 'the worker was closed'));
    },
  };
  return { verbs, askWith };
}

/** A stream, and those of a list, as a Blob. */
async function inWhole(arg, signal) {
  if (isStream(arg)) return collect(arg, signal);
  return Array.isArray(arg) && arg.some(isStream) ? Promise.all(arg.map((one) => inWhole(one, signal))) : arg;
}
