import type { RelatedWork } from '../../papers/related.ts';

export const orders = ['relevance', 'date', 'citations'] as const;
export type Order = (typeof orders)[number];

/** A sorted copy; works that do not say come last, and equals keep their order of relevance. */
export function sortRelated(works: RelatedWork[], order: Order): RelatedWork[] {
  if (order === 'relevance') return works;
  return works.toSorted((a, b) =>
    order === 'date'
      ? (b.published ?? '').localeCompare(a.published ?? '')
      : (b.citations ?? -1) - (a.citations ?? -1),
  );
}
