import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import type { PaperId } from '../papers/paper.ts';
import { categorySubscription, HF_TRENDING } from '../papers/subscription.ts';
import { DATABASE_NAME, db } from './db.ts';
import { suggestedBefore } from './digests.ts';
import { EVENTS_KEPT, logEvents, readEvents } from './events.ts';
import { dismissedAmong, dismissedPapers, setDismissed } from './dismissals.ts';
import { eraseStored } from './stored.ts';
import {
  addSubscriptions,
  followedKeys,
  setFollowed,
  subscriptions,
  switchSubscription,
} from './subscriptions.ts';

const id = '2305.10425' as PaperId;
const other = '2406.12168' as PaperId;

async function readerOfVersion2(): Promise<void> {
  const old = new Dexie(DATABASE_NAME);
  old.version(2).stores({
    papers: 'id, usedAt, *terms',
    shelf: 'id, savedAt, readAt',
    absences: '[id+source], at',
    digests: 'day',
    shown: 'id, at',
    subscriptions: 'key',
    hosts: 'host',
    fetchJobs: 'key',
  });
  await old.table('subscriptions').bulkAdd([
    { key: 'hf-trending', kind: 'hf-trending', addedAt: 1 },
    { key: 'arxiv:cs.CL', kind: 'arxiv-category', category: 'cs.CL', addedAt: 2 },
  ]);
  await old.table('digests').add({
    day: '2026-11-20',
    madeAt: 5,
    entries: [{ id, reasons: [{ kind: 'trending', place: 1, day: '2026-11-20' }] }],
    problems: [],
  });
  old.close();
}

test('a reader of version 2 follows the same, and is suggested nothing again', async () => {
  await readerOfVersion2();
  await db.open();
  expect(await subscriptions()).toEqual([
    { ...HF_TRENDING, addedAt: 1 },
    {
      key: 'arxiv:cs.CL',
      kind: 'arxiv',
      categories: ['cs.CL'],
      crossLists: true,
      replacements: true,
      addedAt: 2,
    },
  ]);
  expect([...(await suggestedBefore([id], '2026-11-23'))]).toEqual([
    [id, { day: '2026-11-20', trending: true }],
  ]);
});

test('a subscription is switched off and on, and follows nobody twice', async () => {
  await switchSubscription('hf-trending', false);
  expect((await subscriptions())[0]?.off).toBe(true);
  await switchSubscription('hf-trending', true);
  expect((await subscriptions())[0]).toEqual({ ...HF_TRENDING, addedAt: 1 });
  expect(await addSubscriptions([HF_TRENDING], 9)).toBe(0);
  await switchSubscription('hf-trending', false);
  expect([...(await followedKeys())]).toEqual(['arxiv:cs.CL']);
  await setFollowed(HF_TRENDING, true, 9);
  expect((await subscriptions())[0]).toEqual({ ...HF_TRENDING, addedAt: 1 });
  await setFollowed(categorySubscription('cs.CL'), false, 9);
  expect([...(await followedKeys())]).toEqual(['hf-trending']);
});

test('what is dismissed is known, and may be taken back', async () => {
  await setDismissed(id, true, 1);
  await setDismissed(other, true, 2);
  expect(await dismissedPapers()).toEqual([other, id]);
  await setDismissed(id, false, 3);
  expect(await dismissedAmong([id, other])).toEqual(new Set([other]));
});

test('events are kept up to a number, in order, until they are erased', async () => {
  const event = (at: number) => ({ at, id, what: 'shown', rank: 1, why: [] }) as const;
  await logEvents(Array.from({ length: EVENTS_KEPT }, (_, at) => ({ ...event(at), why: [] })));
  await logEvents([{ ...event(-1), why: ['trending'] }]);
  const events = await readEvents();
  expect(events).toHaveLength(EVENTS_KEPT);
  expect([events[0]?.at, events.at(-1)?.at]).toEqual([1, -1]);
  await eraseStored('events');
  expect(await readEvents()).toEqual([]);
});
