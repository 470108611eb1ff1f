/** The gallery of designed states, in a browser of its own without the extension. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContextOptions, chromium, type Page, test as base } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../scripts/chromium.mjs';
import { ROOT } from './browser.ts';

export interface Gallery {
  /** States whose names begin so. */
  open(only: string, looks?: BrowserContextOptions): Promise<Page>;
}

export const test = base.extend<object, { gallery: Gallery }>({
  gallery: [
    async ({}, use) => {
      const outDir = await mkdtemp(join(tmpdir(), 'papergloss-gallery-'));
      const root = join(ROOT, 'components', 'gallery');
      await build({
        root,
        configFile: join(root, 'vite.config.ts'),
        build: { outDir, emptyOutDir: true },
        logLevel: 'silent',
      });
      const browser = await chromium.launch({
        executablePath: await findChromium(),
        args: ['--allow-file-access-from-files'],
      });
      await use({
        async open(only, looks = {}) {
          const context = await browser.newContext({
            viewport: { width: 1360, height: 900 },
            ...looks,
          });
          const page = await context.newPage();
          const address = new URL('index.html', `${pathToFileURL(outDir).href}/`);
          address.searchParams.set('only', only);
          await page.goto(address.href);
          await page.locator('figure').first().waitFor();
          return page;
        },
      });
      await browser.close();
      await rm(outDir, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
