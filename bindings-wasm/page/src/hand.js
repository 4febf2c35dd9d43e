// Nothing moves away from under a finger: what would move things waits until it is lifted.

let pressed;
let released;

addEventListener('pointerdown', () => { pressed = new Promise((resolve) => { released = resolve; }); }, true);
for (const end of ['pointerup', 'pointercancel', 'dragend']) addEventListener(end, () => setTimeout(() => released?.()), true);

/** When no finger or button of a mouse is down. */
export const still = async () => pressed;
