/** A cache that tells the truth: offline, far behind a closed popup, and by the reader's own keys. */
import { expect, test } from './fixtures.ts';
import { paperOf } from './replies/papers.ts';

const SLIC = paperOf('2305.10425');
const BERT = paperOf('1810.04805');
const BLOG = 'https://blog.example/post';
const linkTo = (id: string, text = id) =>
  `<p><a href="https://arxiv.org/abs/${id}">${text}</a></p>`;

test('without a network what is known is shown, and the card says as of when', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, linkTo(SLIC.id, 'known') + linkTo(BERT.id, 'unknown'));
  const reader = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link(/^known/));
  await expect(reader.card.dialog).toHaveAttribute('aria-busy', 'false');
  await reader.leave();
  await expect(reader.card.dialog).toBeHidden();
  await ageFacets(papergloss);
  for (const host of ['huggingface.co', 'export.arxiv.org']) {
    server.fault(host, { kind: 'cut', where: 'before' });
  }
  await reader.dwellOn(reader.link(/^known/));
  await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title);
  await expect(reader.card.tldr).toHaveAttribute('data-origin', 'hugging-face');
  await expect(reader.card.notes).toContainText(/Offline, as of|not answering/);
});

test('a card that could not be filled fills in by itself when the source may be asked again', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, linkTo(SLIC.id, 'a paper'));
  for (const host of ['huggingface.co', 'export.arxiv.org']) {
    server.fault(host, { kind: 'status', status: 429, headers: { 'retry-after': '3' }, times: 1 });
  }
  const reader = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toContainText(/asks us to wait \d s/);
  await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title, { timeout: 15_000 });
  await expect(reader.card.tldr).toHaveAttribute('data-origin', 'hugging-face');
});

test('fetching all papers goes on behind a closed popup and after the worker died', async ({
  papergloss,
  server,
}) => {
  const papers = ['1706.03762', '2005.14165', '1412.6980', '1512.03385', '2203.02155'];
  test.slow();
  server.page(BLOG, papers.map((id) => linkTo(id)).join(''));
  server.fault('huggingface.co', { kind: 'slow', afterMs: 1500 });
  const reader = await papergloss.read(BLOG);
  await expect(reader.marks).toHaveCount(papers.length);
  const popup = await papergloss.popup(reader.page);
  const panel = await popup.turnTo('This page');
  await panel.getByRole('button', { name: 'Fetch all 5 papers' }).click();
  await expect(panel.getByRole('progressbar')).toBeVisible();
  await popup.close();
  await papergloss.killWorker();
  server.mend('huggingface.co');
  const again = await papergloss.popup(reader.page);
  const status = (await again.turnTo('This page')).getByRole('status');
  await expect(status).toContainText('All 5 papers fetched', { timeout: 60_000 });
  const arxiv = server.asked('export.arxiv.org');
  for (const [index, { at }] of arxiv.entries()) {
    if (index > 0) expect(at - arxiv[index - 1]!.endedAt!).toBeGreaterThanOrEqual(2900);
  }
});

test('related works come from the sources and from the cache, each with its origin', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, linkTo(SLIC.id, 'a paper'));
  const reader = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title);
  await expect(reader.card.relatedWorks.getByRole('listitem').first()).toBeVisible({
    timeout: 15_000,
  });
  const works = await reader.card.relatedWorks.getByRole('listitem').allInnerTexts();
  expect(works.length).toBeLessThanOrEqual(5);
  expect(works.join()).not.toContain(SLIC.title);
});

test('a source that is switched off is not asked, and a key goes to its own service alone', async ({
  papergloss,
  server,
}) => {
  const { page } = await papergloss.popup();
  await page.goto(`chrome-extension://${papergloss.extensionId}/options.html`);
  await page.getByRole('checkbox', { name: 'Papers with Code' }).uncheck();
  await page.getByLabel('Key for Semantic Scholar').fill('the-readers-own');
  await page.getByLabel('Key for Semantic Scholar').blur();
  server.page(BLOG, linkTo(BERT.id, 'a paper'));
  const reader = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toContainText(/citations/);
  expect(server.asked('paperswithcode.co')).toEqual([]);
  const keyed = server.log.filter(({ headers }) => 'x-api-key' in headers);
  expect(new Set(keyed.map(({ host }) => host))).toEqual(new Set(['api.semanticscholar.org']));
  expect(keyed.every(({ headers }) => headers['x-api-key'] === 'the-readers-own')).toBe(true);
});

/** As if a week had passed since everything was fetched. */
async function ageFacets(papergloss: import('./papergloss.ts').Papergloss): Promise<void> {
  const popup = await papergloss.popup();
  await popup.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('papergloss');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('papers', 'readwrite');
          const cursors = writing.objectStore('papers').openCursor();
          cursors.addEventListener('success', () => {
            const cursor = cursors.result;
            if (!cursor) return;
            const row = cursor.value as { facets: Record<string, { at: number }> };
            for (const facet of Object.values(row.facets)) facet.at -= 7 * 86_400_000;
            cursor.update(row);
            cursor.continue();
          });
          writing.addEventListener('complete', () => resolve());
        });
      }),
  );
  await popup.close();
}
