/** Papers sent to the reader's Zotero, from the library and from the popup, and all that may come of it. */
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { ROOT } from './browser.ts';
import { expect, test } from './fixtures.ts';
import type { Papergloss } from './papergloss.ts';
import { openLibrary, type LibraryTab } from './pages/library.ts';
import { zoteroOn, type ZoteroDialog } from './pages/zotero.ts';
import { ZOTERO_HOST as ZOTERO } from './server/zotero.ts';

const PICTURES = join(ROOT, '.output', 'pictures');
const BIB = `@misc{a, title={Attention Is All You Need}, author={Ashish Vaswani}, year={2017}, eprint={1706.03762}, archivePrefix={arXiv}, keywords={transformers}}
@article{c, title={A Mathematical Theory of Communication}, author={Claude E. Shannon}, journal={Bell System Technical Journal}, year={1948}}`;
/** Longer than Zotero is waited for. */
const PATIENCE = 20_000;

async function libraryOfTwo(papergloss: Papergloss): Promise<LibraryTab> {
  const library = await openLibrary(papergloss);
  const preview = await library.bring('mine.bib', BIB);
  await preview.getByRole('button', { name: 'Add to the library' }).click();
  await expect.poll(library.titles).toHaveLength(2);
  return library;
}

async function pickAll({ page }: LibraryTab): Promise<void> {
  await page.getByRole('checkbox', { name: /Attention/ }).check();
  await page.getByRole('button', { name: 'Select all 2' }).click();
}

async function sendPicked({ page }: LibraryTab): Promise<ZoteroDialog> {
  const picked = page.getByRole('toolbar', { name: 'Selected papers' });
  await picked.getByRole('button', { name: 'Send to Zotero' }).click();
  return zoteroOn(page);
}

async function sendAll(library: LibraryTab): Promise<ZoteroDialog> {
  await pickAll(library);
  return sendPicked(library);
}

test('papers go with tags, note and PDF into the collection selected in Zotero, and it says so', async ({
  papergloss,
  server,
}) => {
  const library = await libraryOfTwo(papergloss);
  await library.page.getByRole('button', { name: /^Attention/ }).click();
  await library.detail.getByLabel('Note').fill('All you <need>');
  await library.detail.getByRole('heading').click();
  await expect(library.detail.locator('.markdown')).toBeVisible();
  const zotero = await sendAll(library);
  await expect(zotero.collection).toHaveValue('C4');
  await zotero.send.click();
  await expect(zotero.status).toHaveText(
    '2 papers saved to “Reading” in Zotero. Its PDF is attached.',
  );
  for (const { headers } of server.asked(ZOTERO)) {
    expect(headers['x-zotero-connector-api-version']).toBe('3');
  }
  const [paper, work] = server.zotero.items();
  expect(paper).toMatchObject({
    itemType: 'preprint',
    archiveID: 'arXiv:1706.03762',
    repository: 'arXiv',
    DOI: '10.48550/arXiv.1706.03762',
    place: 'C4',
    files: [{ title: 'Preprint PDF', url: 'https://arxiv.org/pdf/1706.03762', head: '%PDF-' }],
  });
  expect(paper?.['tags']).toContainEqual({ tag: 'transformers' });
  expect(JSON.stringify(paper?.['notes'])).toContain('All you &lt;need&gt;');
  expect(work).toMatchObject({ itemType: 'journalArticle', place: 'C4', files: [] });
});

test('another collection can be chosen, and PDFs left out; the choice of PDFs is kept', async ({
  papergloss,
  server,
}) => {
  const library = await libraryOfTwo(papergloss);
  const zotero = await sendAll(library);
  await zotero.collection.selectOption({ label: '\u2003\u2003Chapter 2' });
  await zotero.pdfs.uncheck();
  await zotero.send.click();
  await expect(zotero.status).toHaveText('2 papers saved to “Chapter 2” in Zotero.');
  expect(server.zotero.items().map(({ place, files }) => [place, files])).toEqual([
    ['C12', []],
    ['C12', []],
  ]);
  expect(server.asked('arxiv.org', /pdf/)).toEqual([]);
  await zotero.close();
  await sendPicked(library);
  await expect(zotero.pdfs).not.toBeChecked();
});

test('the popup sends the paper of its tab, saved or not', async ({ papergloss, server }) => {
  const { page } = await papergloss.read('https://arxiv.org/abs/1706.03762');
  const popup = await papergloss.popup(page);
  await popup.page.getByRole('button', { name: 'Send to Zotero' }).click();
  const zotero = zoteroOn(popup.page);
  await zotero.send.click();
  await expect(zotero.status).toHaveText(
    '1 paper saved to “Reading” in Zotero. Its PDF is attached.',
  );
  expect(server.zotero.items()).toMatchObject([{ title: 'Attention Is All You Need' }]);
});

