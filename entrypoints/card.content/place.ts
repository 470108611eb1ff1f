/** Where the card stands: below the link, else above, else beside it, and not over it. Pure; all in viewport pixels. */
import { type Box, distance, type Point } from '../papers.content/hover/path.ts';

export type Side = 'below' | 'above' | 'right' | 'left';

export interface Link {
  /** All lines of it. */
  lines: Box[];
  /** The line that the card belongs to. */
  line: Box;
  isRightToLeft: boolean;
}

export interface Place {
  side: Side;
  /** Of the left edge. */
  x: number;
  /** Of the top edge; above the link of the bottom edge, so that a card that grows stays where it is. */
  y: number;
  /** The most height there is. */
  room: number;
}

const GAP = 8;
const EDGE = 8;
/** With less the card takes another side, though it has begun on this one. */
const LEAST = 140;

/** Which line is nearest to the pointer; the first where there is none. */
export function lineAt(lines: Box[], point: Point | undefined): number {
  if (!point) return 0;
  const distances = lines.map((line) => distance(point, line));
  return distances.indexOf(Math.min(...distances));
}

/** @param before the side that the card has, which it keeps as long as it can */
export function placeBeside(
  link: Link,
  card: { width: number; height: number },
  view: Box,
  before?: Side,
): Place {
  const space = spaceAround(link, view, card.height);
  const fits = (side: Side, height: number): boolean =>
    side === 'below' || side === 'above'
      ? space[side] >= height
      : space[side] >= card.width && view.bottom - view.top - 2 * EDGE >= height;
  const free =
    (before && fits(before, Math.min(card.height, LEAST)) ? before : undefined) ??
    (['below', 'above', 'right', 'left'] as const).find((each) => fits(each, card.height));
  const side = free ?? (space.above > space.below ? 'above' : 'below');
  const height = view.bottom - view.top - 2 * EDGE;
  if (side === 'right' || side === 'left') {
    const x = side === 'right' ? space.box.right + GAP : space.box.left - GAP - card.width;
    const y = clamp(link.line.top, view.top + EDGE, view.bottom - EDGE - card.height);
    return { side, x, y, room: height };
  }
  const start = link.isRightToLeft ? link.line.right - card.width : link.line.left;
  const x = clamp(start, view.left + EDGE, view.right - EDGE - card.width);
  // Where there is hardly any, a legible card goes before a link in sight.
  const room = free ? space[side] : Math.max(space[side], Math.min(LEAST, height));
  const y =
    side === 'below'
      ? Math.min(space.box.bottom + GAP, view.bottom - EDGE - room)
      : Math.max(space.box.top - GAP, view.top + EDGE + room);
  return { side, x, y, room };
}

/** Around the whole link; where that leaves too little, around its one line. */
function spaceAround({ lines, line }: Link, view: Box, wanted: number) {
  const all = {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    top: Math.min(...lines.map(({ top }) => top)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  };
  const below = view.bottom - EDGE - GAP - all.bottom;
  const above = all.top - GAP - EDGE - view.top;
  const box = Math.max(below, above) >= Math.min(wanted, LEAST) ? all : line;
  return {
    box,
    below: view.bottom - EDGE - GAP - box.bottom,
    above: box.top - GAP - EDGE - view.top,
    right: view.right - EDGE - GAP - box.right,
    left: box.left - GAP - EDGE - view.left,
  };
}

/** Keeps a card that the reader moved within the view, its top edge in any case. */
export function keepWithin(
  at: Point,
  { width, height }: { width: number; height: number },
  view: Box,
): Point {
  return {
    x: clamp(at.x, view.left + EDGE, view.right - EDGE - width),
    y: clamp(at.y, view.top + EDGE, view.bottom - EDGE - height),
  };
}

const clamp = (n: number, least: number, most: number): number =>
  Math.max(least, Math.min(n, most));
