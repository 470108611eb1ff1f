/** The dialog of *Send to Zotero*, on the library page and in the popup. */
import type { Locator, Page } from '@playwright/test';

export interface ZoteroDialog {
  dialog: Locator;
  collection: Locator;
  pdfs: Locator;
  send: Locator;
  again: Locator;
  /** What it says. */
  status: Locator;
  close(): Promise<void>;
}

export function zoteroOn(page: Page): ZoteroDialog {
  const dialog = page.getByRole('dialog', { name: 'Send to Zotero' });
  return {
    dialog,
    collection: dialog.getByLabel('Collection'),
    pdfs: dialog.getByRole('checkbox', { name: /PDFs/ }),
    send: dialog.getByRole('button', { name: 'Send', exact: true }),
    again: dialog.getByRole('button', { name: 'Try again' }),
    status: dialog.getByRole('status'),
    close: () => dialog.getByRole('button', { name: 'Close' }).click(),
  };
}
