/** Upstreams that misbehave: the card says what is known and what failed, and nothing wrong is kept. */
import { expect, test } from './fixtures.ts';
import { paperOf } from './replies/papers.ts';
import type { Fault } from './server/faults.ts';

const SLIC = paperOf('2305.10425');
const BLOG = 'https://blog.example/post';
const UPSTREAMS = [
  'huggingface.co',
  'export.arxiv.org',
  'paperswithcode.co',
  'api.semanticscholar.org',
];
const POST = `<p><a href="https://arxiv.org/abs/${SLIC.id}">a paper</a></p>`;

interface Row {
  upstream: string;
  fault: Fault;
  /** What the card says of Hugging Face, and of arXiv; nothing of a paper that Hugging Face does not know. */
  says: { huggingFace?: RegExp; arxiv: RegExp };
}

const unreadable = (name: string) => new RegExp(`${name} sent an answer we cannot read`);
const silent = (name: string) => new RegExp(`${name} is not answering|Offline`);
const waits = (name: string) => new RegExp(`${name} asks us to wait \\d+ (s|min)`);
const both = (words: (name: string) => RegExp): Row['says'] => ({
  huggingFace: words('Hugging Face'),
  arxiv: words('arXiv'),
});

const ROWS: Row[] = [
  {
    upstream: 'answers 404',
    fault: { kind: 'status', status: 404 },
    says: { arxiv: unreadable('arXiv') },
  },
  {
    upstream: 'answers 429',
    fault: { kind: 'status', status: 429, headers: { 'retry-after': '40' } },
    says: both(waits),
  },
  { upstream: 'answers 500', fault: { kind: 'status', status: 500 }, says: both(silent) },
  {
    upstream: 'answers with HTML',
    fault: { kind: 'html' },
    says: { huggingFace: unreadable('Hugging Face'), arxiv: waits('arXiv') },
  },
  { upstream: 'answers with half a body', fault: { kind: 'truncated' }, says: both(unreadable) },
  { upstream: 'cuts the connection', fault: { kind: 'cut', where: 'before' }, says: both(silent) },
];

for (const { upstream, fault, says } of ROWS) {
  test(`Hugging Face ${upstream}: the card has what arXiv knows, and says what failed`, async ({
    papergloss,
    server,
  }) => {
    server.page(BLOG, POST);
    server.fault('huggingface.co', fault);
    const { card, ...reader } = await papergloss.read(BLOG);
    await reader.dwellOn(reader.link('a paper'));
    await expect(card.dialog).toHaveAccessibleName(SLIC.title);
    await expect(card.dialog).toHaveAttribute('aria-busy', 'false');
    await expect(card.tldr).toHaveAttribute('data-origin', 'abstract');
    if (says.huggingFace) await expect(card.notes).toContainText(says.huggingFace);
    else await expect(card.notes).toHaveCount(0);
  });

  test(`arXiv ${upstream}: the card has what Hugging Face knows, and says what failed`, async ({
    papergloss,
    server,
  }) => {
    server.page(BLOG, POST);
    server.fault('export.arxiv.org', fault);
    const { card, ...reader } = await papergloss.read(BLOG);
    await reader.dwellOn(reader.link('a paper'));
    await expect(card.dialog).toHaveAccessibleName(SLIC.title);
    await expect(card.dialog).toHaveAttribute('aria-busy', 'false');
    await expect(card.tldr).toHaveAttribute('data-origin', 'hugging-face');
    await expect(card.notes).toContainText(says.arxiv);
  });
}

for (const { upstream, fault, says } of ROWS) {
  test(`everybody ${upstream}: the card says so plainly and keeps nothing`, async ({
    papergloss,
    server,
  }) => {
    server.page(BLOG, POST);
    for (const host of UPSTREAMS) server.fault(host, fault);
    const reader = await papergloss.read(BLOG);
    await reader.dwellOn(reader.link('a paper'));
    await expect(reader.card.dialog).toHaveAttribute('aria-busy', 'false');
    await expect(reader.card.dialog).toContainText('a paper');
    await expect(reader.card.dialog).toContainText(SLIC.id);
    await expect(reader.card.dialog).toContainText(says.arxiv);
    await expect(reader.card.tldr).toHaveCount(0);
    expect(await facetsKept(papergloss)).toEqual([]);
  });
}

test('a source that never answers delays nobody, and in the end the card says so', async ({
  papergloss,
  server,
}) => {
  test.slow();
  server.page(BLOG, POST);
  server.fault('huggingface.co', { kind: 'silent' });
  const reader = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title);
  await expect(reader.card.dialog).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
  await expect(reader.card.dialog).toContainText('Hugging Face took too long to answer');
});

test('once the source is well again the next hover fills the card', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, POST);
  for (const host of ['huggingface.co', 'export.arxiv.org']) {
    server.fault(host, { kind: 'status', status: 500, times: 1 });
  }
  const reader = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toHaveAttribute('aria-busy', 'false');
  await reader.leave();
  await expect(async () => {
    await reader.leave();
    await expect(reader.card.dialog).toBeHidden();
    await reader.dwellOn(reader.link('a paper'));
    await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title, { timeout: 1500 });
  }).toPass({ timeout: 20_000 });
});

async function facetsKept(papergloss: import('./papergloss.ts').Papergloss): Promise<string[]> {
  const { page } = await papergloss.popup();
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('papergloss');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const all = opening.result.transaction('papers').objectStore('papers').getAll();
          all.addEventListener('success', () => {
            const rows = all.result as { facets: object }[];
            resolve(rows.flatMap(({ facets }) => Object.keys(facets)));
          });
        });
      }),
  );
}
