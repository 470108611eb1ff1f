/**
 * What happens in the card is nobody else's. Listeners on the window hear an event before all others, and those of a
 * script that runs before the page's own hear it first of all; so they are put there at once, and wait for the card.
 */
const GUARDED =
  'keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend cut copy paste ' +
  'click auxclick dblclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchmove touchend wheel ' +
  'focusin focusout focus blur';

export function guardCard(signal: AbortSignal): void {
  for (const type of GUARDED.split(' ')) {
    addEventListener(type, (event) => globalThis.papergloss?.guard?.(event), {
      capture: true,
      passive: /^(?:wheel|touch)/.test(type),
      signal,
    });
  }
}
