/** A browser with Papergloss in it, and what tests and the demo do with it. */
import { expect } from '@playwright/test';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { killWorker, launch, reloadExtension, workerOf } from './browser.ts';
import type { LaunchOptions } from './browser.ts';
import { openPopup } from './pages/popup.ts';
import type { Popup } from './pages/popup.ts';
import { readerOf } from './pages/reader.ts';
import type { Reader } from './pages/reader.ts';

export interface Papergloss {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Opens an address in a new tab. */
  read(address: string): Promise<Reader>;
  /** Opens the popup, speaking of a page when one is given. */
  popup(about?: Page): Promise<Popup>;
  killWorker(): Promise<void>;
  /** The extension comes anew into a browser that stays as it is. */
  update(): Promise<void>;
  /** Closes the browser and opens it again with the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

async function started(options: LaunchOptions) {
  const context = await launch(options);
  const worker = await workerOf(context);
  await entersPages(worker);
  return { context, extensionId: new URL(worker.url()).host };
}

/** Sites off the list are entered once the worker has registered for them, which a page opened at once would miss. */
async function entersPages(worker: Worker): Promise<void> {
  await expect
    .poll(
      () =>
        worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length),
      { timeout: 15_000 },
    )
    .toBe(1);
}

/** Waits for the content script to answer; PDF tabs never have one. */
async function entered(context: BrowserContext, page: Page): Promise<void> {
  const [worker] = context.serviceWorkers();
  if ((await page.evaluate(() => document.contentType)) !== 'text/html') return;
  await worker?.evaluate(async (address) => {
    const until = Date.now() + 10_000;
    while (Date.now() < until) {
      for (const tab of await chrome.tabs.query({})) {
        if (tab.url !== address || tab.id === undefined) continue;
        const message = { command: 'papers-here', input: {} };
        if (await chrome.tabs.sendMessage(tab.id, message).catch(() => undefined)) return;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, page.url());
}

export async function startPapergloss(options: LaunchOptions): Promise<Papergloss> {
  let now = await started(options);
  return {
    get context() {
      return now.context;
    },
    get extensionId() {
      return now.extensionId;
    },
    async read(address) {
      const reader = readerOf(await now.context.newPage());
      await reader.open(address);
      await entered(now.context, reader.page);
      return reader;
    },
    popup: (about) => openPopup(now.context, now.extensionId, about),
    killWorker: () => killWorker(now.context),
    update: async () => entersPages(await reloadExtension(now.context)),
    async restart() {
      await now.context.close();
      now = await started(options);
    },
    close: () => now.context.close(),
  };
}
