/** Long work in the background that lets a card's look-up in between. */
import type { Steps } from '../../papers/digest/steps.ts';

/** At most this long at a stretch, plus one step. */
const SLICE_MS = 12;

export interface Slicing {
  now(): number;
  /** Resolves once others had their turn. */
  pause(): Promise<void>;
}

/** Runs the steps to their end, pausing whenever a slice of time is over. */
export async function inSlices<T>(steps: Steps<T>, { now, pause }: Slicing): Promise<T> {
  let began = now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as T;
    if (now() - began < SLICE_MS) continue;
    await pause();
    began = now();
  }
}
