/** What can be done in the card. */
import { expect, test } from './fixtures.ts';
import { boxOf } from './pages/fit.ts';
import { paperOf } from './replies/papers.ts';

const SLIC = paperOf('2305.10425');
const BLOG = 'https://blog.example/post';
const POST = `<p><a href="https://arxiv.org/abs/${SLIC.id}">a paper</a> and <a href="https://arxiv.org/abs/1810.04805">another</a></p><div style="height:3000px"></div>`;

test('a related work opens in place with its own save, and Back leads back; focus goes along', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, POST);
  const { page, card, ...reader } = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  const first = card.relatedWorks.getByRole('button').first();
  const title = await first.innerText();
  const { height } = await boxOf(card.dialog);
  await first.click();
  await expect(card.dialog).toHaveAccessibleName(title);
  await expect(card.dialog).toBeFocused();
  await expect(page.locator('papergloss-card')).toHaveCount(1);
  expect((await boxOf(card.dialog)).height).toBeGreaterThanOrEqual(Math.floor(height));
  await card.save.click();
  await expect(card.save).toHaveAttribute('aria-pressed', 'true');
  await card.dialog.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(card.dialog).toHaveAccessibleName(SLIC.title);
  await expect(card.save).toHaveAttribute('aria-pressed', 'false');
  await expect(card.relatedWorks.getByRole('listitem').filter({ hasText: title })).toContainText(
    'saved',
  );
  await expect(card.dialog.getByRole('button', { name: 'Back', exact: true })).toHaveCount(0);
});

test('pinned it stays when the pointer leaves and the page scrolls, and other links open nothing; it can be moved', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, POST);
  const { page, card, ...reader } = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  await expect(card.dialog).toHaveAttribute('aria-busy', 'false');
  await card.dialog.getByRole('button', { name: 'Pin' }).click();
  const before = await boxOf(card.dialog);
  await reader.leave();
  await page.mouse.click(900, 600);
  await page.mouse.wheel(0, 900);
  await page.waitForTimeout(600);
  const after = await boxOf(card.dialog);
  expect([after.x, after.y]).toEqual([before.x, before.y]);
  await page.evaluate(() => scrollTo(0, 0));

  const grip = card.dialog.getByRole('button', { name: 'Move' });
  const from = await boxOf(grip);
  await page.mouse.move(from.x + 30, from.y + 7);
  await page.mouse.down();
  await page.mouse.move(from.x + 330, from.y + 107, { steps: 5 });
  await page.mouse.up();
  const moved = await boxOf(card.dialog);
  expect([moved.x - before.x, moved.y - before.y]).toEqual([300, 100]);
  await grip.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  const nudged = await boxOf(card.dialog);
  expect([nudged.x - moved.x, nudged.y - moved.y]).toEqual([-16, -16]);

  await reader.dwellOn(page.locator('p a').nth(1));
  await page.waitForTimeout(600);
  await expect(card.dialog).toHaveAccessibleName(SLIC.title);
  await card.dialog.getByRole('button', { name: 'Close' }).click();
  await expect(card.dialog).toBeHidden();
});

test('every key does what the list of keys says', async ({ papergloss, server }) => {
  server.page(BLOG, POST);
  const { page, card, ...reader } = await papergloss.read(BLOG);
  await reader.focusOn(page.locator('p a').first());
  await expect(card.relatedWorks).toBeVisible();
  await expect(card.dialog).toHaveAttribute('aria-busy', 'false');
  await page.keyboard.press('Tab');
  await expect(card.dialog).toBeFocused();
  const { keyboard } = page;
  await keyboard.press('?');
  const keys = card.dialog.getByRole('group', { name: 'Keys' });
  await expect(keys).toContainText('save, or take it back');
  await keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await expect(card.dialog).toBeFocused();
  await keyboard.press('s');
  await expect(card.save).toHaveAttribute('aria-pressed', 'true');
  await expect(card.dialog.getByRole('status')).toHaveText('Saved');
  await card.dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(card.save).toHaveAttribute('aria-pressed', 'false');
  await expect(card.dialog.getByRole('status')).toHaveText('Removed from your library');
  for (const [key, name] of [
    ['c', 'Copy'],
    ['o', 'Open'],
  ] as const) {
    await keyboard.press(key);
    await expect(card.dialog.getByRole('menu', { name })).toBeVisible();
    await keyboard.press('Escape');
    await expect(card.dialog.getByRole('menu')).toHaveCount(0);
  }
  await keyboard.press('a');
  await expect(card.dialog.locator('details')).toHaveJSProperty('open', true);
  await keyboard.press('n');
  await keyboard.type('sc: read it');
  await keyboard.press('Control+Enter');
  await expect(card.note).toHaveText('sc: read it');
  await expect(card.save).toHaveAttribute('aria-pressed', 'true');
  await keyboard.press('x');
  await expect(card.dialog.getByRole('group', { name: 'Turn off' })).toBeVisible();
  await keyboard.press('Escape');
  await keyboard.press('m');
  await expect(card.dialog.getByRole('button', { name: 'Move' })).toBeFocused();
  await keyboard.press('p');
  await expect(card.dialog.getByRole('button', { name: 'Pin' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await keyboard.press('r');
  await expect(card.relatedWorks.getByRole('button').first()).toBeFocused();
  await keyboard.press('Enter');
  await expect(card.dialog).not.toHaveAccessibleName(SLIC.title);
  await keyboard.press('b');
  await expect(card.dialog).toHaveAccessibleName(SLIC.title);
  await expect(card.note).toHaveText('sc: read it');
  await keyboard.press('Escape');
  await expect(card.dialog).toBeHidden();
  await expect(page.locator('p a').first()).toBeFocused();
});

test('where arXiv asks to wait the seconds are counted down, and the card fills in by itself', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, POST);
  for (const host of ['huggingface.co', 'export.arxiv.org']) {
    server.fault(host, { kind: 'status', status: 429, headers: { 'retry-after': '5' }, times: 1 });
  }
  const { card, ...reader } = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  await expect(card.dialog).toContainText(/asks us to wait [45] s/);
  await expect(card.dialog).toContainText(/asks us to wait [23] s/);
  await expect(card.dialog).toHaveAccessibleName(SLIC.title, { timeout: 15_000 });
  await expect(card.dialog).not.toContainText('asks us to wait');
});
