import { expect, test } from 'vitest';
import { authorSubscription, followingOf, likeSubscription } from './following.ts';
import { emptyRecord } from './merge.ts';
import type { PaperId } from './paper.ts';
import { viewOf } from './view.ts';

const view = {
  ...viewOf(emptyRecord('2305.10425' as PaperId)),
  title: 'A Title',
  authors: ['Ada Lovelace', 'Jean Dupont'],
};

test('of a paper is followed what has a subscription of its own', () => {
  const keys = [authorSubscription('ada lovelace').key, likeSubscription(view).key];
  expect(followingOf(view, new Set(keys))).toEqual({ authors: ['Ada Lovelace'], like: true });
  const both = new Set(['authors:ada lovelace,jean dupont', 'like:1706.03762']);
  expect(followingOf(view, both)).toEqual({ authors: [], like: false });
});

test('papers like one that has no title yet are followed by its identifier', () => {
  expect(likeSubscription({ id: view.id })).toMatchObject({ title: 'arXiv 2305.10425' });
});
