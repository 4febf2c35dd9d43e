// What a screen reader hears of a check: one voice for the whole page, whatever panel is shown.

import { h } from './dom.js';

/** How long the page must be still before it speaks, in milliseconds. */
const PAUSE = 600;

export class Announcer {
  constructor() {
    this.element = h('p.quiet.voice', { role: 'status' });
  }

  /** Says a text once all is still; never the same one twice. */
  soon(text) {
    clearTimeout(this.waiting);
    this.next = text;
    this.waiting = setTimeout(() => {
      if (text === this.said && !this.noted) return;
      this.element.textContent = [this.noted, text !== this.said && text].filter(Boolean).join(' ');
      this.said = text;
      this.noted = undefined;
    }, PAUSE);
  }

  /** Says something of its own before what is said next. */
  note(text) {
    this.noted = text;
    this.soon(this.next ?? '');
  }

  /** Nothing of what was said stays. */
  forget() {
    clearTimeout(this.waiting);
    this.said = this.next = this.noted = undefined;
    this.element.textContent = '';
  }
}
