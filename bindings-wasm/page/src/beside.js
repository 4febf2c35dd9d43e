// What stands beside a record: its issues, who corroborates it; of the dossier its figures, and what would be public.

import { h } from './dom.js';
import { figuresPanel } from './figures.js';
import { publicPanel } from './public.js';
import { standingPanel } from './standing.js';
import { t } from './texts.js';

const VIEWS = ['issues', 'standing', 'figures', 'public'];
const PANELS = { standing: standingPanel, figures: figuresPanel, public: publicPanel };

export class Beside {
  constructor(page) {
    this.page = page;
    this.view = 'issues';
    this.policy = 'public';
  }

  /** The choice of what is shown; what follows it is written by `show`. */
  choice() {
    const tab = (view) => h('button.view', { type: 'button', 'data-view': view, 'aria-pressed': String(this.view === view), onclick: () => this.choose(view) }, t(view));
    this.tabs = h('div.views', { role: 'group', 'aria-label': t('besides') }, VIEWS.map(tab));
    this.answer = h('div.panel.beside');
    // On a phone the heading of the form is hidden with it.
    this.title = h('h1.pane');
    return [this.title, this.tabs, this.answer];
  }

  choose(view) {
    this.view = view;
    for (const tab of this.tabs.children) tab.setAttribute('aria-pressed', String(tab.dataset.view === view));
    this.show();
  }

  /** Whether issues are shown, which the page itself writes. */
  get isIssues() {
    return this.view === 'issues';
  }

  /** Asks anew, where that is looked at; an older answer that comes late is thrown away. */
  async show() {
    const { page } = this;
    this.title.textContent = t(this.view);
    page.panel.hidden = !this.isIssues;
    page.counts.hidden = !this.isIssues;
    this.answer.hidden = this.isIssues;
    const asked = Symbol('asked');
    this.asked = asked;
    if (this.isIssues) return;
    if (!this.answer.childElementCount) this.answer.replaceChildren(h('p.hint', {}, t('oneMoment')));
    const shown = await PANELS[this.view](this);
    if (this.asked === asked) this.answer.replaceChildren(...shown);
  }

  /** Nothing of an answer stays. */
  forget() {
    this.asked = undefined;
    this.view = 'issues';
    this.policy = 'public';
    this.answer?.replaceChildren();
  }
}
