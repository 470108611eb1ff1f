import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import type { PaperId } from '../../papers/paper.ts';
import { addFacet } from '../../storage/papers.ts';
import { subscriptions } from '../../storage/subscriptions.ts';
import { follow } from './readers-own.ts';

const id = '2305.10425' as PaperId;
const followed = async () => (await subscriptions()).map(({ key }) => key);

beforeAll(async () => {
  const facts = { title: 'A Title', authors: ['Ada Lovelace', 'Jean Dupont'] };
  await addFacet(id, { source: 'arxiv', at: 1, facts }, 1);
});

test('an author of the paper is followed and left, and so are papers like it', async () => {
  const ada = { id, author: 'Ada Lovelace' };
  expect(await follow({ ...ada, followed: true })).toEqual({
    following: { authors: ['Ada Lovelace'], like: false },
  });
  await follow({ id, followed: true });
  expect(await followed()).toEqual(['hf-trending', 'authors:ada lovelace', 'like:2305.10425']);
  expect(await follow({ ...ada, followed: false })).toEqual({
    following: { authors: [], like: true },
  });
});

test('nobody is followed whom a page makes up', async () => {
  const before = await followed();
  for (const raw of [
    { id, author: 'Mallory', followed: true },
    { id, author: { toString: () => 'Ada Lovelace' }, followed: true },
    { id: '1706.03762', followed: true },
    { id, followed: 'yes' },
    undefined,
  ]) {
    await expect(follow(raw)).rejects.toThrow(/identifier|known|others|whether/);
  }
  expect(await followed()).toEqual(before);
});
