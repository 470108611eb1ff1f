/** From the card to the subscriptions: an author, and papers like this one. */
import { expect, test } from './fixtures.ts';
import { paperOf } from './replies/papers.ts';

const SLIC = paperOf('2305.10425');
const BLOG = 'https://blog.example/post';

test('an author and papers like this one are followed from the card, said, taken back, and in the popup', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, `<p><a href="https://arxiv.org/abs/${SLIC.id}">a paper</a></p>`);
  const reader = await papergloss.read(BLOG);
  const { page, card } = reader;
  await reader.dwellOn(reader.link('a paper'));
  await expect(card.dialog).toHaveAttribute('aria-busy', 'false');
  const author = (name: string) => card.dialog.getByRole('button', { name, exact: true });
  const status = card.dialog.getByRole('status');
  const [first, second] = SLIC.authors as [string, string];

  await author(first).click();
  await expect(author(first)).toHaveAttribute('aria-pressed', 'true');
  await expect(status).toHaveText(`Following ${first}`);
  await card.dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(author(first)).toHaveAttribute('aria-pressed', 'false');
  await expect(status).toHaveText(`No longer following ${first}`);

  await page.keyboard.press('f');
  await expect(author(first)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(author(second)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('l');
  await expect(status).toHaveText('Following papers like this');
  await card.dialog.getByRole('button', { name: 'More', exact: true }).click();
  const like = card.dialog.getByRole('menuitemcheckbox', { name: 'More like this' });
  await expect(like).toHaveAttribute('aria-checked', 'true');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  const keys = card.dialog.getByRole('group', { name: 'Keys' });
  await expect(keys).toContainText('follow an author');
  await expect(keys).toContainText('more like this');

  const popup = await papergloss.popup();
  const panel = await popup.turnTo('Subscriptions');
  const list = panel.getByRole('list', { name: 'Following' });
  await expect(list).toContainText(second);
  await expect(list).toContainText(`Like ${SLIC.title}`);
  await expect(list).not.toContainText(first);
});
