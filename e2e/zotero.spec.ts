/** Papers of the library sent to the reader's Zotero. */
import { expect, test } from './fixtures.ts';
import { openLibrary, type LibraryTab } from './pages/library.ts';

const ZOTERO = '127.0.0.1';
const BIB = `@misc{a, title={Attention Is All You Need}, author={Ashish Vaswani}, year={2017}, eprint={1706.03762}, archivePrefix={arXiv}, keywords={transformers}}
@article{c, title={A Mathematical Theory of Communication}, author={Claude E. Shannon}, journal={Bell System Technical Journal}, year={1948}}`;

async function sendAll({ page }: LibraryTab): Promise<void> {
  await page.getByRole('checkbox', { name: /Attention/ }).check();
  await page.getByRole('button', { name: 'Select all 2' }).click();
  await page.getByRole('button', { name: 'Send to Zotero' }).click();
}

test('papers go with their tags into the collection that Zotero has selected, and it says so', async ({
  papergloss,
  server,
}) => {
  const library = await openLibrary(papergloss);
  const preview = await library.bring('mine.bib', BIB);
  await preview.getByRole('button', { name: 'Add to the library' }).click();
  await expect.poll(library.titles).toHaveLength(2);
  await sendAll(library);
  await expect(library.page.getByText('2 papers saved to “Reading” in Zotero.')).toBeVisible();
  const [asked] = server.asked(ZOTERO, /saveItems/);
  expect(asked?.headers['x-zotero-connector-api-version']).toBe('3');
  const { items } = JSON.parse(asked!.body) as { items: Record<string, unknown>[] };
  expect(items[0]).toMatchObject({
    itemType: 'preprint',
    archiveID: 'arXiv:1706.03762',
    repository: 'arXiv',
    DOI: '10.48550/arXiv.1706.03762',
  });
  expect(items[0]?.['tags']).toContainEqual({ tag: 'transformers' });
  expect(items[1]).toMatchObject({ itemType: 'journalArticle' });
});

test('what goes wrong is said clearly', async ({ papergloss, server }) => {
  const library = await openLibrary(papergloss);
  const preview = await library.bring('mine.bib', BIB);
  await preview.getByRole('button', { name: 'Add to the library' }).click();
  await expect.poll(library.titles).toHaveLength(2);

  server.fault(ZOTERO, { kind: 'cut', where: 'before' });
  await sendAll(library);
  await expect(library.page.getByText('Zotero is not running.')).toBeVisible();

  server.mend(ZOTERO);
  server.page('http://127.0.0.1/connector/saveItems', {
    status: 500,
    headers: { 'content-type': 'application/json' },
    body: '{"libraryEditable":false}',
  });
  await sendAll(library);
  await expect(library.page.getByText(/selected in Zotero takes no changes/)).toBeVisible();
});
