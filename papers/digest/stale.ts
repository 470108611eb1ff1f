/**
 * A category of the feed has been seen to serve the batch of the day before while its neighbour was fresh, under a
 * new date: only the ids tell.
 */
import type { PaperId } from '../paper.ts';
import type { Candidate } from './candidate.ts';

/** Those of the categories whose every announcement was there in the batch before. */
export function staleCategories(
  categories: readonly string[],
  announced: readonly Candidate[],
  before: ReadonlySet<PaperId>,
): string[] {
  return categories.filter((category) => {
    const entries = announced.filter((each) => each.categories.includes(category));
    return entries.length > 0 && entries.every(({ id }) => before.has(id));
  });
}
