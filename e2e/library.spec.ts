/** The library page: kept, found again, taken out and brought in. */
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { ROOT } from './browser.ts';
import { expect, test } from './fixtures.ts';
import { openLibrary } from './pages/library.ts';

const PICTURES = join(ROOT, '.output', 'pictures');
const BIB = `@misc{a, title={Attention Is All You Need}, author={Ashish Vaswani and Noam Shazeer}, year={2017}, eprint={1706.03762}, archivePrefix={arXiv}, keywords={transformers, to read}}
@misc{b, title={SLiC-HF: Sequence Likelihood Calibration}, author={Yao Zhao}, year={2023}, eprint={2305.10425}, archivePrefix={arXiv}, keywords={rlhf}}
@article{c, title={A Mathematical Theory of Communication}, author={Claude E. Shannon}, journal={Bell System Technical Journal}, year={1948}, doi={10.1002/j.1538-7305.1948.tb01338.x}}`;

test('a file is shown before it comes in; out, erased and in again gives the same file', async ({
  papergloss,
}) => {
  const library = await openLibrary(papergloss);
  const preview = await library.bring('mine.bib', BIB);
  await expect(preview).toContainText('brings 3 new papers');
  await preview.getByRole('button', { name: 'Add to the library' }).click();
  await expect.poll(library.titles).toHaveLength(3);
  await library
    .line(/Attention/)
    .getByRole('button', { name: /^Star / })
    .click();
  const first = await library.backUp();
  expect(first).toContain('"papergloss-backup":1');

  await library.page.getByRole('checkbox', { name: /Attention/ }).check();
  await library.page.getByRole('button', { name: 'Select all 3' }).click();
  await library.page.getByRole('button', { name: 'Remove' }).click();
  await expect(library.page.getByText('Nothing saved yet')).toBeVisible();

  const again = await library.bring('backup.json', first);
  await again.getByRole('button', { name: 'Replace the library' }).click();
  await expect.poll(library.titles).toHaveLength(3);
  expect(await library.backUp()).toBe(first);
});

test('a damaged backup changes nothing, and it is said what is wrong and where', async ({
  papergloss,
}) => {
  const library = await openLibrary(papergloss);
  await (
    await library.bring('mine.bib', BIB)
  )
    .getByRole('button', { name: 'Add to the library' })
    .click();
  await expect.poll(library.titles).toHaveLength(3);
  const whole = await library.backUp();
  const changed = await library.bring('bad.json', whole.replace('Shannon', 'Shennon'));
  await expect(changed).toContainText('Nothing was changed');
  await expect(changed).toContainText('elsewhere: It is not as it was written');
  const cut = await library.bring('cut.json', whole.slice(0, -40));
  await expect(cut).toContainText(/line \d+: It is no whole JSON/);
  expect(await library.titles()).toHaveLength(3);
});

test('tags, notes, stars and states are kept, found and undone', async ({ papergloss }) => {
  const library = await openLibrary(papergloss);
  const { page, detail } = library;
  await (
    await library.bring('mine.bib', BIB)
  )
    .getByRole('button', { name: 'Add to the library' })
    .click();
  await page.getByRole('button', { name: /^SLiC-HF/ }).click();
  await detail.getByRole('combobox', { name: 'Add a tag' }).fill('calibration');
  await page.keyboard.press('Enter');
  await detail.getByRole('radio', { name: 'reading' }).click();
  await detail.getByLabel('Note').fill('**Rank** loss <img src=x onerror=alert(1)>');
  await detail.getByRole('heading').click();
  await expect(detail.locator('.markdown strong')).toHaveText('Rank');
  await expect(detail.locator('.markdown img')).toHaveCount(0);

  await library.search.fill('rank los');
  await expect.poll(library.titles).toEqual(['SLiC-HF: Sequence Likelihood Calibration']);
  await library.search.fill('');
  await page.getByRole('button', { name: /^calibration 1/ }).click();
  await expect.poll(library.titles).toHaveLength(1);
  await page.getByLabel('New name for calibration').fill('rlhf');
  await page.getByRole('button', { name: 'Rename' }).click();
  await expect(page.getByRole('button', { name: /^rlhf 1/ })).toBeVisible();

  await page.getByRole('button', { name: /^All papers/ }).click();
  await page.getByRole('checkbox', { name: /SLiC-HF/ }).check();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect.poll(library.titles).toHaveLength(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(library.titles).toHaveLength(3);
  await expect(library.line(/^SLiC-HF/)).toContainText('rlhf');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('the page has nothing that axe objects to', async ({ papergloss }) => {
      const library = await openLibrary(papergloss);
      const { page } = library;
      await (
        await library.bring('mine.bib', BIB)
      )
        .getByRole('button', { name: 'Add to the library' })
        .click();
      await expect.poll(library.titles).toHaveLength(3);
      await library
        .line(/Attention/)
        .getByRole('button', { name: /^Star / })
        .click();
      await page.getByRole('button', { name: /^SLiC-HF/ }).click();
      await library.detail.getByLabel('Note').fill('Calibrates with a **rank** loss.\n\n- cheap');
      await library.detail.getByRole('heading').click();
      await page.getByRole('checkbox', { name: /Attention/ }).check();
      await page.screenshot({ path: join(PICTURES, `library-${colorScheme}.png`) });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await page.getByRole('button', { name: 'Cards' }).click();
      await page.screenshot({ path: join(PICTURES, `library-cards-${colorScheme}.png`) });
      await library.bring('broken.json', '{"papergloss-backup":1,');
      await page.screenshot({ path: join(PICTURES, `library-in-${colorScheme}.png`) });
    });
  });
}
