// Everything beside the page: the worker of the full module.

import { asker } from '../worker.js';

const VERBS = [
  'fix', 'assess', 'assessHtml', 'publish', 'risk', 'digest', 'custody', 'nextLink', 'profiles', 'policy', 'verifyMedia',
];

/** The arguments as they can be sent: the signal stays here. */
function spoken(args) {
  const last = args.at(-1);
  if (last === null || typeof last !== 'object' || !('signal' in last)) return [args, {}];
  const { signal, ...options } = last;
  return [[...args.slice(0, -1), options], { signal }];
}

/**
 * Starts a worker. `start` makes it; by default the one that lies beside this file.
 */
export function startWorker(start = () => new Worker(new URL('./worker-script.js', import.meta.url), { type: 'module' })) {
  const { verbs, ask } = asker(start);
  return {
    ...verbs,
    ...Object.fromEntries(VERBS.map((verb) => [verb, (...args) => ask(verb, ...spoken(args))])),
  };
}
