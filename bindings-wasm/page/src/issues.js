// The list of all issues, and the words for how many there are.

import { button, h, icon } from './dom.js';
import { steps, titleOf } from './dossier.js';
import { fieldsOf, KINDS, labelOf, nameLabel, shapeOf, variantsOf } from './model.js';
import { inline } from './prose.js';
import { t } from './texts.js';

const SEVERITIES = ['error', 'warning', 'info'];

/** How many issues there are: "2 errors, 1 warning". */
export function countsText(counts) {
  const said = SEVERITIES.filter((severity) => counts[severity]).map((severity) => t(`${severity}s`, { count: counts[severity] }));
  return said.length ? said.join(', ') : t('noIssues');
}

/** Where an issue stands, as people read it: "Captivity › Place › Country". */
export function whereOf(dossier, pointer) {
  let path = steps(pointer);
  let name = 'Header';
  const words = [];
  if (path[0] === 'records' && path.length > 1) {
    const record = dossier.records?.[path[1]];
    name = KINDS[record?.type];
    words.push(titleOf(record) || (name ? nameLabel(name) : t('records')));
    path = path.slice(2);
  } else words.push(t('dossier'));
  let value = words.length && pointer.startsWith('/records/') ? dossier.records?.[steps(pointer)[1]] : dossier;
  for (const step of path) {
    value = value?.[step];
    const field = name && Object.hasOwn(fieldsOf(name), step) ? fieldsOf(name)[step] : undefined;
    if (field) {
      words.push(labelOf(field));
      name = field.value;
    } else if (/^\d+$/.test(step)) words[words.length - 1] += ` ${Number(step) + 1}`;
    else words.push(step);
    if (name && shapeOf(name) === 'choice') name = variantsOf(name).find(([tag]) => tag === value?.type)?.[1];
  }
  return words.join(' › ');
}

/** One issue in a list. */
export function issueItem(issue, { where, goTo, going = t('goTo'), mend, explain }) {
  return h(`li.issue.${issue.severity}`, { 'data-code': issue.code },
    h('p.where', { dir: 'auto' }, where),
    h('p.message', {}, icon(issue.severity), h('span.quiet', {}, `${t(issue.severity)}: `), h('span.said', {}, inline(issue.message))),
    issue.excerpt && h('pre.excerpt', { dir: 'auto' }, issue.excerpt),
    h('p.remedy', {}, inline(issue.remedy)),
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
    h('ol.list', {}, sorted.map((issue) => issueItem(issue, { ...actions, where: whereOf(dossier, issue.pointer) }))),
    report.omitted > 0 && h('p.hint', {}, t('omitted', { count: report.omitted })),
    unchecked > 0 && h('p.hint.unchecked', {}, t('unchecked', { count: unchecked })),
  ].filter(Boolean);
}
