/** Saving many at once: a selection, every open tab; and taking it back. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Papergloss } from './papergloss.ts';
import { openLibrary } from './pages/library.ts';
import { paperOf } from './replies/papers.ts';

const [SLIC, BERT] = [paperOf('2305.10425'), paperOf('1810.04805')];
const LIST = 'https://blog.example/list';
const POST = `<title>Reading list</title><h1>Of this week</h1><p><a href="https://arxiv.org/abs/${SLIC.id}">one</a> and
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

/** The menu belongs to the browser's own window; what its entries are told to be is seen where it is told. */
async function watchMenu(papergloss: Papergloss): Promise<() => Promise<Record<string, object>>> {
  const [worker] = papergloss.context.serviceWorkers();
  await worker!.evaluate(() => {
    const world = globalThis as unknown as {
      menu: Record<string, object>;
      chrome: { contextMenus: { update(id: string, to: object, done?: () => void): unknown } };
    };
    const { contextMenus } = world.chrome;
    const update = contextMenus.update.bind(contextMenus);
    world.menu = {};
    contextMenus.update = (id, to, done) => {
      world.menu[id] = { ...world.menu[id], ...to };
      return update(id, to, done);
    };
  });
  return () =>
    worker!.evaluate(() => (globalThis as unknown as { menu: Record<string, object> }).menu);
}

const select = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector(wanted)!);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, selector);

test('the menu says how many papers are selected, and how many can be taken back', async ({
  papergloss,
  server,
}) => {
  server.page(LIST, POST);
  const menu = await watchMenu(papergloss);
  const titleOf = async (id: string) => (await menu())[id] ?? {};
  const { page } = await papergloss.read(LIST);
  await page.bringToFront();
  await select(page, 'p');
  await expect
    .poll(() => titleOf('save-selection'))
    .toEqual({ title: 'Save the 3 papers in this selection' });
  await select(page, '#rest');
  await expect
    .poll(() => titleOf('save-selection'))
    .toEqual({ title: 'Save the paper in this selection' });
  await select(page, 'h1');
  await expect
    .poll(() => titleOf('save-selection'))
    .toEqual({ title: 'Save the papers in this selection' });
  await select(page, 'p');
  await inMenu(papergloss, 'save-selection', LIST);
  await expect
    .poll(() => titleOf('take-back'))
    .toEqual({ title: 'Take back the 3 papers saved last', visible: true });
  await expect
    .poll(() => titleOf('save-selection'))
    .toEqual({ title: 'Save the 3 papers in this selection' });
  // Every tab of this browser believes that it has the focus, so that it has to be said.
  await page.evaluate(() => dispatchEvent(new Event('blur')));
  await expect
    .poll(() => titleOf('save-selection'))
    .toEqual({ title: 'Save the papers in this selection' });
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect
    .poll(() => titleOf('save-selection'))
    .toEqual({ title: 'Save the 3 papers in this selection' });
  await page.close({ runBeforeUnload: false });
  await expect
    .poll(() => titleOf('save-selection'))
    .toEqual({ title: 'Save the papers in this selection' });
  await inMenu(papergloss, 'take-back');
  await expect.poll(() => titleOf('take-back')).toMatchObject({ visible: false });
});

test('the papers of a selection are saved with where they were found, and taken back together', async ({
  papergloss,
  server,
}) => {
  server.page(LIST, POST);
  const { page } = await papergloss.read(LIST);
  await select(page, 'p');
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
  await inMenu(papergloss, 'take-back');
  for (const { page } of [here, there]) {
    await expect(page.getByText('Nothing saved yet')).toBeVisible();
  }
});
