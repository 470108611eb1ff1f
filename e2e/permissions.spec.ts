/** Where Papergloss reads: the reader decides, and open pages follow at once. */
import { expect, test } from './fixtures.ts';
import { paperOf } from './replies/papers.ts';

const SLIC = paperOf('2305.10425');
const BLOG = 'https://blog.example/post';
const POST = `<p><a href="https://arxiv.org/abs/${SLIC.id}">a paper</a></p>`;

test('a new reader is welcomed once', async ({ papergloss }) => {
  const welcomes = () =>
    papergloss.context.pages().filter((page) => page.url().endsWith('/welcome.html'));
  await expect.poll(() => welcomes().length).toBe(1);
  const [page] = welcomes();
  await expect(page!.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page!.getByRole('radio', { name: 'Only when I click' })).toBeVisible();
  await page!.close();
  await papergloss.killWorker();
  await papergloss.popup();
  await papergloss.restart();
  await papergloss.popup();
  expect(welcomes()).toHaveLength(0);
});

test('a site is switched off in the popup, on the page at once and for good, and on again', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, POST);
  const reader = await papergloss.read(BLOG);
  await expect(reader.marks).toHaveCount(1);
  const popup = await papergloss.popup(reader.page);
  const panel = await popup.turnTo('This page');
  await panel.getByRole('button', { name: 'Not on this site' }).click();
  await expect(reader.marks).toHaveCount(0);
  await expect(panel.getByText('This page links to')).toBeHidden();

  await reader.page.reload();
  await reader.page.bringToFront();
  await reader.dwellOn(reader.link('a paper'));
  await reader.page.waitForTimeout(800);
  await expect(reader.card.dialog).toBeHidden();
  await expect(reader.marks).toHaveCount(0);

  await panel.getByRole('button', { name: 'Switch on for blog.example' }).click();
  await expect(reader.marks).toHaveCount(1);
});

test('only when I click: nothing by itself, and the page when asked', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, POST);
  const reader = await papergloss.read(BLOG);
  await expect(reader.marks).toHaveCount(1);
  const popup = await papergloss.popup(reader.page);
  const panel = await popup.turnTo('This page');
  await panel.locator('summary').click();
  await panel.getByRole('radio', { name: 'Only when I click' }).check();
  await expect(reader.marks).toHaveCount(0);
  await panel.getByRole('button', { name: 'Read this page now' }).click();
  await expect(reader.marks).toHaveCount(1);
  await reader.page.reload();
  await reader.page.waitForTimeout(1000);
  await expect(reader.marks).toHaveCount(0);
});

test('marks can be hidden, and the cards come as before', async ({ papergloss, server }) => {
  server.page(BLOG, POST);
  const reader = await papergloss.read(BLOG);
  await expect(reader.marks).toHaveCount(1);
  const [worker] = papergloss.context.serviceWorkers();
  await worker!.evaluate(() => chrome.storage.local.set({ settings: { marks: false } }));
  await expect(reader.marks).toHaveCount(0);
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title);
});

test('the toolbar says that a PDF tab shows a paper, and leaves the badge to the digest', async ({
  papergloss,
}) => {
  const { page } = await papergloss.read(`https://arxiv.org/pdf/${SLIC.id}`);
  const [worker] = papergloss.context.serviceWorkers();
  const titleOf = (address: string) =>
    worker!.evaluate(async (wanted) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === wanted);
      return tab?.id === undefined ? '' : chrome.action.getTitle({ tabId: tab.id });
    }, address);
  await expect.poll(() => titleOf(page.url())).toContain(SLIC.id);
  await page.goto('https://arxiv.org/list/cs.CL/recent');
  await expect.poll(() => titleOf(page.url())).toBe('Papergloss');
});
