/** What of a digest leaves the popup, and what is kept along by the way. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { busyDay, weekday } from './replies/busy-day.ts';
import { change } from './settings.ts';

test.beforeEach(({ server }) => {
  server.setToday(weekday());
});

const downloaded = async (page: Page, press: () => Promise<void>) => {
  const given = page.waitForEvent('download');
  await press();
  const download = await given;
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
};

test('a digest leaves as Markdown, as a mail and as a feed file, and it says so', async ({
  papergloss,
}) => {
  await papergloss.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await papergloss.popup();
  const panel = await popup.turnTo('Digest');
  const title = await panel.getByRole('article').first().getByRole('heading').innerText();
  const take = async (name: string) => {
    await panel.locator('summary[aria-label="Take it elsewhere"]').click();
    await panel.getByRole('button', { name }).click();
  };
  const { page } = popup;
  const clipboard = (type: string) =>
    page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      return (await item!.getType(wanted)).text();
    }, type);

  await take('Copy as Markdown');
  await expect(panel.getByRole('status').first()).toContainText('Copied as Markdown');
  expect(await clipboard('text/plain')).toMatch(/^# Papers of /);
  expect(await clipboard('text/plain')).toContain(title);
  await take('Copy to paste into a mail');
  await expect(panel.getByRole('status').first()).toContainText('Copied, to paste into a mail');
  expect(await clipboard('text/html')).toContain(title);
  const { name, text } = await downloaded(page, () => take('Save as a feed file'));
  expect(name).toMatch(/^papergloss-\d{4}-\d\d-\d\d\.json$/);
  const feed = JSON.parse(text) as { version: string; items: { title: string }[] };
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.items.map((item) => item.title)).toContain(title);
});

test('subscriptions go out as one file, and come in again', async ({ papergloss }) => {
  const popup = await papergloss.popup();
  const panel = await popup.turnTo('Subscriptions');
  const following = panel.getByRole('list', { name: 'Following' });
  await panel.getByRole('button', { name: /Language and learning/ }).click();
  await expect(following).toContainText('cs.LG');
  const before = await following.getByRole('listitem').allInnerTexts();
  const { text } = await downloaded(popup.page, () =>
    panel.getByRole('button', { name: 'Save all as a file' }).click(),
  );
  for (const [left] of before.entries()) {
    await panel
      .getByRole('button', { name: /^Remove / })
      .first()
      .click();
    await expect(following.getByRole('listitem')).toHaveCount(before.length - left - 1);
  }
  await expect(panel).toContainText('You follow nothing yet');
  const read = (content: string) =>
    panel.locator('input[type=file]').setInputFiles({
      name: 'subscriptions.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await read('{"of": "somebody else"}');
  await expect(panel.locator('.files')).toContainText(/no .*subscriptions/i);
  await read(text);
  await expect(following.getByRole('listitem')).toHaveCount(before.length);
  expect(await following.getByRole('listitem').allInnerTexts()).toEqual(before);
});

test('what was scrolled past is read, where the reader wants it so', async ({
  papergloss,
  server,
}) => {
  server.add(...busyDay(60));
  await change(papergloss, { readByScrolling: true });
  const popup = await papergloss.popup();
  const subscriptions = await popup.turnTo('Subscriptions');
  await subscriptions.getByRole('combobox').fill('cs.CL');
  await subscriptions.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(subscriptions.getByRole('list', { name: 'Following' })).toContainText('cs.CL');
  const panel = await popup.turnTo('Digest');
  const articles = panel.getByRole('article');
  await expect(articles.nth(8)).toBeVisible();
  const first = articles.first();
  await expect(first.getByText('read', { exact: true })).toBeHidden();
  await popup.page.mouse.move(200, 400);
  // As a reader does, and not in one leap.
  for (let step = 0; step < 12; step++) {
    await popup.page.mouse.wheel(0, 40);
    await popup.page.waitForTimeout(60);
  }
  await expect(panel.getByRole('status').first()).toContainText(/Marked .+ read/);
  await expect(first.getByText('read', { exact: true })).toBeVisible();
});
