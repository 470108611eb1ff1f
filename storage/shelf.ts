/** The reader's own: what is saved and what was read. */
import type { Millis, PaperId } from '../papers/paper.ts';
import { db, type ShelfRow } from './db.ts';

/** Saves a paper, or takes it back. Saving again keeps the first date. @returns whether anything changed */
export async function setSaved(id: PaperId, saved: boolean, at: Millis): Promise<boolean> {
  return db.transaction('rw', db.shelf, async () => {
    const row: ShelfRow = (await db.shelf.get(id)) ?? { id };
    if (Boolean(row.savedAt) === saved) return false;
    await putOrDrop({ ...row, savedAt: saved ? at : undefined });
    return true;
  });
}

/** Marks a paper read, or unread. */
export async function setRead(id: PaperId, read: boolean, at: Millis): Promise<void> {
  await db.transaction('rw', db.shelf, async () => {
    const row: ShelfRow = (await db.shelf.get(id)) ?? { id };
    await putOrDrop({ ...row, readAt: read ? (row.readAt ?? at) : undefined });
  });
}

async function putOrDrop({ id, savedAt, readAt }: ShelfRow): Promise<void> {
  if (savedAt === undefined && readAt === undefined) await db.shelf.delete(id);
  else {
    await db.shelf.put({
      id,
      ...(savedAt !== undefined && { savedAt }),
      ...(readAt !== undefined && { readAt }),
    });
  }
}

/** Whether the paper is saved. */
export async function isSaved(id: PaperId): Promise<boolean> {
  return (await db.shelf.get(id))?.savedAt !== undefined;
}

/** The rows of those of the ids that are saved or read. */
export async function readShelf(ids: readonly PaperId[]): Promise<ShelfRow[]> {
  const rows = await db.shelf.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined);
}

/** All saved papers, the newest first. */
export async function savedPapers(): Promise<(ShelfRow & { savedAt: Millis })[]> {
  const rows = await db.shelf.orderBy('savedAt').reverse().toArray();
  return rows.filter((row): row is ShelfRow & { savedAt: Millis } => row.savedAt !== undefined);
}
