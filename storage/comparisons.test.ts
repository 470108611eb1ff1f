import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PaperId } from '../papers/paper.ts';
import type { TldrComparison } from '../papers/tldr/index.ts';
import {
  chosenTldrs,
  COMPARISONS_KEPT,
  comparisonsOn,
  keepComparisons,
  readComparisons,
} from './comparisons.ts';
import { DATABASE_NAME, db } from './db.ts';
import { logEvents, readEvents } from './events.ts';
import { countStored, eraseStored } from './stored.ts';

const ID = '2305.10425' as PaperId;
const OTHER = '1810.04805' as PaperId;

function comparison(paper: PaperId, winner: string, loser: string, at = 1): TldrComparison {
  const features = [1, 2];
  return { paper, at, winner: { text: winner, features }, loser: { text: loser, features } };
}

test('a reader of version 4 keeps what they noted, and may compare from now on', async () => {
  const old = new Dexie(DATABASE_NAME);
  old.version(4).stores({ shelf: 'id, savedAt, readAt', events: '++seq, at, id' });
  await old.table('shelf').add({ id: ID, savedAt: 7 });
  await old.table('events').add({ at: 1, id: ID, what: 'opened', rank: 1, why: [] });
  old.close();
  await db.open();
  expect(await db.shelf.get(ID)).toEqual({ id: ID, savedAt: 7 });
  expect(await readEvents()).toHaveLength(1);
  expect(await readComparisons()).toEqual([]);
});

describe('comparisons', () => {
  beforeEach(() => db.comparisons.clear());

  test('of one paper take the place of those before', async () => {
    await keepComparisons(ID, [comparison(ID, 'b', 'a')]);
    await keepComparisons(OTHER, [comparison(OTHER, 'y', 'x')]);
    await keepComparisons(ID, [comparison(ID, 'c', 'a'), comparison(ID, 'c', 'b')]);
    expect(await comparisonsOn(ID)).toMatchObject([
      comparison(ID, 'c', 'a'),
      comparison(ID, 'c', 'b'),
    ]);
    const chosen = new Map([
      [ID, 'c'],
      [OTHER, 'y'],
    ]);
    expect(await chosenTldrs([ID, OTHER])).toEqual(chosen);
  });

  test('are kept up to a number, the newest of them', async () => {
    const many = Array.from({ length: COMPARISONS_KEPT }, (_, at) => comparison(ID, 'b', 'a', at));
    await keepComparisons(ID, many);
    await keepComparisons(OTHER, [comparison(OTHER, 'y', 'x', -1)]);
    const kept = await readComparisons();
    expect(kept).toHaveLength(COMPARISONS_KEPT);
    expect([kept[0]?.at, kept.at(-1)?.at]).toEqual([1, -1]);
  });

  test('are counted and erased with the events', async () => {
    await db.events.clear();
    await keepComparisons(ID, [comparison(ID, 'b', 'a')]);
    await logEvents([{ at: 1, id: ID, what: 'opened', rank: 1, why: [] }]);
    expect((await countStored()).counts.events).toBe(2);
    await eraseStored('events');
    expect((await countStored()).counts.events).toBe(0);
    expect(await chosenTldrs([ID])).toEqual(new Map());
  });
});
