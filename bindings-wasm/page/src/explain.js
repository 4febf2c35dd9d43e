// Why there is a rule: its page, in a dialog.

import { languages } from '../../dist/package/data/languages.js';
import { button, freshId, h, show } from './dom.js';
import { inline } from './prose.js';
import { lang, t } from './texts.js';

/** Shows the page of a rule. */
export async function explain(code) {
  const rule = (await languages[lang()]()).default.find((one) => one.code === code);
  if (!rule) return;
  const name = h('h2', { id: freshId() }, `${rule.code} ${rule.name}`);
  const dialog = h('dialog.page', { 'aria-labelledby': name.id },
    h('header', {}, name, button('button.bare', 'remove', '', () => dialog.close(), { 'aria-label': t('close') })),
    h('div.text', { tabindex: '0', role: 'region', 'aria-labelledby': name.id }, blocks(rule.page)));
  await show(dialog);
}

/** The Markdown that rule pages use: headings, lists, code, tables as they are, and paragraphs. */
function blocks(page) {
  const parts = page.split(/(^```[^]*?\n```$)/m).flatMap((part) => (part.startsWith('```') ? part : part.split(/\n{2,}/)));
  // The title stands above already.
  return parts.map((part) => part.trim()).filter(Boolean).slice(1).map(block);
}

function block(text) {
  const fence = /^```(\S*)\n([^]*?)\n?```$/.exec(text);
  if (fence) return h('pre', { tabindex: '0' }, h('span.kind', {}, /pass/.test(fence[1]) ? '✓' : '✗'), h('code', {}, pretty(fence[2])));
  const heading = /^#+ (.*)$/.exec(text);
  if (heading) return h('h3', {}, inline(heading[1]));
  if (/^- /.test(text)) return h('ul', {}, text.split(/\n(?=- )/).map((item) => h('li', {}, inline(item.slice(2).replace(/\n\s*/g, ' ')))));
  if (/^\|/.test(text)) return h('pre', { tabindex: '0' }, text);
  return h('p', {}, inline(text.replace(/\n/g, ' ')));
}

/** An example on several lines, where it is JSON. */
function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
