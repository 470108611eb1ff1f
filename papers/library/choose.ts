/** Which lines of the library are shown, and in what order. */
import type { LibraryRow } from './row.ts';

export const SHELVES = ['all', 'unread', 'reading', 'read', 'starred', 'news'] as const;
export type Shelf = (typeof SHELVES)[number];
export const ORDERS = ['saved', 'published', 'title', 'author', 'citations'] as const;
export type Order = (typeof ORDERS)[number];

const isOn: Record<Shelf, (row: LibraryRow) => boolean> = {
  all: () => true,
  unread: ({ kept }) => kept.readAt === undefined && kept.readingAt === undefined,
  reading: ({ kept }) => kept.readingAt !== undefined && kept.readAt === undefined,
  read: ({ kept }) => kept.readAt !== undefined,
  starred: ({ kept }) => Boolean(kept.starred),
  news: ({ news }) => news.length > 0,
};

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const lastWord = (name = ''): string => name.slice(name.lastIndexOf(' ') + 1);

const comparing: Record<Order, (a: LibraryRow, b: LibraryRow) => number> = {
  saved: (a, b) => (b.kept.savedAt ?? 0) - (a.kept.savedAt ?? 0),
  published: (a, b) =>
    (a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0,
  title: (a, b) => collator.compare(a.title, b.title),
  author: (a, b) => collator.compare(lastWord(a.authors[0]), lastWord(b.authors[0])),
  citations: (a, b) => (b.citations ?? -1) - (a.citations ?? -1),
};

export interface Choice {
  shelf: Shelf;
  tag?: string;
  order: Order;
}

/** @param found the keys that a search gave, best first; undefined when nothing is searched for */
export function choose(
  rows: readonly LibraryRow[],
  { shelf, tag, order }: Choice,
  found?: readonly string[],
): LibraryRow[] {
  const fits = (row: LibraryRow) =>
    isOn[shelf](row) && (tag === undefined || Boolean(row.kept.tags?.includes(tag)));
  if (!found) return rows.filter(fits).sort(comparing[order]);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return found.flatMap((key) => byKey.get(key) ?? []).filter(fits);
}

/** How many lines each shelf has. */
export function countShelves(rows: readonly LibraryRow[]): Record<Shelf, number> {
  const counts = { all: 0, unread: 0, reading: 0, read: 0, starred: 0, news: 0 };
  for (const row of rows) for (const shelf of SHELVES) if (isOn[shelf](row)) counts[shelf]++;
  return counts;
}

/** Every tag and how many lines have it, by name. */
export function countTags(rows: readonly LibraryRow[]): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { kept } of rows) {
    for (const tag of kept.tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => collator.compare(a.tag, b.tag));
}

/** The tags with one renamed; into one that is there already, they are merged. An empty name takes it away. */
export function renamedTag(tags: readonly string[] = [], from: string, to: string): string[] {
  const name = to.trim();
  return [...new Set(tags.flatMap((tag) => (tag === from ? (name ? [name] : []) : [tag])))];
}
