/** The reader's own: what is saved and what was read. */
import type { Found, Keeping, Seen } from '../papers/library/library.ts';
import type { Millis, PaperId, PaperView } from '../papers/paper.ts';
import { titleOf, viewOf } from '../papers/view.ts';
import { db, type PaperRow, type ShelfRow } from './db.ts';
import { knownAmong } from './known-among.ts';

/** Of more papers than these most are in no library, and it is worth asking which are. */
const FEW = 20;

/** How long a removal can be undone. */
export const UNDO_FOR: Millis = 24 * 60 * 60 * 1000;

/** Saves a paper, or takes it back. Saving again keeps the first date. @returns whether anything changed */
export async function setSaved(
  id: PaperId,
  saved: boolean,
  at: Millis,
  found?: Found,
): Promise<boolean> {
  return (await setAllSaved([id], saved, at, found)).length > 0;
}

/**
 * Saves papers, or takes them back, all or none. One that was taken back within a day comes back with its tags, notes
 * and date.
 * @returns those that changed
 */
export async function setAllSaved(
  ids: readonly PaperId[],
  saved: boolean,
  at: Millis,
  found?: Found,
): Promise<PaperId[]> {
  return db.transaction('rw', db.shelf, db.removed, async () => {
    await db.removed
      .where('at')
      .below(at - UNDO_FOR)
      .delete();
    const changed: PaperId[] = [];
    for (const id of new Set(ids)) {
      const row: ShelfRow = (await db.shelf.get(id)) ?? { id };
      if ((row.savedAt !== undefined) === saved) continue;
      await (saved ? putBack(row, at, found) : takeOff(row, at));
      changed.push(id);
    }
    return changed;
  });
}

async function putBack(row: ShelfRow, at: Millis, found?: Found): Promise<void> {
  const removed = (await db.removed.get(row.id))?.row as ShelfRow | undefined;
  await db.shelf.put(tidied({ savedAt: at, ...(found && { found }), ...removed, ...row }));
  await db.removed.delete(row.id);
}

async function takeOff(row: ShelfRow, at: Millis): Promise<void> {
  await db.removed.put({ id: row.id, at, row });
  await putOrDrop({ id: row.id, readAt: row.readAt });
}

/**
 * Notes what is known of saved papers by now, so that later news can be told from it. What was noted before stays; a
 * version that nobody knew then, as where only Hugging Face had spoken, is added.
 */
export async function noteSeen(ids: readonly PaperId[]): Promise<void> {
  await db.transaction('rw', db.shelf, db.papers, async () => {
    const rows = await db.shelf.bulkGet([...ids]);
    const records = await db.papers.bulkGet([...ids]);
    const noted = rows.flatMap((row, index) => {
      const record = records[index];
      const now = record && seenIn(viewOf(record));
      if (!row || !now || row.seen?.version !== undefined) return [];
      if (row.seen && now.version === undefined) return [];
      return { ...row, seen: row.seen ? { ...row.seen, version: now.version } : now };
    });
    await db.shelf.bulkPut(noted);
  });
}

/** Looks at news as known: what is so now is no news any more. */
export async function dismissNews(id: PaperId): Promise<void> {
  await db.transaction('rw', db.shelf, db.papers, async () => {
    const [row, record] = await Promise.all([db.shelf.get(id), db.papers.get(id)]);
    const seen = record && seenIn(viewOf(record));
    if (row && seen) await db.shelf.put({ ...row, seen });
  });
}

function seenIn(view: PaperView): Seen | undefined {
  if (!view.title) return undefined;
  const { version, code, withdrawn } = view;
  return tidied({ version, code: code !== undefined, withdrawn });
}

/** Marks a paper read, or unread. */
export async function setRead(id: PaperId, read: boolean, at: Millis): Promise<void> {
  await db.transaction('rw', db.shelf, async () => {
    const row: ShelfRow = (await db.shelf.get(id)) ?? { id };
    await putOrDrop({ ...row, readAt: read ? (row.readAt ?? at) : undefined });
  });
}

/** Changes what the reader adds to papers of the library, all or none. Keys of papers and of works elsewhere alike. */
export async function changeKept(
  keys: readonly string[],
  change: (kept: Keeping) => Keeping,
): Promise<void> {
  await db.transaction('rw', db.shelf, db.elsewhere, async () => {
    for (const key of keys) {
      const row = await db.shelf.get(key as PaperId);
      if (row) await putOrDrop({ ...row, ...change(row), id: row.id });
      const other = row ? undefined : await db.elsewhere.get(key);
      if (other) await db.elsewhere.put(tidied({ ...other, ...change(other), key }));
    }
  });
}

async function putOrDrop(row: ShelfRow): Promise<void> {
  if (row.savedAt === undefined && row.readAt === undefined) await db.shelf.delete(row.id);
  else await db.shelf.put(tidied(row));
}

/** Without what is not there, so that equal rows are equal whatever they went through. */
function tidied<Row extends object>(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined && value !== false),
  ) as Row;
}

/** Whether the paper is saved. */
export async function isSaved(id: PaperId): Promise<boolean> {
  return (await db.shelf.get(id))?.savedAt !== undefined;
}

/** The rows of those of the ids that are saved or read. */
export async function readShelf(ids: readonly PaperId[]): Promise<ShelfRow[]> {
  const wanted = ids.length > FEW ? await knownAmong(db.shelf, ids) : ids;
  const rows = await db.shelf.bulkGet([...wanted]);
  return rows.filter((row) => row !== undefined);
}

/** Saved papers by when arXiv last spoke of them, the longest ago first; or those of which nobody did. */
export async function papersToCheck(which: 'all' | 'nameless'): Promise<PaperId[]> {
  const ids = (await savedPapers()).map(({ id }) => id);
  const records = new Map<PaperId, PaperRow>(
    (await db.papers.bulkGet(ids)).flatMap((row) => (row ? [[row.id, row]] : [])),
  );
  if (which === 'nameless')
    return ids.filter((id) => !titleOf(records.get(id) ?? { id, facets: {} }));
  const toldAt = (id: PaperId): Millis => records.get(id)?.facets.arxiv?.at ?? 0;
  return ids.sort((a, b) => toldAt(a) - toldAt(b));
}

/** All saved papers, the newest first. */
export async function savedPapers(): Promise<(ShelfRow & { savedAt: Millis })[]> {
  const rows = await db.shelf.orderBy('savedAt').reverse().toArray();
  return rows.filter((row): row is ShelfRow & { savedAt: Millis } => row.savedAt !== undefined);
}
