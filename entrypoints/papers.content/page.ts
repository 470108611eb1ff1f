/** What runs on a page that the reader lets us read: links spotted, marks put, hands watched. */
import { type Marks, type PageSettings, send } from '../../messages.ts';
import type { PaperId } from '../../papers/paper.ts';
import { createCardLoader } from './card-loader.ts';
import { SHOW_AFTER } from './hover/delays.ts';
import { runHover } from './hover/effects.ts';
import { watchHands } from './hover/hands.ts';
import { type Anchor, paperOf } from './links.ts';
import { createMarkBook, type MarkBook } from './marks.ts';
import { startSpotter } from './spotter.ts';

export interface PageRun {
  papersHere(): PaperId[];
  paperAtHand(): PaperId | undefined;
  showMarks(changed: Marks): void;
  follow(settings: PageSettings): void;
}

/** @param onFirstPaper called once the page is known to link to a paper; nothing is asked of anybody before */
export function runPage(onFirstPaper: () => void, signal: AbortSignal): PageRun {
  let book: MarkBook | undefined;
  let isFirst = true;
  const spotter = startSpotter(
    {
      onSpotted(found) {
        if (isFirst) onFirstPaper();
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
  const card = createCardLoader(
    {
      onEnter: () => hover.dispatch({ type: 'card-enter' }),
      onLeave: () => hover.dispatch({ type: 'card-leave' }),
      onDone: () => hover.dispatch({ type: 'escape' }),
      save: (id, saved) => send('set-saved', { id, saved }),
    },
    signal,
  );
  const hover = runHover({
    card: card.load,
    options: () => ({ showAfter: SHOW_AFTER }),
    pointer: () => hands.pointer(),
    signal,
  });
  const hands = watchHands({
    dispatch: hover.dispatch,
    openLink: hover.openLink,
    cardBox: () => card.loaded()?.box(),
    focusCard: () => card.loaded()?.takeFocus(),
    cardWantsEscape: () => card.loaded()?.wantsEscape() ?? false,
    linkOfMark: (host) => book?.anchorOf(host),
    signal,
  });
  signal.addEventListener('abort', () => book?.clear());

  return {
    papersHere() {
      spotter.finish();
      return [...new Set([...spotter.all()].map(({ link }) => link.id))];
    },
    paperAtHand: () => idOf(hands.linkAtHand()),
    showMarks(changed) {
      book?.show(changed);
      const open = idOf(hover.openLink());
      if (open && changed[open]) card.loaded()?.showSaved(changed[open].saved);
    },
    follow({ marks }) {
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
