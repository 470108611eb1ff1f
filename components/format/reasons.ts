/** Why a paper stands in a digest, in words. */
import type { Millis } from '../../papers/paper.ts';
import type { Announced, Reason } from '../../papers/subscription.ts';
import { daysAgo, weekdayOf } from './dates.ts';
import { counted, ordinal } from './numbers.ts';

const announcements: Record<Announced, string> = {
  new: 'new in',
  cross: 'cross-listed in',
  replace: 'revised in',
  'replace-cross': 'revised, cross-listed in',
};

/** A reason as a telling part and the words around it: *▲ **2nd** on Hugging Face today*, *new in **cs.CV***. */
export interface ReasonInWords {
  before: string;
  telling: string;
  after: string;
}

export function reasonInWords(reason: Reason, now: Millis): ReasonInWords {
  switch (reason.kind) {
    case 'category':
      return telling(announcements[reason.announced], reason.category);
    case 'trending':
      return telling('', ordinal(reason.place), trendingWhen(reason, now));
    case 'words':
      return telling('matches', reason.terms.map((term) => `“${term}”`).join(', '));
    case 'author':
      return telling('by', reason.name);
    case 'like-paper':
      return telling('like', reason.title);
    case 'like-saved':
      return telling(
        'like',
        counted(reason.count, 'paper'),
        reason.tag === undefined ? 'you saved' : `you tagged “${reason.tag}”`,
      );
    case 'search':
      return telling('found for', `“${reason.query}”`, 'on Hugging Face');
    case 'news':
      return reason.news === 'new-version'
        ? telling('', 'a new version', 'since you were shown it')
        : telling('shown before,', 'now trending');
  }
}

/** All of it in one line of plain text. */
export function reasonText(reason: Reason, now: Millis): string {
  const { before, telling: middle, after } = reasonInWords(reason, now);
  return [before, middle, after].filter(Boolean).join(' ');
}

function telling(before: string, said: string, after = ''): ReasonInWords {
  return { before, telling: said, after };
}

function trendingWhen(reason: Extract<Reason, { kind: 'trending' }>, now: Millis): string {
  if (reason.period === 'week') return 'on Hugging Face this week';
  if (reason.period === 'month') return 'on Hugging Face this month';
  return `on Hugging Face ${trendingDay(reason.day, now)}`;
}

/** *today*, *yesterday*, *on Friday 20 November*. */
export function trendingDay(day: string, now: Millis): string {
  const said = daysAgo(day, now);
  return said === 'today' || said === 'yesterday' ? said : `on ${weekdayOf(day)}`;
}
