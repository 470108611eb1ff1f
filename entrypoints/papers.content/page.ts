/** What runs on a page that the reader lets us read: links spotted, marks put, hands watched. */
import { type Marks, type PageSettings, send } from '../../messages.ts';
import type { PaperId } from '../../papers/paper.ts';
import type { Hover } from './first-dwell.ts';
import { SHOW_AFTER } from './hover/delays.ts';
import { watchHands } from './hover/hands.ts';
import { hoverOnceNeeded } from './hover/loader.ts';
import { type Anchor, paperOf } from './links.ts';
import { createMarkBook, type MarkBook } from './marks.ts';
import { watchSelection } from './selection.ts';
import { startSpotter } from './spotter.ts';

export interface PageRun {
  papersHere(): PaperId[];
  paperAtHand(): PaperId | undefined;
  /** Opens the card of the link at hand at once; asked again, the focus goes into it. */
  openCard(): void;
  showMarks(changed: Marks): void;
  follow(settings: PageSettings): void;
}

/** @param onFirstPaper called once the page is known to link to a paper; nothing is asked of anybody before */
export function runPage(onFirstPaper: () => void, signal: AbortSignal): PageRun {
  let book: MarkBook | undefined;
  let isFirst = true;
  let wishes = { cards: true, cardDelay: SHOW_AFTER, cardNeedsAlt: false };
  const spotter = startSpotter(
    {
      onSpotted(found) {
        if (isFirst) {
          onFirstPaper();
          watchSelection(
            (selected) => void send('selection', { selected }).catch(() => {}),
            signal,
          );
        }
        isFirst = false;
        book?.add(found);
      },
      onLost(anchors) {
        book?.drop(anchors);
        for (const link of anchors) hover.dispatch({ type: 'gone', link });
      },
      onMarkRemoved: (host) => book?.removed(host),
    },
    signal,
  );
  const showAfter = (): number => wishes.cardDelay;
  const hover = hoverOnceNeeded({ load, showAfter, signal });
  const hands = watchHands({
    hover,
    linkOfMark: (host) => book?.anchorOf(host),
    wishes: () => wishes,
    signal,
  });
  signal.addEventListener('abort', () => book?.clear());

  async function load(): Promise<Hover> {
    await send('load-card', {});
    const start = globalThis.papergloss?.startHover;
    if (!start) throw new Error('The card did not load.');
    return start({ showAfter, pointer: hands.pointer, signal });
  }

  return {
    papersHere: () => [...new Set(spotter.papers())],
    paperAtHand: () => idOf(hands.linkAtHand()),
    openCard() {
      const link = hands.linkAtHand();
      if (link && link === hover.openLink()) hover.focusCard();
      else if (link) hover.dispatch({ type: 'open-now', link, by: 'command' });
    },
    showMarks(changed) {
      book?.show(changed);
      hover.showMarks(changed);
    },
    follow({ marks, ...others }) {
      wishes = others;
      if (marks === Boolean(book)) return;
      book?.clear();
      const made = marks
        ? createMarkBook((ids) => void send('marks-of', { ids }).then(made?.show, () => {}), signal)
        : undefined;
      book = made;
      book?.add([...spotter.all()]);
    },
  };
}

function idOf(anchor: Anchor | undefined): PaperId | undefined {
  return anchor && paperOf(anchor)?.id;
}
