/**
 * Makes the day's digest from what the reader follows. It may be killed between any two lines and started again: what
 * was fetched is kept for the day, and the digest appears in one transaction together with the note of what it suggested.
 */
import type { Digest, DigestEntry, DigestNote } from '../../papers/digest.ts';
import type { Candidate } from '../../papers/digest/candidate.ts';
import { compose, type Wanted } from '../../papers/digest/compose.ts';
import { digestDay } from '../../papers/digest/due.ts';
import { usualSize } from '../../papers/digest/fold.ts';
import { gather } from '../../papers/digest/gather.ts';
import { newsOf } from '../../papers/digest/news.ts';
import { planOf } from '../../papers/digest/plan.ts';
import { staleCategories } from '../../papers/digest/stale.ts';
import type { Steps } from '../../papers/digest/steps.ts';
import type { Day, Millis, PaperId, SourceName, Tldr } from '../../papers/paper.ts';
import type { Problem } from '../../papers/problem.ts';
import type { Subscription } from '../../papers/subscription.ts';
import { type Ask, asksOf, type DigestSources } from './digest-asks.ts';

/** What a question was answered for a day. */
export interface Work {
  key: string;
  asked: string;
  day: Day;
  at: Millis;
  candidates: Candidate[];
  /** What a feed announced on the latest day before that had any. */
  before?: PaperId[];
}

export interface Suggested {
  version?: number;
  trending: boolean;
}

export interface DigestParts extends DigestSources {
  subscriptions(): Promise<Subscription[]>;
  /** The reader's papers as texts, and the categories they point to. */
  taste(subscriptions: Subscription[]): Promise<
    Pick<Wanted, 'saved' | 'dismissed' | 'models'> & {
      likedCategories: ReadonlyMap<string, readonly string[]>;
    }
  >;
  readWork(key: string): Promise<Work | undefined>;
  keepWork(work: Work): Promise<void>;
  suggestedBefore(ids: PaperId[], day: Day): Promise<ReadonlyMap<PaperId, Suggested>>;
  newest(): Promise<Digest | undefined>;
  publish(digest: Digest, facts: ReadonlyMap<PaperId, Suggested>): Promise<void>;
  problemOf(error: unknown, source: SourceName): Problem | undefined;
  /** What the device itself says of a paper. */
  gloss(paper: { title: string; abstract: string }): Tldr | undefined;
  inSlices<T>(steps: Steps<T>): Promise<T>;
  today(): Day;
  now(): Millis;
}

/** An answer this young need not be asked for again: the job was interrupted, or asked for twice. */
const FRESH_FOR: Millis = 10 * 60 * 1000;
/** More than any feed announces in a day; a digest is bounded. */
const MOST_ENTRIES = 2_000;

/** Makes the digest of today, in place of an earlier one of the same day. */
export async function makeDigest(parts: DigestParts): Promise<Digest> {
  const now = parts.now();
  const day = digestDay(parts.today(), now, await parts.newest());
  const subscriptions = (await parts.subscriptions()).filter(({ off }) => !off);
  const { likedCategories, ...taste } = await parts.taste(subscriptions);
  const plan = planOf(subscriptions, likedCategories);
  const problems: Problem[] = [];
  const works = await Promise.all(
    asksOf(plan, parts, now).map((ask) => workOf(ask, day, parts, problems)),
  );
  const known = works.filter((work) => work !== undefined);
  const candidates = gather(known.map((work) => work.candidates));
  const before = await parts.suggestedBefore(
    candidates.map(({ id }) => id),
    day,
  );
  const own = new Set(candidates.map(({ id }) => id));
  const composed = await parts.inSlices(
    compose({
      ...taste,
      // A paper is no reason for itself.
      saved: taste.saved.filter(({ id }) => !own.has(id)),
      candidates,
      subscriptions,
      news: (candidate) => newsOf(candidate, before.get(candidate.id)),
      today: day,
    }),
  );
  const entries = await parts.inSlices(
    glossed(composed.entries.slice(0, MOST_ENTRIES), candidates, parts.gloss),
  );
  const notes = notesOn(
    known.find(({ key }) => key === 'feed'),
    plan.feed,
  );
  const left = composed.entries.length - entries.length;
  if (left > 0) notes.push({ kind: 'too-many', left });
  const digest: Digest = {
    day,
    madeAt: parts.now(),
    entries,
    themes: composed.themes,
    problems: distinct(problems),
    notes,
  };
  const facts = new Map(
    candidates.map(({ id, version, trending }) => [
      id,
      {
        trending: trending.length > 0 || (before.get(id)?.trending ?? false),
        ...(version !== undefined && { version }),
      },
    ]),
  );
  await parts.publish(digest, facts);
  return digest;
}

/** The answer to one question; when its source fails, what it said earlier in the day, and a note. */
async function workOf(
  { key, asked, source, answer }: Ask,
  day: Day,
  parts: DigestParts,
  problems: Problem[],
): Promise<Work | undefined> {
  const last = await parts.readWork(key);
  const ofToday = last?.day === day && last.asked === asked ? last : undefined;
  if (ofToday && Math.abs(parts.now() - ofToday.at) < FRESH_FOR) return ofToday;
  try {
    const candidates = await answer();
    const ids = last?.candidates.map(({ id }) => id) ?? [];
    const before = last && last.day !== day && ids.length > 0 ? ids : last?.before;
    const work = { key, asked, day, at: parts.now(), candidates, ...(before && { before }) };
    await parts.keepWork(work);
    return work;
  } catch (error) {
    const problem = parts.problemOf(error, source);
    if (!problem) throw error;
    problems.push(problem);
    return ofToday;
  }
}

/** The popup is to show what is looked at first without making anything. */
function* glossed(
  entries: readonly DigestEntry[],
  candidates: readonly Candidate[],
  gloss: DigestParts['gloss'],
): Steps<DigestEntry[]> {
  const papers = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const size = usualSize(entries.length);
  const all: DigestEntry[] = [];
  for (const [place, entry] of entries.entries()) {
    const paper = place < size ? papers.get(entry.id) : undefined;
    const tldr = paper && gloss(paper);
    all.push(tldr ? { ...entry, tldr } : entry);
    if (paper) yield;
  }
  return all;
}

function notesOn(feed: Work | undefined, categories: string[]): DigestNote[] {
  if (!feed) return [];
  if (feed.candidates.length === 0) return [{ kind: 'no-announcements' }];
  const stale = staleCategories(categories, feed.candidates, new Set(feed.before));
  return stale.length > 0 ? [{ kind: 'stale-feed', categories: stale }] : [];
}

function distinct(problems: Problem[]): Problem[] {
  return [...new Map(problems.map((each) => [`${each.source} ${each.kind}`, each])).values()];
}
