// Where things are.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = (path) => fileURLToPath(new URL(path, import.meta.url));
export const packageFolder = here('../dist/package');
export const parts = process.env.CASECAIRN_PARTS;
if (!parts) throw new Error('run `cargo xtask test`');

/** Every question of the corpus with the answer of the core, to the byte. */
export const corpus = () => JSON.parse(readFileSync(join(parts, 'corpus.json'), 'utf8'));
export const dossier = (name) => readFileSync(here(`../../tests/${name}`), 'utf8');
