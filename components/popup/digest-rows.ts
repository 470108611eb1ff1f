/** A digest's rows as the view holds them, and how they fall into themes. */
import type { DigestEntry } from '../../papers/digest.ts';
import type { Shown } from '../../papers/digest/fold.ts';
import type { Tldr } from '../../papers/paper.ts';
import type { Row } from './types.ts';

export interface DigestRow extends Row, DigestPlace {
  read: boolean;
  dismissed: boolean;
  /** Place in the digest, from 1. */
  rank: number;
}

type DigestPlace = Omit<DigestEntry, 'reasons'>;

/** Made only for rows that are looked at: many abstracts at once would take long. */
export type TldrOf = (row: DigestRow) => Tldr | undefined;

export interface ThemeGroup {
  /** Undefined where there is but one theme. */
  name?: string;
  shown: Shown<DigestRow>[];
}

/** Themes in the order of their first paper; papers without one come last. */
export function groupByTheme(
  shown: readonly Shown<DigestRow>[],
  names: readonly string[],
): ThemeGroup[] {
  const groups = new Map<number, ThemeGroup>();
  const alone: Shown<DigestRow>[] = [];
  for (const each of shown) {
    const { theme } = each.entry;
    if (theme === undefined || names[theme] === undefined) alone.push(each);
    else {
      const group = groups.get(theme) ?? { name: names[theme], shown: [] };
      group.shown.push(each);
      groups.set(theme, group);
    }
  }
  // One theme and the rest are no division: the best stay first.
  if (groups.size < 2) return [{ shown: [...shown] }];
  const others = alone.length > 0 ? [{ name: 'Others', shown: alone }] : [];
  return [...groups.values(), ...others];
}

/** How many of each group are drawn, so that what is drawn later only comes below. */
export function countsWithin(groups: readonly ThemeGroup[], limit: number): number[] {
  let left = limit;
  return groups.map(({ shown }) => {
    const count = Math.min(left, shown.length);
    left -= count;
    return count;
  });
}

/** *3, and 6 like them*. */
export function themeTally({ shown }: ThemeGroup): string {
  const like = shown.reduce((sum, each) => sum + each.like.length, 0);
  if (like === 0) return String(shown.length);
  return `${shown.length}, and ${like} like ${shown.length === 1 ? 'it' : 'them'}`;
}
