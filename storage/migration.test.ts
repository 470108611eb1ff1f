import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import type { PaperId } from '../papers/paper.ts';
import { DATABASE_NAME, db } from './db.ts';
import { readPaper } from './papers.ts';
import { relatedInCache } from './related.ts';
import { savedPapers } from './shelf.ts';
import { subscriptions } from './subscriptions.ts';

/** The schema of version 1, as it was. */
async function readerOfVersion1(): Promise<void> {
  const old = new Dexie(DATABASE_NAME);
  old.version(1).stores({
    papers: 'id, usedAt',
    shelf: 'id, savedAt, readAt',
    absences: '[id+source], at',
    digests: 'day',
    shown: 'id, at',
    subscriptions: 'key',
    hosts: 'host',
  });
  const facetOf = (title: string) => ({ arxiv: { source: 'arxiv', at: 1, facts: { title } } });
  await old.table('papers').bulkAdd([
    { id: '2305.10425', usedAt: 1, facets: facetOf('Sequence Likelihood Calibration') },
    { id: '2401.00001', usedAt: 1, facets: facetOf('Likelihood Calibration of a Sequence') },
    { id: '2401.00002', usedAt: 1, facets: {} },
  ]);
  await old.table('shelf').add({ id: '2305.10425', savedAt: 7 });
  await old
    .table('subscriptions')
    .add({ key: 'arxiv:cs.CL', kind: 'arxiv-category', category: 'cs.CL', addedAt: 3 });
  old.close();
}

test('a reader of version 1 finds everything again, and what later versions add', async () => {
  await readerOfVersion1();
  await db.open();
  expect(db.verno).toBe(5);
  const id = '2305.10425' as PaperId;
  expect((await readPaper(id))?.facets.arxiv?.facts.title).toBe('Sequence Likelihood Calibration');
  expect(await savedPapers()).toEqual([{ id, savedAt: 7 }]);
  expect((await subscriptions()).map(({ key }) => key)).toEqual(['arxiv:cs.CL']);
  expect((await relatedInCache(id, 5)).map((work) => work.id)).toEqual(['2401.00001']);
  expect(await db.fetchJobs.count()).toBe(0);
  for (const table of [db.elsewhere, db.removed, db.backups]) expect(await table.count()).toBe(0);
});
