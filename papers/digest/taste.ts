/** What the reader's own choices say for a paper: where it lies between what was saved and all the rest, and whom it is near. */
import { dot, type Vector } from './vectors.ts';

/** From this cosine on a paper is said to be like a saved one. */
export const LIKE = 0.2;
/** One neighbour may be chance, many wash out what is particular. */
const NEAREST = 3;
/** What is near counts half as much as the direction of all together. */
const NEAR_COUNTS = 0.5;

/** So many choices are believed by half. */
const FEW_CHOICES = 4;
/** So many papers of a day, with those dismissed, say half of what is common; a handful says next to nothing. */
const FEW_OTHERS = 25;

export interface Likeness {
  /** 0 to 1: the mean cosine with the three nearest. */
  near: number;
  /** How many of them are like it. */
  count: number;
}

export interface Taste {
  /** What the choices say for the paper, −1 to 1. */
  value: number;
  /** How many saved papers are like it. */
  likeSaved: number;
}

export interface Choices {
  saved: readonly Vector[];
  dismissed: readonly Vector[];
  /** What there is to choose from: all that is common is no sign of taste. */
  candidates: readonly Vector[];
  /** How many terms there are. */
  size: number;
}

/**
 * Its value is the cosine with the direction that leads from the rest (dismissed papers and the day's, together) to the
 * saved ones, and how much nearer it is to single saved papers than to single dismissed ones; the less of it, the fewer
 * were chosen.
 * @see https://nlp.stanford.edu/IR-book/html/htmledition/the-rocchio-algorithm-for-relevance-feedback-1.html
 */
export function tasteOf(choices: Choices): (paper: Vector) => Taste {
  const { saved, dismissed, candidates, size } = choices;
  const chosen = saved.length + dismissed.length;
  if (chosen === 0) return () => ({ value: 0, likeSaved: 0 });
  const others = [...dismissed, ...candidates];
  const rest = meanOf(others, size);
  const counts = others.length / (others.length + FEW_OTHERS);
  // Who saved nothing likes the day as it is, less what they dismissed.
  const direction = meanOf(saved.length > 0 ? saved : candidates, size);
  const whole = saved.length > 0 ? 1 : counts;
  for (let term = 0; term < size; term += 1) {
    direction[term] = whole * direction[term]! - counts * rest[term]!;
  }
  const length = Math.sqrt(direction.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  const toSaved = likenessTo(saved, size);
  const toDismissed = likenessTo(dismissed, size);
  return (paper) => {
    const { near, count } = toSaved(paper);
    const nearer = near - toDismissed(paper).near;
    const said = dot(paper, direction) / length + NEAR_COUNTS * nearer;
    const value = Math.max(-1, Math.min(1, said)) * (chosen / (chosen + FEW_CHOICES));
    return { value, likeSaved: count };
  };
}

/** A measure against a set of papers; against an empty one everything is 0. */
export function likenessTo(liked: readonly Vector[], size: number): (paper: Vector) => Likeness {
  if (liked.length === 0) return () => ({ near: 0, count: 0 });
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
    const sum = nearest.reduce((before, each) => before + each, 0);
    return { near: sum / Math.min(NEAREST, liked.length), count };
  };
}

function meanOf(vectors: readonly Vector[], size: number): Float64Array {
  const mean = new Float64Array(size);
  for (const { terms, weights } of vectors) {
    for (let at = 0; at < terms.length; at += 1) mean[terms[at]!]! += weights[at]! / vectors.length;
  }
  return mean;
}

function spread({ terms, weights }: Vector, dense: Float64Array): void {
  for (let at = 0; at < terms.length; at += 1) dense[terms[at]!] = weights[at]!;
}

function clear({ terms }: Vector, dense: Float64Array): void {
  for (const term of terms) dense[term] = 0;
}
