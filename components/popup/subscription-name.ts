import type { Subscription } from '../../papers/subscription.ts';
import { categoryName } from '../format/categories.ts';

/** A subscription's name and what it brings. */
export function subscriptionName(subscription: Subscription): { title: string; about: string } {
  if (subscription.kind === 'hf-trending')
    return { title: 'Hugging Face trending', about: 'the day’s papers, by upvotes' };
  const { category } = subscription;
  return { title: category, about: categoryName(category) };
}
