// The form of one record, or of the dossier's header. It is made anew when its parts change, not while one types.

import { button, freshId, h, icon } from '../dom.js';
import { patch, set } from '../dossier.js';
import { inline } from '../prose.js';
import { t } from '../texts.js';
import { rawField } from './fields.js';
import { objectFields } from './object.js';

export class Form {
  /** `changed` is called after each change; `explain` and `mend` serve the buttons of an issue. */
  constructor({ changed, explain }) {
    this.changed = changed;
    this.explain = explain;
    this.dossier = undefined;
    /** Where issues appear: by pointer, the places and the control. */
    this.slots = new Map();
    this.badges = new Map();
    /** Fields that were asked for, and folds that are open. */
    this.asked = new Set();
    this.unfolded = new Set();
    this.element = h('div.form');
    /** What the field means that one is in: in one place, so that nothing moves when one leaves it. */
    this.help = h('p.help', { 'aria-hidden': 'true' });
    this.element.addEventListener('focusin', ({ target }) => this.helpWith(target));
    this.issues = [];
  }

  /** Shows a part of the dossier: its header at the root, or a record. Without the name of a kind it is shown as JSON. */
  open(dossier, name, at) {
    this.dossier = dossier;
    this.name = name;
    this.at = at;
    this.render();
  }

  render() {
    this.slots.clear();
    this.badges.clear();
    const parts = this.name ? objectFields(this, this.name, this.at).filter(Boolean) : [rawField(this, t('rawValue'), this.at)];
    this.element.replaceChildren(...parts);
    this.place(this.issues);
  }

  helpWith(control) {
    const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
    const hint = ids.map((id) => document.getElementById(id)).find((element) => element?.matches('.hint'));
    this.help.replaceChildren(...inline(hint?.textContent ?? ''));
  }

  /** A value was typed: the control shows it already. */
  type(at, value) {
    set(this.dossier, at, value);
    this.changed();
  }

  /** A value was changed by other means: the form is made anew. */
  change(at, value, focus = at) {
    set(this.dossier, at, value);
    this.render();
    this.focus(focus);
    this.changed();
  }

  /** An object or item begins: it is opened, and its first control gets the focus. */
  begin(at, value, focus = at) {
    this.unfolded.add(at);
    set(this.dossier, at, value);
    this.render();
    this.focus(focus);
    this.changed();
  }

  /** Shows a field that was asked for. */
  show(at) {
    this.render();
    this.focus(at);
  }

  /** Lets go of everything that was entered. */
  forget() {
    this.dossier = undefined;
    this.issues = [];
    for (const known of [this.slots, this.badges, this.asked, this.unfolded]) known.clear();
    this.element.replaceChildren();
    this.help.textContent = '';
  }

  mend(operations) {
    patch(this.dossier, operations);
    this.render();
    this.changed();
  }

  /** Goes to the control of a pointer, or of the nearest part around it. */
  focus(at) {
    for (let pointer = at; ; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
      const found = this.element.querySelector(`[data-at="${CSS.escape(pointer)}"]`);
      if (found) {
        for (let fold = found.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
        const inner = found.matches('input, select, textarea, button, summary') ? found : found.querySelector('input, select, textarea, summary');
        (inner ?? found).focus();
        (inner ?? found).scrollIntoView({ block: 'center' });
        return;
      }
      if (pointer === this.at || pointer === '') return;
    }
  }

  /** The place for the issues of a pointer; `id` is that of its control. */
  slot(at, id) {
    const slot = h('div.issues', { id: freshId() });
    const known = this.slots.get(at) ?? [];
    this.slots.set(at, [...known, { slot, id }]);
    return slot;
  }

  /** How many issues lie inside a fold. */
  badge(at) {
    const badge = h('span.badge', { hidden: true });
    this.badges.set(at, badge);
    return badge;
  }

  /** Puts issues beside their fields. */
  place(issues) {
    this.issues = issues;
    for (const holders of this.slots.values()) for (const { slot, id } of holders) this.clear(slot, id);
    const inside = issues.filter(({ pointer }) => this.at === '' ? !pointer.startsWith('/records/') : pointer === this.at || pointer.startsWith(`${this.at}/`));
    for (const issue of inside) {
      const { slot, id } = this.nearest(issue);
      slot?.append(this.issue(issue));
      if (id && issue.severity === 'error') document.getElementById(id)?.setAttribute('aria-invalid', 'true');
    }
    for (const [at, badge] of this.badges) {
      const here = inside.filter(({ pointer }) => pointer === at || pointer.startsWith(`${at}/`));
      badge.hidden = here.length === 0;
      badge.className = `badge ${worst(here)}`;
      badge.replaceChildren(String(here.length));
      badge.title = `${t('issues')}: ${here.length}`;
    }
  }

  clear(slot, id) {
    slot.replaceChildren();
    if (id) document.getElementById(id)?.removeAttribute('aria-invalid');
  }

  /** The place of an issue: its field, the field that is missing, or what is around it. */
  nearest({ pointer, params }) {
    const missing = params.key && this.slots.get(`${pointer}/${params.key}`);
    if (missing) return missing[0];
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
      if (this.slots.has(at)) return this.slots.get(at)[0];
      if (at === this.at || at === '') return { slot: this.own() };
    }
  }

  /** The place for what is about the whole. */
  own() {
    let own = this.element.querySelector(':scope > .issues.own');
    if (!own) {
      own = h('div.issues.own');
      this.element.prepend(own);
    }
    return own;
  }

  issue(issue) {
    return h(`div.issue.${issue.severity}`, { 'data-code': issue.code },
      h('p.message', {}, icon(issue.severity), h('span.quiet', {}, `${t(issue.severity)}: `), h('span.said', {}, inline(issue.message))),
      h('p.remedy', {}, inline(issue.remedy)),
      h('div.row', {},
        issue.fix && button('button.mend', 'fix', t('fix'), () => this.mend(issue.fix), { 'aria-label': t('fixOne', { message: issue.message }) }),
        button('button.link', '', t('why'), () => this.explain(issue.code), { 'aria-label': t('whyOne', { code: issue.code }) })));
  }
}

/** The worst severity among issues. */
export const worst = (issues) => ['error', 'warning', 'info'].find((severity) => issues.some((issue) => issue.severity === severity)) ?? 'none';
