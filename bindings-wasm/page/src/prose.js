// The few marks in our own texts: `code`, **strong**, *stress*.

import { h } from './dom.js';

/** A text with its marks as elements. */
export const inline = (text) => text.split(/(`[^`]+`|\*\*[^*]+\*\*|\*[^*]+\*)/).map((part) => {
  if (/^`.+`$/.test(part)) return h('code', {}, part.slice(1, -1));
  if (/^\*\*.+\*\*$/.test(part)) return h('strong', {}, part.slice(2, -2));
  if (/^\*.+\*$/.test(part)) return h('em', {}, part.slice(1, -1));
  return part;
});
