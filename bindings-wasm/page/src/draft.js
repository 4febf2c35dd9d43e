// A draft on the device: only for those who ask for it.

import { parse } from './dossier.js';

export const KEY = 'casecairn-draft';

/** Keeps a draft; whether it fits. */
export function keepDraft(text) {
  try {
    localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

export function removeDraft() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing may be stored there is nothing to remove.
  }
}

/** Whether a draft stands: another tab may have removed it. */
export function draftStands() {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** The draft that was kept, if there is one. */
export function keptDraft() {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? undefined : parse(text);
  } catch {
    return undefined;
  }
}
