// A sentence that is shown and read out, and goes.

import { h } from './dom.js';

/** How long it stays, in milliseconds. */
const STAYS = 8000;

export class Toast {
  constructor() {
    this.element = h('p.toast', { role: 'status' });
  }

  say(text) {
    this.element.textContent = text;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.element.replaceChildren(), STAYS);
  }
}
