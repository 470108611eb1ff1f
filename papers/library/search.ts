/** Full-text search over the library, and papers that are like one. */
import MiniSearch from 'minisearch';
import type { LibraryRow } from './row.ts';

export interface LibrarySearch {
  /** Takes the library as it is now; only rows that are other objects are indexed again. Gives way to the page between parts. */
  follow(rows: readonly LibraryRow[]): Promise<void>;
  /** Keys, best first. Words may be unfinished or off by a letter. */
  find(typed: string): string[];
  /** Keys of the likest by title, tags and abstract, without itself. */
  like(row: LibraryRow): string[];
}

const FIELDS = ['title', 'authors', 'tags', 'note', 'tldr', 'abstract', 'key', 'venue'] as const;
const MOST_ALIKE = 20;

/** @param pause is asked after each paper; where it returns a promise, the indexing waits for it */
export function createLibrarySearch(pause: () => Promise<void> | undefined): LibrarySearch {
  const index = new MiniSearch<Record<(typeof FIELDS)[number], string>>({
    fields: [...FIELDS],
    idField: 'key',
    processTerm: (term) => term.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase(),
  });
  const known = new Map<string, LibraryRow>();
  let latest = 0;

  function put(row: LibraryRow): void {
    if (known.has(row.key)) index.discard(row.key);
    index.add(documentOf(row));
    known.set(row.key, row);
  }

  return {
    async follow(rows) {
      const turn = ++latest;
      const now = new Set(rows.map(({ key }) => key));
      for (const key of known.keys()) {
        if (now.has(key)) continue;
        index.discard(key);
        known.delete(key);
      }
      for (const row of rows) {
        if (known.get(row.key) === row) continue;
        put(row);
        const rest = pause();
        if (rest) await rest;
        // A newer state of the library is being followed by now.
        if (turn !== latest) return;
      }
    },
    find: (typed) =>
      index
        .search(typed, {
          prefix: true,
          fuzzy: (term) => (term.length > 4 ? 0.2 : false),
          combineWith: 'AND',
          boost: { title: 4, tags: 3, authors: 2, note: 2 },
        })
        .map(({ id }) => String(id)),
    like: (row) =>
      index
        .search(
          `${row.title} ${row.kept.tags?.join(' ') ?? ''} ${row.abstract?.slice(0, 400) ?? ''}`,
          {
            boost: { title: 4, tags: 3 },
          },
        )
        .map(({ id }) => String(id))
        .filter((key) => key !== row.key)
        .slice(0, MOST_ALIKE),
  };
}

function documentOf(row: LibraryRow): Record<(typeof FIELDS)[number], string> {
  return {
    key: row.key,
    title: row.title,
    authors: row.authors.join(' '),
    tags: row.kept.tags?.join(' ') ?? '',
    note: row.kept.note ?? '',
    tldr: row.tldr ?? '',
    abstract: row.abstract ?? '',
    venue: row.venue ?? '',
  };
}
