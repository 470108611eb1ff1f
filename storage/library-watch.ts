/** The library kept up to date by what changed of it: with 20,000 papers a star is not to cost a second reading of all. */
import { Dexie, type IntervalTree, type ObservabilitySet, RangeSet } from 'dexie';
import type { Library } from '../papers/library/library.ts';
import { DATABASE_NAME, db } from './db.ts';
import { readLibrary } from './library.ts';

const WATCHED = ['shelf', 'elsewhere', 'papers'] as const;
type Watched = (typeof WATCHED)[number];
/** The keys that changed of each table; `all` where that is not told. */
type Changed = Record<Watched, Set<string> | 'all'>;

/** In milliseconds; what changes within it is told together. */
const TOGETHER = 60;

const nothing = (): Changed => ({ shelf: new Set(), elsewhere: new Set(), papers: new Set() });

/**
 * Calls back with the whole library and after every change of it, here or in another window; rows that did not change
 * are the same objects. Subscriptions are left out.
 * @returns a function that stops it
 */
export function watchLibrary(onLibrary: (library: Library) => void): () => void {
  const lifetime = new AbortController();
  let library: Library | undefined;
  let changed = nothing();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const onMutated = (parts: ObservabilitySet): void => {
    for (const table of WATCHED) note(changed, table, parts[`idb://${DATABASE_NAME}/${table}/`]);
    timer ??= setTimeout(() => void follow(), TOGETHER);
  };

  async function follow(): Promise<void> {
    const taken = changed;
    changed = nothing();
    const before = library;
    const after =
      before && !isUnclear(taken) ? await withChanges(before, taken) : await readLibrary();
    timer = undefined;
    if (lifetime.signal.aborted) return;
    library = after;
    if (after !== before) onLibrary(after);
    // What changed meanwhile was noted, and nobody was sent for it.
    if (hasAny(changed)) timer = setTimeout(() => void follow(), TOGETHER);
  }

  Dexie.on('storagemutated', onMutated);
  lifetime.signal.addEventListener('abort', () => {
    Dexie.on('storagemutated').unsubscribe(onMutated);
    clearTimeout(timer);
  });
  timer = setTimeout(() => void follow());
  return () => lifetime.abort();
}

interface Range {
  from: unknown;
  to: unknown;
}

/** What another window tells comes as bare data, which has to become a set of ranges again. */
function note(changed: Changed, table: Watched, told: IntervalTree | undefined): void {
  if (!told) return;
  for (const { from, to } of RangeSet(told) as unknown as Iterable<Range>) {
    const keys = changed[table];
    if (keys === 'all') return;
    if (typeof from === 'string' && from === to) keys.add(from);
    else changed[table] = 'all';
  }
}

const isUnclear = (changed: Changed): boolean => WATCHED.some((table) => changed[table] === 'all');
const hasAny = (changed: Changed): boolean =>
  WATCHED.some((table) => changed[table] === 'all' || changed[table].size > 0);

async function withChanges(library: Library, changed: Changed): Promise<Library> {
  const [shelf, elsewhere] = await Promise.all([
    replaced('shelf', library.shelf, ({ id }) => id, changed),
    replaced('elsewhere', library.elsewhere, ({ key }) => key, changed),
  ]);
  // Of the cache only what is on the shelf is of interest; what came onto it brings its paper along.
  const isShelved = new Set<string>(shelf.map(({ id }) => id));
  const was =
    shelf === library.shelf ? isShelved : new Set<string>(library.shelf.map(({ id }) => id));
  const came = [...changed.shelf].filter((id) => !was.has(id));
  const wanted = new Set([...came, ...changed.papers].filter((id) => isShelved.has(id)));
  const papers = await replaced('papers', library.papers, ({ id }) => id, {
    ...changed,
    papers: wanted,
  });
  const isSame =
    shelf === library.shelf && elsewhere === library.elsewhere && papers === library.papers;
  return isSame ? library : { ...library, shelf, elsewhere, papers };
}

async function replaced<Row>(
  table: Watched,
  rows: Row[],
  keyOf: (row: Row) => string,
  changed: Changed,
): Promise<Row[]> {
  const keys = [...changed[table]];
  if (keys.length === 0) return rows;
  const now = (await db.table<Row, string>(table).bulkGet(keys)) as (Row | undefined)[];
  const next = new Map(rows.map((row) => [keyOf(row), row]));
  for (const [index, key] of keys.entries()) {
    const row = now[index];
    if (row) next.set(key, row);
    else next.delete(key);
  }
  return [...next.values()];
}
