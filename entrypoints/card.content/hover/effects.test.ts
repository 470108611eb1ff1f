// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '../../../messages.ts';
import type { Anchor } from '../../papers.content/links.ts';
import type { CardRequest } from '../surface.ts';
import { runHover } from './effects.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function linkTo(id: string): Anchor {
  const anchor = document.createElement('a');
  anchor.href = `https://arxiv.org/abs/${id}`;
  anchor.title = 'its tooltip';
  return anchor;
}

function hoverWithFakes() {
  const life = new AbortController();
  let shown: CardRequest | undefined;
  let filled: Answer | undefined;
  let answer: ((answer: Answer) => void) | undefined;
  const asked: string[] = [];
  const hover = runHover(
    { showAfter: () => 300, pointer: () => ({ x: 1, y: 2 }), signal: life.signal },
    {
      mountCard: () => ({
        open: (request) => void (shown = request),
        turn: () => {},
        fill: (given) => void (filled = given),
        showMarks: () => {},
        close: () => void (shown = undefined),
        box: () => undefined,
        hasFocus: () => false,
        takeFocus: () => {},
      }),
      createLookUps: (onAnswer) => ({
        ask(token, id, reach) {
          asked.push(`${reach} ${id}`);
          answer = (given) => onAnswer(token, given);
        },
        abort: () => (answer = undefined),
        abortAll: () => (answer = undefined),
      }),
    },
  );
  return {
    hover,
    asked,
    shown: () => shown,
    filled: () => filled,
    answers: (given: Answer) => answer?.(given),
    ends: () => life.abort(),
  };
}

test('a dwell that is heard of late is shown at its time all the same', () => {
  const { hover, shown, asked } = hoverWithFakes();
  const link = linkTo('1706.03762');
  hover.dispatch({ type: 'enter', link, by: 'pointer' }, performance.now() - 100);
  vi.advanceTimersByTime(1);
  expect(asked).toEqual(['cache 1706.03762']);
  vi.advanceTimersByTime(60);
  expect(asked).toEqual(['cache 1706.03762', 'network 1706.03762']);
  vi.advanceTimersByTime(130);
  expect(shown()).toBeUndefined();
  vi.advanceTimersByTime(10);
  expect(shown()).toMatchObject({ anchor: link, point: { x: 1, y: 2 } });
});

test('one that is heard of too late is shown at once, unless the hand is gone already', () => {
  const { hover, shown } = hoverWithFakes();
  const [left, link] = [linkTo('1706.03762'), linkTo('1810.04805')];
  const before = performance.now() - 900;
  hover.dispatch({ type: 'enter', link: left, by: 'pointer' }, before);
  hover.dispatch({ type: 'leave', link: left }, before + 400);
  hover.dispatch({ type: 'enter', link, by: 'pointer' }, before + 500);
  vi.advanceTimersByTime(1);
  expect(shown()?.anchor).toBe(link);
});

test('an answer goes into the open card, and the tooltip is back once that is closed', () => {
  const { hover, filled, answers } = hoverWithFakes();
  const link = linkTo('1706.03762');
  hover.dispatch({ type: 'open-now', link, by: 'command' });
  expect(link.getAttribute('title')).toBe('');
  const answer = { saved: true } as Answer;
  answers(answer);
  expect(filled()).toBe(answer);
  hover.dispatch({ type: 'escape' });
  expect(link.getAttribute('title')).toBe('its tooltip');
});

test('once the script is ended, nothing follows from anything', () => {
  const { hover, shown, ends } = hoverWithFakes();
  hover.dispatch({ type: 'enter', link: linkTo('1706.03762'), by: 'pointer' });
  ends();
  vi.advanceTimersByTime(1000);
  expect(shown()).toBeUndefined();
});
