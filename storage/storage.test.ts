import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PaperId } from '../papers/paper.ts';
import { categorySubscription, HF_TRENDING } from '../papers/subscription.ts';
import { ABSENCE_LIFETIME, absentFrom, noteAbsence } from './absences.ts';
import { db } from './db.ts';
import {
  DIGESTS_KEPT,
  digestDays,
  keepDigest,
  noteShown,
  notShownYet,
  readDigest,
} from './digests.ts';
import { hostStore } from './hosts.ts';
import { watch } from './live.ts';
import { addFacet, keepRelated, notePaperUse, readPaper, readPapers } from './papers.ts';
import { relatedInCache } from './related.ts';
import { evictBeyond, withRoom } from './room.ts';
import { isSaved, readShelf, savedPapers, setRead, setSaved } from './shelf.ts';
import { addSubscription, removeSubscription, subscriptions } from './subscriptions.ts';

const [slic, bpo] = ['2305.10425', '2406.12168'] as PaperId[] as [PaperId, PaperId];

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('the cache', () => {
  test('knows nothing of a paper never met', async () => {
    expect(await readPaper(slic)).toBeUndefined();
  });

  test('keeps one facet of each source, the newest', async () => {
    await addFacet(slic, { source: 'arxiv', at: 2, facts: { title: 'New' } }, 2);
    await addFacet(slic, { source: 'arxiv', at: 1, facts: { title: 'Old' } }, 3);
    await addFacet(slic, { source: 'hugging-face', at: 1, facts: { upvotes: 4 } }, 4);
    const row = await readPaper(slic);
    expect(row?.facets.arxiv?.facts.title).toBe('New');
    expect(row?.facets['hugging-face']?.facts.upvotes).toBe(4);
    expect(row?.usedAt).toBe(4);
  });

  test('loses no facet when several are added at the same moment', async () => {
    await Promise.all([
      addFacet(slic, { source: 'arxiv', at: 1, facts: { title: 'T' } }, 1),
      addFacet(slic, { source: 'hugging-face', at: 1, facts: { upvotes: 1 } }, 1),
      addFacet(slic, { source: 'openalex', at: 1, facts: { citations: 1 } }, 1),
    ]);
    const facets = (await readPaper(slic))?.facets;
    expect(Object.keys(facets ?? {}).toSorted()).toEqual(['arxiv', 'hugging-face', 'openalex']);
  });

  test('keeps related works beside the facets, and both when either is added', async () => {
    await addFacet(slic, { source: 'arxiv', at: 1, facts: { title: 'T' } }, 1);
    await keepRelated(slic, [[{ id: bpo, title: 'B', origins: ['semantic-scholar'] }]], 2);
    await addFacet(slic, { source: 'openalex', at: 3, facts: { citations: 1 } }, 3);
    expect((await readPaper(slic))?.related?.lists).toHaveLength(1);
  });

  test('reads many, leaving out the unknown', async () => {
    await addFacet(slic, { source: 'arxiv', at: 1, facts: {} }, 1);
    await notePaperUse(slic, 9);
    expect((await readPapers([slic, bpo])).map((row) => [row.id, row.usedAt])).toEqual([[slic, 9]]);
  });
});

describe('related works of the cache', () => {
  const titled = (id: PaperId, title: string) =>
    addFacet(id, { source: 'arxiv', at: 1, facts: { title } }, 1);

  test('are those whose titles share rare words, the likest first, without the paper itself', async () => {
    const [a, b, c] = ['2401.00001', '2401.00002', '2401.00003'] as [PaperId, PaperId, PaperId];
    await titled(slic, 'Sequence Likelihood Calibration with Human Feedback');
    await titled(a, 'Likelihood Calibration of Sequences from Human Feedback');
    await titled(b, 'Human Feedback for Robots');
    await titled(c, 'Black Hole Entropy');
    expect((await relatedInCache(slic, 5)).map(({ id }) => id)).toEqual([a, b]);
    expect((await relatedInCache(slic, 1)).map(({ id }) => id)).toEqual([a]);
  });

  test('are none for a paper without a title', async () => {
    expect(await relatedInCache(slic, 5)).toEqual([]);
  });
});

describe('the size of the cache', () => {
  const many = ['2401.00001', '2401.00002', '2401.00003', '2401.00004'] as PaperId[];
  const fill = async () => {
    for (const [index, id] of many.entries()) {
      await addFacet(id, { source: 'arxiv', at: 1, facts: { title: id } }, index);
    }
  };

  test('is kept by dropping what was used least recently, never what is saved or in a digest', async () => {
    await fill();
    await setSaved(many[0]!, true, 9);
    await keepDigest({
      day: '2026-11-23',
      madeAt: 1,
      entries: [{ id: many[1]!, reasons: [] }],
      problems: [],
    });
    await evictBeyond(2);
    expect((await readPapers(many)).map(({ id }) => id)).toEqual([many[0], many[1]]);
    expect(await evictBeyond(1)).toBe(0);
  });

  test('gives way once when the disk is full, and the write is done after all', async () => {
    await fill();
    let tries = 0;
    const written = await withRoom(async () => {
      tries++;
      if (tries === 1) throw new DOMException('full', 'QuotaExceededError');
      return 'written';
    });
    expect([written, tries, await db.papers.count()]).toEqual(['written', 2, 0]);
  });

  test('is not the matter of other failures, nor of a cache that is empty', async () => {
    const fails = (error: Error) =>
      withRoom(async () => {
        throw error;
      });
    await expect(fails(new Error('other'))).rejects.toThrow('other');
    await expect(fails(new DOMException('full', 'QuotaExceededError'))).rejects.toThrow('full');
  });
});

