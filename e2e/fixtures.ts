/** What a browser test is given: a replay server with a clean log, and a browser with a new reader. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { startPapergloss } from './papergloss.ts';
import type { Papergloss } from './papergloss.ts';
import { startReplayServer } from './server/replay-server.ts';
import type { ReplayServer } from './server/replay-server.ts';

interface Given {
  /** Hosts whose names do not resolve; set with `test.use`. */
  unknownHosts: readonly string[];
  server: ReplayServer;
  papergloss: Papergloss;
}

export const test = base.extend<Given, { replayServer: ReplayServer }>({
  unknownHosts: [[], { option: true }],

  replayServer: [
    async ({}, use) => {
      const server = await startReplayServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  server: async ({ replayServer }, use) => {
    replayServer.reset();
    await use(replayServer);
  },

  papergloss: async ({ server, unknownHosts, colorScheme }, use, testInfo) => {
    const profile = await mkdtemp(join(tmpdir(), 'papergloss-'));
    const papergloss = await startPapergloss({
      profile,
      server,
      unknownHosts,
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
    });
    await use(papergloss);
    if (testInfo.status !== testInfo.expectedStatus) {
      for (const [index, page] of papergloss.context.pages().entries()) {
        const body = await page.screenshot().catch(() => undefined);
        if (body) await testInfo.attach(`page-${index}`, { body, contentType: 'image/png' });
      }
    }
    await papergloss.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  },
});

export { expect } from '@playwright/test';
