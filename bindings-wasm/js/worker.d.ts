import type { Kind, Options, Report, WatchedOptions } from './answers.js';
import type { Later, Text } from './index.js';

/** Validation beside the page. */
export interface CheckWorker {
  /** As `validate`. A stream is read here first, a `Blob` or `File` in the worker. */
  validate(input: Text | Later | readonly (Text | Later)[], options?: WatchedOptions): Promise<Report>;
  /** As `validateRecord`. */
  validateRecord(kind: Kind, value: object | Text, options?: Options & { signal?: AbortSignal }): Promise<Report>;
  /** Ends the worker; calls under way are stopped. A later call starts it again. */
  close(): void;
}

/** Starts a worker. `start` makes it; by default the one that lies beside the package's files. */
export function startWorker(start?: () => Worker): CheckWorker;
