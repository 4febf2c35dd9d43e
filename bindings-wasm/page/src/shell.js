// What stands around a dossier: the bar above, and the first page.

import { button, freshId, h } from './dom.js';
import { KINDS, nameLabel } from './model.js';
import { lang, t, TAGS } from './texts.js';

const PROFILES = ['intake', 'working', 'publication'];
const THEMES = ['auto', 'light', 'dark'];

/** Three stones, one upon the other. */
function logo() {
  const stone = (width, tilt) => h(`span.stone.${tilt}`, { 'data-width': width });
  return h('span.logo', { 'aria-hidden': 'true' }, stone('s', 'left'), stone('m', 'right'), stone('l', 'left'));
}

export function topBar(page) {
  const inFile = page.view === 'editor';
  return h('header.top', { 'data-view': page.view },
    h('div.brand', {}, logo(), h('div', {}, h('span.name', {}, t('name')), h('span.tagline', {}, t('tagline')))),
    h('div.tools', {},
      page.view !== 'welcome' && profileChoice(page),
      fileButton(page, 'button.short'),
      inFile && saveMenu(page),
      inFile && button('button.short', 'map', t('map'), () => page.map())),
    // On a phone these stay in reach, whatever is scrolled.
    h('div.reach', {}, h('span.small', { 'aria-hidden': 'true' }, logo()),
      button('button.danger', 'trace', t('noTrace'), () => page.noTrace()),
      languageChoice(page),
      button('button.bare', 'light', '', () => nextTheme(), { 'aria-label': t('theme') })));
}

function profileChoice(page) {
  const id = freshId();
  const select = h('select', { id, onchange: () => page.setProfile(select.value) }, PROFILES.map((profile) => h('option', { value: profile }, t(profile))));
  select.value = page.profile;
  return h('div.profile', {}, h('label', { for: id }, t('profile')), select);
}

function languageChoice(page) {
  const select = h('select.language', { id: 'language', 'aria-label': t('language'), onchange: () => page.speak(select.value) },
    TAGS.map((tag) => h('option', { value: tag, lang: tag }, new Intl.DisplayNames([tag], { type: 'language' }).of(tag))));
  select.value = lang();
  return select;
}

/** A button that opens a file; the control itself is hidden behind it. */
function fileButton(page, name = 'button') {
  const input = h('input', { type: 'file', accept: '.json,.jsonl,.ndjson,application/json', hidden: true, onchange: () => {
    const [file] = input.files;
    // The same file may be opened again.
    input.value = '';
    if (file) page.openFile(file);
  } });
  return [input, button(name, 'open', t('open'), () => input.click())];
}

function saveMenu(page) {
  const menu = h('details.menu', {}, h('summary.button.main', {}, t('export')), h('div', {},
    ['json', 'lines'].map((format) => button('button.quiet', 'save', t(format === 'json' ? 'exportJson' : 'exportLines'), () => {
      menu.open = false;
      page.save(format);
    }))));
  return menu;
}

function nextTheme() {
  const root = document.documentElement;
  const next = THEMES[(THEMES.indexOf(root.dataset.theme ?? 'auto') + 1) % THEMES.length];
  root.dataset.theme = next;
}

export function welcome(page) {
  const kind = (tag) => button('button.kind', '', '', () => page.begin(tag), { 'data-kind': tag });
  const kinds = ['compound', 'incident', 'evidence'].map((tag) => {
    const one = kind(tag);
    one.append(h(`span.mark.${tag}`, { 'aria-hidden': 'true' }), h('strong', {}, nameLabel(KINDS[tag])));
    return one;
  });
  return h('div.welcome', {},
    h('h1', { tabindex: '-1' }, t('welcome')),
    h('p.lead', {}, t('welcomeText')),
    h('section', {}, h('h2', {}, t('startWith')), h('div.kinds', {}, kinds), h('p', {}, button('button.quiet', 'add', t('startNew'), () => page.begin()))),
    h('section.drop', {}, h('h2', {}, t('orOpen')), h('p', {}, t('drop')), fileButton(page, 'button.main')),
    h('p.safety', {}, t('safety')));
}

