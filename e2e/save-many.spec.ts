/** Saving many at once: a selection, every open tab; and taking it back. */
import { expect, test } from './fixtures.ts';
import type { Papergloss } from './papergloss.ts';
import { openLibrary } from './pages/library.ts';
import { paperOf } from './replies/papers.ts';

const [SLIC, BERT] = [paperOf('2305.10425'), paperOf('1810.04805')];
const LIST = 'https://blog.example/list';
const POST = `<title>Reading list</title><p><a href="https://arxiv.org/abs/${SLIC.id}">one</a> and
<a href="https://huggingface.co/papers/${BERT.id}">two</a>, also arXiv:1706.03762</p>
<p id="rest"><a href="https://arxiv.org/abs/2005.14165">not selected</a></p>`;

const inMenu = async (papergloss: Papergloss, menuItemId: string, address?: string) => {
  const [worker] = papergloss.context.serviceWorkers();
  await worker!.evaluate(
    async ([item, url]) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(all: object): Promise<{ url?: string }[]> };
          contextMenus: { onClicked: { dispatch(info: object, tab?: object): void } };
        };
      };
      const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
      chrome.contextMenus.onClicked.dispatch({ menuItemId: item }, tab);
    },
    [menuItemId, address] as const,
  );
};

test('the papers of a selection are saved with where they were found, and taken back together', async ({
  papergloss,
  server,
}) => {
  server.page(LIST, POST);
  const { page } = await papergloss.read(LIST);
  await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('p')!);
    getSelection()?.addRange(range);
  });
  const library = await openLibrary(papergloss);
  await inMenu(papergloss, 'save-selection', LIST);
  await expect.poll(async () => (await library.titles()).length).toBe(3);
  await expect.poll(library.titles).toContain(SLIC.title);
  await library.page.getByRole('button', { name: SLIC.title, exact: true }).click();
  await expect(library.detail).toContainText('Found on Reading list');
  await expect(page.locator('papergloss-mark i.saved')).toHaveCount(2);
  await inMenu(papergloss, 'take-back');
  await expect(library.page.getByText('Nothing saved yet')).toBeVisible();
  await expect(page.locator('papergloss-mark i.saved')).toHaveCount(0);
});

test('the papers of all open tabs are saved at once, and two library windows follow', async ({
  papergloss,
}) => {
  await papergloss.read(`https://arxiv.org/abs/${SLIC.id}`);
  await papergloss.read(`https://arxiv.org/pdf/${BERT.id}`);
  const [here, there] = [await openLibrary(papergloss), await openLibrary(papergloss)];
  await inMenu(papergloss, 'save-tabs');
  for (const { titles } of [here, there]) {
    await expect
      .poll(async () => (await titles()).toSorted())
      .toEqual([BERT.title, SLIC.title].toSorted());
  }
  await here.line(SLIC.title).getByRole('button', { name: /^Star/ }).click();
  await expect(there.line(SLIC.title).getByRole('button', { name: /^Star/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});
