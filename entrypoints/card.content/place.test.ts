import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../papers.content/hover/path.ts';
import { keepWithin, lineAt, placeBeside, type Place } from './place.ts';

const view: Box = { left: 0, top: 0, right: 1280, bottom: 800 };
const card = { width: 400, height: 420 };
const box = (left: number, top: number, width = 120, height = 18): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const link = (line: Box, lines = [line], isRightToLeft = false) => ({ line, lines, isRightToLeft });

/** Where the card stands once it is as high as it may be. */
function boxOf({ side, x, y, room }: Place, { width, height } = card): Box {
  const tall = Math.min(height, room);
  const top = side === 'above' ? y - tall : y;
  return { left: x, top, right: x + width, bottom: top + tall };
}
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the side', () => {
  test('is below where there is room, at the beginning of the line', () => {
    expect(placeBeside(link(box(200, 100)), card, view)).toMatchObject({
      side: 'below',
      x: 200,
      y: 126,
    });
  });

  test('is above at the foot of the view', () => {
    expect(placeBeside(link(box(200, 700)), card, view)).toMatchObject({ side: 'above', y: 692 });
  });

  test('is beside a link in the middle of a low view', () => {
    const low = { ...view, bottom: 450 };
    expect(placeBeside(link(box(200, 220)), card, low).side).toBe('right');
    expect(placeBeside(link(box(1000, 220)), card, low).side).toBe('left');
  });

  test('is the roomier of above and below where nothing fits, and the card is as low as that', () => {
    const small = { left: 0, top: 0, right: 420, bottom: 400 };
    const place = placeBeside(link(box(10, 100)), card, small);
    expect(place).toMatchObject({ side: 'below', room: 266 });
  });

  test('stays as it was while the card grows and the link scrolls a little', () => {
    const place = placeBeside(link(box(200, 500)), card, view, 'below');
    expect(place).toMatchObject({ side: 'below', room: 266 });
    expect(placeBeside(link(box(200, 700)), card, view, 'below').side).toBe('above');
  });

  test('begins at the right end of a link that reads from right to left', () => {
    expect(placeBeside(link(box(600, 100), undefined, true), card, view).x).toBe(320);
  });
});

describe('a link of several lines', () => {
  const lines = [box(900, 100, 300), box(60, 122, 700), box(60, 144, 90)];

  test('has the card at the line under the pointer', () => {
    expect(lineAt(lines, { x: 1000, y: 110 })).toBe(0);
    expect(lineAt(lines, { x: 300, y: 130 })).toBe(1);
    expect(lineAt(lines, undefined)).toBe(0);
  });

  test('is covered in none of its lines', () => {
    const place = placeBeside(link(lines[0]!, lines), card, view);
    for (const line of lines) expect(overlap(boxOf(place), line)).toBe(false);
    expect(place.x).toBe(872);
  });
});

describe('wherever the link is', () => {
  test('the card is within the view, and never over the link', () => {
    const anywhere = fc.record({
      left: fc.integer({ min: 0, max: 1150 }),
      top: fc.integer({ min: 0, max: 780 }),
      width: fc.integer({ min: 4, max: 300 }),
    });
    fc.assert(
      fc.property(anywhere, fc.integer({ min: 60, max: 560 }), ({ left, top, width }, height) => {
        const line = box(left, top, width);
        const placed = boxOf(placeBeside(link(line), { width: 400, height }, view), {
          width: 400,
          height,
        });
        expect(placed.left).toBeGreaterThanOrEqual(0);
        expect(placed.right).toBeLessThanOrEqual(view.right);
        expect(placed.top).toBeGreaterThanOrEqual(0);
        expect(placed.bottom).toBeLessThanOrEqual(view.bottom);
        expect(overlap(placed, line)).toBe(false);
      }),
    );
  });

  test('a card that was moved comes back into a view that became smaller', () => {
    expect(keepWithin({ x: 1000, y: -40 }, card, view)).toEqual({ x: 872, y: 8 });
  });
});
