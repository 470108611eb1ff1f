/** A browser with the shipped build, on a site that it may read and on one that it may not. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { launch, ROOT, workerOf } from '../../e2e/browser.ts';
import { startReplayServer } from '../../e2e/server/replay-server.ts';
import { type Spent, spentBy } from './trace.ts';

export const SHIPPED = join(ROOT, '.output', 'chrome-mv3');
const READ = 'https://lobste.rs/bench';
const UNREAD = 'https://blog.example/bench';
const PAGE_SCRIPT = 'content-scripts/papers.js';
/** Marks wait for the page to load and to be idle; this long without news it is done. */
const QUIET_MS = 1000;

/** A page of 100,000 links, on a busy machine. */
const SLOWEST_MS = 120_000;

/** The walk that every script which looks at links has to do at least. */
const FLOOR = `(() => {
  let papers = 0;
  for (const link of document.querySelectorAll('a[href]')) {
    if (link.getAttribute('href').includes('arxiv.org')) papers++;
  }
  return papers;
})()`;

export interface BenchReader {
  floor(html: string): Promise<number>;
  /** Opens a page where the extension runs, with marks or without. */
  open(html: string, options: { marks: boolean }): Promise<{ page: Page; spent: Spent }>;
  spent(page: Page, during: () => Promise<unknown>): Promise<Spent>;
  close(): Promise<void>;
}

export async function startBenchReader(): Promise<BenchReader> {
  const profile = await mkdtemp(join(tmpdir(), 'papergloss-bench-'));
  const server = await startReplayServer();
  const context = await launch({ profile, server, build: SHIPPED });
  const worker = await workerOf(context);
  context.setDefaultNavigationTimeout(SLOWEST_MS);

  async function settled(page: Page): Promise<void> {
    // Idle work of ours comes before what asks for it later.
    for (let turn = 0; turn < 3; turn++) {
      await page.evaluate(
        () => new Promise((resolve) => requestIdleCallback(() => resolve(undefined))),
      );
    }
    await page.waitForTimeout(QUIET_MS);
  }

  return {
    async floor(html) {
      server.page(UNREAD, html);
      const page = await context.newPage();
      await page.goto(UNREAD);
      await settled(page);
      const session = await context.newCDPSession(page);
      const { frameTree } = await session.send('Page.getFrameTree');
      const world = await session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: 'floor',
      });
      const contextId = world.executionContextId;
      // A timer, so that the browser accounts for it as for any other call.
      const expression = `setTimeout(() => ${FLOOR})\n//# sourceURL=bench-floor.js`;
      const { calls } = await spentBy('bench-floor.js', page, async () => {
        await session.send('Runtime.evaluate', { contextId, expression });
        await settled(page);
      });
      await page.close();
      return calls;
    },
    async open(html, { marks }) {
      server.page(READ, html);
      await set(worker, { marks });
      const page = await context.newPage();
      const spent = await spentBy(PAGE_SCRIPT, page, async () => {
        await page.goto(READ);
        await settled(page);
      });
      return { page, spent };
    },
    spent: (page, during) =>
      spentBy(PAGE_SCRIPT, page, async () => {
        await during();
        await settled(page);
      }),
    async close() {
      await context.close();
      await server.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The settings as the options page stores them. */
async function set(worker: Worker, settings: object): Promise<void> {
  await worker.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: wanted });
  }, settings);
}
