import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLOSE_AFTER, SETTLE_AFTER, SHOW_AFTER } from '../../papers.content/hover/delays.ts';
import { fakeHand, withCard } from './fake-hand.ts';
import type { Event } from './states.ts';

const link = fc.constantFrom('A', 'B', 'C');
const anyEvent: fc.Arbitrary<Event<string, string>> = fc.oneof(
  fc.record({
    type: fc.constant('enter' as const),
    link,
    by: fc.constantFrom('pointer' as const, 'keyboard' as const),
    towardsCard: fc.boolean(),
  }),
  fc.record({ type: fc.constantFrom('leave', 'click', 'gone'), link }),
  fc.record({
    type: fc.constant('open-now'),
    link,
    by: fc.constantFrom('command', 'touch'),
  }),
  fc.record({ type: fc.constant('pin'), pinned: fc.boolean() }),
  fc.record({ type: fc.constant('turn'), to: fc.constantFrom('r1', 'r2', undefined) }),
  fc.record({
    type: fc.constantFrom(
      'card-enter',
      'card-leave',
      'approach',
      'escape',
      'outside',
      'scroll',
      'hide',
    ),
  }),
) as fc.Arbitrary<Event<string, string>>;
const anyDoing = fc.oneof(
  anyEvent.map((event) => ({ event })),
  fc.integer({ min: 0, max: 400 }).map((wait) => ({ wait })),
  fc.constantFrom('A', 'B', 'C', 'r1', 'r2').map((answer) => ({ answer })),
);

describe('whatever the hand does, in whatever order', () => {
  test('a pinned card is closed by Escape or by a command, and by nothing else', () => {
    const deliberate = new Set(['escape', 'open-now', 'pin']);
    fc.assert(
      fc.property(fc.array(anyDoing, { maxLength: 60 }), (doings) => {
        const hand = withCard('A');
        hand.does({ type: 'pin', pinned: true });
        for (const doing of doings) {
          if ('event' in doing && deliberate.has(doing.event.type)) continue;
          if ('event' in doing) hand.does(doing.event);
          else if ('wait' in doing) hand.waits(doing.wait);
        }
        expect(hand.open).toBe('A');
      }),
      { numRuns: 1000 },
    );
  });

  test('one card at a time: a card opens in place of the one before, never beside it', () => {
    fc.assert(
      fc.property(fc.array(anyDoing, { maxLength: 60 }), (doings) => {
        const hand = fakeHand();
        for (const doing of doings) {
          if ('event' in doing) hand.does(doing.event);
          else if ('wait' in doing) hand.waits(doing.wait);
          else hand.answers(doing.answer);
        }
        hand.waits(SHOW_AFTER + CLOSE_AFTER + SETTLE_AFTER);
        // Whoever is dwelt on has the card by now, and only that look-up is still wanted.
        expect(hand.wanted.size).toBeLessThanOrEqual(1);
        expect(hand.wanted.size === 1).toBe(hand.open !== undefined);
      }),
      { numRuns: 2000 },
    );
  });

  test('no answer stands on the wrong card, no card stands for a link that nobody dwelt on, nothing unwanted is asked', () => {
    fc.assert(
      fc.property(fc.array(anyDoing, { maxLength: 60 }), (doings) => {
        const hand = fakeHand();
        for (const doing of doings) {
          if ('event' in doing) hand.does(doing.event);
          else if ('wait' in doing) hand.waits(doing.wait);
          else hand.answers(doing.answer);
          if (hand.cardSays !== undefined) expect(hand.cardSays).toBe(hand.paper());
          // A card that is not open holds nothing, and what is asked is for the dwell and the card alone.
          if (hand.open === undefined) expect(hand.paper()).toBeUndefined();
          expect(hand.wanted.size).toBeLessThanOrEqual(2);
        }
        for (const shown of hand.shown) expect(hand.dweltOn).toContain(shown);
      }),
      { numRuns: 2000 },
    );
  });

  test('the card closes once the hand has left everything, and nothing is asked any more', () => {
    fc.assert(
      fc.property(fc.array(anyDoing, { maxLength: 60 }), (doings) => {
        const hand = fakeHand();
        for (const doing of doings) {
          if ('event' in doing) hand.does(doing.event);
          else if ('wait' in doing) hand.waits(doing.wait);
          else hand.answers(doing.answer);
        }
        for (const each of ['A', 'B', 'C']) hand.does({ type: 'leave', link: each });
        hand.does({ type: 'pin', pinned: false });
        hand.does({ type: 'card-leave' });
        if (hand.by === 'touch') hand.does({ type: 'outside' });
        hand.waits(SHOW_AFTER + CLOSE_AFTER + SETTLE_AFTER);
        expect(hand.open).toBeUndefined();
        expect(hand.wanted).toEqual(new Set());
      }),
      { numRuns: 2000 },
    );
  });
});
