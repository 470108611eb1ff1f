/** Dates in words. Days are counted in UTC, as the papers' own days are. */
import type { Day, Millis } from '../../papers/paper.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const RECENT_DAYS = 14;
const RELATIVE_DAYS = 60;

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const relative = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });

/** `2023-05-17` → *May 2023*. */
export function monthOf(day: Day): string {
  return month.format(Date.parse(day));
}

export function yearOf(day: Day): string {
  return day.slice(0, 4);
}

/** `2026-11-23` → *Monday 23 November*. */
export function weekdayOf(day: Day): string {
  return weekday.format(Date.parse(day)).replace(',', '');
}

/** *today*, *yesterday*, *3 days ago*, *last week*, *2 months ago*; a day still to come counts as today. */
export function daysAgo(day: Day, now: Millis): string {
  const days = daysBetween(Date.parse(day), now);
  if (days < 7) return relative.format(-days, 'day');
  if (days < 30) return relative.format(-Math.floor(days / 7), 'week');
  if (days < 365) return relative.format(-Math.floor(days / 30.44), 'month');
  return relative.format(-Math.floor(days / 365.25), 'year');
}

/** As `daysAgo`, but finer within the last day: *just now*, *12 minutes ago*, *3 hours ago*. */
export function ago(at: Millis, now: Millis): string {
  const minutes = Math.floor((now - at) / MINUTE_MS);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return relative.format(-minutes, 'minute');
  if (minutes < 24 * 60) return relative.format(-Math.floor(minutes / 60), 'hour');
  return daysAgo(new Date(at).toISOString().slice(0, 10), now);
}

/** *May 2023 · v3, last week*: when the paper first appeared, and its latest version. */
export function datesInWords(
  paper: { published?: Day; updated?: Day; version?: number },
  now: Millis,
): string | undefined {
  const { published, updated, version } = paper;
  const parts: string[] = [];
  if (published) parts.push(within(RECENT_DAYS, published, now) ?? monthOf(published));
  if (version) {
    const revised = version > 1 && updated && updated !== published ? updated : undefined;
    const when = revised && (within(RELATIVE_DAYS, revised, now) ?? monthOf(revised));
    parts.push(when ? `v${version}, ${when}` : `v${version}`);
  }
  return parts.length > 0 ? parts.join(' · ') : undefined;
}

function within(days: number, day: Day, now: Millis): string | undefined {
  return daysBetween(Date.parse(day), now) < days ? daysAgo(day, now) : undefined;
}

function daysBetween(from: Millis, to: Millis): number {
  return Math.max(0, Math.floor(to / DAY_MS) - Math.floor(from / DAY_MS));
}
