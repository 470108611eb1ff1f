/** An open card is in the page, and the page around it learns nothing of its reader from it. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Papergloss } from './papergloss.ts';
import type { Reader } from './pages/reader.ts';
import type { ReplayServer } from './server/replay-server.ts';
import { paperOf } from './replies/papers.ts';

interface Parts {
  papergloss: Papergloss;
  server: ReplayServer;
}

const SLIC = paperOf('2305.10425');
const BLOG = 'https://blog.example/post';
const NOTE = 'Mine alone';

/** Words that would tell what the reader did. */
const TELLING = ['Save', 'Saved', 'Removed', 'Undo', 'Edit note', 'Add a note', NOTE];

/** What a page can find out about the card: by searching, selecting, probing and measuring. */
const learned = (page: Page) =>
  page.evaluate((searched) => {
    const { find } = window as unknown as { find(...how: unknown[]): boolean };
    const finds = (text: string): boolean => {
      getSelection()?.removeAllRanges();
      // Whole words of any case, wherever one begins to search.
      return find.call(window, text, false, false, true);
    };
    const found = searched.filter(finds);
    getSelection()?.selectAllChildren(document.documentElement);
    const selected = String(getSelection());
    getSelection()?.removeAllRanges();
    const host = document.querySelector<HTMLElement>('papergloss-card')!;
    const { x, y, width, height } = host.getBoundingClientRect();
    const { localName } = document.elementFromPoint(x + width / 2, y + height - 30)!;
    const { outerHTML, innerText, scrollWidth, scrollHeight, offsetHeight } = host;
    return {
      found,
      telling: searched.filter((text) => selected.includes(text)),
      under: localName,
      box: [x, y, width, height, scrollWidth, scrollHeight, offsetHeight],
      host: [outerHTML, innerText, host.matches(':focus-within'), host.matches(':active')],
      active: document.activeElement?.localName,
    };
  }, TELLING);

/** What the page can read of what the reader selects. */
const selected = (page: Page) => page.evaluate(() => String(getSelection()));

/** A reader whose card is open and has the keyboard. */
async function reading({ papergloss, server }: Parts): Promise<Reader> {
  server.page(BLOG, `<p><a href="https://arxiv.org/abs/${SLIC.id}">a paper</a></p>`);
  const reader = await papergloss.read(BLOG);
  await opened(reader);
  await reader.card.save.focus();
  return reader;
}

async function opened(reader: Reader): Promise<void> {
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toHaveAttribute('aria-busy', 'false');
  await expect(reader.card.relatedWorks.getByRole('listitem').first()).toBeVisible();
}

test('saving changes nothing that a page can find, select, probe or measure', async ({
  papergloss,
  server,
}) => {
  const reader = await reading({ papergloss, server });
  const { page, card } = reader;
  const before = await learned(page);
  expect(before).toMatchObject({ found: [], telling: [], under: 'papergloss-card' });
  await page.keyboard.press('s');
  await expect(card.save).toHaveAttribute('aria-pressed', 'true');
  await expect(card.dialog.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(await learned(page)).toEqual(before);
  await page.keyboard.press('s');
  await expect(card.save).toHaveAttribute('aria-pressed', 'false');
  await expect(card.dialog.getByRole('status')).toContainText('Removed from your library');
  expect(await learned(page)).toEqual(before);
  await page.keyboard.press('s');
  await page.keyboard.press('Escape');
  await reader.leave();
  await expect(card.dialog).toBeHidden();
  await opened(reader);
  await card.save.focus();
  await expect(card.save).toHaveAttribute('aria-pressed', 'true');
  expect(await learned(page)).toEqual(before);
});

test('nor do a note, an author followed and a related work saved: the card is of one size', async ({
  papergloss,
  server,
}) => {
  const reader = await reading({ papergloss, server });
  const { page, card } = reader;
  const { box } = await learned(page);
  const isSame = async () => expect((await learned(page)).box).toEqual(box);

  await card.note.click();
  await page.keyboard.type(`${NOTE}\n\n${NOTE.repeat(40)}`);
  await page.keyboard.press('Control+Enter');
  await expect(card.note).toContainText(NOTE);
  await isSame();
  for (const author of await card.dialog
    .getByRole('group', { name: 'Authors' })
    .getByRole('button')
    .all()) {
    await author.click();
    await expect(author).toHaveAttribute('aria-pressed', 'true');
  }
  await isSame();
  const related = card.relatedWorks.getByRole('listitem').first();
  await related.getByRole('button').click();
  await card.save.click();
  await card.dialog.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(related).toContainText('saved');
  await isSame();
});

test('no word of a note can be found or selected, while it is read and while it is written', async ({
  papergloss,
  server,
}) => {
  const reader = await reading({ papergloss, server });
  const { page, card } = reader;
  await page.keyboard.press('n');
  const field = card.dialog.getByRole('textbox', { name: 'Note' });
  await expect(field).toBeFocused();
  await page.keyboard.type(NOTE);
  expect(await learned(page)).toMatchObject({ found: [], telling: [] });
  await field.focus();
  await page.keyboard.press('Control+Enter');
  await expect(card.note).toHaveText(NOTE);
  expect(await learned(page)).toMatchObject({ found: [], telling: [] });
  await card.save.focus();
  await page.keyboard.press('Control+a');
  expect(await selected(page)).not.toContain(NOTE);
  await card.note.hover();
  await page.mouse.down();
  await page.mouse.move(0, 0, { steps: 4 });
  expect(await selected(page)).not.toContain(NOTE);
  await page.mouse.up();
});
