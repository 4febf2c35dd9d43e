// A file beside the evidence that it is on record with: read here, part by part, and sent nowhere.

import { files } from './checker.js';
import { button, freshId, h, icon, show } from './dom.js';
import { asJson } from './dossier.js';
import { lang, t } from './texts.js';

/** A button that asks for a file and tells what came of it. */
export function mediumButton(page, record) {
  const input = h('input', { type: 'file', hidden: true, onchange: () => {
    const [file] = input.files;
    // The same file may be checked again.
    input.value = '';
    if (file) check(page, record, file);
  } });
  return [input, button('button.quiet', 'open', t('medium'), () => input.click())];
}

async function check(page, record, file) {
  const { signal } = page.life;
  try {
    const checked = await files.verifyMedia(asJson(page.dossier), file, { evidence: record.id, publication: true, lang: lang(), signal });
    if (!signal.aborted) tell(checked);
  } catch (why) {
    if (signal.aborted) return;
    page.say(t(why.code === 'record-unsound' ? 'mediumUnsound' : 'failed', { message: why.message }));
  }
}

/** What is told of time and place; the rest is not known. */
const TOLD = ['agrees', 'unclear', 'differs'];
const SIGNS = { same: 'ok', differs: 'error', unattested: 'warning' };

function tell({ state, leaks, look, time, place }) {
  const id = freshId();
  const kinds = [...new Set(leaks.map(({ kind }) => kind))];
  const safe = !kinds.length && look === 'whole';
  const line = (sign, text) => h(`p.finding.${sign}`, {}, icon(sign), h('span', {}, text));
  const agreement = (what, agreed) => (TOLD.includes(agreed) ? h('li', {}, t(what), ' ', t(`agree_${agreed}`)) : undefined);
  const dialog = h('dialog.ask', { 'aria-labelledby': id }, h('h2', { id }, t('medium')),
    line(SIGNS[state], t(`medium_${state}`)),
    line(safe ? 'ok' : 'warning', safe ? t('mediumSafe') : kinds.length ? t('mediumLeaks') : t('mediumUnseen')),
    kinds.length > 0 && h('ul', {}, kinds.map((kind) => h('li', {}, t(`leak_${kind}`)))),
    h('ul', {}, agreement('mediumTime', time.state), agreement('mediumPlace', place.state)),
    h('p.hint', {}, t('mediumHelp')),
    h('footer', {}, button('button.main', '', t('close'), () => dialog.close())));
  show(dialog);
}
