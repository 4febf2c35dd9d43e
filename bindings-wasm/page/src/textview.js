// A file that a form cannot hold yet: its text, and what is wrong with it.

import { files, today } from './checker.js';
import { button, freshId, h } from './dom.js';
import { countsText, issueItem } from './issues.js';
import { lang, t } from './texts.js';

/** How long to wait after a key before asking, in milliseconds. */
const PAUSE = 250;

export class TextView {
  constructor({ explain, save, close, changed, toForm, said }) {
    Object.assign(this, { explain, save, close, changed, toForm, said });
    this.element = h('section.textview');
  }

  /** Opens a text. With bytes and a reason it can only be read; one that is too large is not shown at all. */
  open(text, name, profile, { bytes, reason } = {}) {
    Object.assign(this, { text, name, profile, bytes, reason, report: undefined, frozen: bytes !== undefined });
    return this.refresh();
  }

  /** Shows everything anew, in the language of now. */
  async refresh() {
    this.render();
    await this.check();
  }

  forget() {
    Object.assign(this, { text: '', name: '', bytes: undefined, report: undefined, asked: undefined });
    clearTimeout(this.waiting);
    this.element.replaceChildren();
  }

  render() {
    const id = freshId();
    this.area = h('textarea.code.whole', {
      id, spellcheck: 'false', autocapitalize: 'off', autocomplete: 'off', wrap: 'off', dir: 'ltr', readonly: this.frozen,
      oninput: () => {
        this.text = this.area.value;
        this.changed();
        clearTimeout(this.waiting);
        this.waiting = setTimeout(() => this.check(), PAUSE);
      },
    });
    this.area.value = this.text ?? '';
    this.list = h('ol.list');
    this.count = h('p.counts', { role: 'status' });
    this.element.replaceChildren(
      h('div.bar', {}, h('h1', { dir: 'auto' }, this.name), h('p.hint.always', {}, t(this.reason ?? 'textHelp', { count: 300 })),
        h('div.row', {},
          !this.frozen && [
            button('button.main', 'fix', t('textMend'), () => this.mend()),
            button('button', 'ok', t('textForm'), () => this.toForm(this.text, this.report)),
            button('button', 'save', t('textSave'), () => this.save(this.text, this.name)),
          ],
          button('button.quiet', 'remove', t('textBack'), () => this.close()))),
      h(this.text === undefined ? 'div.report' : 'div.halves', {}, this.text !== undefined && h('div', {}, h('label.label', { for: id }, t('text')), this.area),
        h('section', { 'aria-label': t('issues') }, this.count, this.list)));
  }

  options() {
    return { lang: lang(), profile: this.profile, today: today(), max_issues: 300 };
  }

  async check() {
    const asked = Symbol('asked');
    this.asked = asked;
    try {
      const report = await files.validate(this.bytes ?? this.text, this.options());
      // A newer question has been asked since, or all was cleared.
      if (this.asked !== asked) return;
      this.report = report;
    } catch (why) {
      if (this.asked === asked) this.said(t('failed', { message: why.message }));
      return;
    }
    this.showIssues();
  }

  showIssues() {
    this.count.textContent = countsText(this.report.counts);
    this.list.replaceChildren(...this.report.issues.map((issue) => issueItem(issue, {
      where: t('line', { line: issue.line ?? 1, column: issue.column ?? 1 }),
      goTo: this.text !== undefined && (() => this.goTo(issue)),
      going: t('goToText'),
      explain: this.explain,
    })));
  }

  /** Selects what an issue is about: columns count code points, a text area UTF-16. */
  goTo({ line, column }) {
    const lines = this.text.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    const here = lines[line - 1] ?? '';
    const before = [...here].slice(0, column - 1).join('').length;
    this.area.focus();
    this.area.setSelectionRange(start + before, start + here.length);
    const height = Number.parseFloat(getComputedStyle(this.area).lineHeight);
    this.area.scrollTop = Math.max(0, (line - 4) * height);
  }

  async mend() {
    const asked = Symbol('asked');
    this.asked = asked;
    try {
      const fixed = await files.fix(this.text, this.options());
      if (this.asked !== asked) return;
      this.text = fixed.text;
      this.area.value = fixed.text;
      if (fixed.fixed.length) this.changed();
      this.said(t('textMended', { count: fixed.fixed.length }));
      await this.check();
    } catch (why) {
      if (this.asked === asked) this.said(t('failed', { message: why.message }));
    }
  }
}
