/** Named delays of the hover, in milliseconds. Why these: docs/hover.md. */
export const CACHE_AFTER = 30;
export const ASK_AFTER = 150;
export const SHOW_AFTER = 300;
export const CLOSE_AFTER = 250;
/** A little before the browsers' own long press, whose menu is then held back. */
export const PRESS_AFTER = 450;
/** A pointer that crosses a link on its way to the card has to stop there before that link counts. */
export const SETTLE_AFTER = 250;
