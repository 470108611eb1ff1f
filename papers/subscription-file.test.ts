import { expect, test } from 'vitest';
import { STARTERS, subscriptionOf } from './subscription.ts';
import { readSubscriptionFile, subscriptionFile } from './subscription-file.ts';

test('what is written is read again, each with the same key', () => {
  const all = [
    ...STARTERS,
    { ...subscriptionOf({ kind: 'authors', names: ['Yao Zhao'] }, 'Mine'), off: true },
  ];
  expect(readSubscriptionFile(subscriptionFile(all))).toEqual({ subscriptions: all, dropped: 0 });
});

test('what is not understood is left out and counted', () => {
  const subscriptions = [
    { kind: 'arxiv', categories: ['cs.CL/../../x'], crossLists: true, replacements: true },
    { kind: 'like-paper', id: 'no-paper', title: 'x' },
    { kind: 'from-the-future' },
    null,
    { kind: 'hf-search', query: ' agents ', key: 'made up' },
  ];
  const read = readSubscriptionFile(JSON.stringify({ subscriptions }));
  expect(read.dropped).toBe(4);
  expect(read.subscriptions).toEqual([
    { kind: 'hf-search', query: 'agents', key: 'hf-search:agents' },
  ]);
});

test.each(['', 'no json', '[]', 'null', '{"subscriptions": 3}'])('%j is no such file', (file) => {
  expect(() => readSubscriptionFile(file)).toThrow(/^This file/);
});
