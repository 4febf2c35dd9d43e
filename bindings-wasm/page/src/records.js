// The list of records, by kind, with how many issues each has.

import { button, h } from './dom.js';
import { titleOf } from './dossier.js';
import { worst } from './form/index.js';
import { mediumButton } from './medium.js';
import { KINDS, nameLabel } from './model.js';
import { t } from './texts.js';

/** How many records of a kind are listed, and from how many on there is a search. */
const LISTED = 100;
const SEARCHED = 30;

/** Writes the list and the heading of what is open. */
export function recordList(page) {
  const { dossier, report, nav } = page;
  const focused = nav.contains(document.activeElement) ? document.activeElement.dataset.index : undefined;
  const issuesOf = (index) => (report?.issues ?? []).filter(({ pointer }) => index < 0 ? !pointer.startsWith('/records/') : pointer === `/records/${index}` || pointer.startsWith(`/records/${index}/`));
  const entry = (index, title, more) => {
    const issues = issuesOf(index);
    const badge = issues.length > 0 && h(`span.badge.${worst(issues)}`, { title: `${t('issues')}: ${issues.length}` }, String(issues.length));
    return h('button.entry', { type: 'button', 'data-index': index, 'aria-current': index === page.selected ? 'true' : undefined, onclick: () => page.select(index) },
      h('span.title', { dir: 'auto' }, title), more && h('span.id', {}, more), badge);
  };
  const wanted = page.search.trim().toLocaleLowerCase();
  const found = (record) => !wanted || `${titleOf(record)} ${text(record.id)}`.toLocaleLowerCase().includes(wanted);
  const groups = Object.keys(KINDS).map((kind) => {
    const here = dossier.records.flatMap((record, index) => (record?.type === kind && found(record) ? [[record, index]] : []));
    const listed = here.filter(([, index], at) => at < LISTED || index === page.selected);
    return h('section', {},
      h('div.group', {}, h('h2', {}, h(`span.mark.${kind}`, { 'aria-hidden': 'true' }), nameLabel(KINDS[kind]), h('span.count', {}, String(here.length))),
        button('button.bare', 'add', '', () => page.add(kind), { 'aria-label': t('addItem', { name: nameLabel(KINDS[kind]) }) })),
      listed.map(([record, index]) => entry(index, titleOf(record) || nameLabel(KINDS[kind]), record.id === titleOf(record) ? '' : text(record.id))),
      listed.length < here.length && h('p.hint.rest', {}, t('more', { count: here.length - listed.length })));
  });
  const strange = dossier.records.flatMap((record, index) => (Object.hasOwn(KINDS, record?.type) ? [] : [entry(index, text(record?.id) || t('unknownField'), text(record?.type))]));
  const search = dossier.records.length >= SEARCHED && searchField(page);
  const typing = nav.contains(document.activeElement) && document.activeElement.type === 'search';
  nav.replaceChildren(h('h1.pane', {}, t('records')), ...[search].filter(Boolean), entry(-1, text(dossier.title) || t('dossier'), text(dossier.namespace)), ...groups, ...strange, draftChoice(page));
  if (focused !== undefined) nav.querySelector(`[data-index="${focused}"]`)?.focus();
  if (typing && search) search.focus();
  heading(page);
}

function searchField(page) {
  const field = h('input', { type: 'search', value: page.search, placeholder: t('search'), 'aria-label': t('search'), autocomplete: 'off', oninput: () => {
    page.search = field.value;
    recordList(page);
  } });
  return field;
}

const text = (value) => (typeof value === 'string' ? value : '');

function heading(page) {
  const isRecord = page.selected in page.dossier.records;
  const record = page.dossier.records[page.selected];
  const name = isRecord ? titleOf(record) || text(record?.id) : text(page.dossier.title) || t('dossier');
  const kind = isRecord ? KINDS[record?.type] : 'Header';
  const parts = [
    h('p.kind', {}, kind && h(`span.mark.${isRecord ? record.type : 'dossier'}`, { 'aria-hidden': 'true' }), kind ? nameLabel(kind) : text(record?.type)),
    h('h1', { dir: 'auto' }, name || t('unknownField')),
  ];
  if (record?.type === 'evidence') parts.push(...mediumButton(page, record));
  if (isRecord) parts.push(button('button.quiet', 'remove', t('removeRecord'), () => page.removeRecord(page.selected, name)));
  page.title.replaceChildren(...parts);
}

function draftChoice(page) {
  const box = h('input', { type: 'checkbox', checked: page.keep, onchange: () => page.setKeep(box.checked) });
  return h('label.draft', {}, box, h('span', {}, t('keepDraft'), h('span.hint', {}, t('keepDraftText'))));
}
