/** What can be followed from a paper: its authors, and papers like it. */
import type { PaperView } from './paper.ts';
import { type Subscription, subscriptionOf } from './subscription.ts';

/** What of a paper is followed. */
export interface Following {
  authors: string[];
  /** Papers like this one. */
  like: boolean;
}

/** The subscription to one author, by the name as the paper has it. */
export function authorSubscription(name: string): Subscription {
  return subscriptionOf({ kind: 'authors', names: [name] });
}

/** The subscription to papers like this one. */
export function likeSubscription({ id, title }: Pick<PaperView, 'id' | 'title'>): Subscription {
  return subscriptionOf({ kind: 'like-paper', id, title: title ?? `arXiv ${id}` });
}

/**
 * What of a paper is followed, each by a subscription of its own.
 * @param keys of the subscriptions that are on
 */
export function followingOf(view: PaperView, keys: ReadonlySet<string>): Following {
  return {
    authors: view.authors.filter((name) => keys.has(authorSubscription(name).key)),
    like: keys.has(likeSubscription(view).key),
  };
}
