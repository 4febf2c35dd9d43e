// The list of all issues, and the words for how many there are.

import { button, h, icon } from './dom.js';
import { inline } from './prose.js';
import { t } from './texts.js';
import { fieldLabel, fieldPointer, glossary, labelled, whereOf } from './where.js';

const SEVERITIES = ['error', 'warning', 'info'];

/** How many issues there are: "2 errors, 1 warning". */
export function countsText(counts) {
  const said = SEVERITIES.filter((severity) => counts[severity]).map((severity) => t(`${severity}s`, { count: counts[severity] }));
  return said.length ? said.join(', ') : t('noIssues');
}

/** What is heard of a check: what is wrong with the field one is at, and how much is wrong in all. */
export function spoken({ issues, counts }, dossier, at, has) {
  const total = countsText(counts);
  const here = at === undefined ? [] : issues.filter((issue) => {
    const pointer = fieldPointer(issue, has);
    return pointer === at || pointer.startsWith(`${at}/`) || pointer.startsWith(at.replace(/\/1$/, '/')) && /\/point\/1$/.test(at);
  });
  const worst = SEVERITIES.flatMap((severity) => here.filter((issue) => issue.severity === severity))[0];
  if (!worst) return `${total}.`;
  return t('spoken', { label: fieldLabel(dossier, fieldPointer(worst, has)), message: labelled(dossier, worst, worst.message).replaceAll('`', ''), total });
}

/** One issue in a list. */
export function issueItem(issue, { where, dossier, goTo, going = t('goTo'), mend, explain }) {
  const say = (text) => (dossier ? inline(labelled(dossier, issue, text), glossary(dossier, issue.pointer)) : inline(text));
  return h(`li.issue.${issue.severity}`, { 'data-code': issue.code },
    h('p.where', { dir: 'auto' }, where),
    h('p.message', {}, icon(issue.severity), h('span.quiet', {}, `${t(issue.severity)}: `), h('span.said', {}, say(issue.message))),
    issue.excerpt && h('pre.excerpt', { dir: 'auto' }, issue.excerpt),
    h('p.remedy', {}, say(issue.remedy)),
    h('div.row', {},
      goTo && button('button.link', '', going, () => goTo(issue)),
      mend && issue.fix && button('button.mend', 'fix', t('fix'), () => mend(issue), { 'aria-label': t('fixOne', { message: issue.message }) }),
      button('button.link', '', t('why'), () => explain(issue.code), { 'aria-label': t('whyOne', { code: issue.code }) })));
}

/** The panel of all issues. */
export function issuePanel(report, dossier, actions) {
  if (!report) return [h('p.hint', {}, t('nothingYet'))];
  const unchecked = Object.values(report.by_rule).reduce((sum, rule) => sum + rule.unchecked, 0);
  const sorted = SEVERITIES.flatMap((severity) => report.issues.filter((issue) => issue.severity === severity));
  return [
    sorted.length === 0 && h('div.fine', {}, icon('ok'), h('div', {}, h('p.message', {}, t('noIssues')), h('p.hint', {}, t('noIssuesText')))),
    h('ol.list', {}, sorted.map((issue) => issueItem(issue, { ...actions, dossier, where: whereOf(dossier, issue.pointer) }))),
    report.omitted > 0 && h('p.hint', {}, t('omitted', { count: report.omitted })),
    unchecked > 0 && h('p.hint.unchecked', {}, t('unchecked', { count: unchecked })),
  ].filter(Boolean);
}
