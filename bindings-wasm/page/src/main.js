// The page: what is open, and what people do with it.

import './trusted.js';
import { Announcer } from './announce.js';
import { ask } from './ask.js';
import { Beside } from './beside.js';
import { files, today, typed } from './checker.js';
import { h } from './dom.js';
import { asJson, empty, freeId, get } from './dossier.js';
import { editor, refresh } from './editor.js';
import { explain } from './explain.js';
import { Form } from './form/index.js';
import { openFile, openText, saveAs, saveText } from './files.js';
import { draftStands, keepDraft, keptDraft, KEY, removeDraft } from './draft.js';
import { still } from './hand.js';
import { showMap } from './map.js';
import { KINDS } from './model.js';
import { recordList } from './records.js';
import { topBar, welcome } from './shell.js';
import { clearOthers, listen } from './tabs.js';
import { TextView } from './textview.js';
import { lang, speak, t } from './texts.js';
import { Toast } from './toast.js';

/** How long to wait after a key before asking, in milliseconds. */
const PAUSE = 120;

class Page {
  constructor() {
    this.form = new Form({ changed: () => this.changed(), explain, said: (text) => this.announcer.note(text), still });
    this.textView = new TextView({
      explain, save: (text, name) => this.saveText(text, name), close: () => this.close(), changed: () => { this.unsaved = true; }, said: (text) => this.say(text), toForm: (text, report) => this.toForm(text, report),
    });
    this.toast = new Toast();
    this.announcer = new Announcer();
    /** What is made anew; dialogs and voices stand beside it, and outlast it. */
    this.root = h('div.root');
    document.body.replaceChildren(this.root, this.toast.element, this.announcer.element);
    this.beside = new Beside(this);
    this.profile = 'working';
    this.reset();
    listen({ draft: KEY, cleared: () => this.clearedElsewhere(), gone: () => this.draftGone() });
    addEventListener('beforeunload', (event) => this.unsaved && event.preventDefault());
    // A browser may keep a page that was left, to show it again. It keeps nothing of what was entered, and begins anew.
    addEventListener('pagehide', ({ persisted }) => persisted && this.empty());
    addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
    addEventListener('dragover', (event) => event.preventDefault());
    addEventListener('drop', (event) => {
      event.preventDefault();
      const [file] = event.dataTransfer.files;
      if (file) this.openFile(file);
    });
  }

  reset() {
    this.begun();
    this.view = 'welcome';
    this.dossier = empty();
    this.name = undefined;
    this.selected = -1;
    this.report = undefined;
    this.unsaved = false;
    this.keep = false;
    this.pane = 'form';
    this.search = '';
  }

  /** Something begins that takes time: what began before it is let go. Answers the signal that all is cleared. */
  begun() {
    this.life?.abort();
    this.life = new AbortController();
    return this.life.signal;
  }

  /** Everything anew: after a change of language, or of what is open. */
  render() {
    document.title = `${t('name')} · ${t('tagline')}`;
    const body = { welcome: () => welcome(this), editor: () => editor(this), text: () => this.textView.element }[this.view]();
    this.root.replaceChildren(h('a.skip', { href: '#main' }, t('skip')), topBar(this), h('main', { id: 'main', tabindex: '-1', 'data-view': this.view }, body), this.footer());
  }

  footer() {
    return h('footer.foot', {}, t('footer', { version: __VERSION__.library, schema: __VERSION__.schema }), ' ', t('safety'));
  }

  show(pane) {
    this.pane = pane;
    this.layout.dataset.pane = pane;
    if (matchMedia('(max-width: 46rem)').matches) this.layout.scrollIntoView();
    for (const tab of this.layout.querySelectorAll('.tab')) tab.setAttribute('aria-pressed', String(tab.dataset.pane === pane));
  }

  /** What the form shows: the header, or a record of a kind that there is. */
  openForm() {
    const isRecord = this.selected in this.dossier.records;
    this.form.asked.clear();
    if (isRecord) this.form.open(this.dossier, KINDS[this.dossier.records[this.selected]?.type], `/records/${this.selected}`);
    else this.form.open(this.dossier, 'Header', '');
  }

  /** All that follows from a report. */
  refresh() {
    if (this.view === 'editor') refresh(this);
  }

  select(index, focus) {
    this.selected = index;
    this.show('form');
    this.openForm();
    this.refresh();
    if (focus !== undefined) this.form.focus(focus);
    else this.layout.querySelector('.sheet').scrollIntoView({ block: 'nearest' });
  }

  goTo({ pointer, params }) {
    const index = /^\/records\/(\d+)/.exec(pointer)?.[1];
    const missing = params.key && get(this.dossier, pointer) !== undefined ? `${pointer}/${params.key}` : pointer;
    this.form.touched.add(missing);
    this.select(index === undefined ? -1 : Number(index), missing);
  }

