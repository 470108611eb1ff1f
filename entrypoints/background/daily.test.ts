import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Answer, fakeUpstream, json } from '../../sources/testing/fake-upstream.ts';

const zone = process.env.TZ;
const HF = 'https://huggingface.co/api/daily_papers';
const SUNDAY = '2026-11-22';
const MONDAY = '2026-11-23';

const listOfTheDay: Answer = ({ url }) => {
  if (!url.startsWith(HF)) return new Response('', { status: 404 });
  const day = new URL(url).searchParams.get('date')!;
  const id = `2511.${day.slice(5).replace('-', '')}1`;
  return json([{ paper: { id, title: `Of ${day}`, summary: 'Short.', upvotes: 3 } }]);
};
const upstream = fakeUpstream(listOfTheDay);

/** What the browser starts, again and again: a worker remembers nothing but what is stored. */
async function start() {
  vi.resetModules();
  fakeBrowser.alarms.onAlarm.removeAllListeners();
  const [{ watchDigestAlarm }, digests] = await Promise.all([
    import('./daily.ts'),
    import('../../storage/digests.ts'),
  ]);
  watchDigestAlarm();
  return digests;
}

const alarm = (name: string) =>
  fakeBrowser.alarms.onAlarm.trigger({
    name,
    scheduledTime: Date.now(),
    persistAcrossSessions: true,
  });

/** The chores of a start, and a digest if they make one, are over. */
const settled = () => new Promise((resolve) => void setTimeout(resolve, 1200));

beforeEach(async () => {
  process.env.TZ = 'Europe/Berlin';
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubGlobal('fetch', upstream.fetch);
  fakeBrowser.reset();
  upstream.log.length = 0;
  upstream.answerWith(listOfTheDay);
  Object.assign(browser.action, {
    setBadgeText: async () => {},
    setBadgeBackgroundColor: async () => {},
  });
  vi.setSystemTime(new Date(`${SUNDAY}T08:00:05+01:00`));
  vi.resetModules();
  const { db } = await import('../../storage/db.ts');
  await db.delete();
  await db.open();
  // Followed since the evening before, so that Sunday's is due.
  await db.subscriptions.toCollection().modify((row) => {
    row.addedAt = Date.parse('2026-11-21T20:00:00+01:00');
  });
  await start();
  await vi.waitUntil(async () => (await daysMade()).length === 1, 5000);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  process.env.TZ = zone;
});

const nextAlarm = async () => (await browser.alarms.get('digest'))?.scheduledTime;

async function daysMade(): Promise<string[]> {
  const { digestDays } = await import('../../storage/digests.ts');
  return digestDays();
}

test('closed at 7:59 and opened at 9:00, the browser makes the day’s digest, once', async () => {
  vi.setSystemTime(new Date(`${MONDAY}T07:59:00+01:00`));
  await start();
  await settled();
  expect(await daysMade()).toEqual([SUNDAY]);

  vi.setSystemTime(new Date(`${MONDAY}T09:00:00+01:00`));
  const { readDigest } = await start();
  await settled();
  expect(await daysMade()).toEqual([MONDAY, SUNDAY]);
  const digest = await readDigest(MONDAY);
  expect(digest?.madeAt).toBe(Date.parse(`${MONDAY}T09:00:00+01:00`));

  const asked = upstream.log.length;
  await start();
  await settled();
  expect(upstream.log).toHaveLength(asked);
  expect((await readDigest(MONDAY))?.madeAt).toBe(digest?.madeAt);
});

test('an alarm that was lost is set again, for the reader’s hour', async () => {
  await browser.alarms.clear('digest');
  vi.setSystemTime(new Date(`${SUNDAY}T12:00:00+01:00`));
  await start();
  await settled();
  expect(await nextAlarm()).toBe(Date.parse(`${MONDAY}T08:00:00+01:00`));
  expect(await daysMade()).toEqual([SUNDAY]);
});

test('an alarm that fires while the start catches up makes no second digest', async () => {
  vi.setSystemTime(new Date(`${MONDAY}T08:00:30+01:00`));
  await start();
  await alarm('digest');
  await settled();
  expect(await daysMade()).toEqual([MONDAY, SUNDAY]);
  expect(upstream.log.filter(({ url }) => url.includes(MONDAY))).toHaveLength(1);
});

test('in another time zone the next digest is for eight o’clock there', async () => {
  process.env.TZ = 'America/Los_Angeles';
  vi.setSystemTime(new Date(`${SUNDAY}T15:00:00-08:00`));
  await start();
  await settled();
  expect(await nextAlarm()).toBe(Date.parse(`${MONDAY}T08:00:00-08:00`));
  const asked = upstream.log.length;
  // That of Berlin, which the browser had from before.
  vi.setSystemTime(new Date(`${SUNDAY}T23:00:00-08:00`));
  await alarm('digest');
  await settled();
  expect(upstream.log).toHaveLength(asked);
  vi.setSystemTime(new Date(`${MONDAY}T08:00:00-08:00`));
  await alarm('digest');
  await settled();
  expect(await daysMade()).toEqual([MONDAY, SUNDAY]);
});

test('what a source could not say is asked for again after half an hour', async () => {
  upstream.answerWith(() => new Response('', { status: 503 }));
  vi.setSystemTime(new Date(`${MONDAY}T08:00:00+01:00`));
  const { readDigest } = await start();
  await vi.waitFor(async () => expect(await daysMade()).toEqual([MONDAY, SUNDAY]), 20_000);
  expect((await readDigest(MONDAY))?.problems).toMatchObject([{ source: 'hugging-face' }]);
  const retry = await browser.alarms.get('digest-retry');
  const late = retry!.scheduledTime - Date.parse(`${MONDAY}T08:30:00+01:00`);
  expect(late).toBeGreaterThanOrEqual(0);
  expect(late).toBeLessThan(60_000);

  upstream.answerWith(listOfTheDay);
  vi.setSystemTime(retry!.scheduledTime);
  await alarm('digest-retry');
  await vi.waitFor(async () => {
    expect((await readDigest(MONDAY))?.problems).toEqual([]);
    expect(await browser.alarms.get('digest-retry')).toBeFalsy();
  }, 20_000);
  expect((await readDigest(MONDAY))?.entries).toHaveLength(1);
});

test('a clock that was a year ahead leaves no digest behind', async () => {
  vi.setSystemTime(new Date('2027-11-22T09:00:00+01:00'));
  await start();
  await settled();
  expect(await daysMade()).toContain('2027-11-22');
  vi.setSystemTime(new Date(`${MONDAY}T09:00:00+01:00`));
  await start();
  await settled();
  expect(await daysMade()).toEqual([MONDAY, SUNDAY]);
});
