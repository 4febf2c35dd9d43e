// What may be chosen in a field that is typed: suggestions, never limits.

import { titleOf } from '../dossier.js';
import { KINDS, nameLabel } from '../model.js';
import { nameOf, t } from '../texts.js';

const records = (dossier) => (Array.isArray(dossier.records) ? dossier.records : []).filter((record) => record !== null && typeof record === 'object');

/** The records of some kinds, by id. */
export function recordChoices(dossier, kinds) {
  return records(dossier)
    .filter(({ type, id }) => kinds.includes(type) && typeof id === 'string')
    .map((record) => [record.id, `${titleOf(record)} (${nameLabel(KINDS[record.type])})`]);
}

/** The claims of all evidence, by address. */
export function claimChoices(dossier) {
  return records(dossier).filter(({ type, claims }) => type === 'evidence' && Array.isArray(claims)).flatMap((evidence) =>
    evidence.claims.filter((claim) => typeof claim?.id === 'string')
      .map((claim) => [`${evidence.id}#${claim.id}`, t('claimOf', { claim: claim.id, evidence: titleOf(evidence) })]));
}

/** The countries of this work first, then all that have a name. */
const NEAR = ['KH', 'MM', 'LA', 'TH', 'VN', 'PH', 'MY', 'CN', 'TW', 'ID', 'IN'];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function countries() {
  const codes = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
  const named = codes.filter((code) => nameOf('region', code) !== code && !NEAR.includes(code));
  return [...NEAR, ...named].map((code) => [code, nameOf('region', code)]);
}

/** Languages that this material is written in. */
const TONGUES = ['en', 'fr', 'km', 'zh-Hans', 'zh-Hant', 'th', 'vi', 'my', 'lo', 'id', 'ms', 'tl', 'ja', 'ko', 'hi', 'ur', 'bn', 'ar', 'sw', 'am'];
export const languages = () => TONGUES.map((tag) => [tag, nameOf('language', tag)]);
