import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PaperId } from '../../papers/paper.ts';
import { db } from '../../storage/db.ts';
import { keepDigest } from '../../storage/digests.ts';
import { addFacet } from '../../storage/papers.ts';
import { changeSettings } from '../../storage/settings.ts';
import { digestFeed, type DigestPage } from './digest-page.ts';

const DAY = '2025-11-24';
const ABSTRACT =
  'Long inputs are costly. We propose a method that drops words nobody looks at. It halves the cost of long inputs.';
const ids = Array.from({ length: 80 }, (_, place) => `2511.${10_000 + place}` as PaperId);

beforeEach(async () => {
  fakeBrowser.reset();
  await db.delete();
  await db.open();
  const tldr = { text: 'Kept along.', origin: 'device' as const };
  await keepDigest({
    day: DAY,
    madeAt: Date.parse(DAY),
    problems: [],
    entries: ids.map((id, place) => ({ id, reasons: [], ...(place < 12 && { tldr }) })),
  });
  for (const id of ids) {
    const facts = { title: `Of ${id}`, abstract: ABSTRACT };
    await addFacet(id, { source: 'arxiv-feed', at: 1, facts }, 1);
  }
});

/** What the feed gives, until there were so many. */
async function heard(count: number): Promise<DigestPage[]> {
  const pages: DigestPage[] = [];
  const stop = digestFeed()((page) => pages.push(page));
  await vi.waitUntil(() => pages.length >= count);
  stop();
  return pages;
}

test('the first few papers come at once with what was kept of them, then all', async () => {
  const [few, all] = (await heard(2)) as [DigestPage, DigestPage];
  expect([few.rows.length, few.ready]).toEqual([80, 60]);
  expect(few.rows[0]!.view.title).toBe(`Of ${ids[0]}`);
  expect(few.tldrOf(few.rows[0]!)?.text).toBe('Kept along.');
  expect(few.tldrOf(few.rows[20]!)).toBeUndefined();
  expect([all.rows.length, all.ready]).toEqual([80, 80]);
  expect(all.tldrOf(all.rows[79]!)?.text).toBeTruthy();
  expect(all.rows.at(-1)!.view.title).toBe(`Of ${ids.at(-1)}`);
});

test('whose TL;DR comes first is the reader’s choice from the first paint on', async () => {
  const facts = { tldr: 'Theirs.' };
  await addFacet(ids[0]!, { source: 'hugging-face', at: 2, facts }, 2);
  const [theirs] = await heard(1);
  expect(theirs!.tldrOf(theirs!.rows[0]!)?.text).toBe('Theirs.');
  await changeSettings({ ownTldrFirst: true });
  const [own] = await heard(1);
  expect(own!.tldrOf(own!.rows[0]!)?.text).toBe('Kept along.');
});

test('whoever stops listening hears nothing more', async () => {
  const pages: DigestPage[] = [];
  const stop = digestFeed()((page) => pages.push(page));
  await vi.waitUntil(() => pages.length === 1);
  stop();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(pages).toHaveLength(1);
});
