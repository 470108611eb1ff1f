/** Which subscriptions a candidate answers to, by rules alone; likeness is judged elsewhere. */
import type { Reason, Rule, Subscription } from '../subscription.ts';
import { sameAuthor } from './author-names.ts';
import type { Candidate } from './candidate.ts';
import { holds, searchable } from './words.ts';

type RuleOf<Kind extends Rule['kind']> = Extract<Rule, { kind: Kind }>;

/** A candidate whose texts are made ready once for many subscriptions, and only if one looks at them. */
export interface Matchable {
  candidate: Candidate;
  readonly title: string;
  readonly text: string;
}

export function matchable(candidate: Candidate): Matchable {
  let title: string | undefined;
  let abstract: string | undefined;
  return {
    candidate,
    get title() {
      return (title ??= searchable(candidate.title));
    },
    get text() {
      return this.title + (abstract ??= searchable(candidate.abstract));
    },
  };
}

/** Why a subscription wants the candidate, or undefined when it does not. Those of likeness are never decided here. */
export function reasonFor(subscription: Subscription, given: Matchable): Reason | undefined {
  switch (subscription.kind) {
    case 'hf-trending':
      return trendingReason(subscription, given.candidate);
    case 'arxiv':
      return categoryReason(subscription, given.candidate);
    case 'words':
      return wordsReason(subscription, given);
    case 'authors':
      return authorReason(subscription, given.candidate);
    case 'hf-search':
      return given.candidate.foundBy.includes(subscription.key)
        ? { kind: 'search', query: subscription.query }
        : undefined;
    case 'like-paper':
    case 'like-library':
      return undefined;
  }
}

function trendingReason(
  { period, atLeast }: RuleOf<'hf-trending'>,
  { trending, upvotes = 0 }: Candidate,
): Reason | undefined {
  const listed = trending.find((each) => each.period === period);
  if (!listed || upvotes < atLeast) return undefined;
  const { place, day } = listed;
  return { kind: 'trending', place, day, ...(period !== 'day' && { period }) };
}

function categoryReason(
  rule: RuleOf<'arxiv'>,
  { announced, categories }: Candidate,
): Reason | undefined {
  const category = rule.categories.find((each) => categories.includes(each));
  if (!announced || !category) return undefined;
  const crossListed = !rule.categories.includes(categories[0] ?? '');
  const replaced = announced === 'replace' || announced === 'replace-cross';
  if ((crossListed && !rule.crossLists) || (replaced && !rule.replacements)) return undefined;
  return { kind: 'category', category, announced };
}

function wordsReason(rule: RuleOf<'words'>, given: Matchable): Reason | undefined {
  const place = rule.titleOnly ? given.title : given.text;
  const found = (terms: string[]) => terms.filter((term) => holds(place, term));
  const any = found(rule.any);
  const wanted =
    rule.all.length + rule.any.length > 0 &&
    found(rule.all).length === rule.all.length &&
    (rule.any.length === 0 || any.length > 0) &&
    found(rule.none).length === 0;
  return wanted ? { kind: 'words', terms: [...rule.all, ...any] } : undefined;
}

function authorReason({ names }: RuleOf<'authors'>, { authors }: Candidate): Reason | undefined {
  const name = authors.find((author) => names.some((wanted) => sameAuthor(wanted, author)));
  return name === undefined ? undefined : { kind: 'author', name };
}
