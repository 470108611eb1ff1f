import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { categorySubscription, HF_TRENDING, subscriptionOf } from '../../papers/subscription.ts';
import { db } from '../../storage/db.ts';
import { readPaper } from '../../storage/papers.ts';
import { Down, Killed, listed, runJob, type World } from './testing/digest-world.ts';
import type { PaperId } from '../../papers/paper.ts';

const [slic, bpo, rlthf] = ['2305.10425', '2406.12168', '2502.13417'] as const;
const MONDAY = Date.parse('2026-11-23T12:00:00Z');
const A_DAY = 86_400_000;

const refuse = (): never => {
  throw new TypeError('not to be asked');
};
const down = (): never => {
  throw new Down('down');
};
const world = (parts: Partial<World>): World => ({
  now: MONDAY,
  subscriptions: [HF_TRENDING],
  list: refuse,
  announce: refuse,
  search: refuse,
  ...parts,
});
const fresh = (id: string, category = 'cs.CL') => ({
  ...listed(id),
  kind: 'new' as const,
  categories: [category],
});
const idsOf = ({ digest }: Awaited<ReturnType<typeof runJob>>) =>
  digest.entries.map(({ id }) => id);

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('the digest', () => {
  test('takes the latest day that has a list, past the weekend', async () => {
    const { digest, asked } = await runJob(
      world({
        list: (_, day) => (day === '2026-11-20' ? [listed(slic), listed(bpo)] : []),
      }),
    );
    expect(asked.map((each) => each.slice(-10))).toEqual([
      '2026-11-23',
      '2026-11-22',
      '2026-11-21',
      '2026-11-20',
    ]);
    expect(digest.entries.map(({ id, reasons }) => [id, reasons])).toEqual([
      [slic, [{ kind: 'trending', place: 1, day: '2026-11-20' }]],
      [bpo, [{ kind: 'trending', place: 2, day: '2026-11-20' }]],
    ]);
  });

  test('brings along what the device says of the papers that are looked at first', async () => {
    const ids = Array.from({ length: 20 }, (_, place) => `2511.${10_000 + place}`);
    const { digest } = await runJob(world({ list: () => ids.map((id) => listed(id)) }));
    const said = digest.entries.map(({ tldr }) => tldr?.text);
    expect(said[0]).toBe(`In short: Paper ${digest.entries[0]!.id}`);
    expect(said.slice(0, 12)).not.toContain(undefined);
    expect(new Set(said.slice(12))).toEqual(new Set([undefined]));
  });

  test('asks one feed for all categories and says which of them a paper is in', async () => {
    const { digest, asked } = await runJob(
      world({
        subscriptions: [categorySubscription('cs.CL'), categorySubscription('math.GT')],
        announce: () => [{ ...listed(slic), kind: 'new', categories: ['math.GT', 'cs.LG'] }],
      }),
    );
    expect(asked).toEqual(['feed cs.CL,math.GT']);
    expect(digest.entries[0]?.reasons).toEqual([
      { kind: 'category', category: 'math.GT', announced: 'new' },
    ]);
  });

  test('merges all words and authors into one search of arXiv, and judges the answers here', async () => {
    const { digest, asked } = await runJob(
      world({
        subscriptions: [
          subscriptionOf({
            kind: 'words',
            all: ['preference optimization'],
            any: [],
            none: ['survey'],
            titleOnly: false,
          }),
          subscriptionOf({ kind: 'authors', names: ['Yao Zhao'] }),
        ],
        search: () => [
          listed(slic, { authors: ['Y. Zhao'] }),
          listed(bpo, { title: 'Preference Optimization at Ease' }),
          listed(rlthf, { title: 'A Survey of Preference Optimization' }),
        ],
      }),
    );
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('ANDNOT (ti:"survey" OR abs:"survey")) OR au:"Zhao"');
    expect(digest.entries.map(({ id, reasons }) => [id, reasons[0]?.kind]).toSorted()).toEqual([
      [slic, 'author'],
      [bpo, 'words'],
    ]);
  });

  test('keeps what it learnt of each paper', async () => {
    await runJob(world({ list: () => [listed(slic)] }));
    const row = await readPaper(slic as PaperId);
    expect(Object.keys(row?.facets ?? {})).toEqual(['hugging-face-daily']);
  });

  test('has a note where a source failed, and what it said earlier in the day', async () => {
    const both = [HF_TRENDING, categorySubscription('cs.CL')];
    const early = await runJob(
      world({ subscriptions: both, list: () => [listed(slic)], announce: () => [fresh(rlthf)] }),
    );
    const late = await runJob(
      world({
        now: MONDAY + 3_600_000,
        subscriptions: both,
        list: down,
        announce: () => [fresh(rlthf), fresh(bpo)],
      }),
    );
    expect(early.digest.problems).toEqual([]);
    expect(late.digest.problems).toEqual([{ source: 'hugging-face', kind: 'unavailable' }]);
    expect(idsOf(late).toSorted()).toEqual([slic, bpo, rlthf].toSorted());
  });

  test('suggests a paper once, unless it has news', async () => {
    const cl = [categorySubscription('cs.CL'), HF_TRENDING];
    await runJob(world({ subscriptions: cl, announce: () => [fresh(slic)], list: () => [] }));
    const next = world({ now: MONDAY + A_DAY, subscriptions: cl });
    const silent = await runJob({ ...next, announce: () => [fresh(slic)], list: () => [] });
    expect(idsOf(silent)).toEqual([]);
    const trends = await runJob({
      ...next,
      now: next.now + A_DAY,
      announce: () => [fresh(slic)],
      list: () => [listed(slic)],
    });
    expect(trends.digest.entries[0]?.reasons[0]).toEqual({ kind: 'news', news: 'now-trending' });
  });

  test('tells a stale feed by its ids, and a weekend by its silence', async () => {
    const cl = [categorySubscription('cs.CL'), categorySubscription('cs.CV')];
    const run = (day: number, announce: World['announce']) =>
      runJob(world({ now: MONDAY + day * A_DAY, subscriptions: cl, announce }));
    await run(0, () => [fresh(slic), fresh(bpo, 'cs.CV')]);
    const stale = await run(1, () => [fresh(slic), fresh(rlthf, 'cs.CV')]);
    expect(stale.digest.notes).toEqual([{ kind: 'stale-feed', categories: ['cs.CL'] }]);
    const quiet = await run(2, () => []);
    expect(quiet.digest.notes).toEqual([{ kind: 'no-announcements' }]);
    const still = await run(3, () => [fresh(slic), fresh(rlthf, 'cs.CV')]);
    expect(still.digest.notes).toEqual([{ kind: 'stale-feed', categories: ['cs.CL', 'cs.CV'] }]);
  });

  test('is made once and alike, wherever the worker was killed before', async () => {
    const parts = world({
      subscriptions: [HF_TRENDING, categorySubscription('cs.CL')],
      list: () => [listed(slic), listed(bpo)],
      announce: () => [fresh(bpo), fresh(rlthf)],
    });
    const undisturbed = await runJob(parts);
    for (let step = 1; step <= undisturbed.steps; step += 1) {
      await db.delete();
      await db.open();
      await expect(runJob(parts, step)).rejects.toThrow(Killed);
      // What ran beside the step that died comes to its end first.
      await new Promise((resolve) => void setTimeout(resolve, 5));
      const resumed = await runJob(parts);
      expect(resumed.digest).toEqual(undisturbed.digest);
      expect(await db.digests.count()).toBe(1);
      expect(await db.suggestions.count()).toBe(3);
    }
  });

  test('made again on the same day suggests the same, and asks nobody twice', async () => {
    const parts = world({ list: () => [listed(slic)] });
    const first = await runJob(parts);
    const again = await runJob(parts);
    expect(again.digest).toEqual(first.digest);
    expect(again.asked).toEqual([]);
  });

  test('asks nobody for what is not followed, or switched off', async () => {
    const { digest } = await runJob(world({ subscriptions: [{ ...HF_TRENDING, off: true }] }));
    expect(digest.entries).toEqual([]);
  });
});
