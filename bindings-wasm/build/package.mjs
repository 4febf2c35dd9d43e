// Puts the npm package together, in dist/package. Run it by `cargo xtask wasm`, which says where the parts lie.

import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const parts = process.env.CASECAIRN_PARTS;
if (!parts) throw new Error('run `cargo xtask wasm`');
const root = here('../..');
const out = here('../dist/package');
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const write = (path, text) => writeFileSync(join(out, path), text);
/** A module that gives a value: no import attributes, which not every bundler knows. */
const asModule = (value) => `export default ${JSON.stringify(value)};\n`;

rmSync(out, { recursive: true, force: true });
for (const folder of ['data', 'schema']) mkdirSync(join(out, folder), { recursive: true });

// The modules, shrunk for gzip. Without `--all-features`: Node 20 refuses some of them.
const SHRINK = [
  '-Oz',
  '--converge',
  // Functions that are called once stay functions: gzip makes more of many that are alike than of few that are long.
  '--one-caller-inline-max-function-size=1',
  // What is computed twice in the same words is less than a variable that keeps it.
  '--skip-pass=local-cse',
  // Thousands of pieces of data between zeros are more than the zeros.
  '--skip-pass=memory-packing',
  // The last kilobyte of the stack lies lowest: one that grew into it traps there instead of below.
  '--low-memory-unused',
  // What is made of one generic function has one name, and lies together.
  '--reorder-functions-by-name',
  '--strip-debug',
  '--strip-producers',
];
/** Shrinks what was made in a folder of the parts, and puts it into one of the package. */
function module(glue, folder) {
  const into = join(out, folder);
  mkdirSync(into, { recursive: true });
  const wasm = join(into, 'casecairn_bg.wasm');
  execFileSync(process.execPath, [here('../node_modules/binaryen/bin/wasm-opt'), ...SHRINK, join(parts, glue, 'casecairn_bg.wasm'), '-o', wasm]);
  copyFileSync(join(parts, glue, 'casecairn.js'), join(into, 'casecairn.js'));
  const bytes = readFileSync(wasm);
  writeFileSync(join(into, 'base64.js'), `export const base64 = '${bytes.toString('base64')}';\n`);
  // By these a module is known to be the right one before it is started.
  const gives = WebAssembly.Module.exports(new WebAssembly.Module(bytes)).map(({ name }) => name);
  writeFileSync(join(into, 'gives.js'), `export const gives = ${JSON.stringify(gives)};\n`);
}
module('glue', 'wasm');
module('glue-full', 'full/wasm');

// What people call.
const version = json(join(parts, 'version.json'));
cpSync(here('../js'), out, { recursive: true });
// The same programs over the other module.
for (const name of ['core.js', 'serve.js']) copyFileSync(here(`../js/${name}`), join(out, 'full', name));
for (const name of ['error.js', 'input.js']) write(`full/${name}`, `export * from '../${name}';\n`);
const manifest = json(here('../js/package.json'));
write('package.json', `${JSON.stringify({ ...manifest, version: version.library }, null, 2)}\n`);
for (const name of ['LICENSE-APACHE', 'LICENSE-MIT', 'NOTICE']) copyFileSync(join(root, name), join(out, name));
// What is told of the page has pictures, and what is told of building wants the repository.
const readme = readFileSync(here('../README.md'), 'utf8');
write('README.md', readme.replace(/^## The submission page\n[^]*?(?=^## )/m, '').replace(/^## Build and test\n[^]*/m, '').trimEnd() + '\n');

// The rules, the model's labels and the schemas.
const tags = readdirSync(parts).flatMap((name) => /^rules\.(\w+)\.json$/.exec(name)?.[1] ?? []);
for (const tag of tags) write(`data/rules.${tag}.js`, asModule(json(join(parts, `rules.${tag}.json`))));
const lazy = (entries) => entries.map(([key, path]) => `  '${key}': () => import('${path}'),\n`).join('');
write('data/languages.js', `export const languages = {\n${lazy(tags.map((tag) => [tag, `./rules.${tag}.js`]))}};\n`);
const ground = readFileSync(join(root, 'core/src/draw/base.bin')).toString('base64');
write('data/ground.js', `export const ground = Uint8Array.from(atob('${ground}'), (letter) => letter.charCodeAt(0));\n`);
write('data/labels.json', JSON.stringify(json(join(root, 'schema/labels.json'))));
const kinds = json(join(parts, 'schemas.json'));
for (const kind of kinds) {
  const schema = json(join(root, `schema/${kind}.schema.json`));
  mkdirSync(join(out, 'schema', kind.split('/')[0]), { recursive: true });
  write(`schema/${kind}.schema.json`, JSON.stringify(schema));
  write(`data/schema.${kind.replace('/', '.')}.js`, asModule(schema));
}
const modules = kinds.map((kind) => [kind, `./schema.${kind.replace('/', '.')}.js`]);
write('data/schemas.js', `export const schemas = {\n${lazy(modules)}};\n`);

// Types: of the model from its schema, of the answers by hand (a test holds them to real answers).
const dossier = json(join(root, 'schema/submission/dossier.schema.json'));
const typesOf = async (schema, name, path) => {
  const types = await compile(schema, name, { bannerComment: '', additionalProperties: false, format: false });
  write(path, `// Made from the JSON Schema by \`cargo xtask wasm\`.\n\n${types}`);
};
await typesOf(dossier, 'Dossier', 'model.d.ts');
await typesOf(json(join(root, 'schema/documents/assessment.schema.json')), 'Assessment', 'full/assessment.d.ts');
await typesOf(json(join(root, 'schema/public/dossier.schema.json')), 'PublicDossier', 'full/public.d.ts');
write('model.js', '// Only types: see model.d.ts.\nexport {};\n');

const size = (path) => readFileSync(join(out, path)).length;
console.log(`${basename(out)} ${version.library}: modules of ${size('wasm/casecairn_bg.wasm')} and ${size('full/wasm/casecairn_bg.wasm')} bytes`);
