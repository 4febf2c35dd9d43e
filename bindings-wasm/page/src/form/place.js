// From a place in the form to the map, and back.

import { button } from '../dom.js';
import { get } from '../dossier.js';
import { t } from '../texts.js';
import { pickOnMap } from '../map.js';

/** A button that opens the map for a place. */
export function placeTools(form, pointer, mode = 'point') {
  return button('button.tool', 'map', t('mapPick'), async () => {
    const before = get(form.dossier, pointer) ?? {};
    const after = await pickOnMap(form.dossier, before, mode);
    if (!after) return;
    const next = { ...before };
    for (const key of ['point', 'uncertainty_m', 'footprint']) {
      if (after[key] === undefined) delete next[key];
      else next[key] = after[key];
    }
    form.change(pointer, next, `${pointer}/point`);
  });
}
