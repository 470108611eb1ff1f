import { db } from './db.ts';

/** Begins to open the database before anything is asked of it, as a page's very first step. Failures show at the first question. */
export function openEarly(): void {
  db.open().catch(() => {});
}
