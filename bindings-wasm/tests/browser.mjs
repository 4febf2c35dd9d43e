// A browser, and a server of the page on this machine.

import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { here, parts } from './parts.mjs';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json', '.wasm': 'application/wasm' };
export const dist = here('../dist');
export const fileAddress = pathToFileURL(join(dist, 'submission.html')).href;

/** Debian's browser, without a network of its own. */
export const launch = () => chromium.launch({
  executablePath: process.env.CASECAIRN_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
});

/** Serves what was made, the tests and their parts on the loopback address; the page with its headers. */
export async function serve() {
  const headers = JSON.parse(readFileSync(join(dist, 'submission.headers.json'), 'utf8'));
  const server = createServer(({ url }, response) => {
    if (url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const [, folder, ...rest] = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)).split('/');
    const root = { dist, tests: here('.'), parts }[folder];
    const path = root && join(root, ...rest);
    if (!path || !existsSync(path)) {
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

/** A page of the submission: every request it makes, every error, and whether a script of the data ran. */
export async function openSubmission(browser, address, options = {}) {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', acceptDownloads: true, ...options });
  const page = await context.newPage();
  const requests = [];
  const errors = [];
  const dialogs = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (why) => errors.push(String(why)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    dialog.accept();
  });
  await page.goto(address);
  await page.waitForSelector('main');
  /** What was asked of any machine, but for the page itself. */
  const asked = () => requests.filter((url) => url !== address && !/^(blob|data):/.test(url) && !url.endsWith('/favicon.ico'));
  return { context, page, errors, dialogs, asked };
}

export const at = (page, pointer) => page.locator(`[data-at="${pointer}"]`);
export const issue = (page, code) => page.locator(`.form .issue[data-code="${code}"]`);

/** Opens a file by its bytes, as by the button. */
export async function openFile(page, name, text) {
  await page.evaluate(() => { document.querySelector('main').dataset.before = ''; });
  await page.locator('header input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.waitForSelector('main:not([data-before]) .counts:not(:empty)', { state: 'attached' });
}

/** What is saved. */
export async function saved(page, choice = 'Save as JSON') {
  await page.locator('.menu > summary').click();
  const waiting = page.waitForEvent('download');
  await page.locator('.menu button', { hasText: new RegExp(`^${choice}$`) }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
