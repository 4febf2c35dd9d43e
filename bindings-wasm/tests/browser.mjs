// A browser, and a server of the page on this machine.

import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { here } from './parts.mjs';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json', '.wasm': 'application/wasm' };
export const dist = here('../dist');
export const fileAddress = pathToFileURL(join(dist, 'submission.html')).href;

/** Debian's browser, without a network of its own. */
export const launch = () => chromium.launch({
  executablePath: process.env.CASECAIRN_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
});

/** Serves folders of this project on the loopback address; the page with its headers. */
export async function serve(root = dist) {
  const headers = JSON.parse(readFileSync(join(dist, 'submission.headers.json'), 'utf8'));
  const server = createServer(({ url }, response) => {
    const path = join(root, normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)));
    if (!path.startsWith(root) || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    const own = path.endsWith('submission.html') ? headers : { 'Content-Security-Policy': "script-src 'self' 'wasm-unsafe-eval'" };
    response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream', ...own }).end(readFileSync(path));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  return { address, close: () => new Promise((resolve) => server.close(resolve)) };
}
