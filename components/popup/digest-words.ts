/** What a digest says of itself. */
import type { DigestNote } from '../../papers/digest.ts';
import type { Millis } from '../../papers/paper.ts';
import { ago } from '../format/dates.ts';
import { counted } from '../format/numbers.ts';
import type { DigestRow } from './digest-rows.ts';

/** *214 papers · 12 new · updated just now*. */
export function tally(rows: DigestRow[], madeAt: Millis | undefined, now: Millis): string {
  const fresh = rows.filter(({ isNew }) => isNew).length;
  return [
    rows.length > 0 ? counted(rows.length, 'paper') : undefined,
    fresh > 0 ? `${fresh} new` : undefined,
    madeAt === undefined ? undefined : `updated ${ago(madeAt, now)}`,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

export function noteInWords(note: DigestNote): string {
  switch (note.kind) {
    case 'no-announcements':
      return 'arXiv announced nothing, as at weekends and on holidays';
    case 'stale-feed':
      return `arXiv still lists what it listed before in ${note.categories.join(', ')}`;
    case 'too-many':
      return `${counted(note.left, 'more paper')} matched than a digest holds`;
  }
}
