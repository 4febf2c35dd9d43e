import type { Fixed, Options } from '../answers.js';
import type { Text } from '../index.js';
import type { CheckWorker } from '../worker.js';

/** Everything beside the page. */
export interface FullWorker extends CheckWorker {
  /** As `fix`. */
  fix(input: string, options?: Options & { signal?: AbortSignal }): Promise<Fixed<string>>;
  fix(input: Exclude<Text, string>, options?: Options & { signal?: AbortSignal }): Promise<Fixed<Uint8Array>>;
}

/** Starts a worker. `start` makes it; by default the one that lies beside the package's files. */
export function startWorker(start?: () => Worker): FullWorker;
