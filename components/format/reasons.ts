/** Why a paper stands in a digest, in words. */
import type { Millis } from '../../papers/paper.ts';
import type { Announced, Reason } from '../../papers/subscription.ts';
import { daysAgo, weekdayOf } from './dates.ts';
import { ordinal } from './numbers.ts';

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
  if (reason.kind === 'category')
    return { before: announcements[reason.announced], telling: reason.category, after: '' };
  return {
    before: '',
    telling: ordinal(reason.place),
    after: `on Hugging Face ${trendingDay(reason.day, now)}`,
  };
}

/** *today*, *yesterday*, *on Friday 20 November*. */
export function trendingDay(day: string, now: Millis): string {
  const said = daysAgo(day, now);
  return said === 'today' || said === 'yesterday' ? said : `on ${weekdayOf(day)}`;
}
