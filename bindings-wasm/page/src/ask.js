// A question, before something is lost.

import { button, freshId, h, show } from './dom.js';
import { t } from './texts.js';

/** Asks whether something may be done; `action` is the word on the button that does it. */
export async function ask(question, action) {
  const id = freshId();
  const dialog = h('dialog.ask', { 'aria-labelledby': id }, h('p', { id }, question),
    h('footer', {}, button('button', '', t('cancel'), () => dialog.close()), button('button.danger', 'trace', action, () => dialog.close('yes'))));
  return await show(dialog) === 'yes';
}
