/** How far *Fetch all papers* has come; it outlives the popup and the worker. */
import type { PaperId } from '../papers/paper.ts';
import { db, type FetchJobRow } from './db.ts';

const KEY = 'page';

/** The job, running, paused or done; undefined when there was none. */
export async function readFetchJob(): Promise<FetchJobRow | undefined> {
  return db.fetchJobs.get(KEY);
}

/** Puts papers on the list: a new job, or more work for one that is not done. */
export async function wantFetched(ids: readonly PaperId[]): Promise<void> {
  await db.transaction('rw', db.fetchJobs, async () => {
    const job = await db.fetchJobs.get(KEY);
    const goesOn = job !== undefined && job.pending.length > 0;
    const pending = [...new Set([...(goesOn ? job.pending : []), ...ids])];
    await db.fetchJobs.put({
      key: KEY,
      pending,
      total: goesOn ? job.total + pending.length - job.pending.length : pending.length,
      failed: goesOn ? job.failed : 0,
      paused: false,
    });
  });
}

/** Takes a paper off the list. */
export async function noteFetched(id: PaperId, found: boolean): Promise<void> {
  await db.transaction('rw', db.fetchJobs, async () => {
    const job = await db.fetchJobs.get(KEY);
    if (!job?.pending.includes(id)) return;
    await db.fetchJobs.put({
      ...job,
      pending: job.pending.filter((each) => each !== id),
      failed: job.failed + (found ? 0 : 1),
    });
  });
}

/** Pauses the job or lets it go on. */
export async function pauseFetching(paused: boolean): Promise<void> {
  await db.fetchJobs.update(KEY, { paused });
}