  /** Something was changed: it is not saved, and is checked soon. */
  changed() {
    this.unsaved = true;
    if (this.keep && !draftStands()) this.draftGone();
    if (this.keep && !keepDraft(asJson(this.dossier))) this.say(t('draftFull'));
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.check(), PAUSE);
  }

  async check() {
    const asked = Symbol('asked');
    this.asked = asked;
    try {
      const report = await typed.validate(asJson(this.dossier), { lang: lang(), profile: this.profile, today: today(), max_issues: 500 });
      await still();
      // A newer question has been asked since.
      if (this.asked !== asked) return;
      this.report = report;
      this.refresh();
    } catch (why) {
      if (this.asked === asked) this.say(t('failed', { message: why.message }));
    }
  }

  say(text) {
    this.toast.say(text);
  }

  /** Shows a dossier as a form. */
  edit(dossier, name, selected = dossier.records.length ? 0 : -1) {
    Object.assign(this, { view: 'editor', dossier, name, selected, report: undefined, pane: 'form' });
    for (const known of [this.form.unfolded, this.form.fresh, this.form.touched]) known.clear();
    this.form.last = undefined;
    this.render();
    this.root.querySelector('main').focus({ preventScroll: true });
    this.check();
  }

  begin(kind) {
    this.edit(empty(), undefined);
    this.form.fresh.add('');
    if (kind) this.add(kind);
    else this.form.focus('/title');
  }

  add(kind) {
    const taken = new Set(this.dossier.records.map((record) => record?.id));
    this.form.fresh.add(`/records/${this.dossier.records.length}`);
    this.dossier.records.push({ type: kind, id: freeId(taken, kind) });
    this.select(this.dossier.records.length - 1, `/records/${this.dossier.records.length - 1}/id`);
    this.changed();
  }

  async removeRecord(index, name) {
    if (!await this.confirm(t('removeRecordAsk', { name }), t('removeRecord'))) return;
    this.dossier.records.splice(index, 1);
    this.select(Math.min(index, this.dossier.records.length - 1));
    this.changed();
  }

  async confirm(question, action) {
    this.asking = ask(question, action);
    return this.asking;
  }

  /** Whether what is open may go: it is saved, or people say so. */
  async mayGo() {
    return !this.unsaved || await this.confirm(t('replaceAsk'), t('replaceDo'));
  }

  async openFile(file) {
    if (await this.mayGo()) await openFile(this, file);
  }

  toForm(text, report) {
    return openText(this, text, this.textView.name, report);
  }

  /** Shows a text; with bytes and a reason, one that can only be read. */
  showText(text, name, frozen) {
    Object.assign(this, { view: 'text', name, unsaved: false });
    this.render();
    return this.textView.open(text, name, this.profile, frozen);
  }

  saveText(text, name) {
    saveText(text, name);
    this.unsaved = false;
  }

  save(format) {
    this.form.tellAll();
    saveAs(this.dossier, this.name, format);
    this.unsaved = false;
    this.say('');
  }

  async close() {
    if (!await this.mayGo()) return;
    this.reset();
    this.render();
  }

  map() {
    return showMap(this.dossier);
  }

  speak(tag) {
    speak(tag);
    this.render();
    if (this.view === 'editor') this.check();
    if (this.view === 'text') this.textView.refresh();
    document.querySelector('#language').focus();
  }

  setProfile(profile) {
    this.profile = profile;
    this.textView.profile = profile;
    if (this.view === 'editor') this.check();
    if (this.view === 'text') this.textView.check();
  }

  setKeep(keep) {
    this.keep = keep && keepDraft(asJson(this.dossier));
    if (!keep) removeDraft();
    else if (!this.keep) {
      this.say(t('draftFull'));
      recordList(this);
    }
  }

  /** Another tab removed the draft: it is not written again unless somebody asks for it. */
  draftGone() {
    if (!this.keep) return;
    this.keep = false;
    if (this.view === 'editor') recordList(this);
    this.say(t('draftGone'));
  }

  async noTrace() {
    if (!await this.confirm(t('noTraceAsk'), t('noTraceDo'))) return;
    clearOthers();
    this.forget();
    this.say(t('noTraceDone'));
  }

  clearedElsewhere() {
    this.forget();
    this.say(t('noTraceElsewhere'));
  }

  /** Nothing of what was entered stays: neither in the page nor on the device. */
  forget() {
    removeDraft();
    this.empty();
    this.root.querySelector('h1').focus();
  }

  /** Nothing of what was entered stays in the page, and nothing under way comes later. */
  empty() {
    clearTimeout(this.waiting);
    this.asked = undefined;
    this.begun();
    typed.close();
    files.close();
    for (const dialog of document.querySelectorAll('dialog[open]')) dialog.close();
    this.announcer.forget();
    this.textView.forget();
    this.form.forget();
    this.beside.forget();
    this.reset();
    this.render();
  }
}

speak(lang());
const page = new Page();
const draft = keptDraft();
if (draft) {
  page.edit(draft, undefined);
  page.keep = true;
  page.say(t('draftFound'));
  page.render();
} else page.render();

