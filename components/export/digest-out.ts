/** A digest as it leaves the popup: themes of papers, with their gloss and reasons in words. */
import type { Day, Millis, PaperView, Tldr } from '../../papers/paper.ts';
import { weekdayOf } from '../format/dates.ts';
import { reasonText } from '../format/reasons.ts';
import type { ThemeGroup, TldrOf } from '../popup/digest-rows.ts';

export interface PaperOut {
  view: PaperView;
  tldr?: Tldr;
  why: string[];
  like: PaperView[];
}

export interface DigestOut {
  day: Day;
  title: string;
  themes: { name?: string; papers: PaperOut[] }[];
}

/** What is shown, in the order in which it is shown. */
export function digestOut(
  day: Day,
  groups: readonly ThemeGroup[],
  tldrOf: TldrOf,
  now: Millis,
): DigestOut {
  return {
    day,
    title: `Papers of ${weekdayOf(day)}`,
    themes: groups.map(({ name, shown }) => ({
      name,
      papers: shown.map(({ entry, like }) => ({
        view: entry.view,
        tldr: tldrOf(entry),
        why: (entry.why ?? []).map((reason) => reasonText(reason, now)),
        like: like.map(({ view }) => view),
      })),
    })),
  };
}

export function titleOf({ title, id }: PaperView): string {
  return title ?? `arXiv ${id}`;
}
