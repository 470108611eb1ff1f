/** Launches Chromium with the extension's test build, its network turned to a replay server. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import type { BrowserContext, Worker } from '@playwright/test';
import { findChromium } from '../scripts/chromium.mjs';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const TEST_BUILD = join(ROOT, '.output', 'chrome-mv3-e2e');

export interface LaunchOptions {
  /** The folder of the profile; the same folder again is the same reader. */
  profile: string;
  /** Whom to send requests to. */
  server: { port: number; keyHash: string };
  /** Hosts that the server answers for; every host when absent. */
  hosts?: string[];
  /** Hosts whose names do not resolve. */
  unknownHosts?: readonly string[];
  headless?: boolean;
  /** The folder of the extension; the test build when absent. */
  build?: string;
  colorScheme?: 'light' | 'dark';
  /** `null` follows the window. */
  viewport?: { width: number; height: number } | null;
}

/** What Chromium itself asks its maker for is kept out of the log. */
const BROWSERS_OWN = ['*.google.com', '*.googleapis.com', '*.gvt1.com'];

function hostRules({ server, hosts = ['*'], unknownHosts = [] }: LaunchOptions): string {
  const unknown = [...BROWSERS_OWN, ...unknownHosts].map((host) => `MAP ${host} ^NOTFOUND`);
  const answered = hosts.map((host) => `MAP ${host} 127.0.0.1:${server.port}`);
  return [...unknown, ...answered].join(', ');
}

/** @throws Error when the test build or a Chromium is missing, or the extension does not start */
export async function launch(options: LaunchOptions): Promise<BrowserContext> {
  const { build = TEST_BUILD } = options;
  if (!existsSync(build)) throw new Error(`There is no ${build}: run npm run build:e2e.`);
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('There is no Chromium: run node scripts/setup.mjs.');
  return chromium.launchPersistentContext(options.profile, {
    executablePath,
    headless: options.headless ?? true,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    locale: 'en-GB',
    args: [
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      `--host-resolver-rules=${hostRules(options)}`,
      `--ignore-certificate-errors-spki-list=${options.server.keyHash}`,
      '--disable-background-networking',
      '--no-first-run',
      '--no-default-browser-check',
      // No bar that warns of the flags above.
      '--test-type',
      // Lets a test load it again.
      '--enable-unsafe-extension-debugging',
    ],
  });
}

/** The extension's service worker, as soon as it runs. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  return running ?? context.waitForEvent('serviceworker');
}

/** Stops the extension's worker, as the browser does at any time; the next event starts it again. Nothing of this wakes it. */
export async function killWorker(context: BrowserContext): Promise<void> {
  const worker = (await workerOf(context)).url();
  // Any page can; one that is opened for it would be a change of tabs, which others may hear of.
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const ours = versions.filter(({ scriptURL }) => scriptURL === worker);
      if (ours.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

/** Loads the extension again, as an update does. */
export async function reloadExtension(context: BrowserContext): Promise<Worker> {
  const session = await context.browser()!.newBrowserCDPSession();
  const [worker] = await Promise.all([
    context.waitForEvent('serviceworker'),
    session.send('Extensions.loadUnpacked', { path: TEST_BUILD }),
  ]);
  return worker;
}
