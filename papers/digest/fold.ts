/** A digest at the size the reader chose: who is shown, and who stands for whom. */
import type { DigestEntry } from '../digest.ts';

export interface Shown<Entry> {
  entry: Entry;
  /** Those it stands for, in their own order. */
  like: Entry[];
}

export interface Folded<Entry> {
  /** The best by score first: the order in which they were let in is for the cut, not for the eye. */
  shown: Shown<Entry>[];
  /** Those that nobody shown resembles. */
  unlike: Entry[];
}

/** The five that matter: the slider goes no lower. */
export const FEWEST = 5;

/** @param size how many to show; parts of a series stay folded at any size */
export function fold<Entry extends Pick<DigestEntry, 'like' | 'partOf' | 'score'>>(
  entries: readonly Entry[],
  size: number,
): Folded<Entry> {
  const shown = new Map<number, Shown<Entry>>();
  for (const [place, entry] of entries.entries()) {
    if (shown.size >= size) break;
    if (entry.partOf === undefined) shown.set(place, { entry, like: [] });
  }
  const unlike: Entry[] = [];
  for (const [place, entry] of entries.entries()) {
    if (shown.has(place)) continue;
    const own = entry.partOf ?? entry.like?.findLast((step) => shown.has(step));
    const stands = own === undefined ? undefined : (shown.get(own) ?? leaderOf(own));
    if (stands) stands.like.push(entry);
    else unlike.push(entry);
  }
  const best = (a: Shown<Entry>, b: Shown<Entry>): number =>
    (b.entry.score ?? 0) - (a.entry.score ?? 0);
  return { shown: [...shown.values()].sort(best), unlike };

  /** Of a folded part: whoever stands for the paper it is part of. */
  function leaderOf(place: number): Shown<Entry> | undefined {
    const next = entries[place]?.like?.findLast((step) => shown.has(step));
    return next === undefined ? undefined : shown.get(next);
  }
}

/** A day this small is shown whole. */
const SMALL_DAY = 12;
/** What one sitting bears. */
const LARGEST = 60;

/** A quarter of the day, at least a small day's worth and at most what one sitting bears. */
export function usualSize(count: number): number {
  return Math.min(count, LARGEST, Math.max(SMALL_DAY, Math.ceil(count / 4)));
}
