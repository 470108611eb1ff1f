/** Which papers resemble which: every pair whose cosine is high enough, found by the terms they share. */
import type { Steps } from './steps.ts';
import type { VectorSpace } from './vectors.ts';

/**
 * From this cosine on one paper resembles another. Of the pairs of one day's announcements about one in fifty does;
 * `npm run bench:digest` prints the share.
 */
export const RESEMBLES = 0.12;
/** A term that so many papers have connects nothing; leaving it out bounds the time of a huge day. */
const MOST_POSTINGS = 1_500;
const MOST_NEIGHBOURS = 80;
/** Additions between two chances for others. */
const WORK_PER_STEP = 150_000;

export interface Neighbour {
  index: number;
  cosine: number;
}

/** For each paper those that resemble it, the likest first; never itself. */
export function* neighboursOf({ vectors, size }: VectorSpace): Steps<Neighbour[][]> {
  const postings: { documents: number[]; weights: number[] }[] = Array.from({ length: size });
  for (const [index, { terms, weights }] of vectors.entries()) {
    for (let at = 0; at < terms.length; at += 1) {
      const posting = (postings[terms[at]!] ??= { documents: [], weights: [] });
      posting.documents.push(index);
      posting.weights.push(weights[at]!);
    }
    if (index % 500 === 499) yield;
  }
  const neighbours: Neighbour[][] = [];
  const cosines = new Float64Array(vectors.length);
  let work = 0;
  for (const [index, { terms, weights }] of vectors.entries()) {
    const touched: number[] = [];
    for (let at = 0; at < terms.length; at += 1) {
      const posting = postings[terms[at]!]!;
      if (posting.documents.length > MOST_POSTINGS) continue;
      const weight = weights[at]!;
      for (let of = 0; of < posting.documents.length; of += 1) {
        const other = posting.documents[of]!;
        if (cosines[other] === 0) touched.push(other);
        cosines[other]! += weight * posting.weights[of]!;
      }
      work += posting.documents.length;
    }
    neighbours.push(likest(touched, cosines, index));
    for (const other of touched) cosines[other] = 0;
    if (work < WORK_PER_STEP) continue;
    work = 0;
    yield;
  }
  return neighbours;
}

function likest(touched: number[], cosines: Float64Array, self: number): Neighbour[] {
  const found: Neighbour[] = [];
  for (const index of touched) {
    const cosine = cosines[index]!;
    if (cosine >= RESEMBLES && index !== self) found.push({ index, cosine });
  }
  return found.toSorted((a, b) => b.cosine - a.cosine).slice(0, MOST_NEIGHBOURS);
}
