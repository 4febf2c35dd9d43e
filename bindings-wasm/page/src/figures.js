// The map and the time line of what is open, as casecairn draws them for every language.

import { typed } from './checker.js';
import { button, freshId, h, show } from './dom.js';
import { asJson } from './dossier.js';
import { saveFigure } from './files.js';
import { lang, t } from './texts.js';

/** What is drawn, and by which verb. */
const FIGURES = ['map', 'timeline'];

export async function figuresPanel({ page }) {
  const text = asJson(page.dossier);
  const { name } = page;
  const drawn = await Promise.all(FIGURES.map(async (verb) => {
    try {
      return figure(verb, await typed[verb](text, { lang: lang() }), page.dossier, name);
    } catch (why) {
      return h('p.hint', {}, t('failed', { message: why.message }));
    }
  }));
  return [h('p.hint', {}, t('figuresHelp')), ...drawn];
}

function figure(verb, { svg, narrow, drawn, listed, unread }, dossier, name) {
  const title = t(`figure_${verb}`);
  const counts = [t('figureCounts', { drawn, listed }), unread > 0 && t('figureUnread', { count: unread })].filter(Boolean).join(' · ');
  return h(`figure.${verb}`, {}, h('h2', {}, title), picture(narrow, `${title}: ${counts}`),
    h('figcaption', {}, counts),
    h('div.row', {}, button('button', 'open', t('enlarge'), () => enlarge(title, svg, counts)), button('button', 'save', t('saveSvg'), () => saveFigure(svg, dossier, name, verb))));
}

/** As a picture nothing in it can run or be loaded. */
const picture = (svg, alt) => h('img', { src: `data:image/svg+xml,${encodeURIComponent(svg)}`, alt });

async function enlarge(title, svg, counts) {
  const heading = h('h2', { id: freshId() }, title);
  const dialog = h('dialog.figure', { 'aria-labelledby': heading.id },
    h('header', {}, heading, button('button.bare', 'remove', '', () => dialog.close(), { 'aria-label': t('close') })),
    h('div.text', { tabindex: '0', role: 'region', 'aria-labelledby': heading.id }, picture(svg, counts)));
  await show(dialog);
}
