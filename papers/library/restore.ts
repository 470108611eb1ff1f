/** What bringing a library in does to the one that is there. */
import { withFacet } from '../merge.ts';
import type { PaperRecord } from '../paper.ts';
import { canonical } from './canonical.ts';
import type { Keeping, Library } from './library.ts';

export type RestoreWay = 'merge' | 'replace';

export interface RestorePlan {
  /** The library as it will be. */
  next: Library;
  added: number;
  changed: number;
  removed: number;
  same: number;
}

/**
 * Merging takes nothing away: tags are united, the earliest dates stay, of two notes both. Replacing leaves what the
 * file holds and nothing else.
 */
export function planRestore(now: Library, file: Library, way: RestoreWay): RestorePlan {
  const next = way === 'replace' ? file : mergedLibraries(now, file);
  const before = rowsOf(now);
  const after = rowsOf(next);
  const common = [...after].filter(([key]) => before.has(key));
  const same = common.filter(([key, row]) => before.get(key) === row).length;
  return {
    next,
    added: after.size - common.length,
    changed: common.length - same,
    removed: [...before.keys()].filter((key) => !after.has(key)).length,
    same,
  };
}

function rowsOf({ shelf, elsewhere }: Library): Map<string, string> {
  return new Map([
    ...shelf.map((row): [string, string] => [row.id, canonical(row)]),
    ...elsewhere.map((row): [string, string] => [row.key, canonical(row)]),
  ]);
}

function mergedLibraries(now: Library, file: Library): Library {
  return {
    shelf: united(now.shelf, file.shelf, ({ id }) => id, mergedKeeping),
    elsewhere: united(now.elsewhere, file.elsewhere, ({ key }) => key, mergedKeeping),
    papers: united(now.papers, file.papers, ({ id }) => id, mergedRecords),
    subscriptions: united(
      now.subscriptions,
      file.subscriptions,
      ({ key }) => key,
      (own) => own,
    ),
  };
}

function united<Row>(
  now: readonly Row[],
  file: readonly Row[],
  keyOf: (row: Row) => string,
  merge: (own: Row, other: Row) => Row,
): Row[] {
  const rows = new Map(now.map((row) => [keyOf(row), row]));
  for (const row of file) {
    const own = rows.get(keyOf(row));
    rows.set(keyOf(row), own ? merge(own, row) : row);
  }
  return [...rows.values()];
}

function mergedKeeping<Row extends Keeping>(own: Row, other: Row): Row {
  const tags = [...new Set([...(own.tags ?? []), ...(other.tags ?? [])])];
  return defined({
    ...other,
    ...defined(own),
    savedAt: earliest(own.savedAt, other.savedAt),
    readAt: earliest(own.readAt, other.readAt),
    readingAt: earliest(own.readingAt, other.readingAt),
    starred: own.starred || other.starred,
    tags: tags.length > 0 ? tags : undefined,
    note: mergedNotes(own.note, other.note),
  });
}

function mergedNotes(own?: string, other?: string): string | undefined {
  if (!own || !other) return own || other || undefined;
  if (own.includes(other)) return own;
  return other.includes(own) ? other : `${own}\n\n${other}`;
}

function mergedRecords(own: PaperRecord, other: PaperRecord): PaperRecord {
  return Object.values(other.facets).reduce(withFacet, own);
}

function earliest(a?: number, b?: number): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

function defined<Row extends object>(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined && value !== false),
  ) as Row;
}
