/** Each kind of link is spotted, marked and glossed; what is no paper is left alone. */
import { expect, test } from './fixtures.ts';
import { paperOf } from './replies/papers.ts';

const SLIC = paperOf('2305.10425');
const OLD = paperOf('hep-th/9711200');
const BLOG = 'https://blog.example/post';

const KINDS: [kind: string, href: string, paper: typeof SLIC][] = [
  ['an abstract page', 'https://arxiv.org/abs/2305.10425', SLIC],
  ['a version', 'https://arxiv.org/abs/2305.10425v1', SLIC],
  ['a two-digit version', 'https://arxiv.org/abs/2305.10425v12', SLIC],
  ['a PDF', 'https://arxiv.org/pdf/2305.10425', SLIC],
  ['a PDF with its suffix', 'https://arxiv.org/pdf/2305.10425v1.pdf', SLIC],
  ['an HTML rendering', 'https://arxiv.org/html/2305.10425v1', SLIC],
  ['an old identifier', 'https://arxiv.org/abs/hep-th/9711200', OLD],
  ['an old PDF', 'https://arxiv.org/pdf/hep-th/9711200v3.pdf', OLD],
  ['a query and a fragment', 'https://arxiv.org/abs/2305.10425?context=cs#section', SLIC],
  ['http', 'http://arxiv.org/abs/2305.10425', SLIC],
  ['www', 'https://www.arxiv.org/abs/2305.10425', SLIC],
  ['export', 'https://export.arxiv.org/abs/2305.10425', SLIC],
  ['a Hugging Face papers page', 'https://huggingface.co/papers/2305.10425', SLIC],
  ['its short host', 'https://hf.co/papers/2305.10425', SLIC],
  ['a DOI', 'https://doi.org/10.48550/arXiv.2305.10425', SLIC],
];

for (const [kind, href, paper] of KINDS) {
  test(`a link to ${kind} is marked and opens the card of its paper`, async ({
    papergloss,
    server,
  }) => {
    server.page(BLOG, `<p>Somebody wrote <a href="${href}">a paper</a> about it.</p>`);
    const reader = await papergloss.read(BLOG);
    const link = reader.link('a paper');
    await expect(reader.mark(link)).toHaveCount(1);
    await reader.dwellOn(link);
    await expect(reader.card.dialog).toHaveAccessibleName(paper.title);
  });
}

test('links that lead to no paper get no mark and no card', async ({ papergloss, server }) => {
  server.page(
    BLOG,
    `<p><a href="https://arxiv.org/list/cs.CL/recent">a listing</a>
     <a href="https://huggingface.co/papers/trending">a trend</a>
     <a href="https://arxiv.org/abs/2313.10425">a thirteenth month</a>
     <a href="https://arxiv.org/abs/2305.10425">a paper</a></p>`,
  );
  const reader = await papergloss.read(BLOG);
  await expect(reader.marks).toHaveCount(1);
  await reader.dwellOn(reader.link('a listing'));
  await reader.page.waitForTimeout(600);
  await expect(reader.card.dialog).toBeHidden();
});

test('links that a page adds later are found, and marks of those it removes go', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, '<main></main>');
  const reader = await papergloss.read(BLOG);
  await reader.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://arxiv.org/abs/2305.10425';
    link.textContent = 'a paper';
    document.querySelector('main')!.append(link);
  });
  await expect(reader.marks).toHaveCount(1);
  await reader.page.evaluate(() => document.querySelector('a')!.remove());
  await expect(reader.marks).toHaveCount(0);
});

test('a link whose address changes follows', async ({ papergloss, server }) => {
  server.page(BLOG, '<p><a href="https://arxiv.org/abs/2305.10425">a paper</a></p>');
  const reader = await papergloss.read(BLOG);
  await expect(reader.marks).toHaveCount(1);
  await reader.page.evaluate(() => {
    document.querySelector('a')!.href = 'https://example.com/';
  });
  await expect(reader.marks).toHaveCount(0);
});

test('in a flex container the mark is the last child of the link, and no item of its own', async ({
  papergloss,
  server,
}) => {
  server.page(
    BLOG,
    '<p style="display:flex"><a href="https://arxiv.org/abs/2305.10425">a paper</a></p>',
  );
  const reader = await papergloss.read(BLOG);
  await expect(reader.page.locator('p > *')).toHaveCount(1);
  await expect(reader.page.locator('a > papergloss-mark')).toHaveCount(1);
});

test('pictures, buttons and text under edit get no mark, and still the card', async ({
  papergloss,
  server,
}) => {
  const href = 'https://arxiv.org/abs/2305.10425';
  server.page(
    BLOG,
    `<p><a href="${href}"><svg width="40" height="40"><rect width="40" height="40"/></svg></a></p>
     <p contenteditable><a href="${href}">edited</a></p>
     <p><a role="button" href="${href}">pressed</a></p>
     <p><a href="${href}">plain</a></p>`,
  );
  const reader = await papergloss.read(BLOG);
  await expect(reader.marks).toHaveCount(1);
  await reader.dwellOn(reader.page.locator('a').first());
  await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title);
});
