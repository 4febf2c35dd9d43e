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
  const read = await watched(page, async (watch) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const report = await files.validate(bytes, { ...options(page), ...watch });
    if (bytes.length > LARGEST_FORM) return { frozen: { bytes, reason: 'textLarge' } };
    const text = decoded(bytes);
    if (text === undefined) return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), frozen: { bytes, reason: 'textBytes' } };
    return { text, dossier: await withoutLoss(page, text, report, watch.signal) };
  });
  if (!read) return;
  if (read.dossier) {
    page.edit(read.dossier, file.name);
    page.unsaved = false;
  } else await page.showText(read.text, file.name, read.frozen);
}

/** The text, where the bytes are one. */
function decoded(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Opens a text as a form, where that loses nothing. */
export async function openText(page, text, name, report) {
  const read = await watched(page, async ({ signal }) => ({ dossier: await withoutLoss(page, text, report, signal) }));
  if (!read) return;
  if (!read.dossier) {
    page.say(t('textFormNot'));
    return;
  }
  page.edit(read.dossier, name);
  page.unsaved = true;
}

/** The dossier, where parsing the text loses nothing: a key that stands twice would be gone, and its issue with it. */
async function withoutLoss(page, text, report, signal) {
  try {
    const dossier = parse(text);
    const again = await files.validate(rewritten(text), { ...options(page), signal });
    return faults(report) === faults(again) ? dossier : undefined;
  } catch {
    return undefined;
  }
}

/** How often each rule objects. */
const faults = ({ by_rule: rules }) => JSON.stringify(Object.entries(rules).map(([code, { issues }]) => [code, issues]).filter(([, issues]) => issues > 0));

/** Runs something that takes time: how far it is, and ways to stop it. What is cleared meanwhile never comes. */
async function watched(page, run) {
  const life = page.begun();
  const controller = new AbortController();
  const signal = AbortSignal.any([controller.signal, life]);
  const id = freshId();
  const far = h('p', { role: 'status' });
  const dialog = h('dialog.ask', { 'aria-labelledby': id }, h('p', { id }, t('reading')), h('progress', { 'aria-labelledby': id }), far,
    h('footer', {}, button('button.danger', 'trace', t('noTrace'), () => page.noTrace()), button('button', 'remove', t('stop'), () => dialog.close())));
  let ended = false;
  // What is read at once needs no dialog; and none comes over a question.
  const waiting = setTimeout(async () => {
    await page.asking;
    if (!ended && !signal.aborted) show(dialog).then(() => controller.abort());
  }, 300);
  try {
    const answer = await run({ signal, onProgress: ({ records }) => { far.textContent = t('readingProgress', { count: records }); } });
    signal.throwIfAborted();
    return answer;
  } catch (why) {
    if (!life.aborted) page.say(signal.aborted ? t('stopped') : t('failed', { message: why.message }));
    return undefined;
  } finally {
    ended = true;
    clearTimeout(waiting);
    if (dialog.open) dialog.close();
  }
}

/** Saves a dossier. */
export function saveAs(dossier, name, format) {
  if (format === 'json') saveText(asJson(dossier), `${stem(dossier, name)}.json`);
  else saveText(asLines(dossier), `${stem(dossier, name)}.jsonl`);
}

/** Saves a figure of a dossier. */
export function saveFigure(svg, dossier, name, verb) {
  saveText(svg, `${stem(dossier, name)}-${verb}.svg`, 'image/svg+xml');
}

/** What the files of a dossier are called, without their ending. */
const stem = (dossier, name) => (name ?? (dossier.namespace || 'dossier')).replace(/\.(json|jsonl|ndjson)$/i, '');

/** Hands a text to the browser as a file. */
export function saveText(text, name, type = 'application/json') {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = h('a', { href: url, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
