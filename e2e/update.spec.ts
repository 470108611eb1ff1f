/** Pages that were open before an install or an update: the new Papergloss takes over from the old. */
import { expect, test } from './fixtures.ts';
import { paperOf } from './replies/papers.ts';

const SLIC = paperOf('2305.10425');
const BERT = paperOf('1810.04805');
const BLOG = 'https://blog.example/post';
const link = (id: string, text: string) => `<a href="https://arxiv.org/abs/${id}">${text}</a>`;
const POST = `<p>${link(SLIC.id, 'a paper')}</p><p>${link(BERT.id, 'another')}</p>`;

test('links keep one mark each, and open their card', async ({ papergloss, server }) => {
  server.page(BLOG, POST);
  const reader = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title);
  await reader.marks.evaluateAll((all) => all.forEach((each) => (each.dataset['old'] = '')));
  await papergloss.update();
  await expect(reader.page.locator('papergloss-mark:not([data-old])')).toHaveCount(2);
  await expect(reader.marks).toHaveCount(2);
  await expect(reader.card.dialog).toBeHidden();
  await reader.dwellOn(reader.link('another'));
  await expect(reader.card.dialog).toHaveAccessibleName(BERT.title);
  await expect(reader.page.locator('papergloss-card')).toHaveCount(1);
});

test('papers’ own pages have their gloss, and it works', async ({ papergloss }) => {
  const { page } = await papergloss.read(`https://arxiv.org/abs/${SLIC.id}`);
  const gloss = page.locator('papergloss-gloss');
  await expect(gloss).toHaveCount(1);
  await gloss.evaluate((each) => (each.dataset['old'] = ''));
  await papergloss.update();
  await expect(page.locator('papergloss-gloss:not([data-old])')).toHaveCount(1);
  await expect(gloss).toHaveCount(1);
  await gloss.getByRole('button', { name: /^Save/ }).click();
  const library = await (await papergloss.popup()).turnTo('Library');
  await expect(library).toContainText(SLIC.title);
});

test('other pages get nothing that belongs to papers’ own', async ({ papergloss, server }) => {
  const listing = 'https://blog.example/abs/2305.10425';
  server.page(listing, POST);
  const reader = await papergloss.read(listing);
  await expect(reader.marks).toHaveCount(2);
  await papergloss.update();
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title);
  await expect(reader.page.locator('papergloss-gloss')).toHaveCount(0);
});

test('a page that says a newer one has come is not believed', async ({ papergloss, server }) => {
  server.page(BLOG, POST);
  const reader = await papergloss.read(BLOG);
  await expect(reader.marks).toHaveCount(2);
  await reader.page.evaluate((id) => {
    for (const name of ['papers', 'papers:wxt:content-script-started']) {
      document.dispatchEvent(
        new CustomEvent(`${id}:${name}`, {
          detail: { contentScriptName: 'papers', messageId: 'another' },
        }),
      );
    }
  }, papergloss.extensionId);
  await expect(reader.marks).toHaveCount(2);
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title);
});
