/** Two windows at once: what is done in one is seen in the other, and neither undoes the other's work. */
import type { Page } from '@playwright/test';
import { workerOf } from './browser.ts';
import { expect, test } from './fixtures.ts';
import type { Papergloss } from './papergloss.ts';
import { openLibrary } from './pages/library.ts';
import { readerOf } from './pages/reader.ts';
import { paperOf } from './replies/papers.ts';

const SLIC = paperOf('2305.10425');
const BLOG = 'https://blog.example/post';
const POST = `<p>Read <a href="https://arxiv.org/abs/${SLIC.id}">a paper</a>.</p>`;

interface WindowsApi {
  chrome: {
    windows: {
      create(options: { url: string }): Promise<unknown>;
      getAll(): Promise<unknown[]>;
    };
  };
}

/** A page in a window of its own. */
async function inNewWindow({ context }: Papergloss): Promise<Page> {
  const opened = context.waitForEvent('page');
  const worker = await workerOf(context);
  const windows = await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as WindowsApi;
    await chrome.windows.create({ url: 'about:blank' });
    return (await chrome.windows.getAll()).length;
  });
  expect(windows).toBeGreaterThan(1);
  return opened;
}

test('what is saved in one window shows in the library and in the marks of the other', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, POST);
  const here = await papergloss.read(BLOG);
  const library = await openLibrary(papergloss, await inNewWindow(papergloss));
  const there = readerOf(await inNewWindow(papergloss));
  await there.open(BLOG);
  await expect(there.marks).toHaveCount(1);
  await here.page.bringToFront();
  await here.dwellOn(here.link('a paper'));
  await expect(here.card.title).toHaveText(SLIC.title);
  await here.card.save.click();
  await expect.poll(library.titles).toEqual([SLIC.title]);
  await expect(there.page.locator('papergloss-mark i.saved')).toHaveCount(1);

  await library.page.getByRole('checkbox', { name: /SLiC/ }).check();
  await library.page.getByRole('button', { name: 'Remove', exact: true }).click();
  for (const { page } of [here, there]) {
    await expect(page.locator('papergloss-mark i.saved')).toHaveCount(0);
  }
  await library.page.getByRole('button', { name: 'Undo' }).click();
  await expect(there.page.locator('papergloss-mark i.saved')).toHaveCount(1);
});

test('two libraries that change one paper at once keep both changes', async ({ papergloss }) => {
  const one = await openLibrary(papergloss);
  const preview = await one.bring('links.txt', `https://arxiv.org/abs/${SLIC.id}`);
  await preview.getByRole('button', { name: 'Add to the library' }).click();
  await expect.poll(one.titles).toEqual([SLIC.title]);
  const other = await openLibrary(papergloss, await inNewWindow(papergloss));
  const both = [
    { library: one, tags: ['alpha', 'beta', 'gamma'] },
    { library: other, tags: ['delta', 'epsilon', 'zeta'] },
  ];
  for (const { library } of both) {
    await library.page.getByRole('button', { name: SLIC.title, exact: true }).click();
  }
  await Promise.all(
    both.map(async ({ library, tags }) => {
      for (const tag of tags) {
        const field = library.detail.getByRole('combobox', { name: 'Add a tag' });
        await field.fill(tag);
        await field.press('Enter');
      }
    }),
  );
  for (const { library } of both) {
    for (const tag of both.flatMap(({ tags }) => tags)) {
      await expect(library.detail.getByRole('button', { name: `Remove tag ${tag}` })).toBeVisible();
    }
  }
});
