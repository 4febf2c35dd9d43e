// The few marks in our own texts: `code`, **strong**, *stress*.

import { h } from './dom.js';

/** A text with its marks as elements; a code that `known` has a label for is followed by it. */
export const inline = (text, known = new Map()) => text.split(/(`[^`]+`|\*\*[^*]+\*\*|\*[^*]+\*)/).map((part) => {
  if (/^`.+`$/.test(part)) {
    const code = part.slice(1, -1);
    return known.has(code) ? [h('code', {}, code), ` (${known.get(code)})`] : h('code', {}, code);
  }
  if (/^\*\*.+\*\*$/.test(part)) return h('strong', {}, part.slice(2, -2));
  if (/^\*.+\*$/.test(part)) return h('em', {}, part.slice(1, -1));
  return part;
}).flat();
