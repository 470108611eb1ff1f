/**
 * From dwell over to painted: a paper of the cache, its worker awake and asleep, and the first dwell on a page, against
 * the floor of a bare message and one read by an empty extension in the same run. Frames count alike on both sides.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { killWorker, launch, workerOf } from '../e2e/browser.ts';
import { startReplayServer } from '../e2e/server/replay-server.ts';
import { cardIsShown, floorIsShown, type IsShown, timeDwell } from './card/dwell.ts';
import { makeFloor } from './card/floor.ts';

const BLOG = 'https://blog.example/post';
const ROUNDS = Number(process.argv[2] ?? 15);
const USUAL_DELAY = 300;
const UNTIL_CLOSED = 600;

const server = await startReplayServer();
const folders = await Promise.all([makeFloor(), profile(), profile()]);
const [floorBuild, floorProfile, ownProfile] = folders as [string, string, string];
const floor = await launch({ profile: floorProfile, server, build: floorBuild });
const own = await launch({ profile: ownProfile, server });

function profile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'papergloss-bench-'));
}

async function opened(context: BrowserContext): Promise<Page> {
  server.page(BLOG, '<p><a href="https://arxiv.org/abs/2305.10425">a paper</a></p>');
  const page = await context.newPage();
  await page.goto(BLOG);
  await page.waitForTimeout(700);
  return page;
}

async function median(rounds: number, measure: () => Promise<number>): Promise<number> {
  const figures: number[] = [];
  for (let round = 0; round < rounds; round++) figures.push(await measure());
  return figures.toSorted((one, other) => one - other)[Math.floor(rounds / 2)]!;
}

async function setDelay(ms: number): Promise<void> {
  const worker = await workerOf(own);
  await worker.evaluate((cardDelay) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    return chrome.storage.local.set({ settings: { cardDelay } });
  }, ms);
}

/** On one page, dwelt on before, so that only the dwell itself is timed. */
async function dwells(context: BrowserContext, isShown: IsShown, asleep: boolean): Promise<number> {
  const page = await opened(context);
  await timeDwell(page, isShown);
  const time = await median(ROUNDS, async () => {
    if (asleep) {
      // A card that is open still would wake it again.
      await page.waitForTimeout(UNTIL_CLOSED);
      await killWorker(context);
    }
    return timeDwell(page, isShown);
  });
  await page.close();
  return time;
}

async function firstDwells(): Promise<number> {
  return median(Math.ceil(ROUNDS / 2), async () => {
    const page = await opened(own);
    const time = await timeDwell(page, cardIsShown);
    await page.close();
    return time;
  });
}

const ms = (time: number): string => `${time.toFixed(1)} ms`;
const report = (what: string, time: number, floorTime: number): void =>
  console.log(
    `${what.padEnd(44)} ${ms(time)}, floor ${ms(floorTime)}: ${(time / floorTime).toFixed(2)} ×`,
  );

try {
  // Fills the cache, and registers the content script for the page.
  await workerOf(own);
  await (await opened(own)).waitForTimeout(1000);
  await setDelay(0);
  await timeDwell(await opened(own), cardIsShown);

  const awake = await dwells(floor, floorIsShown, false);
  const asleep = await dwells(floor, floorIsShown, true);
  const cardAwake = await dwells(own, cardIsShown, false);
  report('no delay, worker awake', cardAwake, awake);
  report('no delay, worker asleep', await dwells(own, cardIsShown, true), asleep);
  const first = await firstDwells();
  console.log(
    `first dwell on a page, no delay: ${ms(first)}, ${ms(first - cardAwake)} over the later ones`,
  );

  await setDelay(USUAL_DELAY);
  const overUsual = async (which: Promise<number>) => (await which) - USUAL_DELAY;
  report('usual delay over, worker awake', await overUsual(dwells(own, cardIsShown, false)), awake);
  report(
    'usual delay over, worker asleep',
    await overUsual(dwells(own, cardIsShown, true)),
    asleep,
  );
  console.log(`usual delay over, first dwell on a page: ${ms(await overUsual(firstDwells()))}`);
} finally {
  await Promise.allSettled([floor.close(), own.close(), server.close()]);
  for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
