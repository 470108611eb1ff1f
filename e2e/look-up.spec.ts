/** The look-up: asked once, remembered, quiet where nobody asked. */
import { expect, test } from './fixtures.ts';
import { paperOf } from './replies/papers.ts';

const SLIC = paperOf('2305.10425');
const BLOG = 'https://blog.example/post';
const link = (id: string, text = id) => `<p><a href="https://arxiv.org/abs/${id}">${text}</a></p>`;

const HF = 'huggingface.co';
const ARXIV = 'export.arxiv.org';

test('spotting 200 links asks nobody anything', async ({ papergloss, server }) => {
  const ids = Array.from({ length: 200 }, (_, index) => `2305.${10100 + index}`);
  server.page(BLOG, ids.map((id) => link(id)).join(''));
  const reader = await papergloss.read(BLOG);
  await reader.page.keyboard.press('End');
  await expect(reader.marks).toHaveCount(200);
  await reader.page.waitForTimeout(1000);
  expect(server.log.filter(({ host }) => host !== 'blog.example')).toEqual([]);
});

test('a card is filled from the network once, and from the cache after that', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, link(SLIC.id, 'a paper') + link('1706.03762', 'another'));
  const reader = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title);
  await expect(reader.card.dialog).toHaveAttribute('aria-busy', 'false');
  expect(server.asked(HF, /2305\.10425/)).toHaveLength(1);
  expect(server.asked(ARXIV, /2305\.10425/)).toHaveLength(1);

  await reader.leave();
  await expect(reader.card.dialog).toBeHidden();
  const asked = server.log.length;
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title);
  await expect(reader.card.tldr).toHaveAttribute('data-origin', 'hugging-face');
  await reader.page.waitForTimeout(500);
  expect(server.log).toHaveLength(asked);
});

test('what was looked up is there after the browser was closed, without any request', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, link(SLIC.id, 'a paper'));
  const reader = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toHaveAttribute('aria-busy', 'false');
  await papergloss.restart();
  const again = await papergloss.read(BLOG);
  const before = server.asked(HF).length + server.asked(ARXIV).length;
  await again.dwellOn(again.link('a paper'));
  await expect(again.card.dialog).toHaveAccessibleName(SLIC.title);
  expect(server.asked(HF).length + server.asked(ARXIV).length).toBe(before);
});

test('five papers that are looked up within a moment make one request to arXiv', async ({
  papergloss,
  server,
}) => {
  const ids = ['2305.20087', '2305.10425', '2502.13417', '2403.11021', '2110.02639'];
  const { page } = await papergloss.popup();
  await page.evaluate(
    (papers) =>
      Promise.all(
        papers.map(
          (id) =>
            new Promise<void>((resolve) => {
              const port = chrome.runtime.connect({ name: 'look-up' });
              port.onMessage.addListener((answer) => {
                if ((answer as { done: boolean }).done) resolve();
              });
              port.postMessage({ id, reach: 'network' });
            }),
        ),
      ),
    ids,
  );
  const batches = server.asked(ARXIV);
  expect(batches).toHaveLength(1);
  for (const id of ids) expect(decodeURIComponent(batches[0]!.path)).toContain(id);
});

test('the same paper hovered in two tabs at once is asked for once', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, link(SLIC.id, 'a paper'));
  server.fault(HF, { kind: 'slow', afterMs: 800 });
  const readers = [await papergloss.read(BLOG), await papergloss.read(BLOG)];
  await Promise.all(
    readers.map((reader) =>
      reader.page.evaluate(() => document.querySelector('a')!.focus({ focusVisible: true })),
    ),
  );
  for (const { card } of readers) await expect(card.dialog).toHaveAccessibleName(SLIC.title);
  for (const { card } of readers) await expect(card.dialog).toHaveAttribute('aria-busy', 'false');
  expect(server.asked(HF, /2305\.10425/)).toHaveLength(1);
  expect(server.asked(ARXIV)).toHaveLength(1);
});

test('a paper without a ready summary gets one made on the device, which says so', async ({
  papergloss,
  server,
}) => {
  const paper = paperOf('hep-th/9711200');
  server.page(BLOG, link(paper.id, 'a paper'));
  const reader = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.tldr).toHaveAttribute('data-origin', 'device');
  await expect(reader.card.tldr).toContainText('made on this device');
});

test('the worker may die between two hovers', async ({ papergloss, server }) => {
  server.page(BLOG, link(SLIC.id, 'a paper') + link('1706.03762', 'another'));
  const reader = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title);
  await reader.leave();
  await expect(reader.card.dialog).toBeHidden();
  await papergloss.killWorker();
  await reader.dwellOn(reader.link('another'));
  await expect(reader.card.dialog).toHaveAccessibleName(paperOf('1706.03762').title);
  await expect(reader.card.dialog).toHaveAttribute('aria-busy', 'false');
});

test('the worker may die in the middle of a look-up', async ({ papergloss, server }) => {
  server.page(BLOG, link(SLIC.id, 'a paper'));
  server.fault(HF, { kind: 'silent', times: 1 });
  const reader = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toBeVisible();
  await papergloss.killWorker();
  await expect(reader.card.tldr).toHaveAttribute('data-origin', 'hugging-face', {
    timeout: 15_000,
  });
});
