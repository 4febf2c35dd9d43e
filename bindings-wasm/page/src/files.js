// Files come in and go out; nothing else does.

import { files, today } from './checker.js';
import { button, freshId, h, show } from './dom.js';
import { asJson, asLines, parse, rewritten } from './dossier.js';
import { lang, t } from './texts.js';

/** What a browser can check, and what a form can show without waiting, in bytes. */
const LARGEST = 512 << 20;
const LARGEST_FORM = 4 << 20;
const options = (page) => ({ lang: lang(), profile: page.profile, today: today(), max_issues: 300 });

/** Opens a file: as a form where that loses nothing, else as a text; a large one as a report. */
export async function openFile(page, file) {
  if (file.size > LARGEST) {
    page.say(t('tooLarge', { size: Math.round(file.size / (1 << 20)) }));
    return;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const report = await watched(page, (watch) => files.validate(bytes, { ...options(page), ...watch }));
  if (!report) return;
  if (bytes.length > LARGEST_FORM) {
    await page.showText(undefined, file.name, { bytes, reason: 'textLarge' });
    return;
  }
  const text = decoded(bytes);
  if (text === undefined) await page.showText(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), file.name, { bytes, reason: 'textBytes' });
  else await openText(page, text, file.name, report, true);
}

/** The text, where the bytes are one. */
function decoded(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Opens a text. `orText`: show it as a text where a form would lose something. */
export async function openText(page, text, name, report, orText) {
  const dossier = await withoutLoss(page, text, report);
  if (dossier) {
    page.edit(dossier, name);
    page.unsaved = !orText;
  } else if (orText) await page.showText(text, name);
  else page.say(t('textFormNot'));
}

/** The dossier, where parsing the text loses nothing: a key that stands twice would be gone, and its issue with it. */
async function withoutLoss(page, text, report) {
  try {
    const dossier = parse(text);
    const again = await files.validate(rewritten(text), options(page));
    return faults(report) === faults(again) ? dossier : undefined;
  } catch {
    return undefined;
  }
}

/** How often each rule objects. */
const faults = ({ by_rule: rules }) => JSON.stringify(Object.entries(rules).map(([code, { issues }]) => [code, issues]).filter(([, issues]) => issues > 0));

/** Runs something that takes time: how far it is, and a way to stop it. */
async function watched(page, run) {
  const controller = new AbortController();
  const id = freshId();
  const far = h('p', { role: 'status' });
  const dialog = h('dialog.ask', { 'aria-labelledby': id }, h('p', { id }, t('reading')), h('progress', { 'aria-labelledby': id }), far,
    h('footer', {}, button('button', 'remove', t('stop'), () => dialog.close())));
  // What is read at once needs no dialog.
  const waiting = setTimeout(() => show(dialog).then(() => controller.abort()), 300);
  try {
    return await run({ signal: controller.signal, onProgress: ({ records }) => { far.textContent = t('readingProgress', { count: records }); } });
  } catch (why) {
    page.say(why.code === 'stopped' ? t('stopped') : t('failed', { message: why.message }));
    return undefined;
  } finally {
    clearTimeout(waiting);
    if (dialog.open) dialog.close();
  }
}

/** Saves a dossier. */
export function saveAs(dossier, name, format) {
  const stem = (name ?? (dossier.namespace || 'dossier')).replace(/\.(json|jsonl|ndjson)$/i, '');
  if (format === 'json') saveText(asJson(dossier), `${stem}.json`);
  else saveText(asLines(dossier), `${stem}.jsonl`);
}

/** Hands a text to the browser as a file. */
export function saveText(text, name) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = h('a', { href: url, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
