/** The settings page: found by searching, changed, and what is stored erased by kind. */
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { ROOT } from './browser.ts';
import { expect, test } from './fixtures.ts';
import { openLibrary } from './pages/library.ts';
import { settingsOf } from './settings.ts';

const PICTURES = join(ROOT, '.output', 'pictures');

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('every setting can be searched for, and nothing is objected to by axe', async ({
      papergloss,
    }) => {
      const page = await papergloss.context.newPage();
      await page.goto(`chrome-extension://${papergloss.extensionId}/options.html`);
      await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
      await page.screenshot({
        path: join(PICTURES, `settings-${colorScheme}.png`),
        fullPage: true,
      });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await page.getByRole('searchbox', { name: 'Search the settings' }).fill('hour');
      await expect(page.getByRole('heading', { name: 'Sources' })).toBeHidden();
      await page.getByLabel('Made each day at').selectOption('06:00');
      await page.reload();
      await expect(page.getByLabel('Made each day at')).toHaveValue('6');
    });
  });
}

test('one page has everything that can be set, and says where nothing is found', async ({
  papergloss,
}) => {
  const page = await papergloss.context.newPage();
  await page.goto(`chrome-extension://${papergloss.extensionId}/options.html`);
  const search = page.getByRole('searchbox', { name: 'Search the settings' });
  await search.fill('zotero');
  await page.getByRole('checkbox', { name: 'Send PDFs along' }).uncheck();
  await search.fill('only when');
  await page.getByRole('radio', { name: 'Only when I click' }).check();
  await search.fill('delay alt');
  await page.getByLabel('Milliseconds to rest on a link').fill('500');
  await page.getByLabel('Milliseconds to rest on a link').blur();
  await page.getByRole('checkbox', { name: 'Only while Alt is held' }).check();
  await search.fill('sources');
  await page.getByLabel('Key for OpenAlex').fill('k-1');
  await page.getByLabel('Key for OpenAlex').blur();
  await expect
    .poll(() => settingsOf(papergloss))
    .toMatchObject({
      pdfsToZotero: false,
      onlyWhenClicked: true,
      cardDelay: 500,
      cardNeedsAlt: true,
      keys: { openalex: 'k-1' },
    });
  await search.fill('no such thing');
  await expect(page.getByText('No setting has these words.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
});

test('the library is erased only after a second click, and the page of it follows', async ({
  papergloss,
}) => {
  const library = await openLibrary(papergloss);
  const preview = await library.bring('links.txt', 'arXiv:1706.03762');
  await preview.getByRole('button', { name: 'Add to the library' }).click();
  await expect.poll(library.titles).toHaveLength(1);
  const page = await papergloss.context.newPage();
  await page.goto(`chrome-extension://${papergloss.extensionId}/options.html`);
  await expect(page.getByText(/^The library, 1 paper, about \d+ kB/)).toBeVisible();
  await page.getByRole('button', { name: 'Erase: The library' }).click();
  expect(await library.titles()).toHaveLength(1);
  await page.getByRole('button', { name: 'Yes, erase' }).click();
  await expect(library.page.getByText('Nothing saved yet')).toBeVisible();
});
