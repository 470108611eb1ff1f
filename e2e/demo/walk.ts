/** The main path on foot: hover, read, save, find again; each step is looked at and photographed. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Papergloss } from '../papergloss.ts';
import type { Popup, PopupTab } from '../pages/popup.ts';
import type { Reader } from '../pages/reader.ts';
import { paperOf } from '../replies/papers.ts';
import { DEMO_ADDRESS } from './page.ts';

/** Of the ten, one that every source knows. */
const CHOSEN = { link: 'calibrating sequence likelihoods', id: '2305.10425' };
const PAPERS_ON_PAGE = 10;
/** Real services may take their time. */
const PATIENCE = { timeout: 20_000 };
const MOST_LINES = 8;

export interface Walk {
  papergloss: Papergloss;
  /** Where the pictures go. */
  folder: string;
  say(line: string): void;
}

const linesOf = async (place: Locator): Promise<string[]> =>
  (await place.innerText())
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const picture = (page: Page, folder: string, name: string) =>
  page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });

async function hoverAndSave(reader: Reader, { folder, say }: Walk): Promise<void> {
  const { page, card } = reader;
  await expect(reader.marks).toHaveCount(PAPERS_ON_PAGE, PATIENCE);
  say(`${PAPERS_ON_PAGE} links to papers are marked.`);

  await reader.dwellOn(reader.link(CHOSEN.link));
  await expect(card.dialog).toBeVisible(PATIENCE);
  await expect(card.dialog).toHaveAccessibleName(paperOf(CHOSEN.id).title, PATIENCE);
  await expect(card.tldr).toHaveAttribute('data-origin', /.+/, PATIENCE);
  say('\nThe card:');
  for (const line of await linesOf(card.dialog)) say(`  ${line}`);
  await picture(page, folder, 'card');

  await card.save.click();
  await expect(card.save).toHaveAttribute('aria-pressed', 'true');
  say('\nSaved.');
  await picture(page, folder, 'saved');
}

async function show(
  popup: Popup,
  name: PopupTab,
  { folder, say }: Walk,
  proof: Locator,
): Promise<void> {
  const panel = await popup.turnTo(name);
  await expect(proof).toBeVisible(PATIENCE);
  await picture(popup.page, folder, name.toLowerCase().replace(' ', '-'));
  say(`\n${name}:`);
  for (const line of (await linesOf(panel)).slice(0, MOST_LINES)) say(`  ${line}`);
}

/** @throws Error when something is not as it should be */
export async function walk(given: Walk): Promise<void> {
  const { papergloss, folder } = given;
  await mkdir(folder, { recursive: true });
  const reader = await papergloss.read(DEMO_ADDRESS);
  await hoverAndSave(reader, given);

  const popup = await papergloss.popup(reader.page);
  const panelOf = (name: PopupTab) => popup.page.getByRole('tabpanel', { name });
  await show(
    popup,
    'This page',
    given,
    panelOf('This page')
      .getByText(/\b10\b/)
      .first(),
  );
  await show(popup, 'Digest', given, panelOf('Digest').getByRole('article').first());
  const title = paperOf(CHOSEN.id).title;
  await show(popup, 'Library', given, panelOf('Library').getByText(title).first());

  await popup.page.emulateMedia({ colorScheme: 'dark' });
  await picture(popup.page, folder, 'library-dark');
  await popup.close();
  await reader.page.emulateMedia({ colorScheme: 'dark' });
  await reader.leave();
  await expect(reader.card.dialog).toBeHidden();
  await reader.dwellOn(reader.link(CHOSEN.link));
  await expect(reader.card.dialog).toBeVisible();
  await picture(reader.page, folder, 'card-dark');
}
