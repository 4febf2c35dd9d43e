// Makes the submission page: one file, dist/submission.html, for a server or a disk, and the header to serve it with.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const parts = process.env.CASECAIRN_PARTS;
if (!parts) throw new Error('run `cargo xtask wasm`');

const common = { bundle: true, minify: true, write: false, format: 'iife', target: 'es2022', charset: 'utf8', legalComments: 'none', absWorkingDir: here('..'), logLevel: 'warning', logOverride: { 'empty-import-meta': 'silent' } };
const bundle = async (more) => (await build({ ...common, ...more })).outputFiles[0].text;

/** Labels and descriptions: what a form shows. Where they come from is in the codebook. */
function labels() {
  const { objects, choices, vocabularies, values } = JSON.parse(readFileSync(here('../../schema/labels.json'), 'utf8'));
  return JSON.stringify({ objects, choices, vocabularies, values }, (key, value) => (key === 'source' && typeof value === 'string' ? undefined : value));
}

const workerText = await bundle({ entryPoints: ['page/src/worker.js'] });
/** What the page imports and no file holds as it is. */
const made = {
  name: 'made',
  setup(builder) {
    const texts = { 'casecairn-labels': ['json', labels()], 'casecairn-page-worker': ['text', workerText] };
    builder.onResolve({ filter: /^casecairn-(labels|page-worker)$/ }, ({ path }) => ({ path, namespace: 'made' }));
    builder.onLoad({ filter: /.*/, namespace: 'made' }, ({ path }) => ({ loader: texts[path][0], contents: texts[path][1] }));
  },
};

const version = readFileSync(join(parts, 'version.json'), 'utf8');
const script = (await bundle({ entryPoints: ['page/src/main.js'], plugins: [made], define: { __VERSION__: version } })).replaceAll('</script', '<\\/script');
const leaflet = readFileSync(here('../node_modules/leaflet/dist/leaflet.css'), 'utf8').replace(/[^{}]*\{[^{}]*url\([^{}]*\}/g, '');
const style = (await build({ ...common, stdin: { contents: leaflet + readFileSync(here('../page/style.css'), 'utf8'), loader: 'css' } })).outputFiles[0].text;

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
// No connection at all, no script but this one, no text that becomes markup.
const policy = [
  "default-src 'none'", `script-src ${hash(script)} 'wasm-unsafe-eval'`, `style-src ${hash(style)}`, 'worker-src blob:', 'img-src data:',
  "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", 'trusted-types casecairn-worker default',
].join('; ');
/** The licences of what the page contains ask to be told. */
const licences = ['leaflet', 'topojson-client', 'world-atlas'].map((name) => {
  const { version: stated } = JSON.parse(readFileSync(here(`../node_modules/${name}/package.json`), 'utf8'));
  const file = ['LICENSE', 'LICENSE.txt', 'LICENSE.md'].find((one) => existsSync(here(`../node_modules/${name}/${one}`)));
  return `${name} ${stated}\n\n${readFileSync(here(`../node_modules/${name}/${file}`), 'utf8').trim()}`;
}).join('\n\n');
const notice = `<!--\ncasecairn ${JSON.parse(version).library}, Apache-2.0 OR MIT. With:\n\n${licences.replaceAll('--', '- -')}\n-->\n`;
const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">\n<style>${style}</style>`;
const page = readFileSync(here('../page/index.html'), 'utf8').replace('<!--head-->', () => notice + head).replace('<!--script-->', () => `<script>${script}</script>`);

writeFileSync(here('../dist/submission.html'), page);
// What a meta element cannot say is in the header alone.
writeFileSync(here('../dist/submission.headers.json'), `${JSON.stringify({
  'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin', 'Permissions-Policy': 'geolocation=(), camera=(), microphone=()',
}, null, 2)}\n`);
console.log(`submission.html: ${page.length} letters, ${gzipSync(page).length} bytes gzipped`);
