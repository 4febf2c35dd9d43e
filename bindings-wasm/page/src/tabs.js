// The other tabs of this page on this device: what is cleared in one is cleared in all. No network is asked.

const MARK = 'casecairn-cleared';

/** Where a browser keeps storage from a page, a channel may still reach the other tabs; from a disk it is the other way round. */
const channel = (() => {
  try {
    return new BroadcastChannel('casecairn');
  } catch {
    return undefined;
  }
})();

/** Tells the other tabs that everything is to be cleared. The mark is gone at once. */
export function clearOthers() {
  channel?.postMessage(MARK);
  try {
    localStorage.setItem(MARK, '1');
    localStorage.removeItem(MARK);
  } catch {
    // Where nothing may be stored the channel alone has to do.
  }
}

/** Hears what other tabs do: `cleared`, or the draft is `gone`. */
export function listen({ draft, cleared, gone }) {
  channel?.addEventListener('message', ({ data }) => data === MARK && cleared());
  addEventListener('storage', ({ key, newValue }) => {
    if (key === MARK && newValue !== null) cleared();
    else if ((key === draft || key === null) && newValue === null) gone();
  });
}
