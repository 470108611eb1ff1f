import type { PaperId } from './paper.ts';
import type { RelatedWork } from './related.ts';

/** Softens the lead of a first place. @see https://doi.org/10.1145/1571941.1572114 (reciprocal rank fusion, k = 60) */
const RANK_OFFSET = 60;

/**
 * One list of the works that several origins hold for related to a paper: each once, with all its origins, without the
 * paper itself; those that more origins name, and name earlier, first. Equals keep the order of the origins' lists.
 */
export function mergeRelated(
  paper: PaperId,
  lists: readonly (readonly RelatedWork[])[],
): RelatedWork[] {
  const merged = new Map<PaperId, { work: RelatedWork; score: number }>();
  for (const list of lists) {
    const named = new Set<PaperId>([paper]);
    for (const work of list) {
      if (named.has(work.id)) continue;
      named.add(work.id);
      const known = merged.get(work.id);
      merged.set(work.id, {
        work: known ? together(known.work, work) : work,
        score: (known?.score ?? 0) + 1 / (RANK_OFFSET + named.size),
      });
    }
  }
  return [...merged.values()].toSorted((a, b) => b.score - a.score).map(({ work }) => work);
}

function together(one: RelatedWork, other: RelatedWork): RelatedWork {
  return {
    ...one,
    published: one.published ?? other.published,
    citations: one.citations ?? other.citations,
    origins: [...new Set([...one.origins, ...other.origins])],
  };
}
