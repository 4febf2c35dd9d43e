// `<casecairn-check>`: a place to drop or type a dossier, and everything that is wrong with it. For any intake tool.

import { CasecairnError } from './error.js';
import { startWorker } from './full/worker.js';

/** How long to wait after a key before asking, in milliseconds. */
const PAUSE = 200;

const TEXTS = {
  en: {
    label: 'Dossier or record', drop: 'Type, paste or drop JSON or JSON Lines', open: 'Open a file', issues: 'Issues', line: 'line',
    none: 'Nothing to mend', mend: 'Mend what is certain', uncertain: 'No repair is certain', failed: 'It could not be checked',
    error: 'Error', warning: 'Warning', info: 'Note',
    errors: ['error', 'errors'], warnings: ['warning', 'warnings'], infos: ['note', 'notes'],
  },
  fr: {
    label: 'Dossier ou fiche', drop: 'Saisissez, collez ou déposez du JSON ou du JSON Lines', open: 'Ouvrir un fichier', issues: 'Problèmes', line: 'ligne',
    none: 'Rien à corriger', mend: 'Corriger ce qui est certain', uncertain: 'Aucune correction n’est certaine', failed: 'La vérification n’a pas pu se faire',
    error: 'Erreur', warning: 'Avertissement', info: 'Remarque',
    errors: ['erreur', 'erreurs'], warnings: ['avertissement', 'avertissements'], infos: ['remarque', 'remarques'],
  },
};

const STYLE = `
  :host { display: block; font: inherit; color-scheme: light dark; }
  textarea { box-sizing: border-box; width: 100%; min-height: 9em; font-family: ui-monospace, monospace; font-size: 0.9em; padding: 0.6em; border: 1px solid light-dark(#8a8f8c, #728087); border-radius: 8px; resize: vertical; }
  .bar { display: flex; flex-wrap: wrap; gap: 0.5em; align-items: center; margin: 0.5em 0; }
  button { font: inherit; min-height: 2.4em; padding: 0.3em 0.8em; border-radius: 8px; border: 1px solid light-dark(#8a8f8c, #728087); background: transparent; color: inherit; cursor: pointer; }
  ol { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.5em; }
  li { border-inline-start: 3px solid; padding: 0.3em 0.8em; }
  li p { margin: 0; }
  li .where, li .remedy { color: light-dark(#566064, #a3adb0); font-size: 0.9em; }
  .error { border-color: light-dark(#a3212b, #ff9a98); }
  .warning { border-color: light-dark(#7d4e00, #f0be6a); }
  .info { border-color: light-dark(#2a5a86, #8fc2ee); }
  p.message::first-letter { text-transform: uppercase; }
`;

const HTMLElementOrNothing = globalThis.HTMLElement ?? class {};

/**
 * Attributes: `lang`, `profile`, and `kind` where it is one record of a kind.
 * Events: `casecairn-report`, with the report as its `detail`; `casecairn-failure`, with an error.
 */
export class CasecairnCheck extends HTMLElementOrNothing {
  static observedAttributes = ['lang', 'profile', 'kind'];

  /** Makes the worker; a page that bundles gives its own. */
  static start = undefined;

  #worker;
  #waiting;
  #asked = 0;
  #area;
  #list;
  #status;

  connectedCallback() {
    this.#worker ??= startWorker(this.constructor.start);
    if (!this.shadowRoot) this.#build();
    this.#words();
    // Set before the element was known to the page.
    if (Object.hasOwn(this, 'value')) {
      const { value } = this;
      delete this.value;
      this.value = value;
    }
  }

  disconnectedCallback() {
    clearTimeout(this.#waiting);
    this.#worker?.close();
  }

  attributeChangedCallback() {
    if (!this.shadowRoot) return;
    this.#words();
    if (this.value) this.check();
  }

  /** What is being checked. */
  get value() {
    return this.#area?.value ?? '';
  }

  set value(text) {
    if (!this.shadowRoot) this.connectedCallback();
    this.#area.value = text;
    this.check();
  }

  get #lang() {
    const primary = (this.getAttribute('lang') ?? document.documentElement.lang).toLowerCase().split('-')[0];
    return Object.hasOwn(TEXTS, primary) ? primary : 'en';
  }

  #text(key) {
    return TEXTS[this.#lang][key];
  }

  #options() {
    const profile = this.getAttribute('profile');
    return { lang: this.#lang, ...(profile ? { profile } : {}) };
  }

