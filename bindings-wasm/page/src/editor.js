// A dossier as people edit it: its records, the form of one, and what is said of it.

import { h } from './dom.js';
import { explain } from './explain.js';
import { countsText, issuePanel, spoken } from './issues.js';
import { recordList } from './records.js';
import { t } from './texts.js';

/** The three panes; on a phone one at a time. */
export function editor(page) {
  page.nav = h('nav.records', { 'aria-label': t('records') });
  page.counts = h('p.counts', { tabindex: '-1' });
  page.panel = h('div.panel');
  page.title = h('div.heading');
  const tab = (pane, text) => h('button.tab', { type: 'button', 'aria-pressed': String(page.pane === pane), onclick: () => page.show(pane), 'data-pane': pane }, text);
  page.layout = h('div.editor', { 'data-pane': page.pane },
    h('div.tabs', { role: 'group', 'aria-label': t('tagline') }, tab('records', t('records')), tab('form', t('form')), tab('issues', t('issues'))),
    page.nav,
    h('section.sheet', { 'aria-label': t('tagline') }, page.title, page.form.element, page.form.help),
    h('section.all', { 'aria-label': t('issues') }, page.beside.choice(), page.counts, page.panel));
  page.openForm();
  page.refresh();
  return page.layout;
}

/** The list, the heading, the panel: all that follows from a report. */
export function refresh(page) {
  const { counts, report } = page;
  recordList(page);
  counts.textContent = report ? countsText(report.counts) : '';
  counts.dataset.worst = ['error', 'warning', 'info'].find((severity) => report?.counts[severity]) ?? 'none';
  const actions = { goTo: (issue) => page.goTo(issue), mend: (issue) => page.form.mend(issue.fix), explain };
  keepPlace(page, () => page.panel.replaceChildren(...issuePanel(report, page.dossier, actions)));
  page.form.place(report?.issues ?? []);
  if (report) page.announcer.soon(spoken(report, page.dossier, page.form.last, (pointer) => page.form.slots.has(pointer)));
  page.beside.show();
  page.layout.querySelector('.tab[data-pane=issues]').textContent = report ? `${t('issues')} ${report.issues.length + report.omitted}` : t('issues');
}

/** The list of issues is made anew: who was in it stays as near as can be. */
function keepPlace({ panel, counts }, make) {
  const { activeElement } = document;
  const item = panel.contains(activeElement) && activeElement.closest('li');
  const number = item ? [...item.parentElement.children].indexOf(item) : -1;
  const { className } = activeElement;
  make();
  if (!item) return;
  const items = panel.querySelectorAll('li');
  const near = items[Math.min(number, items.length - 1)];
  const [first, ...others] = near?.querySelectorAll('button') ?? [];
  ([first, ...others].find((one) => one?.className === className) ?? first ?? counts).focus();
}
