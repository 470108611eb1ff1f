import { vi } from 'vitest';
import { problemOf } from '../source-error.ts';

/** What became of a question after the clock ran on for `within` milliseconds; a rejection becomes its error. */
export async function settled<T>(asked: Promise<T>, within = 60_000): Promise<T | Error> {
  const outcome = asked.catch((error: Error) => error);
  await vi.advanceTimersByTimeAsync(within);
  return outcome;
}

export async function problemWith(asked: Promise<unknown>, within?: number) {
  return problemOf(await settled(asked, within));
}
