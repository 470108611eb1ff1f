/** *Fetch all papers of this page*, *Check for updates*: they go on behind a closed page and after the worker was stopped. */
import { browser } from 'wxt/browser';
import type { Millis, PaperId } from '../../papers/paper.ts';
import type { FetchJobName } from '../../storage/db.ts';
import { noteFetched, pauseFetching, readFetchJob, wantFetched } from '../../storage/fetch-job.ts';
import { atStart } from './at-start.ts';
import { createFetcher } from './fetch-papers.ts';
import type { LookUp } from './look-up.ts';

/** Should the worker be stopped half-way, this wakes it; alarms cannot be closer together. */
const WATCHDOG_MINUTES = 1;

export interface Fetching {
  fetch(ids: readonly PaperId[]): Promise<void>;
  pause(paused: boolean): Promise<void>;
}

export function watchFetching(name: FetchJobName, lookUp: LookUp): Fetching {
  const alarm = `fetch-papers-${name}`;
  const run = createFetcher({
    pending: async () => (await readFetchJob(name))?.pending ?? [],
    isPaused: async () => (await readFetchJob(name))?.paused ?? false,
    noteFetched: (id, found) => noteFetched(name, id, found),
    lookUp,
    resumeAt: async (at: Millis) => browser.alarms.create(alarm, { when: at }),
    // What is known already is what is to be looked at again.
    isThorough: name === 'library',
  });

  async function start(): Promise<void> {
    await browser.alarms.create(alarm, { periodInMinutes: WATCHDOG_MINUTES });
    await run();
    const job = await readFetchJob(name);
    if (!job?.pending.length || job.paused) await browser.alarms.clear(alarm);
  }

  async function resume(): Promise<void> {
    const job = await readFetchJob(name);
    if (job?.pending.length && !job.paused) await start();
  }

  browser.alarms.onAlarm.addListener(({ name: due }) => {
    if (due === alarm) void resume();
  });

  // A worker that was stopped half-way goes on when anything wakes it.
  atStart(() => void resume());

  return {
    async fetch(ids) {
      await wantFetched(name, ids);
      void start();
    },
    async pause(paused) {
      await pauseFetching(name, paused);
      if (!paused) void start();
    },
  };
}