test('Zotero that is not running is said to be so, and tried again once it runs', async ({
  papergloss,
  server,
}) => {
  const library = await libraryOfTwo(papergloss);
  server.fault(ZOTERO, { kind: 'cut', where: 'before' });
  const zotero = await sendAll(library);
  await expect(zotero.status).toHaveText('Zotero is not running. Start it and try again.');
  server.mend(ZOTERO);
  await zotero.again.click();
  await zotero.send.click();
  await expect(zotero.status).toContainText('2 papers saved');
});

test('an answer that gets lost saves nothing twice', async ({ papergloss, server }) => {
  const library = await libraryOfTwo(papergloss);
  server.fault(ZOTERO, { kind: 'cut', where: 'before', only: /saveItems/ });
  const zotero = await sendAll(library);
  await zotero.send.click();
  await expect(zotero.status).toContainText('Zotero is not running.');
  server.mend(ZOTERO);
  await zotero.again.click();
  await zotero.send.click();
  await expect(zotero.status).toContainText('2 papers saved to “Reading” in Zotero.');
  expect(server.asked(ZOTERO, /saveItems/).at(-1)?.status).toBe(409);
  expect(server.zotero.items()).toHaveLength(2);
});

test('a library that takes no changes is named, until another is selected', async ({
  papergloss,
  server,
}) => {
  const library = await libraryOfTwo(papergloss);
  server.zotero.select('L7');
  const zotero = await sendAll(library);
  await zotero.send.click();
  await expect(zotero.status).toContainText('“Group”, selected in Zotero, takes no changes.');
  server.zotero.select('C9');
  await zotero.again.click();
  await expect(zotero.collection).toHaveValue('C9');
  await zotero.send.click();
  await expect(zotero.status).toContainText('2 papers saved to “Thesis” in Zotero.');
  expect(server.zotero.items()).toHaveLength(2);
});

test('a library without room for files keeps the papers, and says so of the PDFs', async ({
  papergloss,
  server,
}) => {
  const library = await libraryOfTwo(papergloss);
  server.zotero.takeNoFiles();
  const zotero = await sendAll(library);
  await zotero.send.click();
  await expect(zotero.status).toHaveText(
    '2 papers saved to “Reading” in Zotero. This library takes no files, so the PDFs stayed out.',
  );
});

test('a refusal is told with its number, and one that is slow is waited for, but not for ever', async ({
  papergloss,
  server,
}) => {
  const library = await libraryOfTwo(papergloss);
  const zotero = await sendAll(library);
  server.fault(ZOTERO, { kind: 'status', status: 403, only: /saveItems/, times: 1 });
  await zotero.send.click();
  await expect(zotero.status).toHaveText('Zotero refused (403).');
  await zotero.again.click();
  server.fault(ZOTERO, { kind: 'slow', afterMs: 3000, only: /saveItems/, times: 1 });
  await zotero.send.click();
  await expect(zotero.status).toContainText('0 of 2 papers sent');
  await expect(zotero.status).toContainText('2 papers saved');
  await zotero.close();
  server.fault(ZOTERO, { kind: 'silent' });
  await sendPicked(library);
  await expect(zotero.status).toContainText('too long', { timeout: PATIENCE });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('the dialog has nothing that axe objects to', async ({ papergloss }) => {
      const library = await libraryOfTwo(papergloss);
      const zotero = await sendAll(library);
      await expect(zotero.collection).toBeVisible();
      await library.page.screenshot({ path: join(PICTURES, `zotero-${colorScheme}.png`) });
      const { violations } = await new AxeBuilder({ page: library.page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  });
}

test('from a card one paper goes, and the card says what came of it', async ({
  papergloss,
  server,
}) => {
  server.page(
    'https://blog.example/post',
    '<p><a href="https://arxiv.org/abs/2305.10425">it</a></p>',
  );
  const reader = await papergloss.read('https://blog.example/post');
  await reader.dwellOn(reader.link('it'));
  const { card } = reader;
  await expect(card.dialog).toHaveAttribute('aria-busy', 'false');
  await card.dialog.getByRole('button', { name: 'More', exact: true }).click();
  await card.dialog.getByRole('menuitem', { name: 'Send to Zotero' }).click();
  await expect(card.dialog.getByRole('status')).toContainText('saved to “Reading” in Zotero');
  expect(server.zotero.items()).toMatchObject([{ archiveID: 'arXiv:2305.10425' }]);
});
