/** When a digest is due, and for which day, whatever clocks and time zones do. */
import type { Day, Millis } from '../paper.ts';

const HOUR_MS = 60 * 60 * 1000;
/** No journey makes a day longer than this. */
const LONGEST_DAY = 50 * HOUR_MS;

/** The latest moment up to `now` at which the local clock struck `hour`. */
export function lastStroke(hour: number, now: Millis): Millis {
  const stroke = new Date(now);
  stroke.setHours(hour, 0, 0, 0);
  if (stroke.getTime() > now) stroke.setDate(stroke.getDate() - 1);
  return stroke.getTime();
}

/** The next moment after `now` at which the local clock strikes `hour`. */
export function nextStroke(hour: number, now: Millis): Millis {
  const stroke = new Date(lastStroke(hour, now));
  stroke.setDate(stroke.getDate() + 1);
  return stroke.getTime();
}

/**
 * Whether the hour has struck since the last digest was made, or, before the first one, since anything was followed.
 * A digest that a wrong clock made in the future does not count.
 */
export function isDue(hour: number, now: Millis, madeAt?: Millis, followedAt?: Millis): boolean {
  const since = madeAt !== undefined && madeAt <= now ? madeAt : followedAt;
  return since !== undefined && since < lastStroke(hour, now);
}

/**
 * The day a digest made now belongs to: the reader's own, unless they have just travelled westwards over midnight and
 * have the digest of that later day already.
 */
export function digestDay(today: Day, now: Millis, newest?: { day: Day; madeAt: Millis }): Day {
  if (!newest || newest.day <= today || newest.madeAt > now) return today;
  return now - newest.madeAt < LONGEST_DAY ? newest.day : today;
}
