/**
 * From opening the popup to its digest of 300 papers painted, against an empty page of the same extension in the same
 * run. Needs the shipped build: `npm run build`, then `npm run bench:popup [rounds]`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { POPUP_SIZE } from '../e2e/pages/popup.ts';
import { startPapergloss } from '../e2e/papergloss.ts';
import { busyDay, weekday } from '../e2e/replies/busy-day.ts';
import { startReplayServer } from '../e2e/server/replay-server.ts';
import { SHIPPED } from './page/reader.ts';

const ROUNDS = Number(process.argv[2] ?? 15);
const ENTRIES = 300;
/** The replay server deals a day half of them. */
const ANNOUNCED = 2 * ENTRIES;
const GOAL_MS = 100;
/** What is seen to after an opening is not to slow down the next. */
const QUIET_MS = 500;

/** Milliseconds from the start of the navigation to the frame that presents text in the selector, by the browser's own clock. */
const paintedAfter = (page: Page, selector: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & { element?: Element })[];
          const painted = entries.find(({ element }) => element?.closest(wanted));
          if (painted) resolve(painted.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
    selector,
  );

const middle = (figures: number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]!;

const profile = await mkdtemp(join(tmpdir(), 'papergloss-bench-'));
const server = await startReplayServer();
server.setToday(weekday());
server.add(...busyDay(ANNOUNCED));
const papergloss = await startPapergloss({ profile, server, build: SHIPPED });
try {
  const popup = await papergloss.popup();
  const panel = await popup.turnTo('Subscriptions');
  await panel.getByRole('combobox').fill('cs.CL');
  await panel.getByRole('button', { name: 'Add', exact: true }).click();
  const digest = await popup.turnTo('Digest');
  await digest.getByRole('article').nth(20).waitFor();
  console.log(await digest.getByRole('status').first().innerText());

  const address = `chrome-extension://${papergloss.extensionId}`;
  /** In a window of its own, as a popup is. */
  const opening = async (what: string, selector: string): Promise<number> => {
    const page = await papergloss.context.newPage();
    await page.setViewportSize(POPUP_SIZE);
    await page.goto(`${address}/${what}`, { waitUntil: 'commit' });
    const painted = await paintedAfter(page, selector);
    await page.close();
    await popup.page.waitForTimeout(QUIET_MS);
    return painted;
  };
  const opened: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    opened.push(await opening('popup.html', 'article'));
    floor.push(await opening('manifest.json', 'body'));
  }
  const [ours, least] = [middle(opened), middle(floor)];
  console.log(`popup with a digest of ${ENTRIES} papers: ${ours.toFixed(0)} ms`);
  console.log(`an empty page of the extension:         ${least.toFixed(0)} ms`);
  console.log(
    `${(ours / least).toFixed(1)}× the floor, ${(ours / GOAL_MS).toFixed(2)}× the goal of ${GOAL_MS} ms`,
  );
} finally {
  await papergloss.close();
  await server.close();
  await rm(profile, { recursive: true, force: true });
}
