/** Makes the day's digest from what the reader follows. May be started again at any time without harm. */
import { type Digest, gatherEntries } from '../../papers/digest.ts';
import type { Day, Facet, Millis, PaperFacts, PaperId, SourceName } from '../../papers/paper.ts';
import type { Problem } from '../../papers/problem.ts';
import type { Announced, Reason, Subscription } from '../../papers/subscription.ts';
import { daysBefore, localDay } from '../../papers/days.ts';

interface Listed {
  id: PaperId;
  facts: PaperFacts;
}

export interface DigestParts {
  subscriptions(): Promise<Subscription[]>;
  /** Hugging Face's list of a day, each paper with its place in it. */
  daily(day: Day): Promise<{ entries: Listed[] }>;
  /** What arXiv's feed announces in any of the categories. */
  announcements(
    categories: string[],
  ): Promise<{ entries: (Listed & { kind: Announced; categories: string[] })[] }>;
  addFacet(id: PaperId, facet: Facet, at: Millis): Promise<unknown>;
  keepDigest(digest: Digest): Promise<void>;
  problemOf(error: unknown, source: SourceName): Problem | undefined;
  now(): Millis;
}

/** Lists may be empty over a long weekend; nobody stops for longer. */
const DAYS_BACK = 6;

type Find = { id: PaperId; reason: Reason };

export async function makeDigest(parts: DigestParts): Promise<Digest> {
  const followed = await parts.subscriptions();
  const problems: Problem[] = [];
  const attempt = async (source: SourceName, finds: () => Promise<Find[]>): Promise<Find[]> => {
    try {
      return await finds();
    } catch (error) {
      const problem = parts.problemOf(error, source);
      if (!problem) throw error;
      problems.push(problem);
      return [];
    }
  };
  const categories = followed.flatMap((each) =>
    each.kind === 'arxiv-category' ? [each.category] : [],
  );
  const [trending, announced] = await Promise.all([
    followed.some((each) => each.kind === 'hf-trending')
      ? attempt('hugging-face', () => trendingFinds(parts))
      : [],
    categories.length ? attempt('arxiv', () => categoryFinds(parts, categories)) : [],
  ]);
  const digest: Digest = {
    day: localDay(parts.now()),
    madeAt: parts.now(),
    entries: gatherEntries([...trending, ...announced]),
    problems,
  };
  await parts.keepDigest(digest);
  return digest;
}

/** The latest day that has a list. */
async function trendingFinds(parts: DigestParts): Promise<Find[]> {
  for (const day of daysBefore(parts.now(), DAYS_BACK)) {
    const { entries } = await parts.daily(day);
    if (entries.length === 0) continue;
    await keep(parts, 'hugging-face-daily', entries);
    return entries
      .map(({ id, facts }, index) => ({ id, place: facts.rank?.place ?? index + 1 }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ id, place }) => ({ id, reason: { kind: 'trending', place, day } }));
  }
  return [];
}

async function categoryFinds(parts: DigestParts, followed: string[]): Promise<Find[]> {
  const { entries } = await parts.announcements(followed);
  await keep(parts, 'arxiv-feed', entries);
  return entries.map(({ id, kind, categories }) => ({
    id,
    reason: {
      kind: 'category',
      category: followed.find((each) => categories.includes(each)) ?? followed[0]!,
      announced: kind,
    },
  }));
}

async function keep(parts: DigestParts, source: SourceName, entries: Listed[]): Promise<void> {
  const at = parts.now();
  for (const { id, facts } of entries) await parts.addFacet(id, { source, at, facts }, at);
}
