/** The digest once a day, though alarms fire late, get lost, clocks move, and the worker dies at any line. */
import { browser } from 'wxt/browser';
import { makeTldr } from '../../gloss.ts';
import type { SubscriptionPreview } from '../../messages.ts';
import { localDay } from '../../papers/days.ts';
import { deviceTldr } from '../../papers/device-tldr.ts';
import { isDue, nextStroke } from '../../papers/digest/due.ts';
import type { Digest } from '../../papers/digest.ts';
import { asSubscription } from '../../papers/subscription-file.ts';
import { keepListed, keepWork, readWork } from '../../storage/digest-work.ts';
import {
  dropFutureDigests,
  publishDigest,
  readDigest,
  suggestedBefore,
} from '../../storage/digests.ts';
import { onSettingsChange, readSettings } from '../../storage/settings.ts';
import { subscriptions } from '../../storage/subscriptions.ts';
import { atStart } from './at-start.ts';
import { updateBadge } from './badge.ts';
import { makeDigest } from './digest-job.ts';
import { notifyOf } from './digest-notice.ts';
import { readTaste } from './digest-taste.ts';
import { inSlices } from './in-slices.ts';
import { previewOf, type PreviewParts, remembering } from './preview.ts';
import { arxiv, huggingFace, problemOf } from './sources.ts';

/** At the reader's hour. */
const ALARM = 'digest';
/** Where a source failed, or still showed what it had shown before. */
const RETRY = 'digest-retry';
const RETRY_AFTER_MINUTES = 30;
const A_DAY_IN_MINUTES = 24 * 60;
const HF_SEARCH_LIMIT = 40;
const SEARCH_LIMIT = 200;

const background = { priority: 'background' } as const;
const sources: PreviewParts = {
  taste: readTaste,
  list: (period, which) => {
    if (period === 'week') return huggingFace.weekly(which, background);
    if (period === 'month') return huggingFace.monthly(which, background);
    return huggingFace.daily(which, background);
  },
  announcements: (categories) => arxiv.announcements(categories, background),
  search: (query) =>
    arxiv.search({ query, limit: SEARCH_LIMIT, sortBy: 'submittedDate' }, background),
  hfSearch: (text) => huggingFace.search(text, HF_SEARCH_LIMIT, background),
  keepListed: (papers, source) => keepListed(papers, source, Date.now()),
  inSlices: (steps) => inSlices(steps, { now: () => performance.now(), pause: nextTurn }),
  now: Date.now,
};
const preview = remembering((subscription) => previewOf(subscription, sources));

/** @throws Error when `raw` is no subscription, or no source answers */
export async function previewSubscription(raw: unknown): Promise<SubscriptionPreview> {
  const subscription = asSubscription((raw as { subscription?: unknown } | null)?.subscription);
  if (!subscription) throw new Error('This is no subscription.');
  return preview(subscription);
}

let running: Promise<Digest> | undefined;

/** Makes the digest anew; asked for twice at once, makes it once. */
export async function refreshDigest(): Promise<void> {
  await once();
}

async function once(): Promise<Digest> {
  running ??= make().finally(() => {
    running = undefined;
  });
  return running;
}

async function make(): Promise<Digest> {
  await dropFutureDigests(Date.now());
  const digest = await makeDigest({
    ...sources,
    subscriptions,
    readWork,
    keepWork,
    suggestedBefore,
    newest: () => readDigest(),
    publish: publishDigest,
    problemOf,
    gloss: (paper) => deviceTldr(paper.abstract, makeTldr(paper)),
    today: () => localDay(Date.now()),
  });
  await updateBadge();
  await schedule();
  if (needsAnotherTry(digest)) {
    await browser.alarms.create(RETRY, { delayInMinutes: RETRY_AFTER_MINUTES });
  } else await browser.alarms.clear(RETRY);
  return digest;
}

function needsAnotherTry({ problems, notes = [] }: Digest): boolean {
  return problems.length > 0 || notes.some(({ kind }) => kind === 'stale-feed');
}

/** Alarms may be gone after a restart, and a day may have been slept through: both are seen to at each start. */
export function watchDigestAlarm(): void {
  const follow = () => void schedule().catch(console.error);
  const look = () => {
    follow();
    void catchUp().catch(console.error);
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    // Set in another time zone, it may come when no hour has struck here.
    if (name === ALARM) look();
    if (name === RETRY) void daily().catch(console.error);
  });
  onSettingsChange(follow);
  atStart(look);
}

async function catchUp(): Promise<void> {
  const [{ digestHour }, newest, [first]] = await Promise.all([
    readSettings(),
    readDigest(),
    subscriptions(),
  ]);
  if (isDue(digestHour, Date.now(), newest?.madeAt, first?.addedAt)) await daily();
}

/** By itself, and not because somebody is looking. */
async function daily(): Promise<void> {
  await notifyOf(await once());
}

/** The alarm is set for the reader's hour as their clock has it now; a time zone may have changed since. */
async function schedule(): Promise<void> {
  const { digestHour } = await readSettings();
  const when = nextStroke(digestHour, Date.now());
  const set = await browser.alarms.get(ALARM);
  if (set?.scheduledTime === when) return;
  await browser.alarms.create(ALARM, { when, periodInMinutes: A_DAY_IN_MINUTES });
}

const nextTurn = () => new Promise<void>((resolve) => void setTimeout(resolve, 0));
