/** How far *Fetch all papers* and *Check for updates* have come; they outlive the page that asked, and the worker. */
import type { PaperId } from '../papers/paper.ts';
import { db, type FetchJobName, type FetchJobRow } from './db.ts';

/** The job, running, paused or done; undefined when there was none. */
export async function readFetchJob(name: FetchJobName): Promise<FetchJobRow | undefined> {
  return db.fetchJobs.get(name);
}

/** Puts papers on the list: a new job, or more work for one that is not done. */
export async function wantFetched(name: FetchJobName, ids: readonly PaperId[]): Promise<void> {
  await db.transaction('rw', db.fetchJobs, async () => {
    const job = await db.fetchJobs.get(name);
    const goesOn = job !== undefined && job.pending.length > 0;
    const pending = [...new Set([...(goesOn ? job.pending : []), ...ids])];
    await db.fetchJobs.put({
      key: name,
      pending,
      total: goesOn ? job.total + pending.length - job.pending.length : pending.length,
      failed: goesOn ? job.failed : 0,
      paused: false,
    });
  });
}

/** Takes a paper off the list. */
export async function noteFetched(name: FetchJobName, id: PaperId, found: boolean): Promise<void> {
  await db.transaction('rw', db.fetchJobs, async () => {
    const job = await db.fetchJobs.get(name);
    if (!job?.pending.includes(id)) return;
    await db.fetchJobs.put({
      ...job,
      pending: job.pending.filter((each) => each !== id),
      failed: job.failed + (found ? 0 : 1),
    });
  });
}

/** Pauses the job or lets it go on. */
export async function pauseFetching(name: FetchJobName, paused: boolean): Promise<void> {
  await db.fetchJobs.update(name, { paused });
}
