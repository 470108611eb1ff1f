import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Hover, HoverEvent } from '../first-dwell.ts';
import type { Anchor } from '../links.ts';
import { SHOW_AFTER } from './delays.ts';
import { hoverOnceNeeded } from './loader.ts';

const A = { name: 'a' } as Anchor;
const B = { name: 'b' } as Anchor;
const enter = (link: Anchor): HoverEvent => ({ type: 'enter', link, by: 'pointer' });
const leave = (link: Anchor): HoverEvent => ({ type: 'leave', link });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A hover whose code takes a while to come, or does not come the first few times. */
function hoverThatTakes(ms: number, { failures = 0, showAfter = SHOW_AFTER } = {}) {
  const told: { event: HoverEvent; ago: number }[] = [];
  const life = new AbortController();
  let asked = 0;
  const loaded: Hover = {
    dispatch: (event, at = performance.now()) =>
      void told.push({ event, ago: performance.now() - at }),
    openLink: () => A,
    cardBox: () => undefined,
    focusCard: () => {},
    showMarks: () => {},
  };
  async function load(): Promise<Hover> {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, ms));
    if (asked <= failures) throw new Error('It did not come.');
    return loaded;
  }
  const hover = hoverOnceNeeded({ load, showAfter: () => showAfter, signal: life.signal });
  return { hover, told, asked: () => asked, leaves: () => life.abort() };
}

test('a hand that only passes over links brings nothing in', async () => {
  const { hover, asked } = hoverThatTakes(0);
  for (const link of [A, B, A]) {
    hover.dispatch(enter(link));
    await vi.advanceTimersByTimeAsync(20);
    hover.dispatch(leave(link));
  }
  hover.dispatch({ type: 'scroll' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked()).toBe(0);
});

test('a reader who wants cards at once has it brought in at once', async () => {
  const { hover, told } = hoverThatTakes(70, { showAfter: 0 });
  hover.dispatch(enter(A));
  await vi.advanceTimersByTimeAsync(70);
  expect(told).toEqual([{ event: enter(A), ago: 70 }]);
});

test('a dwell brings it in, and counts from when it began', async () => {
  const { hover, told } = hoverThatTakes(70);
  hover.dispatch(enter(A));
  await vi.advanceTimersByTimeAsync(100);
  expect(told).toEqual([{ event: enter(A), ago: 100 }]);
  expect(hover.openLink()).toBe(A);
});

test('what happens while it comes is told in order', async () => {
  const { hover, told, asked } = hoverThatTakes(500);
  hover.dispatch(enter(A));
  await vi.advanceTimersByTimeAsync(200);
  hover.dispatch(leave(A));
  hover.dispatch(enter(B));
  await vi.advanceTimersByTimeAsync(1000);
  hover.dispatch({ type: 'click', link: B });
  expect(told.map(({ event }) => event)).toEqual([
    enter(A),
    leave(A),
    enter(B),
    { type: 'click', link: B },
  ]);
  expect(asked()).toBe(1);
});

test('the pointer that leaves one link does not end the dwell of the keyboard on another', async () => {
  const { hover, told } = hoverThatTakes(0);
  hover.dispatch(enter(A));
  hover.dispatch(enter(B));
  hover.dispatch(leave(A));
  await vi.advanceTimersByTimeAsync(50);
  expect(told.map(({ event }) => event)).toEqual([enter(B), leave(A)]);
});

test('a command waits for nothing', async () => {
  const { hover, told } = hoverThatTakes(0);
  hover.dispatch({ type: 'open-now', link: A, by: 'command' });
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toHaveLength(1);
});

test('where it does not come, the next dwell asks again', async () => {
  const { hover, told, asked } = hoverThatTakes(10, { failures: 1 });
  hover.dispatch(enter(A));
  await vi.advanceTimersByTimeAsync(100);
  expect(hover.openLink()).toBeUndefined();
  hover.dispatch(enter(B));
  await vi.advanceTimersByTimeAsync(100);
  expect(told.map(({ event }) => event)).toEqual([enter(B)]);
  expect(asked()).toBe(2);
});

test('a page that is left brings nothing in', async () => {
  const { hover, asked, leaves } = hoverThatTakes(0);
  hover.dispatch(enter(A));
  leaves();
  await vi.advanceTimersByTimeAsync(100);
  expect(asked()).toBe(0);
});
