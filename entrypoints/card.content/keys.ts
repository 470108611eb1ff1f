/** Tab walks through the card and out of it again; Escape closes it, unless something in it takes Escape for itself. */
import type { CardHost } from './host.ts';

const TABBABLE = 'a[href],button:not([disabled]),summary,input,select,textarea,[tabindex="0"]';

export function walkByKeys(
  { root }: CardHost,
  link: () => { focus(): void } | undefined,
  onEscape: () => void,
): void {
  root.addEventListener('keydown', (given) => {
    const event = given as KeyboardEvent;
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      return onEscape();
    }
    if (event.key !== 'Tab') return;
    const stops = [...root.querySelectorAll<HTMLElement>(TABBABLE)].filter(
      (stop) => stop.tabIndex >= 0 && !stop.closest('[inert]') && stop.checkVisibility(),
    );
    const active = root.activeElement;
    const isFirst = active === stops[0] || !stops.some((stop) => stop === active);
    if (event.shiftKey && isFirst) {
      event.preventDefault();
      link()?.focus();
    } else if (!event.shiftKey && active === stops.at(-1)) {
      // From the link the browser itself goes on to what follows it in the page.
      link()?.focus();
    }
  });
}
