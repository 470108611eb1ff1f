/** Days as `YYYY-MM-DD`. */
import type { Day, Millis } from './paper.ts';

const A_DAY = 24 * 60 * 60 * 1000;

/** The UTC day of a moment. */
export function utcDay(at: Millis): Day {
  return new Date(at).toISOString().slice(0, 10);
}

/** The day on the reader's own calendar. */
export function localDay(at: Millis): Day {
  return utcDay(at - new Date(at).getTimezoneOffset() * 60_000);
}

/** The UTC day of a moment and the `count` days before it, the latest first. */
export function daysBefore(at: Millis, count: number): Day[] {
  return Array.from({ length: count + 1 }, (_, index) => utcDay(at - index * A_DAY));
}
