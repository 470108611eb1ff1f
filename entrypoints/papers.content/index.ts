/** What runs on a page: spot links, put marks beside them, watch the hand. The card itself comes later. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { handle, isOurs, type Marks, send, type TabCommands } from '../../messages.ts';
import type { PaperId } from '../../papers/paper.ts';
import { PAPER_SITES } from '../../sites.ts';
import { createCardLoader } from './card-loader.ts';
import { runHover } from './hover/effects.ts';
import { watchHands } from './hover/hands.ts';
import { SHOW_AFTER } from './hover/delays.ts';
import { type Anchor, paperOf } from './links.ts';
import { createMarkBook } from './marks.ts';
import { startSpotter } from './spotter.ts';

export default defineContentScript({
  matches: PAPER_SITES,
  runAt: 'document_end',
  main({ signal }) {
    const marks = createMarkBook(
      (ids) => void send('marks-of', { ids }).then(marks.show, () => {}),
    );
    const spotter = startSpotter(
      {
        onSpotted: marks.add,
        onLost(anchors) {
          marks.drop(anchors);
          for (const link of anchors) hover.dispatch({ type: 'gone', link });
        },
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
      linkOfMark: marks.anchorOf,
      signal,
    });

    const stop = handle<TabCommands>(
      {
        'papers-here': async () => ({
          ids: [...new Set([...spotter.all()].map(({ link }) => link.id))],
        }),
        'paper-at-hand': async () => ({ id: idOf(hands.linkAtHand()) }),
        'marks-changed': async (input) => {
          const changed = (input as { marks: Marks }).marks;
          marks.show(changed);
          const open = idOf(hover.openLink());
          if (open && changed[open]) card.loaded()?.showSaved(changed[open].saved);
        },
      },
      isOurs,
    );
    signal.addEventListener('abort', () => {
      stop();
      marks.clear();
    });
  },
});

function idOf(anchor: Anchor | undefined): PaperId | undefined {
  return anchor && paperOf(anchor)?.id;
}
