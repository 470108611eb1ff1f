/** How like a paper is to what the reader saved, and to what the reader dismissed. */
import { dot, type Vector } from './vectors.ts';

/** From this cosine on a paper is said to be like a saved one. */
export const LIKE = 0.2;
/** One neighbour may be chance, many wash out what is particular. */
const NEAREST = 3;

export interface Likeness {
  /** 0 to 1: half the direction of all of them together, half the three nearest. */
  value: number;
  /** How many of them are like it. */
  count: number;
}

/** A measure against a set of papers; against an empty one everything is 0. */
export function likenessTo(liked: readonly Vector[], size: number): (paper: Vector) => Likeness {
  if (liked.length === 0) return () => ({ value: 0, count: 0 });
  const centroid = new Float64Array(size);
  for (const { terms, weights } of liked) {
    for (let at = 0; at < terms.length; at += 1) centroid[terms[at]!]! += weights[at]!;
  }
  const length = Math.sqrt(centroid.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  for (let term = 0; term < size; term += 1) centroid[term]! /= length;
  const scratch = new Float64Array(size);

  return (paper) => {
    spread(paper, scratch);
    const nearest = Array.from({ length: NEAREST }, () => 0);
    let count = 0;
    for (const each of liked) {
      const cosine = dot(each, scratch);
      if (cosine >= LIKE) count += 1;
      const at = nearest.findIndex((near) => cosine > near);
      if (at >= 0) {
        nearest.splice(at, 0, cosine);
        nearest.pop();
      }
    }
    clear(paper, scratch);
    const near = nearest.reduce((sum, each) => sum + each, 0) / Math.min(NEAREST, liked.length);
    return { value: Math.min(1, (dot(paper, centroid) + near) / 2), count };
  };
}

function spread({ terms, weights }: Vector, dense: Float64Array): void {
  for (let at = 0; at < terms.length; at += 1) dense[terms[at]!] = weights[at]!;
}

function clear({ terms }: Vector, dense: Float64Array): void {
  for (const term of terms) dense[term] = 0;
}
