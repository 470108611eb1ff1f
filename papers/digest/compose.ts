/** From a day's candidates to its entries: match, rank, fold, condense, name themes. Pure, in small steps. */
import type { DigestEntry } from '../digest.ts';
import type { Day, PaperId } from '../paper.ts';
import type { Reason, Subscription } from '../subscription.ts';
import type { Candidate } from './candidate.ts';
import { condense } from './condense.ts';
import { matchable, reasonFor } from './match.ts';
import type { News } from './news.ts';
import { neighboursOf } from './neighbours.ts';
import { score } from './rank.ts';
import { seriesIn } from './series.ts';
import type { Steps } from './steps.ts';
import { likenessTo, tasteOf } from './taste.ts';
import { themesOf } from './themes.ts';
import { type Text, type Vector, vectorSpace } from './vectors.ts';

export interface Wanted {
  candidates: readonly Candidate[];
  subscriptions: readonly Subscription[];
  /** The reader's own papers, the newest first. */
  saved: readonly (Text & { id: PaperId })[];
  dismissed: readonly Text[];
  /** By a subscription's key, the papers that it wants more like: the one it names, or those with its tag. */
  models: ReadonlyMap<string, readonly Text[]>;
  /** What earlier digests make of a paper: say nothing of it, or say that there is news. */
  news(candidate: Candidate): News;
  today: Day;
}

export interface Composed {
  entries: DigestEntry[];
  themes: string[];
}

/** So many of the newest tell the taste; more would only cost time. */
const MOST_REMEMBERED = 250;
/** A paper this like the library belongs in a digest of *more like my library*. */
const LIKE_LIBRARY = 2;
const PAPERS_PER_STEP = 24;
const DAY_MS = 86_400_000;

/** Entries in the order in which a digest lets them in; those whose only reasons are gone are left out. */
export function* compose(wanted: Wanted): Steps<Composed> {
  const subscriptions = wanted.subscriptions.filter(({ off }) => !off);
  const saved = wanted.saved.slice(0, MOST_REMEMBERED);
  const dismissed = wanted.dismissed.slice(0, MOST_REMEMBERED);
  const groups = subscriptions.flatMap((subscription) => {
    const texts = wanted.models.get(subscription.key)?.slice(0, MOST_REMEMBERED) ?? [];
    return texts.length > 0 ? [{ subscription, texts }] : [];
  });
  const fresh = wanted.candidates.filter((candidate) => wanted.news(candidate) !== 'nothing-new');
  const space = yield* vectorSpace([
    ...fresh,
    ...saved,
    ...dismissed,
    ...groups.flatMap(({ texts }) => texts),
  ]);
  const vectorsFrom = (start: number, count: number) => space.vectors.slice(start, start + count);
  const taste = tasteOf({
    saved: vectorsFrom(fresh.length, saved.length),
    dismissed: vectorsFrom(fresh.length + saved.length, dismissed.length),
    candidates: vectorsFrom(0, fresh.length),
    size: space.size,
  });
  let groupAt = fresh.length + saved.length + dismissed.length;
  const toGroups = groups.map(({ subscription, texts }) => {
    const likeness = likenessTo(vectorsFrom(groupAt, texts.length), space.size);
    groupAt += texts.length;
    const enough = Math.min(LIKE_LIBRARY, texts.length);
    return { subscription, likeness, enough };
  });
  const wantsLikeLibrary = subscriptions.some(
    (each) => each.kind === 'like-library' && each.tag === undefined,
  );

  const kept: { candidate: Candidate; vector: Vector; reasons: Reason[]; score: number }[] = [];
  for (const [index, candidate] of fresh.entries()) {
    if (index % PAPERS_PER_STEP === 0) yield;
    const vector = space.vectors[index]!;
    const given = matchable(candidate);
    const reasons = subscriptions
      .map((subscription) => reasonFor(subscription, given))
      .filter((reason) => reason !== undefined);
    for (const { subscription, likeness, enough } of toGroups) {
      const { count } = likeness(vector);
      if (count >= enough) reasons.push(likeReason(subscription, count));
    }
    const { value, likeSaved } = taste(vector);
    if (reasons.length === 0 && !(wantsLikeLibrary && likeSaved >= LIKE_LIBRARY)) continue;
    if (likeSaved > 0) reasons.push({ kind: 'like-saved', count: likeSaved });
    const news = wanted.news(candidate);
    if (news === 'new-version' || news === 'now-trending') reasons.unshift({ kind: 'news', news });
    kept.push({
      candidate,
      vector,
      reasons: distinct(reasons),
      score: score({
        reasons,
        taste: value,
        upvotes: candidate.upvotes,
        place: bestPlace(candidate),
        ageInDays: ageOf(candidate, wanted.today),
      }),
    });
  }
  const ranked = kept.toSorted((a, b) => b.score - a.score);
  const neighbours = yield* neighboursOf({
    vectors: ranked.map(({ vector }) => vector),
    size: space.size,
  });
  const papers = ranked.map(({ candidate }) => candidate);
  const series = yield* seriesIn(papers, neighbours);
  const condensed = yield* condense(
    neighbours,
    ranked.map((each) => each.score),
    new Set(series.keys()),
  );
  const themes = yield* themesOf(
    condensed,
    papers.map(({ title }) => title),
  );
  const placeOf = new Map(condensed.order.map((paper, place) => [paper, place]));
  const entries = condensed.order.map((paper, place): DigestEntry => {
    const { candidate, reasons, score: itsScore } = ranked[paper]!;
    const leader = series.get(paper);
    return {
      id: candidate.id,
      reasons,
      score: Math.round(itsScore * 10_000) / 10_000,
      like: condensed.ladders[paper]!,
      ...(themes.of[place] !== undefined && { theme: themes.of[place] }),
      ...(leader !== undefined && { partOf: placeOf.get(leader) }),
    };
  });
  return { entries, themes: themes.names };
}

function likeReason(subscription: Subscription, count: number): Reason {
  if (subscription.kind === 'like-paper') return { kind: 'like-paper', title: subscription.title };
  const tag = subscription.kind === 'like-library' ? subscription.tag : undefined;
  return { kind: 'like-saved', count, tag };
}

function distinct(reasons: Reason[]): Reason[] {
  const seen = new Set<string>();
  return reasons.filter((reason) => {
    const said = JSON.stringify(reason);
    return !seen.has(said) && seen.add(said);
  });
}

function bestPlace({ trending }: Candidate): number | undefined {
  return trending.length === 0 ? undefined : Math.min(...trending.map(({ place }) => place));
}

function ageOf({ announced, published }: Candidate, today: Day): number | undefined {
  if (announced === 'new' || announced === 'cross') return 0;
  return published === undefined ? undefined : (Date.parse(today) - Date.parse(published)) / DAY_MS;
}
