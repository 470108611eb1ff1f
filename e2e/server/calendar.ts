/** Which papers stand on which day's lists: the corpus, dealt over the weekdays before the server's today. */
import type { Day } from '../../papers/paper.ts';
import type { KnownPaper } from '../replies/known-paper.ts';

const DAY_MS = 86_400_000;
const SUNDAY = 0;
const SATURDAY = 6;

const asDay = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);
export const startOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
export const addDays = (day: Day, days: number): Day => asDay(startOf(day) + days * DAY_MS);
export const currentDay = (): Day => asDay(Date.now());

/** A real day written as YYYY-MM-DD. */
export const isDay = (raw: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(raw) && !Number.isNaN(startOf(raw)) && asDay(startOf(raw)) === raw;

export function isWeekend(day: Day): boolean {
  const weekday = new Date(startOf(day)).getUTCDay();
  return weekday === SUNDAY || weekday === SATURDAY;
}

/** The weekdays up to and including `today`, latest first. */
export function weekdaysBefore(today: Day, count: number): Day[] {
  const days: Day[] = [];
  for (let day = today; days.length < count; day = addDays(day, -1)) {
    if (!isWeekend(day)) days.push(day);
  }
  return days;
}

/** Deals papers over the last `count` weekdays, in order, so that each stands on one day's list. */
export function dealt(papers: KnownPaper[], today: Day, count: number): Map<Day, KnownPaper[]> {
  const days = weekdaysBefore(today, count);
  const hands = new Map<Day, KnownPaper[]>(days.map((day) => [day, []]));
  papers.forEach((paper, index) => hands.get(days[index % count]!)!.push(paper));
  return hands;
}

/** The ISO week of a day as YYYY-Www. */
export function isoWeek(day: Day): string {
  const date = new Date(startOf(day));
  const isoWeekday = date.getUTCDay() || 7;
  const thursday = new Date(startOf(day) + (4 - isoWeekday) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const week = Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY_MS + 1) / 7);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** `Mon, 23 Nov 2026`, as mail and feeds write a day. */
export const mailDay = (day: Day): string => new Date(startOf(day)).toUTCString().slice(0, 16);
