// The form of one record, or of the dossier's header. It is made anew when its parts change, not while one types.

import { button, freshId, h, icon } from '../dom.js';
import { get, patch, set } from '../dossier.js';
import { inline } from '../prose.js';
import { offers } from '../repairs.js';
import { lang, t } from '../texts.js';
import { glossary, labelled } from '../where.js';
import { rawField } from './fields.js';
import { objectFields } from './object.js';

export class Form {
  /** `changed` is called after each change, `said` with what is to be heard; `still` waits until no finger is down. */
  constructor({ changed, explain, said, still }) {
    Object.assign(this, { changed, explain, said, still });
    this.dossier = undefined;
    /** Where issues appear: by pointer, the places and the control. */
    this.slots = new Map();
    this.badges = new Map();
    /** The type of a value, by pointer. */
    this.types = new Map();
    /** Objects that were begun here, and controls that people have been at: nobody is told of a field that they have not come to. */
    this.fresh = new Set();
    this.touched = new Set();
    /** Fields that were asked for, and folds that are open. */
    this.asked = new Set();
    this.unfolded = new Set();
    this.element = h('div.form');
    /** What the field means that one is in: in one place, so that nothing moves when one leaves it. */
    this.help = h('p.help', { 'aria-hidden': 'true' });
    this.element.addEventListener('focusin', ({ target }) => this.helpWith(target));
    this.element.addEventListener('focusout', ({ target }) => this.leave(target));
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
    this.types.clear();
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
    this.last = at;
    set(this.dossier, at, value);
    this.changed();
  }

  /** A value was changed by other means: the form is made anew. */
  change(at, value, focus = at) {
    this.last = at;
    set(this.dossier, at, value);
    this.render();
    this.focus(focus);
    this.changed();
  }

  /** An object or item begins: it is opened, and its first control gets the focus. */
  begin(at, value, focus = at) {
    this.last = at;
    this.fresh.add(at);
    this.unfolded.add(at);
    set(this.dossier, at, value);
    this.render();
    this.focus(focus);
    this.changed();
  }

  /** A control was left: what it lacks is said beside it from now on. */
  leave({ dataset }) {
    // A button that removes or begins is no field, and where the form is made anew nothing was left.
    if (dataset.at === undefined || this.touched.has(dataset.at) || !this.fresh.size) return;
    this.touched.add(dataset.at);
    this.still().then(() => this.place(this.issues));
  }

  /** From now on everything that is missing is said beside its field. */
  tellAll() {
    this.fresh.clear();
    if (this.dossier) this.place(this.issues);
  }

  /** Whether an issue is of a field that is empty since nobody has come to it. */
  isAhead({ pointer, params }) {
    if (!params.key || !this.fresh.has(pointer)) return false;
    const field = `${pointer}/${params.key}`;
    return !this.touched.has(field) && get(this.dossier, field) === undefined;
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
    this.last = undefined;
    for (const known of [this.slots, this.badges, this.types, this.fresh, this.touched, this.asked, this.unfolded]) known.clear();
    this.element.replaceChildren();
    this.help.textContent = '';
  }

  mend(operations) {
    patch(this.dossier, operations);
    this.last = operations[0]?.path;
    this.render();
    this.changed();
  }

  /** Mends from beside a field, and goes to it. */
  mendHere(issue) {
    this.mend(issue.fix);
    const { path } = issue.fix[0];
    this.focus(get(this.dossier, path) === undefined ? issue.pointer : path);
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
    const offered = new Set();
    for (const issue of inside) {
      if (this.isAhead(issue)) continue;
      const { slot, id } = this.nearest(issue);
      slot?.append(this.issue(issue, offered));
      if (issue.severity === 'error') for (const control of this.controls(issue, id)) control.setAttribute('aria-invalid', 'true');
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
    const control = id && document.getElementById(id);
    if (!control) return;
    control.removeAttribute('aria-invalid');
    for (const other of control.closest('.pair')?.querySelectorAll('[aria-invalid]') ?? []) other.removeAttribute('aria-invalid');
  }

  /** The controls that an issue is about: of a pair, only those that are wrong. */
  controls({ pointer, params }, id) {
    const control = id && document.getElementById(id);
    const pair = control?.closest('.pair');
    if (!pair) return control ? [control] : [];
    const both = [...pair.querySelectorAll('input')];
    const index = /\/point\/([01])$/.exec(pointer)?.[1];
    if (index !== undefined) return [both[index]];
    const value = get(this.dossier, pointer);
    const off = [180, 90].map((most, at) => !params.key && Array.isArray(value) && Math.abs(value[at]) > most);
    return off.some(Boolean) ? both.filter((_, at) => off[at]) : both;
  }

  /** Which of a pair an issue is about, in words; nothing where it is both or no pair. */
  part(issue) {
    const { id } = this.nearest(issue);
    const controls = this.controls(issue, id);
    if (!controls[0]?.closest('.pair')) return undefined;
    const names = controls.map((control) => control.labels[0].textContent);
    return names.length === 1 || /\/point$/.test(issue.pointer) ? t('parts', { names: new Intl.ListFormat(lang()).format(names) }) : undefined;
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

  issue(issue, offered = new Set()) {
    const { pointer } = issue;
    const about = this.part(issue);
    const known = glossary(this.dossier, pointer);
    const say = (text) => inline(labelled(this.dossier, issue, text), known);
    const own = offered.has(pointer) || issue.fix ? [] : offers(this.types.get(pointer), get(this.dossier, pointer));
    offered.add(pointer);
    return h(`div.issue.${issue.severity}`, { 'data-code': issue.code },
      h('p.message', {}, icon(issue.severity), h('span.quiet', {}, `${t(issue.severity)}: `), h('span.said', {}, about, say(issue.message))),
      h('p.remedy', {}, say(issue.remedy)),
      h('div.row', {},
        issue.fix && button('button.mend', 'fix', t('fix'), () => this.mendHere(issue), { 'aria-label': t('fixOne', { message: issue.message }) }),
        own.map(({ value, text }) => button('button.mend', 'fix', text, () => this.change(pointer, value))),
        button('button.link', '', t('why'), () => this.explain(issue.code), { 'aria-label': t('whyOne', { code: issue.code }) })));
  }
}

/** The worst severity among issues. */
export const worst = (issues) => ['error', 'warning', 'info'].find((severity) => issues.some((issue) => issue.severity === severity)) ?? 'none';
