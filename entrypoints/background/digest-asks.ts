/** The questions of a day's digest, each with its key, its source, and how its answer becomes candidates. */
import type { Candidate } from '../../papers/digest/candidate.ts';
import type { Plan } from '../../papers/digest/plan.ts';
import type { Day, Millis, PaperFacts, PaperId, SourceName } from '../../papers/paper.ts';
import type { Announced, TrendingPeriod } from '../../papers/subscription.ts';
import { daysBefore, utcDay } from '../../papers/days.ts';

export interface Listed {
  id: PaperId;
  facts: PaperFacts;
}

export interface DigestSources {
  /** Hugging Face's list of a day, a week such as `2026-W47`, a month such as `2026-11`. */
  list(period: TrendingPeriod, which: string): Promise<{ entries: Listed[] }>;
  /** What arXiv's feed announces in any of the categories. */
  announcements(
    categories: string[],
  ): Promise<{ entries: (Listed & { kind: Announced; categories: string[] })[] }>;
  /** Papers of arXiv that answer a query, the latest submitted first. */
  search(query: string): Promise<{ entries: Listed[] }>;
  hfSearch(text: string): Promise<{ entries: Listed[] }>;
  /** Fills the cache with what a list says of its papers. */
  keepListed(papers: Listed[], source: SourceName): Promise<void>;
}

export interface Ask {
  /** One row of work a key; a feed is one key whatever its categories, so that it can be compared with the day before. */
  key: string;
  asked: string;
  source: SourceName;
  answer(): Promise<Candidate[]>;
}

/** Lists may be empty over a long weekend; nobody stops for longer. */
const DAYS_BACK = 6;
/** How far back a search looks for what was submitted: announcements lag by a weekend and a holiday. */
const SEARCH_DAYS = 5;

/** @param searchDays how far back arXiv's search looks for what was submitted */
export function asksOf(
  plan: Plan,
  sources: DigestSources,
  now: Millis,
  searchDays = SEARCH_DAYS,
): Ask[] {
  const asks: Ask[] = plan.periods.map((period) => ({
    key: `list:${period}`,
    asked: period,
    source: 'hugging-face',
    answer: () => trending(sources, period, now),
  }));
  if (plan.feed.length > 0) {
    asks.push({
      key: 'feed',
      asked: plan.feed.join('+'),
      source: 'arxiv',
      answer: () => announced(sources, plan.feed),
    });
  }
  for (const [index, query] of plan.searches.entries()) {
    const dated = `(${query}) AND ${submittedWithin(searchDays, now)}`;
    asks.push({
      key: `search:${index}`,
      asked: query,
      source: 'arxiv',
      answer: async () => candidates(await kept(sources, 'arxiv', sources.search(dated))),
    });
  }
  for (const { key, query } of plan.hfSearches) {
    asks.push({
      key: `search:${key}`,
      asked: query,
      source: 'hugging-face',
      answer: async () =>
        candidates(await kept(sources, 'hugging-face-daily', sources.hfSearch(query)), {
          foundBy: [key],
        }),
    });
  }
  return asks;
}

async function trending(
  sources: DigestSources,
  period: TrendingPeriod,
  now: Millis,
): Promise<Candidate[]> {
  for (const day of daysBefore(now, period === 'day' ? DAYS_BACK : 0)) {
    const answer = sources.list(period, whichOf(period, day));
    const entries = await kept(sources, 'hugging-face-daily', answer);
    if (entries.length === 0) continue;
    return entries
      .toSorted((a, b) => (b.facts.upvotes ?? 0) - (a.facts.upvotes ?? 0))
      .map((entry, index) => ({
        ...candidateOf(entry),
        trending: [{ period, day, place: entry.facts.rank?.place ?? index + 1 }],
      }));
  }
  return [];
}

async function announced(sources: DigestSources, feed: string[]): Promise<Candidate[]> {
  const { entries } = await sources.announcements(feed);
  await sources.keepListed(entries, 'arxiv-feed');
  return entries.map(({ id, facts, kind, categories: its }) => ({
    ...candidateOf({ id, facts }),
    categories: its,
    announced: kind,
  }));
}

async function kept(
  sources: DigestSources,
  source: SourceName,
  answer: Promise<{ entries: Listed[] }>,
): Promise<Listed[]> {
  const { entries } = await answer;
  await sources.keepListed(entries, source);
  return entries;
}

const candidates = (entries: Listed[], more: Partial<Candidate> = {}): Candidate[] =>
  entries.map((entry) => ({ ...candidateOf(entry), ...more }));

function candidateOf({ id, facts }: Listed): Candidate {
  return {
    id,
    title: facts.title ?? '',
    abstract: facts.abstract ?? '',
    authors: facts.authors ?? [],
    categories: facts.categories ?? [],
    version: facts.version,
    published: facts.published,
    upvotes: facts.upvotes,
    trending: [],
    foundBy: [],
  };
}

function whichOf(period: TrendingPeriod, day: Day): string {
  if (period === 'day') return day;
  return period === 'month' ? day.slice(0, 7) : isoWeek(day);
}

/** The ISO week that has the day's Thursday. @see https://www.iso.org/iso-8601-date-and-time-format.html */
function isoWeek(day: Day): string {
  const thursday = new Date(Date.parse(day));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const year = thursday.getUTCFullYear();
  const dayOfYear = (thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000;
  return `${year}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`;
}

function submittedWithin(days: number, now: Millis): string {
  const minute = (day: Day | undefined, clock: string) => `${day?.replaceAll('-', '')}${clock}`;
  const from = minute(daysBefore(now, days).at(-1), '0000');
  return `submittedDate:[${from} TO ${minute(utcDay(now), '2359')}]`;
}
