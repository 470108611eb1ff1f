import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Day, PaperId } from '../../papers/paper.ts';
import type { Reason } from '../../papers/subscription.ts';
import { keepDigest } from '../../storage/digests.ts';
import { setSaved } from '../../storage/shelf.ts';
import { marksOf } from './marks.ts';

const A = '2305.10425' as PaperId;
const B = '1706.03762' as PaperId;
const TODAY = new Date().toISOString().slice(0, 10) as Day;

const REASONS: Reason[] = [
  { kind: 'trending', place: 1, day: TODAY },
  { kind: 'category', category: 'cs.CL', announced: 'new' },
  { kind: 'words', terms: ['calibration'] },
  { kind: 'author', name: 'Yao Zhao' },
  { kind: 'like-paper', title: 'Attention Is All You Need' },
  { kind: 'like-saved', count: 4 },
  { kind: 'search', query: 'agents' },
];

const digestWith = (reasons: Reason[]) =>
  keepDigest({ day: TODAY, madeAt: 1, entries: [{ id: A, reasons }], problems: [] });

describe('the mark of a paper in today’s digest tells that a subscription wants it', () => {
  test.each(REASONS)('for $kind', async (reason) => {
    await digestWith([reason]);
    const marks = await marksOf([A, B]);
    expect(marks[A]).toMatchObject({ subscribed: true, trending: reason.kind === 'trending' });
    expect(marks[B]).toMatchObject({ subscribed: false, trending: false });
  });
});

test('a list of last week is no trend any more', async () => {
  await digestWith([{ kind: 'trending', place: 1, day: '2024-01-01' as Day }]);
  expect((await marksOf([A]))[A]?.trending).toBe(false);
});

test('what is saved is told, and known papers are those that the cache holds', async () => {
  await setSaved(A, true, 1);
  const marks = await marksOf([A, B]);
  expect([marks[A]?.saved, marks[B]?.saved]).toEqual([true, false]);
  expect(marks[B]?.known).toBe(false);
});
