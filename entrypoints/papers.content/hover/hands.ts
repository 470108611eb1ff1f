/** What the reader's hands do, as events of the hover machine. Events that a page made up are not hands. */
import type { Hand } from '../../card.content/hover/states.ts';
import { CARD_TAG, type Hover } from '../first-dwell.ts';
import { type Anchor, anchorOf, paperOf } from '../links.ts';
import { MARK_TAG } from '../mark.ts';
import { PRESS_AFTER } from './delays.ts';
import { isNearer, type Point } from './path.ts';

export interface HandsParts {
  hover: Hover;
  /** The link that a mark stands for. */
  linkOfMark(host: EventTarget): Anchor | undefined;
  wishes(): HoverWishes;
  signal: AbortSignal;
}

export interface HoverWishes {
  /** Resting on a link opens its card; marks, long presses and the shortcut do so in any case. */
  cards: boolean;
  /** Only while Alt is held. */
  cardNeedsAlt: boolean;
}

export interface Hands {
  pointer(): Point | undefined;
  /** The paper link under the pointer, else the focused one. */
  linkAtHand(): Anchor | undefined;
}

export function watchHands(parts: HandsParts): Hands {
  const { hover, linkOfMark, wishes, signal } = parts;
  const { dispatch, openLink, cardBox, focusCard } = hover;
  const listening = { capture: true, passive: true, signal };
  const acting = { capture: true, signal };
  let under: Anchor | undefined;
  let pointer: Point | undefined;
  /** Whether its last move brought it nearer to an open card. */
  let nearing = false;
  let waiting = new AbortController();
  let pressing: ReturnType<typeof setTimeout> | undefined;
  /** The link that a long press has just opened: no click and no menu is to follow. */
  let pressed: Anchor | undefined;

  const on = <K extends keyof DocumentEventMap>(
    type: K,
    then: (event: DocumentEventMap[K]) => void,
    how: AddEventListenerOptions = listening,
  ): void => document.addEventListener(type, (event) => event.isTrusted && then(event), how);

  const turnTo = (anchor: Anchor | undefined): void => {
    if (under && anchor !== under) dispatch({ type: 'leave', link: under });
    under = anchor;
  };

  on('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const anchor = paperLink(event);
    if (anchor === under) return;
    turnTo(anchor);
    if (anchor) enterOnceMoved(anchor);
  });
  document.documentElement.addEventListener('pointerleave', () => turnTo(undefined), listening);

  /** A link that scrolled under a still pointer is not dwelt on until the pointer moves on it. */
  function enterOnceMoved(anchor: Anchor): void {
    waiting.abort();
    const watch = (waiting = new AbortController());
    const how = { ...listening, signal: AbortSignal.any([signal, watch.signal]) };
    const enter = (): void => {
      watch.abort();
      if (!wishes().cards) return;
      dispatch({ type: 'enter', link: anchor, by: 'pointer', towardsCard: nearing });
    };
    on(
      'pointermove',
      (move) => {
        if (under !== anchor) return watch.abort();
        if (move.movementX === 0 && move.movementY === 0) return;
        if (!wishes().cardNeedsAlt || move.altKey) enter();
      },
      how,
    );
    on(
      'keydown',
      ({ key }) => key === 'Alt' && wishes().cardNeedsAlt && under === anchor && enter(),
      how,
    );
  }

  on('scroll', () => {
    dispatch({ type: 'scroll' });
    if (under) enterOnceMoved(under);
  });
  // Before all others who listen to moves: they ask where it is and where it goes.
  on('pointermove', ({ clientX: x, clientY: y }) => {
    const [at, box] = [{ x, y }, cardBox()];
    nearing = Boolean(box && pointer && isNearer(pointer, at, box));
    pointer = at;
    if (nearing) dispatch({ type: 'approach' });
  });

  on('focusin', (event) => {
    const link = paperLink(event);
    if (wishes().cards && link?.matches(':focus-visible')) {
      dispatch({ type: 'enter', link, by: 'keyboard' });
    }
  });
  on('focusout', (event) => {
    const link = paperLink(event);
    if (link && link !== under) dispatch({ type: 'leave', link });
  });

  const release = (): void => clearTimeout(pressing);
  on('pointerdown', (event) => {
    const open = openLink();
    const link = paperLink(event);
    if (open && link !== open && !isCard(event)) dispatch({ type: 'outside' });
    release();
    pressed = undefined;
    if (link && link !== open && handOf(event) === 'touch') {
      pressing = setTimeout(() => {
        pressed = link;
        dispatch({ type: 'open-now', link, by: 'touch' });
      }, PRESS_AFTER);
    }
  });

  on('pointerup', release);
  on('pointercancel', release);
  on(
    'click',
    (event) => {
      const mark = event.composedPath().find(isMark);
      const marked = mark && linkOfMark(mark);
      if (marked) return openNow(event, marked);
      const link = paperLink(event);
      if (link && link === pressed) swallow(event);
      else if (link) dispatch({ type: 'click', link });
    },
    acting,
  );
  // A long press has the menu of the link in mind, too; pressed again while the card is open, it comes.
  on(
    'contextmenu',
    (event) => {
      const link = paperLink(event);
      if (!link || handOf(event) !== 'touch') return;
      release();
      if (link === pressed || link !== openLink()) openNow(event, link);
    },
    acting,
  );

  function openNow(event: globalThis.Event, link: Anchor): void {
    swallow(event);
    dispatch({ type: 'open-now', link, by: handOf(event) });
  }

  window.addEventListener(
    'keydown',
    (event) => {
      const anchor = openLink();
      if (!anchor || !event.isTrusted) return;
      if (event.key === 'Escape') {
        // The page's own dialog is not to close along with the card.
        swallow(event);
        dispatch({ type: 'escape' });
      } else if (event.key === 'Tab' && !event.shiftKey && document.activeElement === anchor) {
        swallow(event);
        focusCard();
      }
    },
    acting,
  );
  on('visibilitychange', () => dispatch({ type: 'hide' }));
  // Another page comes, and what is pinned goes with this one.
  window.addEventListener('pagehide', () => dispatch({ type: 'escape' }), listening);

  return {
    pointer: () => pointer,
    linkAtHand: () => under ?? focusedLink(),
  };
}

const handOf = (event: globalThis.Event): Hand =>
  (event as PointerEvent).pointerType === 'touch' ? 'touch' : 'command';

function focusedLink(): Anchor | undefined {
  const active = document.activeElement;
  const anchor = active?.closest<HTMLAnchorElement>('a[href]');
  return anchor && paperOf(anchor) ? anchor : undefined;
}

function isCard({ target }: globalThis.Event): boolean {
  return target instanceof Element && target.localName === CARD_TAG;
}

/** Links in the card lead out of it, and open no card of their own. */
function paperLink(event: globalThis.Event): Anchor | undefined {
  const anchor = isCard(event) ? undefined : anchorOf(event);
  return anchor && paperOf(anchor) ? anchor : undefined;
}

function isMark(node: EventTarget): boolean {
  return node instanceof Element && node.localName === MARK_TAG;
}

function swallow(event: globalThis.Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
