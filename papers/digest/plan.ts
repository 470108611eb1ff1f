/** What must be asked for a day's digest: one feed for all categories, one list a period, arXiv searches merged. */
import type { Subscription, TrendingPeriod } from '../subscription.ts';
import { wordsOf } from './words.ts';

export interface Plan {
  /** Categories of the one feed request. */
  feed: string[];
  periods: TrendingPeriod[];
  /** Queries in arXiv's language, without a date. */
  searches: string[];
  hfSearches: { key: string; query: string }[];
}

/** arXiv answers an address of a few thousand characters; beyond three requests a reader follows too much. */
const LONGEST_QUERY = 1_500;
const MOST_SEARCHES = 3;
const MOST_HF_SEARCHES = 6;
/** Categories that are asked for only because liked papers are from there. */
const MOST_BY_LIKENESS = 3;

/** @param likedCategories by a subscription's key, the primary categories of what it wants more like, the most frequent first */
export function planOf(
  subscriptions: readonly Subscription[],
  likedCategories: ReadonlyMap<string, readonly string[]>,
): Plan {
  const feed = new Set<string>();
  const periods = new Set<TrendingPeriod>();
  const clauses: string[] = [];
  const hfSearches: Plan['hfSearches'] = [];
  for (const each of subscriptions.filter(({ off }) => !off)) {
    if (each.kind === 'arxiv') for (const category of each.categories) feed.add(category);
    if (each.kind === 'hf-trending') periods.add(each.period);
    if (each.kind === 'words') clauses.push(wordsClause(each));
    if (each.kind === 'authors') clauses.push(...each.names.map(authorClause));
    if (each.kind === 'hf-search') hfSearches.push({ key: each.key, query: each.query });
    const liked = likedCategories.get(each.key) ?? [];
    for (const category of liked.slice(0, MOST_BY_LIKENESS)) feed.add(category);
  }
  return {
    feed: [...feed],
    periods: [...periods],
    searches: merged(clauses.filter((clause) => clause !== '')),
    hfSearches: hfSearches.slice(0, MOST_HF_SEARCHES),
  };
}

function merged(clauses: string[]): string[] {
  const queries: string[] = [];
  for (const clause of clauses) {
    const last = queries.at(-1);
    const joined = last === undefined ? clause : `${last} OR ${clause}`;
    if (last !== undefined && joined.length <= LONGEST_QUERY) queries[queries.length - 1] = joined;
    else queries.push(clause);
  }
  return queries.slice(0, MOST_SEARCHES);
}

function wordsClause(rule: Extract<Subscription, { kind: 'words' }>): string {
  const fields = rule.titleOnly ? ['ti'] : ['ti', 'abs'];
  const place = (term: string) => {
    const said = wordsOf(term).join(' ');
    if (said === '') return [];
    const last = term.trimEnd().endsWith('*') ? `${said}*` : `"${said}"`;
    const places = fields.map((field) => `${field}:${last}`);
    return [places.length === 1 ? places[0]! : `(${places.join(' OR ')})`];
  };
  const all = rule.all.flatMap(place);
  const any = rule.any.flatMap(place);
  const wanted = [...all, ...(any.length > 0 ? [`(${any.join(' OR ')})`] : [])].join(' AND ');
  if (wanted === '') return '';
  return `(${[wanted, ...rule.none.flatMap(place)].join(' ANDNOT ')})`;
}

/** By family name alone: initials and middle names are judged on this device. */
function authorClause(name: string): string {
  const [before = '', after] = name.split(',');
  const family = after === undefined ? wordsIn(before).at(-1) : wordsIn(before).join(' ');
  return family ? `au:"${family}"` : '';
}

const wordsIn = (text: string) => text.match(/[\p{L}'’-]+/gu) ?? [];
