import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../papers/library/library.ts';
import type { PaperId } from '../papers/paper.ts';
import { db } from './db.ts';
import { eraseLibrary } from './library.ts';
import { watchLibrary } from './library-watch.ts';
import { addFacet } from './papers.ts';
import { changeKept, setAllSaved } from './shelf.ts';

const [ONE, TWO, OTHER] = ['2401.00001', '2401.00002', '2401.00003'] as [PaperId, PaperId, PaperId];
let told: Library[];
let stop: () => void;
const last = () => told.at(-1)!;
const ids = () => last().shelf.map(({ id }) => id);

beforeEach(async () => {
  await db.delete();
  await db.open();
  await setAllSaved([ONE, TWO], true, 1);
  await addFacet(ONE, { source: 'arxiv', at: 1, facts: { title: 'One' } }, 1);
  told = [];
  stop = watchLibrary((library) => told.push(library));
  await vi.waitUntil(() => told.length === 1);
});
afterEach(() => stop());

test('what did not change stays the same object', async () => {
  const [before] = told;
  await changeKept([TWO], (kept) => ({ ...kept, starred: true }));
  await vi.waitFor(() => expect(told).toHaveLength(2));
  expect(last().shelf[0]).toBe(before!.shelf[0]);
  expect(last().papers).toBe(before!.papers);
  expect(last().shelf[1]).toMatchObject({ id: TWO, starred: true });
});

test('a paper that comes onto the shelf brings along what is known of it', async () => {
  await addFacet(OTHER, { source: 'arxiv', at: 2, facts: { title: 'Other' } }, 2);
  await setAllSaved([OTHER], true, 3);
  await vi.waitFor(() => expect(ids()).toEqual([ONE, TWO, OTHER]));
  expect(last().papers.map(({ id }) => id)).toEqual([ONE, OTHER]);
});

test('what the cache learns of other papers is told to nobody', async () => {
  await addFacet(OTHER, { source: 'arxiv', at: 2, facts: { title: 'Other' } }, 2);
  await addFacet(TWO, { source: 'arxiv', at: 3, facts: { title: 'Two' } }, 3);
  await vi.waitFor(() => expect(last().papers).toHaveLength(2));
  expect(told).toHaveLength(2);
});

test('what is taken off goes, and erasing leaves nothing', async () => {
  await setAllSaved([ONE], false, 4);
  await vi.waitFor(() => expect(ids()).toEqual([TWO]));
  await eraseLibrary();
  await vi.waitFor(() => expect(ids()).toEqual([]));
});
