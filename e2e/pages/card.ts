/** The hover card, as a reader finds it: by roles and names. */
import type { Locator, Page } from '@playwright/test';

export interface Card {
  dialog: Locator;
  title: Locator;
  /** Where nothing says it in a sentence, the opening of the abstract in its place. */
  tldr: Locator;
  /** The disclosure's own line; a click unfolds the abstract. */
  abstract: Locator;
  save: Locator;
  /** The reader's own words, or the place for them. */
  note: Locator;
  relatedWorks: Locator;
  /** What could not be asked. */
  notes: Locator;
  link(name: string | RegExp): Locator;
}

export function cardOn(page: Page): Card {
  const dialog = page.locator('papergloss-card').getByRole('dialog');
  const tldr = { name: /^(TL;DR|Opening of the abstract)$/ };
  return {
    dialog,
    title: dialog.getByRole('heading').first(),
    tldr: dialog.getByRole('group', tldr),
    abstract: dialog.getByText('Abstract', { exact: true }),
    save: dialog.getByRole('button', { name: 'Save', exact: true }),
    note: dialog.getByRole('button', { name: /^(Edit note: |Add a note$)/ }),
    relatedWorks: dialog.getByRole('list', { name: 'Related works' }),
    notes: dialog.getByRole('list', { name: 'Notes' }),
    link: (name) => dialog.getByRole('link', { name }),
  };
}
