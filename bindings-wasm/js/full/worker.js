// Everything beside the page: the worker of the full module.

import { asker } from '../worker.js';

/** Verbs by name, and how many arguments stand before their options. */
const VERBS = {
  fix: 1, assess: 1, assessHtml: 1, publish: 1, risk: 1, map: 1, timeline: 1, digest: 1, custody: 1, nextLink: 2, profiles: 0, policy: 1, verifyMedia: 2,
};

/**
 * Starts a worker. `start` makes it; by default the one that lies beside this file.
 */
export function startWorker(start = () => new Worker(new URL('./worker-script.js', import.meta.url), { type: 'module' })) {
  const { verbs, askWith } = asker(start);
  const more = ([verb, before]) => [verb, (...args) => askWith(verb, args.slice(0, before), args[before])];
  return { ...verbs, ...Object.fromEntries(Object.entries(VERBS).map(more)) };
}
