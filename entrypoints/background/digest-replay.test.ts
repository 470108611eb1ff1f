import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Digest } from '../../papers/digest.ts';
import { fold } from '../../papers/digest/fold.ts';
import type { Day, Millis, PaperId } from '../../papers/paper.ts';
import { HF_TRENDING, subscriptionOf } from '../../papers/subscription.ts';
import { db } from '../../storage/db.ts';
import { type Announcement, Down, runJob } from './testing/digest-world.ts';
import { announcedBetween, hasRealDays, listOf } from './testing/real-days.ts';

const A_DAY: Millis = 86_400_000;
const DAYS = 30;
const dayOf = (at: Millis): Day => new Date(at).toISOString().slice(0, 10);
const isWeekend = (at: Millis) => [0, 6].includes(new Date(at).getUTCDay());

const followed = [
  HF_TRENDING,
  subscriptionOf({
    kind: 'arxiv',
    categories: ['cs.GR', 'cs.IR'],
    crossLists: false,
    replacements: false,
  }),
  subscriptionOf({
    kind: 'words',
    all: ['preference optimization'],
    any: [],
    none: ['survey'],
    titleOnly: false,
  }),
  subscriptionOf({
    kind: 'words',
    all: [],
    any: ['hallucination', 'world model'],
    none: [],
    titleOnly: true,
  }),
];

/** Written apart from the rules that it checks: no shared code, plain regular expressions. */
function bruteForce({ facts, categories }: Announcement): boolean {
  const { title = '', abstract = '' } = facts;
  const both = `${title} \n ${abstract}`;
  const has = (text: string, pattern: RegExp) =>
    pattern.test(text.normalize('NFKD').replaceAll(/\p{M}/gu, ''));
  return (
    ['cs.GR', 'cs.IR'].includes(categories[0] ?? '') ||
    (both
      .split(' \n ')
      .some((part) =>
        has(part, /(?<![\p{L}\p{N}])preferences?[^\p{L}\p{N}]+optimizations?(?![\p{L}\p{N}])/iu),
      ) &&
      !has(both, /(?<![\p{L}\p{N}])surveys?(?![\p{L}\p{N}])/iu)) ||
    has(title, /(?<![\p{L}\p{N}])(hallucinations?|worlds?[^\p{L}\p{N}]+models?)(?![\p{L}\p{N}])/iu)
  );
}

// The real days are not part of the project; without them there is nothing to replay.
describe.skipIf(!hasRealDays)('thirty consecutive real days', () => {
  const start = Date.parse('2025-05-01T08:00:00Z');
  const announced = hasRealDays ? announcedBetween('2025-04-25', '2025-06-05') : new Map();
  const digests: Digest[] = [];

  beforeEach(async () => {
    if (digests.length > 0) return;
    await db.delete();
    await db.open();
    for (let at = start; at < start + DAYS * A_DAY; at += A_DAY) {
      const today = announced.get(dayOf(at)) ?? [];
      const { digest } = await runJob({
        now: at,
        subscriptions: followed,
        announce: () => today,
        // arXiv's search fails on two days: what is announced is judged here all the same.
        search: () => {
          if (at % (11 * A_DAY) === 0) throw new Down('down');
          return [];
        },
        list: (_, day) => listOf(day),
      });
      digests.push(digest);
    }
  }, 120_000);

  test('suggest nothing twice but with news', () => {
    const seen = new Set<PaperId>();
    for (const { entries } of digests) {
      for (const { id, reasons } of entries) {
        if (seen.has(id)) expect(reasons[0]).toMatchObject({ kind: 'news' });
        seen.add(id);
      }
    }
    expect(seen.size).toBeGreaterThan(200);
  });

  test('miss nothing that matches', () => {
    for (const { day, entries } of digests) {
      const ids = new Set(entries.map(({ id }) => id));
      const before = new Set(
        digests
          .filter((other) => other.day < day)
          .flatMap((other) => other.entries.map((e) => e.id)),
      );
      const wanted = (announced.get(day) ?? [])
        .filter(bruteForce)
        .map(({ id }: Announcement) => id);
      expect([day, wanted.filter((id: PaperId) => !ids.has(id) && !before.has(id))]).toEqual([
        day,
        [],
      ]);
      const byRule = entries.filter(({ reasons }) =>
        reasons.some(({ kind }) => kind === 'words' || kind === 'category'),
      );
      const strangers = byRule.filter(({ id }) => !wanted.includes(id)).map(({ id }) => id);
      const listed = new Set(listOfTrending(entries));
      expect(strangers.filter((id) => !listed.has(id))).toEqual([]);
    }
  });

  test('are quiet at weekends, and say why', () => {
    const weekends = digests.filter(({ madeAt }) => isWeekend(madeAt));
    expect(weekends.length).toBeGreaterThan(6);
    for (const { notes } of weekends) expect(notes).toEqual([{ kind: 'no-announcements' }]);
    const entries = weekends.flatMap((digest) => digest.entries);
    expect(entries.every(({ reasons }) => reasons.some(({ kind }) => kind === 'trending'))).toBe(
      true,
    );
  });

  test('give each day its one digest, with a place for every paper', () => {
    expect(new Set(digests.map(({ day }) => day)).size).toBe(DAYS);
    for (const { entries } of digests) {
      const { shown, unlike } = fold(entries, 10);
      const like = shown.flatMap((each) => each.like);
      expect(shown.length + like.length + unlike.length).toBe(entries.length);
    }
  });
});

describe.skipIf(!hasRealDays)('the damaged days of December 2024', () => {
  test('leave a digest behind', async () => {
    await db.delete();
    await db.open();
    for (let at = Date.parse('2024-12-10T08:00:00Z'); at < Date.parse('2024-12-20'); at += A_DAY) {
      const { digest } = await runJob({
        now: at,
        subscriptions: [HF_TRENDING],
        announce: () => [],
        search: () => [],
        list: (_, day) => listOf(day),
      });
      expect(digest.day).toBe(dayOf(at));
    }
    expect(await db.digests.count()).toBe(10);
  });
});

function listOfTrending(entries: Digest['entries']): PaperId[] {
  return entries.flatMap(({ id, reasons }) =>
    reasons.some(({ kind }) => kind === 'trending') ? [id] : [],
  );
}
