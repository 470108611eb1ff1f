/** The settings page: found by searching, changed, and what is stored erased by kind. */
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { ROOT } from './browser.ts';
import { expect, test } from './fixtures.ts';
import { openLibrary } from './pages/library.ts';

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

test('the library is erased only after a second click, and the page of it follows', async ({
  papergloss,
}) => {
  const library = await openLibrary(papergloss);
  const preview = await library.bring('links.txt', 'arXiv:1706.03762');
  await preview.getByRole('button', { name: 'Add to the library' }).click();
  await expect.poll(library.titles).toHaveLength(1);
  const page = await papergloss.context.newPage();
  await page.goto(`chrome-extension://${papergloss.extensionId}/options.html`);
  await page.getByRole('button', { name: 'Erase: The library' }).click();
  expect(await library.titles()).toHaveLength(1);
  await page.getByRole('button', { name: 'Yes, erase' }).click();
  await expect(library.page.getByText('Nothing saved yet')).toBeVisible();
});
