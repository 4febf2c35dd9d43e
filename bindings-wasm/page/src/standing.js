// Who corroborates what is open: for and against, by independent lineages, and which criteria that meets.

import { typed } from './checker.js';
import { h, icon } from './dom.js';
import { asJson, titleOf } from './dossier.js';
import { capital } from './model.js';
import { lang, t } from './texts.js';

/** How many standings are shown where no single record is open. */
const SHOWN = 30;

export async function standingPanel({ page }) {
  let answer;
  try {
    answer = await typed.assess(asJson(page.dossier), { sections: ['standing'], max_claims: 12 });
  } catch (why) {
    return [h('p.hint', {}, t('failed', { message: why.message }))];
  }
  const found = about(page, answer.standings);
  const notice = h('p.hint', {}, t('standingHelp'));
  if (!found.length) return [h('p.message', {}, t('standingNone')), notice];
  const more = found.length - SHOWN;
  const called = names(page.dossier);
  return [...found.slice(0, SHOWN).map((standing, at) => card(standing, at === 0 && (found.length === 1 || own(page, standing)), called)), more > 0 && h('p.hint', {}, t('more', { count: more })), notice].filter(Boolean);
}

/** The standings that belong to what is open. */
function about(page, standings) {
  const record = page.dossier.records[page.selected];
  if (!record) return standings;
  // An actor has no standing of its own: what rests on its word comes first.
  if (record.type === 'actor') return [...standings].sort((a, b) => Number(own(page, b)) - Number(own(page, a)));
  if (record.type === 'compound' || record.type === 'incident') {
    return standings.filter(({ kind, id }) => kind === record.type && id === record.id);
  }
  const mine = ({ claim }) => claim.startsWith(`${record.id}#`);
  return standings.filter(({ supporting, contradicting }) => [supporting, contradicting].some(({ claims }) => claims.shown.some(mine)));
}

/** Whether a standing is of the record that is open, or rests on the word of the actor that is. */
function own({ dossier, selected }, { kind, id, supporting, contradicting }) {
  const record = dossier.records[selected];
  if (record?.type !== 'actor') return kind === record?.type && id === record?.id;
  return [supporting, contradicting].some(({ claims }) => claims.shown.some(({ by }) => by === record.id));
}

/** What records are called, by their id. */
const names = ({ records }) => new Map(records.filter((record) => typeof record?.id === 'string').map((record) => [record.id, titleOf(record)]));

const term = (words) => capital(words[lang()] ?? words.en);
const count = ({ at_least: least, exact }) => (exact ? String(least) : `≥ ${least}`);

function card(standing, open, called) {
  const { label, statement, id, supporting, contradicting, verification, outcomes } = standing;
  const name = statement ? term(statement.label) : label ?? called.get(id) ?? id;
  return h('details.standing', { open }, h('summary', {},
    h('strong', { dir: 'auto' }, name),
    h('span.figures', {}, t('standingFor', { count: count(supporting.lineages) }), contradicting.lineages.at_least > 0 && h('span.against', {}, t('standingAgainst', { count: count(contradicting.lineages) })))),
  h('p.hint', {}, t('standingVerified'), ' ', t(`verified_${verification.independent}`)),
  side(supporting, 'standingBy', called), side(contradicting, 'standingBut', called),
  h('ul.criteria', {}, outcomes.map(outcome)),
  standing.site && h('p.hint', {}, term(standing.site.operations.because)));
}

function side({ claims }, heading, called) {
  if (!claims.shown.length) return undefined;
  const rest = claims.omitted > 0 ? ` ${t('more', { count: claims.omitted })}` : '';
  return h('div', {}, h('p.hint', {}, t(heading)), h('ul.claims', {}, claims.shown.map(({ claim, by }) => h('li', {}, h('code', {}, claim), by && h('span.hint', { dir: 'auto' }, ` ${called.get(by) ?? by}`)))), rest && h('p.hint', {}, rest));
}

const SIGNS = { met: 'ok', not_met: 'remove', cannot_tell: 'info' };

/** A profile, with each of its criteria and why. */
function outcome({ title, answer, criteria }) {
  return h(`li.${answer}`, {},
    h('p.message', {}, icon(SIGNS[answer]), h('span', {}, term(title), ' – ', t(answer))),
    h('ul', {}, criteria.map((one) => h(`li.${one.answer}`, {}, h('span', {}, term(one.title), ' – ', t(one.answer)), h('span.hint', {}, ` ${term(one.because)}`)))));
}
