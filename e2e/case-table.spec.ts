/** The table of addresses that the unit tests hold the grammar to, as links of a page. */
import cases from '../papers/paper-links.cases.json' with { type: 'json' };
import { expect, test } from './fixtures.ts';
import { escaped } from './server/reply.ts';

interface Case {
  url: string;
  id?: string | null;
}

/** What is no link in a browser, or leads to another place than it says when it stands on a page. */
const isAbsolute = ({ url }: Case): boolean => /^(https?|arxiv|doi):/i.test(url);

test('each address of the case table is marked if it is a paper, and only then', async ({
  papergloss,
  server,
}) => {
  const links = (cases as Case[]).filter(isAbsolute);
  const blog = 'https://blog.example/table';
  server.page(
    blog,
    links.map(({ url }) => `<p><a href="${escaped(url)}">link</a> to somewhere</p>`).join('\n'),
  );
  const { page } = await papergloss.read(blog);
  // Marks come as the reader does.
  await page.keyboard.press('End');
  const marked = () =>
    page
      .locator('p:has(papergloss-mark) a')
      .evaluateAll((all) => all.map((anchor) => anchor.getAttribute('href')));
  const papers = links.filter(({ id }) => Boolean(id)).map(({ url }) => url);
  await expect.poll(marked).toEqual(papers);
  expect(papers.length).toBeGreaterThan(300);
});
