/** A small set that stands for all: the order in which papers are let into a digest, so that any first part covers well. */
import type { Neighbour } from './neighbours.ts';
import type { Steps } from './steps.ts';

/** What a paper's own rank counts beside what it newly covers. */
const RANK_COUNTS = 0.8;
/** Below any score: lets what stands behind others come after them all. */
const LAST = 1_000;
const SELECTED_PER_STEP = 200;

export interface Condensed {
  /** Papers by number, in the order in which they are let in. */
  order: number[];
  /** For each paper the places of its ever closer representatives, before its own place, ascending. */
  ladders: number[][];
}

/**
 * Lets in, again and again, the paper that adds most: its score, and how much better it stands for papers that
 * nothing so far, or nothing so close, stands for. The sum is submodular, so the greedy choice is within 1 − 1/e of
 * the best, and a gain that was computed earlier is an upper bound of the gain now.
 * @param scores 0 to 1, one for each paper
 * @param last papers that are let in after all others: those that a series or a twin already stands for
 * @see https://doi.org/10.1007/BF01588971 (greedy submodular maximisation), https://doi.org/10.1007/BFb0006528 (lazily)
 */
export function* condense(
  neighbours: readonly Neighbour[][],
  scores: readonly number[],
  last: ReadonlySet<number>,
): Steps<Condensed> {
  const count = neighbours.length;
  const closest = new Float64Array(count);
  const ladders: number[][] = Array.from({ length: count }, () => []);
  const places = new Int32Array(count).fill(-1);
  const order: number[] = [];
  const covers = (paper: number) =>
    neighbours[paper]!.reduce(
      (sum, { index, cosine }) => sum + Math.max(0, worth(cosine) - closest[index]!),
      Math.max(0, 1 - closest[paper]!),
    );
  const gains: number[] = [];
  for (let paper = 0; paper < count; paper += 1) {
    gains.push(covers(paper));
    if (paper % SELECTED_PER_STEP === 0) yield;
  }
  const most = gains.reduce((a, b) => Math.max(a, b), 1);
  const lastly = (paper: number) => (last.has(paper) ? LAST : 0);
  const gainOf = (paper: number) =>
    RANK_COUNTS * scores[paper]! + covers(paper) / most - lastly(paper);
  const heap = bounds(
    gains.map((gain, paper) => RANK_COUNTS * scores[paper]! + gain / most - lastly(paper)),
  );

  let steps = 0;
  while (order.length < count) {
    // A bound that has sunk is put back; that costs as much as letting a paper in.
    steps += 1;
    if (steps % SELECTED_PER_STEP === 0) yield;
    const paper = heap.popIfStill(gainOf);
    if (paper === undefined) continue;
    const place = order.length;
    places[paper] = place;
    order.push(paper);
    closest[paper] = 1;
    for (const { index, cosine } of neighbours[paper]!) {
      if (places[index]! >= 0 || worth(cosine) <= closest[index]!) continue;
      closest[index] = worth(cosine);
      ladders[index]!.push(place);
    }
  }
  return { order, ladders };
}

/** To be represented at all is most of it, to be represented closely the rest. */
function worth(cosine: number): number {
  return 0.7 + 0.3 * cosine;
}

/** A heap of upper bounds. */
function bounds(gains: readonly number[]) {
  const heap = gains.map((bound, paper) => ({ paper, bound }));
  for (let at = heap.length >> 1; at >= 0; at -= 1) sink(at);
  return {
    /** The top one, taken out if it still is the top by its gain of now; else it is put back where it belongs. */
    popIfStill(nowOf: (paper: number) => number): number | undefined {
      const top = heap[0]!;
      top.bound = nowOf(top.paper);
      sink(0);
      if (heap[0] !== top) return undefined;
      const end = heap.pop()!;
      if (heap.length > 0) {
        heap[0] = end;
        sink(0);
      }
      return top.paper;
    },
  };

  function sink(from: number): void {
    for (let at = from; ;) {
      let largest = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && before(heap[child]!, heap[largest]!)) largest = child;
      }
      if (largest === at) return;
      [heap[at], heap[largest]] = [heap[largest]!, heap[at]!];
      at = largest;
    }
  }
}

/** Equals keep the order in which they were ranked. */
function before(a: { paper: number; bound: number }, b: { paper: number; bound: number }): boolean {
  return a.bound > b.bound || (a.bound === b.bound && a.paper < b.paper);
}
