/** *Fetch all papers of this page*: goes on behind a closed popup and after the worker was stopped. */
import { browser } from 'wxt/browser';
import type { Millis, PaperId } from '../../papers/paper.ts';
import { noteFetched, pauseFetching, readFetchJob, wantFetched } from '../../storage/fetch-job.ts';
import { createFetcher } from './fetch-papers.ts';
import type { LookUp } from './look-up.ts';

const ALARM = 'fetch-papers';
/** Should the worker be stopped half-way, this wakes it; alarms cannot be closer together. */
const WATCHDOG_MINUTES = 1;

export function watchFetching(lookUp: LookUp) {
  const run = createFetcher({
    pending: async () => (await readFetchJob())?.pending ?? [],
    isPaused: async () => (await readFetchJob())?.paused ?? false,
    noteFetched,
    lookUp,
    resumeAt: async (at: Millis) => browser.alarms.create(ALARM, { when: at }),
  });

  async function start(): Promise<void> {
    await browser.alarms.create(ALARM, { periodInMinutes: WATCHDOG_MINUTES });
    await run();
    const job = await readFetchJob();
    if (!job?.pending.length || job.paused) await browser.alarms.clear(ALARM);
  }

  async function resume(): Promise<void> {
    const job = await readFetchJob();
    if (job?.pending.length && !job.paused) await start();
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void resume();
  });

  // A worker that was stopped half-way goes on when anything wakes it.
  void resume();

  return {
    async fetch(ids: PaperId[]): Promise<void> {
      await wantFetched(ids);
      void start();
    },
    async pause(paused: boolean): Promise<void> {
      await pauseFetching(paused);
      if (!paused) void start();
    },
  };
}
