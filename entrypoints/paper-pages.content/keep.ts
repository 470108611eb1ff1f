/** Keeps what was put into a page there, when the page redraws itself; a page that insists has its way. */

/** How often one element comes back. */
const MOST_RETURNS = 3;
/** A redraw is over when nothing has been taken away for this long. */
const SETTLED_MS = 200;

export interface Kept {
  element: Element;
  /** Puts the element where it belongs; false when that place is gone. */
  place(): boolean;
}

/** Places all now, and again after the page has removed them. */
export function keepPlaced(all: readonly Kept[], signal: AbortSignal): void {
  const returns = new Map<Kept, number>();
  for (const kept of all) if (kept.place()) returns.set(kept, 0);

  function bringBack(): void {
    if (signal.aborted) return;
    for (const [kept, times] of returns) {
      if (kept.element.isConnected) continue;
      if (times < MOST_RETURNS && kept.place()) returns.set(kept, times + 1);
      else returns.delete(kept);
    }
    if (returns.size === 0) observer.disconnect();
  }

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    if (!records.some(({ removedNodes }) => removedNodes.length > 0)) return;
    clearTimeout(waiting);
    waiting = setTimeout(bringBack, SETTLED_MS);
  });
  if (returns.size > 0) observer.observe(document.body, { childList: true, subtree: true });

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(waiting);
    for (const { element } of all) element.remove();
  });
}
