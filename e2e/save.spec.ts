/** Saving: one click, taken back by another, and everything follows. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Papergloss } from './papergloss.ts';
import type { Reader } from './pages/reader.ts';
import { paperOf } from './replies/papers.ts';

const SLIC = paperOf('2305.10425');
const BLOG = 'https://blog.example/post';
const HREF = `https://arxiv.org/abs/${SLIC.id}`;
const POST = `<p>Read <a href="${HREF}">a paper</a>, or <a href="https://arxiv.org/pdf/${SLIC.id}v1">its PDF</a>.</p>`;

const savedSigns = (page: Page) => page.locator('papergloss-mark i.saved');

async function inLibrary(papergloss: Papergloss): Promise<string[]> {
  const popup = await papergloss.popup();
  const panel = await popup.turnTo('Library');
  await expect(panel.getByText(/paper|Nothing saved yet/).first()).toBeVisible();
  const titles = await panel.getByRole('listitem').getByRole('heading').allInnerTexts();
  await popup.close();
  return titles;
}

async function openCard(reader: Reader): Promise<void> {
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title);
}

test('one click in the card saves, a second takes it back, and every tab follows at once', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, POST);
  const here = await papergloss.read(BLOG);
  const there = await papergloss.read(BLOG);
  await openCard(here);
  await openCard(there);

  await here.card.save.click();
  await expect(here.card.save).toHaveAttribute('aria-pressed', 'true');
  await expect(there.card.save).toHaveAttribute('aria-pressed', 'true');
  await expect(here.card.dialog.getByRole('status')).toHaveText('Saved');
  for (const { page } of [here, there]) await expect(savedSigns(page)).toHaveCount(2);
  expect(await inLibrary(papergloss)).toEqual([SLIC.title]);

  await there.card.save.click();
  await expect(here.card.save).toHaveAttribute('aria-pressed', 'false');
  for (const { page } of [here, there]) await expect(savedSigns(page)).toHaveCount(0);
  expect(await inLibrary(papergloss)).toEqual([]);
});

test('a save outlives the browser', async ({ papergloss, server }) => {
  server.page(BLOG, POST);
  const reader = await papergloss.read(BLOG);
  await openCard(reader);
  await reader.card.save.click();
  await expect(savedSigns(reader.page)).toHaveCount(2);
  await papergloss.restart();
  const again = await papergloss.read(BLOG);
  await expect(savedSigns(again.page)).toHaveCount(2);
});

test('the context menu saves, also a paper never looked up, and learns its title', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, POST);
  const here = await papergloss.read(BLOG);
  const there = await papergloss.read(BLOG);
  await chooseInMenu(papergloss, HREF);
  for (const { page } of [here, there]) await expect(savedSigns(page)).toHaveCount(2);
  await expect.poll(() => inLibrary(papergloss)).toEqual([SLIC.title]);
  await chooseInMenu(papergloss, HREF);
  for (const { page } of [here, there]) await expect(savedSigns(page)).toHaveCount(0);
});

test('the keyboard command saves the focused link, else the hovered one', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, POST);
  const there = await papergloss.read(BLOG);
  const here = await papergloss.read(BLOG);
  await here.focusOn(here.link('a paper'));
  await pressCommand(papergloss);
  for (const { page } of [here, there]) await expect(savedSigns(page)).toHaveCount(2);
  await here.dwellOn(here.link('its PDF'));
  await pressCommand(papergloss);
  for (const { page } of [here, there]) await expect(savedSigns(page)).toHaveCount(0);
});

test('the keyboard command saves the paper of the tab where no link is at hand, in PDF tabs too', async ({
  papergloss,
}) => {
  await papergloss.read(`https://arxiv.org/pdf/${SLIC.id}v1`);
  await pressCommand(papergloss);
  await expect.poll(() => inLibrary(papergloss)).toEqual([SLIC.title]);
});

/** Menus and shortcuts belong to the browser's own window; their events are set off where they arrive. */
async function chooseInMenu(papergloss: Papergloss, linkUrl: string): Promise<void> {
  await inWorker(papergloss, 'contextMenus.onClicked', { menuItemId: 'save-paper', linkUrl });
}

async function pressCommand(papergloss: Papergloss): Promise<void> {
  await inWorker(papergloss, 'commands.onCommand', 'save-paper');
}

async function inWorker(papergloss: Papergloss, event: string, detail: unknown): Promise<void> {
  const [worker] = papergloss.context.serviceWorkers();
  await worker!.evaluate(
    ([path, given]) => {
      const [api, name] = path.split('.') as [string, string];
      const { chrome } = globalThis as unknown as {
        chrome: Record<string, Record<string, { dispatch(detail: unknown): void }>>;
      };
      chrome[api]![name]!.dispatch(given);
    },
    [event, detail] as const,
  );
}
