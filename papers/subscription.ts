/** What a reader follows, and why a digest shows a paper. */
import type { Day, PaperId } from './paper.ts';

/** How arXiv's feeds announce a paper: new, cross-listed from another category, or a new version of either. */
export type Announced = 'new' | 'cross' | 'replace' | 'replace-cross';

export type TrendingPeriod = 'day' | 'week' | 'month';

/** What makes a paper one that the reader wants. Terms of several words are phrases. */
export type Rule =
  | { kind: 'hf-trending'; period: TrendingPeriod; atLeast: number }
  | { kind: 'arxiv'; categories: string[]; crossLists: boolean; replacements: boolean }
  | { kind: 'words'; all: string[]; any: string[]; none: string[]; titleOnly: boolean }
  | { kind: 'authors'; names: string[] }
  | { kind: 'like-paper'; id: PaperId; title: string }
  /** All of what is saved, or what has a tag. */
  | { kind: 'like-library'; tag?: string }
  | { kind: 'hf-search'; query: string };

/** One thing a reader follows. `key` is unique among subscriptions and the same on every machine. */
export type Subscription = Rule & {
  key: string;
  /** The reader's own name for it. */
  name?: string;
  /** Kept, but asked for nothing. */
  off?: boolean;
};

/** Why a paper stands in a digest; a paper may have several reasons. */
export type Reason =
  | { kind: 'trending'; place: number; day: Day; period?: TrendingPeriod }
  | { kind: 'category'; category: string; announced: Announced }
  | { kind: 'words'; terms: string[] }
  | { kind: 'author'; name: string }
  | { kind: 'like-paper'; title: string }
  | { kind: 'like-saved'; count: number; tag?: string }
  | { kind: 'search'; query: string }
  /** Shown before, and again because there is something new to say of it. */
  | { kind: 'news'; news: 'new-version' | 'now-trending' };

/** The subscription to Hugging Face's daily papers. */
export const HF_TRENDING: Subscription = {
  key: 'hf-trending',
  kind: 'hf-trending',
  period: 'day',
  atLeast: 0,
};

/** The subscription to one arXiv category, by its code: `cs.CL`. */
export function categorySubscription(category: string): Subscription {
  return subscriptionOf({
    kind: 'arxiv',
    categories: [category],
    crossLists: true,
    replacements: false,
  });
}

/** Gives a rule its key: the same rule has the same key everywhere, whatever the order of its terms. */
export function subscriptionOf(rule: Rule, name?: string): Subscription {
  return { ...rule, key: keyOf(rule), ...(name && { name }) };
}

function keyOf(rule: Rule): string {
  const list = (terms: string[]) =>
    terms
      .map((term) => term.toLowerCase())
      .toSorted()
      .join(',');
  switch (rule.kind) {
    case 'hf-trending':
      return rule.period === 'day' ? 'hf-trending' : `hf-trending:${rule.period}`;
    case 'arxiv':
      return `arxiv:${rule.categories.toSorted().join('+')}`;
    case 'words':
      return `words:${rule.titleOnly ? 'title:' : ''}${list(rule.all)}|${list(rule.any)}|${list(rule.none)}`;
    case 'authors':
      return `authors:${list(rule.names)}`;
    case 'like-paper':
      return `like:${rule.id}`;
    case 'like-library':
      return rule.tag === undefined ? 'like-library' : `like-library:${rule.tag.toLowerCase()}`;
    case 'hf-search':
      return `hf-search:${rule.query.trim().toLowerCase()}`;
  }
}

/** Where a new reader may begin: good starters, none of them chosen yet. */
export const STARTERS: readonly Subscription[] = [
  HF_TRENDING,
  subscriptionOf({ kind: 'hf-trending', period: 'week', atLeast: 20 }),
  subscriptionOf(
    {
      kind: 'arxiv',
      categories: ['cs.CL', 'cs.LG', 'cs.AI'],
      crossLists: false,
      replacements: false,
    },
    'Language and learning',
  ),
  subscriptionOf(
    { kind: 'arxiv', categories: ['cs.CV', 'eess.IV'], crossLists: false, replacements: false },
    'Vision',
  ),
  subscriptionOf(
    { kind: 'arxiv', categories: ['stat.ML', 'stat.ME'], crossLists: true, replacements: false },
    'Statistics',
  ),
  subscriptionOf({ kind: 'like-library' }),
];
