/** Measures at the edge, and puts the card where `place.ts` says. */
import { autoUpdate } from '@floating-ui/dom';
import type { Point } from '../papers.content/hover/path.ts';
import type { Anchor } from '../papers.content/links.ts';
import { keepWithin, lineAt, placeBeside, type Side } from './place.ts';

/** What a card grows to, mostly: room is looked for before it has grown. */
const USUAL_HEIGHT = 420;
const MOST_OF_VIEW = 0.7;

export interface Following {
  /** Lets go of the link: from now on the card stands where it is, moved by so much. */
  moveBy(dx: number, dy: number): void;
  stop(): void;
}

export interface FollowParts {
  anchor: Anchor;
  card: HTMLElement;
  point?: Point;
  /** Along the bottom of the screen, wherever the link is. */
  sheet: boolean;
  /** The link was in sight and is not any more. */
  onHidden(): void;
}

export function follow({ anchor, card, point, sheet, onHidden }: FollowParts): Following {
  let side: Side | undefined;
  let index: number | undefined;
  let moved: Point | undefined;
  const isRightToLeft = getComputedStyle(anchor).direction === 'rtl';

  function put(): void {
    const view = viewBox();
    const { width, height } = card.getBoundingClientRect();
    const most = (view.bottom - view.top) * MOST_OF_VIEW;
    if (sheet) return stand({ x: view.left, bottom: view.bottom }, most);
    if (moved) {
      moved = keepWithin(moved, { width, height }, view);
      return stand(moved, most);
    }
    const lines = linesOf(anchor, point);
    index ??= Math.max(0, lineAt(lines, point));
    const line = lines[Math.min(index, lines.length - 1)]!;
    const wanted = Math.min(most, Math.max(height, side ? 0 : USUAL_HEIGHT));
    const place = placeBeside(
      { lines, line, isRightToLeft },
      { width, height: wanted },
      view,
      side,
    );
    side = place.side;
    const { x, y } = place;
    stand(side === 'above' ? { x, bottom: y } : { x, y }, Math.min(most, place.room));
  }

  /** Hanging from its bottom edge a card grows upwards. */
  function stand({ x, y, bottom }: { x: number; y?: number; bottom?: number }, most: number): void {
    const set = (name: string, px: number | undefined): void =>
      card.style.setProperty(name, px === undefined ? 'auto' : `${Math.round(px)}px`);
    set('--x', x);
    set('--top', y);
    set('--bottom', bottom === undefined ? undefined : innerHeightOf(document) - bottom);
    set('--most', most);
  }

  const stopFollowing = autoUpdate(anchor, card, put);
  let wasSeen = false;
  const sight = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting) wasSeen = true;
    else if (wasSeen && !sheet) onHidden();
  });
  sight.observe(anchor);

  return {
    moveBy(dx, dy) {
      const { left, top } = card.getBoundingClientRect();
      moved = { x: left + dx, y: top + dy };
      put();
    },
    stop() {
      stopFollowing();
      sight.disconnect();
    },
  };
}

/** What of the page is in view, pinched or not. */
function viewBox() {
  const { offsetLeft: left = 0, offsetTop: top = 0, width, height } = visualViewport ?? {};
  const right = left + Math.min(width ?? Infinity, document.documentElement.clientWidth);
  return { left, top, right, bottom: top + (height ?? innerHeightOf(document)) };
}

/** Fixed boxes hang from the layout viewport, which ends where a scroll bar begins. */
function innerHeightOf({ compatMode, documentElement, body }: Document): number {
  return (compatMode === 'BackCompat' ? body : documentElement)?.clientHeight || innerHeight;
}

/** An `area` of an image map has no box of its own: the pointer stands for it. */
function linesOf(anchor: Anchor, point: Point | undefined): DOMRect[] {
  const lines = [...anchor.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  if (lines.length > 0) return lines;
  if (point) return [new DOMRect(point.x - 1, point.y - 1, 2, 2)];
  return [anchor.getBoundingClientRect()];
}
