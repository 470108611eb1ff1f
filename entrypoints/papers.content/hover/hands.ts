/** What the reader's hands do, as events of the hover machine. Events that a page made up are not hands. */
import { type Anchor, anchorOf, paperOf } from '../links.ts';
import { MARK_TAG } from '../mark.ts';
import type { HoverEvent } from './effects.ts';
import { isNearer, type Point } from './path.ts';

export interface HandsParts {
  dispatch(event: HoverEvent): void;
  openLink(): Anchor | undefined;
  cardBox(): DOMRect | undefined;
  focusCard(): void;
  cardWantsEscape(): boolean;
  /** The link that a mark stands for. */
  linkOfMark(host: EventTarget): Anchor | undefined;
  signal: AbortSignal;
}

export interface Hands {
  pointer(): Point | undefined;
  /** The paper link under the pointer, else the focused one. */
  linkAtHand(): Anchor | undefined;
}

export function watchHands(parts: HandsParts): Hands {
  const { dispatch, openLink, cardBox, focusCard, cardWantsEscape, linkOfMark, signal } = parts;
  const listening = { capture: true, passive: true, signal };
  let under: Anchor | undefined;
  let pointer: Point | undefined;
  let waiting = new AbortController();

  document.addEventListener(
    'pointerover',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      const anchor = paperLink(event);
      if (anchor === under) return;
      if (under) dispatch({ type: 'leave', link: under });
      under = anchor;
      if (anchor) enterOnceMoved(anchor);
    },
    listening,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      if (under) dispatch({ type: 'leave', link: under });
      under = undefined;
    },
    listening,
  );

  /** A link that scrolled under a still pointer is not dwelt on until the pointer moves on it. */
  function enterOnceMoved(anchor: Anchor): void {
    const enter = (at: Point): void => {
      const box = cardBox();
      const towardsCard = Boolean(box && pointer && isNearer(pointer, at, box));
      pointer = at;
      dispatch({ type: 'enter', link: anchor, by: 'pointer', towardsCard });
    };
    waiting.abort();
    const watch = (waiting = new AbortController());
    document.addEventListener(
      'pointermove',
      (move) => {
        if (!move.isTrusted) return;
        if (under !== anchor) return watch.abort();
        if (move.movementX === 0 && move.movementY === 0) return;
        watch.abort();
        enter({ x: move.clientX, y: move.clientY });
      },
      { ...listening, signal: AbortSignal.any([signal, watch.signal]) },
    );
  }

  document.addEventListener(
    'scroll',
    () => {
      dispatch({ type: 'scroll' });
      if (under) enterOnceMoved(under);
    },
    listening,
  );

  document.addEventListener(
    'pointermove',
    (event) => {
      const box = event.isTrusted && cardBox();
      if (!box) return;
      const at = { x: event.clientX, y: event.clientY };
      if (pointer && isNearer(pointer, at, box)) dispatch({ type: 'approach' });
      pointer = at;
    },
    listening,
  );

  document.addEventListener(
    'focusin',
    (event) => {
      const anchor = paperLink(event);
      if (anchor?.matches(':focus-visible')) {
        dispatch({ type: 'enter', link: anchor, by: 'keyboard' });
      }
    },
    listening,
  );
  document.addEventListener(
    'focusout',
    (event) => {
      const anchor = paperLink(event);
      if (anchor && anchor !== under) dispatch({ type: 'leave', link: anchor });
    },
    listening,
  );

  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      const mark = event.composedPath().find((node) => isMark(node));
      const marked = mark && linkOfMark(mark);
      if (marked) {
        event.preventDefault();
        event.stopPropagation();
        return dispatch({ type: 'open-now', link: marked });
      }
      const anchor = paperLink(event);
      if (anchor) dispatch({ type: 'click', link: anchor });
    },
    { capture: true, signal },
  );

  window.addEventListener(
    'keydown',
    (event) => {
      const anchor = openLink();
      if (!anchor || !event.isTrusted) return;
      if (event.key === 'Escape') {
        if (cardWantsEscape()) return;
        // The page's own dialog is not to close along with the card.
        swallow(event);
        dispatch({ type: 'escape' });
      } else if (event.key === 'Tab' && !event.shiftKey && document.activeElement === anchor) {
        swallow(event);
        focusCard();
      }
    },
    { capture: true, signal },
  );
  document.addEventListener('visibilitychange', () => dispatch({ type: 'hide' }), listening);
  window.addEventListener('pagehide', () => dispatch({ type: 'hide' }), listening);

  return {
    pointer: () => pointer,
    linkAtHand: () => under ?? focusedLink(),
  };
}

function focusedLink(): Anchor | undefined {
  const active = document.activeElement;
  const anchor = active?.closest<HTMLAnchorElement>('a[href]');
  return anchor && paperOf(anchor) ? anchor : undefined;
}

function paperLink(event: globalThis.Event): Anchor | undefined {
  const anchor = anchorOf(event);
  return anchor && paperOf(anchor) ? anchor : undefined;
}

function isMark(node: EventTarget): boolean {
  return node instanceof Element && node.localName === MARK_TAG;
}

function swallow(event: globalThis.Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
