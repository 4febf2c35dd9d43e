// `<casecairn-check>`: a place to drop or type a dossier, and everything that is wrong with it. For any intake tool.

import { CasecairnError } from './error.js';
import { startWorker } from './full/worker.js';

/** How long to wait after a key before asking, in milliseconds. */
const PAUSE = 200;

const TEXTS = {
  en: { label: 'Dossier or record', drop: 'Type, paste or drop JSON or JSON Lines', open: 'Open a file', none: 'Nothing to mend', mend: 'Mend what is certain', line: 'line', error: 'Error', warning: 'Warning', info: 'Note' },
  fr: { label: 'Dossier ou fiche', drop: 'Saisissez, collez ou déposez du JSON ou du JSON Lines', open: 'Ouvrir un fichier', none: 'Rien à corriger', mend: 'Corriger ce qui est certain', line: 'ligne', error: 'Erreur', warning: 'Avertissement', info: 'Remarque' },
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

  #text(key) {
    const primary = (this.getAttribute('lang') ?? document.documentElement.lang).toLowerCase().split('-')[0];
    return (TEXTS[primary] ?? TEXTS.en)[key];
  }

  #options() {
    const primary = (this.getAttribute('lang') ?? document.documentElement.lang).toLowerCase().split('-')[0];
    const profile = this.getAttribute('profile');
    return { lang: Object.hasOwn(TEXTS, primary) ? primary : 'en', ...(profile ? { profile } : {}) };
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
    this.#status = element('p', { role: 'status', part: 'status' });
    this.#list = element('ol', { part: 'issues' });
    const bar = element('div', { class: 'bar' });
    bar.append(open, mend, file);
    root.append(this.#area, bar, this.#status, this.#list);
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      event.stopPropagation();
      this.#open(event.dataTransfer.files[0]);
    });
  }

  #words() {
    for (const button of this.shadowRoot.querySelectorAll('[data-word]')) button.textContent = this.#text(button.dataset.word);
    this.#area.setAttribute('aria-label', this.#text('label'));
    this.#area.placeholder = this.#text('drop');
  }

  async #open(file) {
    if (file) this.value = await file.text();
  }

  /** Asks now; the answer comes as an event, too. */
  async check() {
    const asked = ++this.#asked;
    const kind = this.getAttribute('kind');
    try {
      const report = await (kind ? this.#worker.validateRecord(kind, this.value, this.#options()) : this.#worker.validate(this.value, this.#options()));
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
      const { text } = await this.#worker.fix(this.value, this.#options());
      this.value = text;
    } catch (why) {
      this.#failed(why);
    }
  }

  #failed(why) {
    if (!(why instanceof CasecairnError) || why.code === 'stopped') return;
    this.#status.textContent = why.message;
    this.dispatchEvent(new CustomEvent('casecairn-failure', { detail: why, bubbles: true, composed: true }));
  }

  #show(report) {
    this.#status.textContent = report.issues.length ? '' : this.#text('none');
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
