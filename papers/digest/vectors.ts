/**
 * Papers as tf-idf vectors over the stems of title and abstract.
 * @see https://doi.org/10.1016/0306-4573(88)90021-0 (Salton and Buckley: logarithmic counts, cosine normalisation)
 */
import { stemmer } from 'stemmer';
import type { Steps } from './steps.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Terms by number, ascending, with weights whose squares sum to 1. */
export interface Vector {
  terms: Uint32Array;
  weights: Float32Array;
}

export interface Text {
  title: string;
  abstract: string;
}

/** A word of the title counts as this many of the abstract. */
const TITLE_COUNTS = 3;
/** The heaviest terms say what a paper is about; the rest only costs time. */
const MOST_TERMS = 48;
const DOCUMENTS_PER_STEP = 24;

export interface VectorSpace {
  vectors: Vector[];
  /** How many terms there are. */
  size: number;
}

/** Vectors of all texts, in their order, weighted by how rare each term is among them. */
export function* vectorSpace(texts: readonly Text[]): Steps<VectorSpace> {
  const numbers = new Map<string, number>();
  const stems = new Map<string, number>();
  const documents: number[] = [];
  const counts: Map<number, number>[] = [];
  for (const [index, text] of texts.entries()) {
    const counted = new Map<number, number>();
    countWords(text.title, TITLE_COUNTS, counted);
    countWords(text.abstract, 1, counted);
    for (const term of counted.keys()) documents[term] = (documents[term] ?? 0) + 1;
    counts.push(counted);
    if (index % DOCUMENTS_PER_STEP === 0) yield;
  }
  const vectors: Vector[] = [];
  for (const [index, counted] of counts.entries()) {
    vectors.push(weighted(counted, documents, texts.length));
    if (index % DOCUMENTS_PER_STEP === 0) yield;
  }
  return { vectors, size: numbers.size };

  function countWords(text: string, by: number, counted: Map<number, number>): void {
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []) {
      const term = numberOf(word);
      if (term >= 0) counted.set(term, (counted.get(term) ?? 0) + by);
    }
  }

  function numberOf(word: string): number {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const stem = STOP_WORDS.has(word) || /^\d+$/.test(word) ? '' : stemmer(word);
    const number = stem === '' ? -1 : (numbers.get(stem) ?? numbers.size);
    if (number === numbers.size) numbers.set(stem, number);
    stems.set(word, number);
    return number;
  }
}

function weighted(counted: Map<number, number>, documents: number[], all: number): Vector {
  const pairs: [term: number, weight: number][] = [];
  for (const [term, count] of counted) {
    // A term of one paper alone likens it to nothing.
    if (documents[term]! < 2) continue;
    pairs.push([term, (1 + Math.log(count)) * Math.log((all + 1) / documents[term]!)]);
  }
  const heaviest = pairs
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_TERMS)
    .toSorted((a, b) => a[0] - b[0]);
  const length = Math.hypot(...heaviest.map(([, weight]) => weight)) || 1;
  return {
    terms: Uint32Array.from(heaviest, ([term]) => term),
    weights: Float32Array.from(heaviest, ([, weight]) => weight / length),
  };
}

/** The cosine of a vector with one that is spread over all terms. */
export function dot({ terms, weights }: Vector, dense: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at += 1) sum += weights[at]! * dense[terms[at]!]!;
  return sum;
}
