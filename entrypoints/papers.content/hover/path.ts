/** Geometry of a pointer on its way. Pure; all in viewport pixels. */

export interface Point {
  x: number;
  y: number;
}

export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** The distance from a point to the nearest point of a box; 0 inside it. */
export function distance({ x, y }: Point, { left, right, top, bottom }: Box): number {
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  return Math.hypot(dx, dy);
}

/** Whether a step brings the pointer nearer to a box. */
export function isNearer(from: Point, to: Point, box: Box): boolean {
  return distance(to, box) < distance(from, box);
}