  #build() {
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    this.#area = element('textarea', { spellcheck: 'false', autocomplete: 'off', autocapitalize: 'off' });
    this.#area.addEventListener('input', () => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => this.check(), PAUSE);
    });
    const file = element('input', { type: 'file', hidden: '' });
    file.addEventListener('change', () => this.#open(file.files[0]));
    const open = element('button', { type: 'button', part: 'button', 'data-word': 'open' });
    open.addEventListener('click', () => file.click());
    const mend = element('button', { type: 'button', part: 'button', 'data-word': 'mend' });
    mend.addEventListener('click', () => this.mend());
    this.#status = element('p', { role: 'status', part: 'status', id: 'status' });
    this.#area.setAttribute('aria-describedby', 'status');
    this.#list = element('ol', { part: 'issues' });
    const bar = element('div', { class: 'bar' });
    bar.append(open, mend, file);
    root.append(this.#area, bar, this.#status, this.#list);
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      event.stopPropagation();
      const [file] = event.dataTransfer.files;
      const text = event.dataTransfer.getData('text');
      if (file) this.#open(file);
      else if (text) this.value = text;
    });
  }

  #words() {
    for (const button of this.shadowRoot.querySelectorAll('[data-word]')) button.textContent = this.#text(button.dataset.word);
    this.#area.setAttribute('aria-label', this.#text('label'));
    this.#area.placeholder = this.#text('drop');
    this.#list.setAttribute('aria-label', this.#text('issues'));
  }

  async #open(file) {
    if (!file) return;
    const bytes = await file.arrayBuffer();
    try {
      this.value = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      // No text that could be shown: the report says why.
      this.#area.value = '';
      this.#check(bytes);
    }
  }

  /** Asks now; the answer comes as an event, too. */
  async check() {
    return this.#check(this.value);
  }

  async #check(given) {
    const asked = ++this.#asked;
    const kind = this.getAttribute('kind');
    try {
      const report = await (kind ? this.#worker.validateRecord(kind, given, this.#options()) : this.#worker.validate(given, this.#options()));
      // A newer question has been asked since.
      if (asked !== this.#asked) return undefined;
      this.#show(report);
      this.dispatchEvent(new CustomEvent('casecairn-report', { detail: report, bubbles: true, composed: true }));
      return report;
    } catch (why) {
      this.#failed(why);
      return undefined;
    }
  }

  /** Makes every repair that is certain. */
  async mend() {
    try {
      const { text, fixed } = await this.#worker.fix(this.#whole(), this.#options());
      if (fixed.length) this.value = text;
      else this.#status.textContent = this.#text('uncertain');
    } catch (why) {
      this.#failed(why);
    }
  }

  /** The text; of a record whose type the page says, with its type. */
  #whole() {
    const kind = this.getAttribute('kind');
    try {
      const record = JSON.parse(this.value);
      if (!kind || record === null || typeof record !== 'object' || Array.isArray(record) || 'type' in record) return this.value;
      const comma = Object.keys(record).length ? ',' : '';
      return this.value.replace('{', () => `{"type":${JSON.stringify(kind)}${comma}`);
    } catch {
      return this.value;
    }
  }

  #failed(why) {
    if (!(why instanceof CasecairnError) || why.code === 'stopped') return;
    this.#list.replaceChildren();
    const message = this.#lang === 'en' ? why.message : why.code;
    this.#status.textContent = `${this.#text('failed')} (${message})`;
    this.dispatchEvent(new CustomEvent('casecairn-failure', { detail: why, bubbles: true, composed: true }));
  }

  /** How many issues of each severity. */
  #summary(counts) {
    const rules = new Intl.PluralRules(this.#lang);
    const said = ['error', 'warning', 'info'].filter((severity) => counts[severity]).map((severity) => {
      const [one, more] = this.#text(`${severity}s`);
      return `${counts[severity]} ${rules.select(counts[severity]) === 'one' ? one : more}`;
    });
    return said.join(', ') || this.#text('none');
  }

  #show(report) {
    this.#status.textContent = this.#summary(report.counts);
    this.#area.setAttribute('aria-invalid', String(!report.ok));
    this.#list.replaceChildren(...report.issues.map((issue) => {
      const item = element('li', { class: issue.severity, 'data-code': issue.code });
      const where = issue.line === null ? issue.pointer : `${this.#text('line')} ${issue.line}:${issue.column} ${issue.pointer}`;
      item.append(said('where', `${this.#text(issue.severity)} ${issue.code} · ${where}`), said('message', issue.message), said('remedy', issue.remedy));
      return item;
    }));
  }
}

function element(name, attributes) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function said(name, text) {
  const paragraph = element('p', { class: name });
  paragraph.textContent = text;
  return paragraph;
}

/** Makes the element known to the page. It may be called again. */
export function define(name = 'casecairn-check') {
  if (!customElements.get(name)) customElements.define(name, CasecairnCheck);
}
