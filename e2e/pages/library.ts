/** The library page, as a reader finds it. */
import type { Locator, Page } from '@playwright/test';
import type { Papergloss } from '../papergloss.ts';

export interface LibraryTab {
  page: Page;
  titles(): Promise<string[]>;
  line(title: string | RegExp): Locator;
  search: Locator;
  detail: Locator;
  /** Brings a file in through the dialog, as far as its preview. */
  bring(name: string, text: string): Promise<Locator>;
  /** Saves a backup file. @returns its text */
  backUp(): Promise<string>;
}

/** @param page a blank one, such as that of another window; a new tab when absent */
export async function openLibrary(
  { context, extensionId }: Papergloss,
  blank?: Page,
): Promise<LibraryTab> {
  const page = blank ?? (await context.newPage());
  await page.goto(`chrome-extension://${extensionId}/library.html`);
  await page.getByRole('heading', { name: 'Library' }).waitFor();
  const dialog = page.getByRole('dialog', { name: 'Backup and import' });
  const openDialog = async () => {
    if (!(await dialog.isVisible())) {
      await page.getByRole('button', { name: 'Backup and import' }).click();
    }
  };
  return {
    page,
    titles: () => page.locator('.line-title').allInnerTexts(),
    line: (title) =>
      page.getByRole('listitem').filter({ has: page.getByRole('button', { name: title }) }),
    search: page.getByRole('searchbox', { name: 'Search' }),
    detail: page.getByRole('complementary', { name: 'Paper' }),
    async bring(name, text) {
      await openDialog();
      const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
      await dialog.locator('input[type=file]').setInputFiles(file);
      const preview = dialog.getByRole('status');
      await preview.getByRole('heading', { name }).waitFor();
      return preview;
    },
    async backUp() {
      await openDialog();
      const given = page.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Save a backup file' }).click();
      const stream = await (await given).createReadStream();
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      await dialog.getByRole('button', { name: 'Close' }).first().click();
      return Buffer.concat(chunks).toString();
    },
  };
}
