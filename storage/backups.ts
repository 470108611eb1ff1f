/** Backups inside the browser, and when a file outside is due. */
import { storage } from 'wxt/utils/storage';
import { writeBackup } from '../papers/library/backup.ts';
import type { Day, Millis } from '../papers/paper.ts';
import { utcDay } from '../papers/days.ts';
import { db } from './db.ts';
import { readLibrary } from './library.ts';

/** One a day, a week of them. */
export const BACKUPS_KEPT = 7;
/** A file outside the browser is worth a reminder after so many new papers. */
export const REMIND_AFTER = 100;

/** How many works the library held when it was last written to a file. */
const filed = storage.defineItem<number>('local:papers-in-file', { fallback: 0 });

export interface BackupNote {
  day: Day;
  papers: number;
  /** Characters, about as many bytes. */
  size: number;
}

/** Makes the day's backup if there is none yet, and drops those beyond a week. An empty library is not worth one. */
export async function backUpDaily(at: Millis): Promise<boolean> {
  const day = utcDay(at);
  if (await db.backups.get(day)) return false;
  const library = await readLibrary();
  const papers = library.shelf.length + library.elsewhere.length;
  if (papers === 0) return false;
  await db.backups.put({ day, at, papers, text: await writeBackup(library) });
  const old = await db.backups.orderBy('day').reverse().offset(BACKUPS_KEPT).primaryKeys();
  await db.backups.bulkDelete(old);
  return true;
}

/** The backups there are, the newest first. */
export async function listBackups(): Promise<BackupNote[]> {
  const rows = await db.backups.orderBy('day').reverse().toArray();
  return rows.map(({ day, papers, text }) => ({ day, papers, size: text.length }));
}

/** The file of a day. */
export async function readBackupOf(day: Day): Promise<string | undefined> {
  return (await db.backups.get(day))?.text;
}

/** Notes that the reader has just written a file. */
export async function noteFiled(): Promise<void> {
  await filed.setValue(await kept());
}

/** How many works are in the library that no file outside has; 0 until it is worth a reminder. */
export async function unfiled(): Promise<number> {
  const grown = (await kept()) - (await filed.getValue());
  return grown >= REMIND_AFTER ? grown : 0;
}

async function kept(): Promise<number> {
  const [shelf, elsewhere] = await Promise.all([
    db.shelf.where('savedAt').above(0).count(),
    db.elsewhere.count(),
  ]);
  return shelf + elsewhere;
}
