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
    this.waiting = setTimeout(() => {
      if (text === this.said) return;
      this.said = text;
      this.element.textContent = text;
    }, PAUSE);
  }

  /** Nothing of what was said stays. */
  forget() {
    clearTimeout(this.waiting);
    this.said = undefined;
    this.element.textContent = '';
  }
}
