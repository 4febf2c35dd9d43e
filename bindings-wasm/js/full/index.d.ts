import type { Fixed, Options } from '../answers.js';
import type { Text } from '../index.js';

export * from '../index.js';

/** A copy with every repair that is certain, and what is still wrong with it. */
export function fix(input: string, options?: Options): Fixed<string>;
export function fix(input: Exclude<Text, string>, options?: Options): Fixed<Uint8Array>;
