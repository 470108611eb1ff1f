/** The TL;DR in the card: which one, how sure it is, and another where the device has one. */
import { expect, test } from './fixtures.ts';
import { paperOf } from './replies/papers.ts';
import { change } from './settings.ts';

const BLOG = 'https://blog.example/post';
/** No service sums these up; of the second the device is not sure. */
const LARGE_N = paperOf('hep-th/9711200');
const ATARI = paperOf('1312.5602');
/** Hugging Face and the device both do. */
const TLDRS = paperOf('2004.15011');
const link = ({ id }: { id: string }, words: string) =>
  `<p><a href="https://arxiv.org/abs/${id}">${words}</a></p>`;

test('another TL;DR is a click or a key away, and is the one that is shown from then on', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, link(LARGE_N, 'a paper'));
  const reader = await papergloss.read(BLOG);
  const { page, card } = reader;
  await reader.dwellOn(reader.link('a paper'));
  await expect(card.dialog).toHaveAttribute('aria-busy', 'false');
  const text = card.tldr.locator('.gloss-text');
  const origin = card.tldr.locator('.origin');
  await expect(origin).toContainText(/made on this device · (quite|fairly) sure/);
  const first = await text.innerText();
  await card.tldr.getByRole('button', { name: 'show another' }).click();
  await expect(text).not.toHaveText(first);
  await expect(origin).toContainText('not very sure');
  const second = await text.innerText();
  await page.keyboard.press('t');
  await expect(text).toHaveText(first);
  await page.keyboard.press('t');
  await expect(text).toHaveText(second);
  await page.keyboard.press('?');
  await expect(card.dialog.getByRole('group', { name: 'Keys' })).toContainText('another TL;DR');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await reader.leave();
  await expect(card.dialog).toBeHidden();

  await papergloss.killWorker();
  await page.bringToFront();
  await reader.dwellOn(reader.link('a paper'));
  await expect(text).toHaveText(second);

  const settings = await papergloss.context.newPage();
  await settings.goto(`chrome-extension://${papergloss.extensionId}/options.html`);
  await expect(settings.locator('.erase', { hasText: 'What you did' })).toContainText('1 note');
});

test('where the device is not sure there is the opening of the abstract, and nothing to turn to', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, link(ATARI, 'a paper'));
  const reader = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  const opening = reader.card.tldr;
  await expect(opening).toHaveAttribute('data-origin', 'abstract');
  await expect(opening).toContainText('no confident summary');
  const shown = await opening.locator('.gloss-text').innerText();
  expect(ATARI.abstract.startsWith(shown)).toBe(true);
  await expect(opening.getByRole('button')).toHaveCount(0);
});

test('the reader may prefer the device’s word always', async ({ papergloss, server }) => {
  server.page(BLOG, link(TLDRS, 'a paper'));
  const reader = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.tldr).toHaveAttribute('data-origin', 'hugging-face');
  await reader.leave();
  await expect(reader.card.dialog).toBeHidden();
  await change(papergloss, { ownTldrFirst: true });
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.tldr).toHaveAttribute('data-origin', 'device');
});
