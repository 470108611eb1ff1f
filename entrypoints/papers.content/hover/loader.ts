/** Stands in for the hover machine, which comes with the card at the first dwell, and tells it then what it missed. */
import type { Hover, HoverEvent } from '../first-dwell.ts';
import type { Anchor } from '../links.ts';
import { CACHE_AFTER } from './delays.ts';

export interface LoaderParts {
  /** Brings the hover machine and the card into the page. */
  load(): Promise<Hover>;
  /** Milliseconds from dwell to card; the reader's setting. */
  showAfter(): number;
  signal: AbortSignal;
}

export function hoverOnceNeeded({ load, showAfter, signal }: LoaderParts): Hover {
  let hover: Hover | undefined;
  let isLoading = false;
  let dwelling: Anchor | undefined;
  let missed: { event: HoverEvent; at: number }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function dispatch(event: HoverEvent, at = performance.now()): void {
    if (hover) return hover.dispatch(event, at);
    if (isLoading) return void missed.push({ event, at });
    // Nothing is open yet, so that only the last dwell counts, and what has come of it.
    if (event.type === 'enter' || event.type === 'open-now') {
      dwelling = event.link;
      missed = [];
      clearTimeout(timer);
      const wait = event.type === 'enter' ? Math.min(CACHE_AFTER, showAfter()) : 0;
      timer = setTimeout(() => void begin(), wait);
    } else if (event.type === 'leave' && event.link === dwelling) {
      dwelling = undefined;
      clearTimeout(timer);
    }
    if (dwelling) missed.push({ event, at });
  }

  async function begin(): Promise<void> {
    isLoading = true;
    try {
      const loaded = await load();
      for (const { event, at } of missed) loaded.dispatch(event, at);
      hover = loaded;
    } catch {
      // The next dwell asks again.
    }
    isLoading = false;
    dwelling = undefined;
    missed = [];
  }

  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    dispatch,
    openLink: () => hover?.openLink(),
    cardBox: () => hover?.cardBox(),
    focusCard: () => hover?.focusCard(),
    showMarks: (changed) => hover?.showMarks(changed),
  };
}
