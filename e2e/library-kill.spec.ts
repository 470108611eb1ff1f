/** An import that is killed at whatever moment leaves the library as it was or as it should be. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openLibrary } from './pages/library.ts';

const MANY = 1200;
const bib = (from: number, count: number): string =>
  Array.from({ length: count }, (_, n) => {
    const id = `2401.${String(from + n).padStart(5, '0')}`;
    return `@misc{k${id}, title={Paper ${id}}, author={Ada Example}, year={2024}, eprint={${id}}, archivePrefix={arXiv}, keywords={imported}}`;
  }).join('\n');
/** Milliseconds after the click: before it is heard, while it is read, while it is written, when it is done. */
const MOMENTS = [0, 15, 40, 90, 180, 350, 700, 2500];

interface Held {
  shelf: number;
  papers: number;
}

function held(page: Page): Promise<Held> {
  return page.evaluate(
    () =>
      new Promise<Held>((resolve, reject) => {
        const opening = indexedDB.open('papergloss');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction(['shelf', 'papers']);
          const shelf = reading.objectStore('shelf').count();
          const papers = reading.objectStore('papers').count();
          reading.addEventListener('complete', () => {
            opening.result.close();
            resolve({ shelf: shelf.result, papers: papers.result });
          });
        });
      }),
  );
}

/** The process of the extension dies, and the worker with it. */
async function kill(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  void session.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
}

test('killed at any moment, it is there whole or not at all', async ({ papergloss }) => {
  test.setTimeout(240_000);
  const first = await openLibrary(papergloss);
  const few = await first.bring('few.bib', bib(1, 3));
  await few.getByRole('button', { name: 'Add to the library' }).click();
  await expect.poll(first.titles).toHaveLength(3);
  let before = await held(first.page);
  await first.page.close();

  const outcomes = new Set<string>();
  for (const [turn, moment] of MOMENTS.entries()) {
    const library = await openLibrary(papergloss);
    const preview = await library.bring('many.bib', bib(10_000 + turn * MANY, MANY));
    const add = preview.getByRole('button', { name: 'Add to the library' });
    await add.waitFor();
    await library.page.evaluate((after) => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Add to the library',
      );
      setTimeout(() => button?.click());
      return new Promise((resolve) => setTimeout(resolve, after));
    }, moment);
    await kill(library.page);

    const again = await openLibrary(papergloss);
    const after = await held(again.page);
    const isWhole = after.shelf === before.shelf + MANY && after.papers === before.papers + MANY;
    expect(isWhole ? before : after).toEqual(before);
    outcomes.add(isWhole ? 'whole' : 'as it was');
    before = after;
    await again.page.close();
  }
  // Otherwise the moments were chosen badly.
  expect([...outcomes].toSorted()).toEqual(['as it was', 'whole']);
});
