/** *Check for updates*: what became of the papers of the library since they were saved. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openLibrary } from './pages/library.ts';
import type { KnownPaper } from './replies/known-paper.ts';

const paper = (id: string, title: string): KnownPaper => ({
  id,
  title,
  authors: ['Ada Example'],
  abstract: 'We look at one thing for long, and at another for a moment.',
  published: '2024-03-01T00:00:00Z',
  categories: ['cs.CL'],
  huggingFace: { upvotes: 1 },
});

/** arXiv is asked once in three seconds. */
const PATIENCE = { timeout: 25_000 };

/** What was asked yesterday is fresh no more. */
function age(page: Page): Promise<void> {
  const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;
  return page.evaluate(
    (by) =>
      new Promise<void>((resolve) => {
        indexedDB.open('papergloss').addEventListener('success', ({ target }) => {
          const { result } = target as IDBOpenDBRequest;
          const writing = result.transaction('papers', 'readwrite');
          const cursor = writing.objectStore('papers').openCursor();
          cursor.addEventListener('success', () => {
            if (!cursor.result) return;
            const row = cursor.result.value as { facets: Record<string, { at: number }> };
            for (const facet of Object.values(row.facets)) facet.at -= by;
            cursor.result.update(row);
            cursor.result.continue();
          });
          writing.addEventListener('complete', () => {
            result.close();
            resolve();
          });
        });
      }),
    TWO_DAYS,
  );
}

test('new versions, code and withdrawals are found, told once, and dismissed', async ({
  papergloss,
  server,
}) => {
  const [revised, coded, gone, same] = ['Revised', 'Coded', 'Gone', 'Same'].map((title, n) =>
    paper(`2403.0000${n + 1}`, title),
  ) as [KnownPaper, KnownPaper, KnownPaper, KnownPaper];
  const all = [revised, coded, gone, same];
  server.add(...all);
  const library = await openLibrary(papergloss);
  const { page } = library;
  const preview = await library.bring('links.txt', all.map(({ id }) => id).join('\n'));
  await preview.getByRole('button', { name: 'Add to the library' }).click();
  await expect
    .poll(async () => (await library.titles()).toSorted(), PATIENCE)
    .toEqual(['Coded', 'Gone', 'Revised', 'Same']);
  await expect(page.locator('.news')).toHaveCount(0);

  await expect(page.getByText('4 papers checked. Nothing is new.')).toBeVisible(PATIENCE);
  await age(page);
  revised.version = 2;
  coded.huggingFace = { upvotes: 9, code: 'https://github.com/example/coded' };
  gone.comment = 'This paper has been withdrawn by the author';
  await page.getByRole('button', { name: 'Check for updates' }).click();
  await expect(page.getByText('4 papers checked. 3 papers with news.')).toBeVisible(PATIENCE);
  await expect(library.line('Revised')).toContainText('New version since you saved');
  await expect(library.line('Coded')).toContainText('Now has code');
  await expect(library.line('Gone')).toContainText('Withdrawn');
  await expect(library.line('Same').locator('.news')).toHaveCount(0);

  await page.getByRole('button', { name: /^With news/ }).click();
  await expect.poll(async () => (await library.titles()).length).toBe(3);
  await page.getByRole('button', { name: 'Coded', exact: true }).click();
  await expect(library.detail.getByRole('link', { name: 'Code', exact: true })).toBeVisible();
  await library.detail.getByRole('button', { name: 'Noted' }).click();
  await expect.poll(async () => (await library.titles()).length).toBe(2);
});

test('it goes on after the worker was stopped and the page closed', async ({
  papergloss,
  server,
}) => {
  const one = paper('2403.00009', 'Slowly');
  server.add(one);
  const library = await openLibrary(papergloss);
  const preview = await library.bring('links.txt', one.id);
  await preview.getByRole('button', { name: 'Add to the library' }).click();
  await expect.poll(library.titles).toEqual(['Slowly']);
  await expect(library.page.getByText('1 paper checked')).toBeVisible(PATIENCE);
  await age(library.page);
  one.version = 3;
  server.fault('huggingface.co', { kind: 'silent', times: 1 });
  await library.page.getByRole('button', { name: 'Check for updates' }).click();
  await expect(library.page.getByText('0 of 1 paper checked')).toBeVisible();
  const asked = () => server.asked('huggingface.co', /2403\.00009/).length;
  const before = asked();
  await library.page.close();
  await papergloss.killWorker();
  const again = await openLibrary(papergloss);
  await expect.poll(asked, PATIENCE).toBe(before + 1);
  await expect(again.line('Slowly')).toContainText('New version since you saved');
});
