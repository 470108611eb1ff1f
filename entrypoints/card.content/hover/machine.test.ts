import { describe, expect, test } from 'vitest';
import {
  ASK_AFTER,
  CACHE_AFTER,
  CLOSE_AFTER,
  SETTLE_AFTER,
  SHOW_AFTER,
} from '../../papers.content/hover/delays.ts';
import type { PaperId } from '../../../papers/paper.ts';
import { fakeHand, withCard } from './fake-hand.ts';

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

  test('by the keyboard is not forgotten when the focus scrolls it into view', () => {
    const hand = fakeHand();
    hand.does({ type: 'enter', link: 'A', by: 'keyboard' });
    hand.does({ type: 'scroll' });
    hand.waits(SHOW_AFTER);
    expect(hand.open).toBe('A');
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

  test('opens again for a pointer that comes back after Escape was pressed in the card', () => {
    const hand = withCard('A');
    hand.does({ type: 'leave', link: 'A' });
    hand.does({ type: 'card-enter' });
    hand.does({ type: 'escape' });
    hand.does({ type: 'enter', link: 'A', by: 'pointer' });
    hand.waits(1000);
    expect(hand.open).toBe('A');
  });

  test('closes when its link leaves the page', () => {
    const hand = withCard('A');
    hand.does({ type: 'gone', link: 'A' });
    expect(hand.open).toBeUndefined();
  });

  test('closes when something else is pressed', () => {
    const hand = withCard('A');
    hand.does({ type: 'outside' });
    expect(hand.open).toBeUndefined();
  });

  test.each(['hide', 'scroll'] as const)('at a %s', (type) => {
    const hand = withCard('A');
    hand.does({ type });
    expect(hand.open).toBe(type === 'scroll' ? 'A' : undefined);
  });

  test('opened by touch has no hand to leave it, and closes at a press outside', () => {
    const hand = fakeHand();
    hand.does({ type: 'open-now', link: 'A', by: 'touch' });
    hand.does({ type: 'leave', link: 'A' });
    hand.does({ type: 'card-leave' });
    hand.waits(1000);
    expect(hand.open).toBe('A');
    hand.does({ type: 'outside' });
    expect(hand.open).toBeUndefined();
  });

  test('opens at once when it is commanded', () => {
    const hand = fakeHand();
    hand.does({ type: 'open-now', link: 'A', by: 'command' });
    expect(hand.open).toBe('A');
    expect(hand.lookUps).toEqual(['A network']);
  });
});

describe('a pinned card', () => {
  test('stays whatever the hand does, and keeps other links from opening', () => {
    const hand = withCard('A');
    hand.does({ type: 'pin', pinned: true });
    for (const type of ['outside', 'hide', 'scroll', 'card-leave'] as const) hand.does({ type });
    hand.does({ type: 'leave', link: 'A' });
    hand.does({ type: 'gone', link: 'A' });
    hand.does({ type: 'enter', link: 'B', by: 'pointer' });
    hand.waits(1000);
    expect(hand.open).toBe('A');
    expect(hand.shown).toEqual(['A']);
  });

  test('closes at Escape, and gives way to a command', () => {
    const hand = withCard('A');
    hand.does({ type: 'pin', pinned: true });
    hand.does({ type: 'open-now', link: 'B', by: 'command' });
    expect(hand.open).toBe('B');
    hand.does({ type: 'leave', link: 'B' });
    hand.waits(CLOSE_AFTER);
    expect(hand.open).toBeUndefined();
    hand.does({ type: 'open-now', link: 'A', by: 'command' });
    hand.does({ type: 'pin', pinned: true });
    hand.does({ type: 'escape' });
    expect(hand.open).toBeUndefined();
  });

  test('closes as others do once it is not pinned any more', () => {
    const hand = withCard('A');
    hand.does({ type: 'pin', pinned: true });
    hand.does({ type: 'pin', pinned: false });
    hand.does({ type: 'card-leave' });
    hand.waits(CLOSE_AFTER);
    expect(hand.open).toBeUndefined();
  });
});

describe('related works in the card', () => {
  test('open in its place, one from the other, and back again', () => {
    const hand = withCard('A');
    hand.does({ type: 'turn', to: 'r1' as PaperId });
    hand.does({ type: 'turn', to: 'r2' as PaperId });
    expect(hand.lookUps.slice(-2)).toEqual(['r1 network', 'r2 network']);
    expect(hand.paper()).toBe('r2');
    hand.does({ type: 'turn' });
    expect(hand.paper()).toBe('r1');
    hand.does({ type: 'turn' });
    expect(hand.paper()).toBe('A');
    hand.does({ type: 'turn' });
    expect(hand.paper()).toBe('A');
    expect(hand.wanted.size).toBe(1);
  });

  test('are not filled by what comes late for the paper before', () => {
    const hand = withCard('A');
    hand.does({ type: 'turn', to: 'r1' as PaperId });
    hand.answers('A');
    expect(hand.cardSays).toBeUndefined();
    hand.answers('r1');
    expect(hand.cardSays).toBe('r1');
  });
});
