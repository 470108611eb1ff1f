import { describe, expect, test } from 'vitest';
import type { Digest } from '../../papers/digest.ts';
import type { PaperId } from '../../papers/paper.ts';
import type { Problem } from '../../papers/problem.ts';
import { categorySubscription, HF_TRENDING, type Subscription } from '../../papers/subscription.ts';
import { type DigestParts, makeDigest } from './digest-job.ts';

const [slic, bpo, rlthf] = ['2305.10425', '2406.12168', '2502.13417'] as PaperId[] as [
  PaperId,
  PaperId,
  PaperId,
];
const MONDAY = Date.parse('2026-11-23T12:00:00Z');

describe('the digest', () => {
  test('takes the latest day that has a list, past the weekend', async () => {
    const asked: string[] = [];
    const { digest } = await digestOf({
      subscriptions: [HF_TRENDING],
      daily: async (day) => {
        asked.push(day);
        return { entries: day === '2026-11-20' ? [listed(slic), listed(bpo)] : [] };
      },
    });
    expect(asked).toEqual(['2026-11-23', '2026-11-22', '2026-11-21', '2026-11-20']);
    expect(digest.entries).toEqual([
      { id: slic, reasons: [{ kind: 'trending', place: 1, day: '2026-11-20' }] },
      { id: bpo, reasons: [{ kind: 'trending', place: 2, day: '2026-11-20' }] },
    ]);
  });

  test('asks one feed for all categories and says which of them a paper is in', async () => {
    const asked: string[][] = [];
    const { digest } = await digestOf({
      subscriptions: [categorySubscription('cs.CL'), categorySubscription('math.GT')],
      announcements: async (categories) => {
        asked.push(categories);
        return { entries: [{ ...listed(slic), kind: 'new', categories: ['math.GT', 'cs.LG'] }] };
      },
    });
    expect(asked).toEqual([['cs.CL', 'math.GT']]);
    expect(digest.entries[0]?.reasons).toEqual([
      { kind: 'category', category: 'math.GT', announced: 'new' },
    ]);
  });

  test('shows a paper once, with every reason it has', async () => {
    const { digest } = await digestOf({
      subscriptions: [HF_TRENDING, categorySubscription('cs.CL')],
      daily: async () => ({ entries: [listed(slic)] }),
      announcements: async () => ({
        entries: [
          { ...listed(slic), kind: 'cross', categories: ['cs.CL'] },
          { ...listed(rlthf), kind: 'new', categories: ['cs.CL'] },
        ],
      }),
    });
    expect(digest.entries.map(({ id, reasons }) => [id, reasons.map(({ kind }) => kind)])).toEqual([
      [slic, ['trending', 'category']],
      [rlthf, ['category']],
    ]);
  });

  test('keeps what it learnt of each paper', async () => {
    const { facets } = await digestOf({
      subscriptions: [HF_TRENDING],
      daily: async () => ({ entries: [listed(slic)] }),
    });
    expect(facets).toEqual([[slic, 'hugging-face-daily']]);
  });

  test('has a note where a source failed, and all that the others gave', async () => {
    const { digest } = await digestOf({
      subscriptions: [HF_TRENDING, categorySubscription('cs.CL')],
      daily: async () => {
        throw new Error('down');
      },
      announcements: async () => ({
        entries: [{ ...listed(rlthf), kind: 'new', categories: ['cs.CL'] }],
      }),
    });
    expect(digest.problems).toEqual([{ source: 'hugging-face', kind: 'unavailable' }]);
    expect(digest.entries.map(({ id }) => id)).toEqual([rlthf]);
  });

  test('asks nobody for what is not followed', async () => {
    const { digest } = await digestOf({ subscriptions: [] });
    expect(digest.entries).toEqual([]);
  });
});

const listed = (id: PaperId) => ({ id, facts: { title: id } });

async function digestOf(
  parts: Partial<Omit<DigestParts, 'subscriptions'>> & { subscriptions: Subscription[] },
) {
  const facets: [PaperId, string][] = [];
  const kept: Digest[] = [];
  const refuse = async (): Promise<never> => {
    throw new TypeError('not to be asked');
  };
  await makeDigest({
    daily: refuse,
    announcements: refuse,
    addFacet: async (id, { source }) => facets.push([id, source]),
    keepDigest: async (digest) => void kept.push(digest),
    problemOf: (error, source): Problem | undefined =>
      error instanceof TypeError ? undefined : { source, kind: 'unavailable' },
    now: () => MONDAY,
    ...parts,
    subscriptions: async () => parts.subscriptions,
  });
  return { digest: kept[0]!, facets };
}
