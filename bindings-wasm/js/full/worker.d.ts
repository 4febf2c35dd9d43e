import type { Fixed, Options } from '../answers.js';
import type { Text } from '../index.js';
import type { CheckWorker } from '../worker.js';
import type * as full from './index.js';

/** A verb that answers with a promise, and can be stopped. */
type Asked<Verb> = Verb extends (...args: infer Args) => infer Answer
  ? (...args: Stoppable<Args>) => Promise<Awaited<Answer>>
  : never;

/** The last argument, where there are options, takes a signal, too. */
type Stoppable<Args extends unknown[]> = Args extends [...infer First, (infer Options)?]
  ? [...First, (Options & { signal?: AbortSignal })?]
  : Args;

/** Everything beside the page. */
export interface FullWorker extends CheckWorker {
  fix(input: string, options?: Options & { signal?: AbortSignal }): Promise<Fixed<string>>;
  fix(input: Exclude<Text, string>, options?: Options & { signal?: AbortSignal }): Promise<Fixed<Uint8Array>>;
  assess: Asked<typeof full.assess>;
  assessHtml: Asked<typeof full.assessHtml>;
  publish: Asked<typeof full.publish>;
  risk: Asked<typeof full.risk>;
  map: Asked<typeof full.map>;
  timeline: Asked<typeof full.timeline>;
  digest: Asked<typeof full.digest>;
  custody: Asked<typeof full.custody>;
  nextLink: Asked<typeof full.nextLink>;
  profiles: Asked<typeof full.profiles>;
  policy: Asked<typeof full.policy>;
  verifyMedia: typeof full.verifyMedia;
}

/** Starts a worker. `start` makes it; by default the one that lies beside the package's files. */
export function startWorker(start?: () => Worker): FullWorker;
