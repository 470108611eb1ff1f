import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASK_AFTER, CACHE_AFTER, CLOSE_AFTER, SETTLE_AFTER, SHOW_AFTER } from './delays.ts';
import { type Event } from './machine.ts';
import { fakeHand } from './fake-hand.ts';

describe('a link that is rested on', () => {
  test('is looked up in the cache, then asked for, then shown', () => {
    const hand = fakeHand();
    hand.does({ type: 'enter', link: 'A', by: 'pointer' });
    hand.waits(CACHE_AFTER);
    expect(hand.lookUps).toEqual(['A cache']);
    hand.waits(ASK_AFTER - CACHE_AFTER);
    expect(hand.lookUps).toEqual(['A cache', 'A network']);
    expect(hand.open).toBeUndefined();
    hand.waits(SHOW_AFTER - ASK_AFTER);
    expect(hand.open).toBe('A');
  });

  test('is never shown when it is left before', () => {
    const hand = fakeHand();
    hand.does({ type: 'enter', link: 'A', by: 'pointer' });
    hand.waits(ASK_AFTER);
    hand.does({ type: 'leave', link: 'A' });
    hand.waits(1000);
    expect(hand.shown).toEqual([]);
    expect(hand.wanted).toEqual(new Set());
  });

  test.each(['scroll', 'hide'] as const)('is forgotten at a %s', (type) => {
    const hand = fakeHand();
    hand.does({ type: 'enter', link: 'A', by: 'pointer' });
    hand.does({ type });
    hand.waits(1000);
    expect(hand.shown).toEqual([]);
  });

  test('is forgotten when it is clicked', () => {
    const hand = fakeHand();
    hand.does({ type: 'enter', link: 'A', by: 'pointer' });
    hand.does({ type: 'click', link: 'A' });
    hand.waits(1000);
    expect(hand.shown).toEqual([]);
  });

  test('shows an answer that came before the card', () => {
    const hand = fakeHand();
    hand.does({ type: 'enter', link: 'A', by: 'pointer' });
    hand.waits(ASK_AFTER);
    hand.answers('A');
    hand.waits(SHOW_AFTER);
    expect(hand.cardSays).toBe('A');
  });
});

describe('an open card', () => {
  test('closes a while after its link is left', () => {
    const hand = withCard('A');
    hand.does({ type: 'leave', link: 'A' });
    hand.waits(CLOSE_AFTER - 1);
    expect(hand.open).toBe('A');
    hand.waits(1);
    expect(hand.open).toBeUndefined();
  });

  test('stays when the hand comes into it in time', () => {
    const hand = withCard('A');
    hand.does({ type: 'leave', link: 'A' });
    hand.waits(CLOSE_AFTER - 1);
    hand.does({ type: 'card-enter' });
    hand.waits(1000);
    expect(hand.open).toBe('A');
  });

  test('waits for a hand that comes nearer, however slowly', () => {
    const hand = withCard('A');
    hand.does({ type: 'leave', link: 'A' });
    for (let step = 0; step < 10; step++) {
      hand.waits(CLOSE_AFTER - 10);
      hand.does({ type: 'approach' });
    }
    expect(hand.open).toBe('A');
    hand.waits(CLOSE_AFTER);
    expect(hand.open).toBeUndefined();
  });

  test('changes over at once to another link that is entered', () => {
    const hand = withCard('A');
    hand.does({ type: 'leave', link: 'A' });
    hand.does({ type: 'enter', link: 'B', by: 'pointer' });
    hand.waits(0);
    expect(hand.open).toBe('B');
  });

  test('keeps to its paper while the hand crosses another link on its way to the card', () => {
    const hand = withCard('A');
    hand.does({ type: 'leave', link: 'A' });
    hand.does({ type: 'enter', link: 'B', by: 'pointer', towardsCard: true });
    hand.waits(SETTLE_AFTER - 1);
    hand.does({ type: 'leave', link: 'B' });
    hand.does({ type: 'card-enter' });
    hand.waits(1000);
    expect(hand.shown).toEqual(['A']);
    expect(hand.open).toBe('A');
  });

  test('closes at once at Escape and gives the focus back, and that focus does not open it again', () => {
    const hand = withCard('A', 'keyboard');
    hand.does({ type: 'escape' });
    expect(hand.open).toBeUndefined();
    expect(hand.focusReturned).toBe(true);
    hand.does({ type: 'enter', link: 'A', by: 'keyboard' });
    hand.waits(1000);
    expect(hand.open).toBeUndefined();
  });

  test('closes when its link leaves the page', () => {
    const hand = withCard('A');
    hand.does({ type: 'gone', link: 'A' });
    expect(hand.open).toBeUndefined();
  });

  test('opens at once when it is commanded', () => {
    const hand = fakeHand();
    hand.does({ type: 'open-now', link: 'A' });
    expect(hand.open).toBe('A');
    expect(hand.lookUps).toEqual(['A network']);
  });
});

function withCard(link: string, by: 'pointer' | 'keyboard' = 'pointer') {
  const hand = fakeHand();
  hand.does({ type: 'enter', link, by });
  hand.waits(SHOW_AFTER);
  return hand;
}

const link = fc.constantFrom('A', 'B', 'C');
const anyEvent: fc.Arbitrary<Event<string, string>> = fc.oneof(
  fc.record({
    type: fc.constant('enter' as const),
    link,
    by: fc.constantFrom('pointer' as const, 'keyboard' as const),
    towardsCard: fc.boolean(),
  }),
  fc.record({ type: fc.constantFrom('leave', 'open-now', 'click', 'gone'), link }),
  fc.record({
    type: fc.constantFrom('card-enter', 'card-leave', 'approach', 'escape', 'scroll', 'hide'),
  }),
) as fc.Arbitrary<Event<string, string>>;
const anyDoing = fc.oneof(
  anyEvent.map((event) => ({ event })),
  fc.integer({ min: 0, max: 400 }).map((wait) => ({ wait })),
  link.map((answer) => ({ answer })),
);

describe('whatever the hand does, in whatever order', () => {
  test('no answer stands on the wrong card, no card stands for a link that nobody dwelt on, nothing unwanted is asked', () => {
    fc.assert(
      fc.property(fc.array(anyDoing, { maxLength: 60 }), (doings) => {
        const hand = fakeHand();
        for (const doing of doings) {
          if ('event' in doing) hand.does(doing.event);
          else if ('wait' in doing) hand.waits(doing.wait);
          else hand.answers(doing.answer);
          if (hand.cardSays !== undefined) expect(hand.cardSays).toBe(hand.open);
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
        hand.does({ type: 'card-leave' });
        hand.waits(SHOW_AFTER + CLOSE_AFTER + SETTLE_AFTER);
        expect(hand.open).toBeUndefined();
        expect(hand.wanted).toEqual(new Set());
      }),
      { numRuns: 2000 },
    );
  });
});
