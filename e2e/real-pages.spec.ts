/** Documents from the wild, served as pages: every link to a paper is spotted, and marked once for a run of them. */
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { marked } from 'marked';
import { parsePaperLink } from '../papers/paper-link.ts';
import { ROOT } from './browser.ts';
import { expect, test } from './fixtures.ts';

const PAGES = join(ROOT, '..', 'shared', 'data', 'pages');
const documents = existsSync(PAGES)
  ? readdirSync(PAGES).filter((name) => /\.(md|html)$/.test(name))
  : [];

async function render(name: string): Promise<string> {
  const source = await readFile(join(PAGES, name), 'utf8');
  // Scripts and styles of the page's own site are not there to be loaded.
  if (name.endsWith('.html')) return source.replaceAll(/<script\b[\s\S]*?<\/script>/gi, '');
  return `<!doctype html><meta charset="utf-8"><title>${name}</title>${await marked(source)}`;
}

test.describe('a real document', () => {
  test.skip(documents.length === 0, 'There is no ../shared/data/pages.');

  for (const name of documents) {
    test(`${name}: its papers are spotted and marked`, async ({ papergloss, server }) => {
      const address = 'https://blog.example/document';
      server.page(address, await render(name));
      const { page, marks } = await papergloss.read(address);
      const hrefs = await page
        .locator(':any-link')
        .evaluateAll((all) => all.map((link) => String(Reflect.get(link, 'href'))));
      const papers = hrefs.map(parsePaperLink).filter((link) => link !== undefined);
      const ids = new Set(papers.map(({ id }) => id));

      const popup = await papergloss.popup(page);
      const panel = await popup.turnTo('This page');
      const says =
        ids.size === 0
          ? 'No papers here'
          : `This page links to ${ids.size.toLocaleString('en-GB')} paper${ids.size === 1 ? '' : 's'}`;
      await expect(panel.getByRole('heading', { name: says })).toBeVisible();

      await page.bringToFront();
      await page.keyboard.press('End');
      await expect
        .poll(async () => {
          const before = await marks.count();
          await page.waitForTimeout(700);
          return (await marks.count()) === before;
        })
        .toBe(true);
      const count = await marks.count();
      test.info().annotations.push({
        type: 'count',
        description: `${hrefs.length} links, ${papers.length} to papers (${ids.size} of them), ${count} marks`,
      });
      console.log(
        `${name}: ${hrefs.length} links, ${papers.length} lead to ${ids.size} papers, ${count} marks`,
      );
      expect(count).toBeLessThanOrEqual(papers.length);
      if (ids.size > 0) expect(count).toBeGreaterThan(0);
      await expect(page.locator('papergloss-mark + papergloss-mark')).toHaveCount(0);
    });
  }
});
