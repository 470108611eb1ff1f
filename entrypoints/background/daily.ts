/** The digest once a day, though alarms fire late, get lost, and the worker dies at any line. */
import { browser } from 'wxt/browser';
import { localDay } from '../../papers/days.ts';
import { keepDigest, readDigest } from '../../storage/digests.ts';
import { addFacet } from '../../storage/papers.ts';
import { subscriptions } from '../../storage/subscriptions.ts';
import { updateBadge } from './badge.ts';
import { makeDigest } from './digest-job.ts';
import { arxiv, huggingFace, problemOf } from './sources.ts';

const ALARM = 'digest';
/** The reader's own clock. */
const HOUR = 8;
const RETRY_AFTER_MINUTES = 30;
const A_DAY_IN_MINUTES = 24 * 60;

let running: Promise<void> | undefined;

/** Makes the digest anew; asked for twice at once, makes it once. */
export async function refreshDigest(): Promise<void> {
  running ??= make().finally(() => {
    running = undefined;
  });
  return running;
}

async function make(): Promise<void> {
  const digest = await makeDigest({
    subscriptions,
    daily: (day) => huggingFace.daily(day, { priority: 'background' }),
    announcements: (categories) => arxiv.announcements(categories, { priority: 'background' }),
    addFacet,
    keepDigest,
    problemOf,
    now: Date.now,
  });
  await updateBadge();
  if (digest.problems.length) {
    await browser.alarms.create(ALARM, {
      delayInMinutes: RETRY_AFTER_MINUTES,
      periodInMinutes: A_DAY_IN_MINUTES,
    });
  }
}

/** Alarms may be gone after a restart, and a day may have been slept through: both are seen to at each start. */
export function watchDigestAlarm(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void refreshDigest();
  });
  void catchUp();
}

async function catchUp(): Promise<void> {
  if (!(await browser.alarms.get(ALARM))) {
    await browser.alarms.create(ALARM, {
      when: nextAt(HOUR, new Date()).getTime(),
      periodInMinutes: A_DAY_IN_MINUTES,
    });
  }
  const newest = await readDigest();
  const missed = newest && newest.day < localDay(Date.now()) && new Date().getHours() >= HOUR;
  if (missed) await refreshDigest();
}

function nextAt(hour: number, now: Date): Date {
  const next = new Date(now);
  next.setHours(hour, 0, 0, 0);
  if (next <= now) next.setDate(next.getDate() + 1);
  return next;
}