describe('a confirmed absence', () => {
  test('is believed for an hour and no longer', async () => {
    await noteAbsence(slic, 'hugging-face', 0);
    expect(await absentFrom(slic, ABSENCE_LIFETIME - 1)).toEqual(new Set(['hugging-face']));
    expect(await absentFrom(slic, ABSENCE_LIFETIME)).toEqual(new Set());
    expect(await absentFrom(bpo, 0)).toEqual(new Set());
  });

  test('is forgotten for good once others are noted later', async () => {
    await noteAbsence(slic, 'hugging-face', 0);
    await noteAbsence(bpo, 'arxiv', 2 * ABSENCE_LIFETIME);
    expect(await db.absences.count()).toBe(1);
  });
});

describe('the shelf', () => {
  test('saves once and takes back', async () => {
    expect(await setSaved(slic, true, 1)).toBe(true);
    expect(await setSaved(slic, true, 2)).toBe(false);
    expect((await savedPapers())[0]?.savedAt).toBe(1);
    expect(await setSaved(slic, false, 3)).toBe(true);
    expect(await isSaved(slic)).toBe(false);
    expect(await db.shelf.count()).toBe(0);
  });

  test('lists what is saved, the newest first, without what is only read', async () => {
    await setSaved(slic, true, 1);
    await setSaved(bpo, true, 2);
    await setRead('1706.03762' as PaperId, true, 3);
    expect((await savedPapers()).map(({ id }) => id)).toEqual([bpo, slic]);
  });

  test('finds the few of many that are on it', async () => {
    const many = Array.from({ length: 40 }, (_, n) => `2305.${10_400 + n}` as PaperId);
    await setSaved(slic, true, 1);
    await setSaved(bpo, true, 2);
    expect(await readShelf([...many, '1706.03762' as PaperId])).toEqual([{ id: slic, savedAt: 1 }]);
  });

  test('keeps what was read when a save is taken back', async () => {
    await setSaved(slic, true, 1);
    await setRead(slic, true, 2);
    await setSaved(slic, false, 3);
    expect(await readShelf([slic])).toEqual([{ id: slic, readAt: 2 }]);
  });
});

describe('subscriptions', () => {
  test('begin with what is trending, so that the first day has a digest', async () => {
    expect((await subscriptions()).map(({ key }) => key)).toEqual([HF_TRENDING.key]);
  });

  test('are added once, in order, and removed', async () => {
    const cl = categorySubscription('cs.CL');
    await addSubscription(cl, Date.now() + 1000);
    await addSubscription(cl, Date.now() + 2000);
    expect((await subscriptions()).map(({ key }) => key)).toEqual([HF_TRENDING.key, cl.key]);
    await removeSubscription(HF_TRENDING.key);
    expect((await subscriptions()).map(({ key }) => key)).toEqual([cl.key]);
  });
});

describe('digests', () => {
  const digest = (day: string) => ({ day, madeAt: 1, entries: [], problems: [] });

  test('are one a day, and the newest is read unless a day is named', async () => {
    await keepDigest(digest('2026-11-20'));
    await keepDigest(digest('2026-11-23'));
    await keepDigest({ ...digest('2026-11-23'), madeAt: 2 });
    expect((await readDigest())?.madeAt).toBe(2);
    expect((await readDigest('2026-11-20'))?.day).toBe('2026-11-20');
    expect(await digestDays()).toEqual(['2026-11-23', '2026-11-20']);
  });

  test('are kept for a month', async () => {
    for (let day = 0; day < DIGESTS_KEPT + 5; day++) {
      await keepDigest(digest(new Date(day * 86_400_000).toISOString().slice(0, 10)));
    }
    expect(await db.digests.count()).toBe(DIGESTS_KEPT);
    expect((await digestDays()).at(-1)).toBe('1970-01-06');
  });

  test('show a paper as new only once', async () => {
    expect(await notShownYet([slic, bpo])).toEqual([slic, bpo]);
    await noteShown([slic], 1);
    await noteShown([slic, bpo], 2);
    expect(await notShownYet([slic, bpo])).toEqual([]);
  });
});

test('the memory of a host is given back as it was written', async () => {
  const state = { wholeAt: 3, leases: [4], failures: 1, failedAt: 2 };
  await hostStore.write('export.arxiv.org', state);
  expect(await hostStore.read('export.arxiv.org')).toEqual(state);
  expect(await hostStore.read('huggingface.co')).toBeUndefined();
});

test('a watched query runs again when what it read has changed', async () => {
  const seen: number[] = [];
  let heard = (): void => {};
  const next = () => new Promise<void>((resolve) => (heard = resolve));
  const first = next();
  const stop = watch(
    async () => (await savedPapers()).length,
    (count) => {
      seen.push(count);
      heard();
    },
  );
  await first;
  const second = next();
  await setSaved(slic, true, 1);
  await second;
  stop();
  expect(seen).toEqual([0, 1]);
});
