/** Tab walks through the card and out of it again; no key or click inside reaches the page's own listeners. */
import type { CardHost } from './host.ts';

const TABBABLE =
  'a[href],button:not([disabled]):not([tabindex="-1"]),summary,input,select,[tabindex="0"]';
const KEPT = ['keydown', 'keypress', 'keyup', 'click', 'dblclick', 'mousedown', 'mouseup', 'wheel'];

export function keepKeysInside(
  { element, root }: CardHost,
  link: () => { focus(): void } | undefined,
  signal: AbortSignal,
): void {
  element.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab') return;
      const stops = [...root.querySelectorAll<HTMLElement>(TABBABLE)].filter((stop) =>
        stop.checkVisibility(),
      );
      const active = root.activeElement;
      const leavesBackwards = event.shiftKey && (active === stops[0] || !isStop(stops, active));
      if (leavesBackwards) {
        event.preventDefault();
        link()?.focus();
      } else if (!event.shiftKey && active === stops.at(-1)) {
        // From the link the browser itself goes on to what follows it in the page.
        link()?.focus();
      }
    },
    { signal },
  );
  for (const type of KEPT) {
    element.addEventListener(type, (event) => event.stopPropagation(), { passive: true, signal });
  }
}

const isStop = (stops: HTMLElement[], active: Element | null): boolean =>
  stops.some((stop) => stop === active);
