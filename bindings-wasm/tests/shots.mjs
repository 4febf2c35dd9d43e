// Pictures of the pages in a folder, light and dark: `node shots.mjs FOLDER INTO`.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from './browser.mjs';

const [, , folder, into] = process.argv;
const TALLEST = 1100;
const STATES = { '': { width: 900 }, '-dark': { width: 900, colorScheme: 'dark' } };
const browser = await launch();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
  for (const [state, { width, colorScheme = 'light' }] of Object.entries(STATES)) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 200 } });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, file)).href);
    const height = Math.min(TALLEST, await page.evaluate(() => document.documentElement.scrollHeight));
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: join(into, file.replace('.html', `${state}.png`)) });
    await context.close();
  }
}
await browser.close();
