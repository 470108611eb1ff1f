/** How much is stored. */
import { db } from './db.ts';

export interface Stored {
  papers: number;
  saved: number;
  /** What the browser reckons, in bytes; undefined where it does not tell. */
  bytes?: number;
}

/** Counts what is there, without reading it. */
export async function countStored(): Promise<Stored> {
  const [papers, saved, estimate] = await Promise.all([
    db.papers.count(),
    db.shelf.where('savedAt').above(0).count(),
    navigator.storage?.estimate?.(),
  ]);
  return { papers, saved, bytes: estimate?.usage };
}
