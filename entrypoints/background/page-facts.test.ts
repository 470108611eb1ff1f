import { expect, test } from 'vitest';
import type { Facet, PaperId, PaperRecord } from '../../papers/paper.ts';
import { withFacet } from '../../papers/merge.ts';
import { createPageFacts, type Sender } from './page-facts.ts';

const A = '2305.10425' as PaperId;
const B = '2305.20087' as PaperId;
const LIST = 'https://arxiv.org/list/cs.CL/new';
const facts = { title: 'One', upvotes: 3, citations: 4, comment: '4 pages' };

function fakeStore() {
  const papers = new Map<PaperId, PaperRecord>();
  let now = 1000;
  let writes = 0;
  const keep = createPageFacts({
    readPapers: async (ids) =>
      ids.map((id) => papers.get(id)).filter((paper) => paper !== undefined),
    async addFacet(id, facet: Facet) {
      writes += 1;
      papers.set(id, withFacet(papers.get(id) ?? { id, facets: {} }, facet));
    },
    now: () => now,
  });
  return {
    papers,
    said: (id: PaperId) => papers.get(id)?.facets.page?.facts,
    writes: () => writes,
    pass: (ms: number) => (now += ms),
    send: (claims: unknown, url: string, tab?: Partial<NonNullable<Sender['tab']>>) =>
      keep({ papers: claims }, { url, tab: tab as Sender['tab'] }),
  };
}

test('a listing is believed on its papers, in what arXiv can know', async () => {
  const store = fakeStore();
  await store.send(
    [
      { id: A, facts },
      { id: 'none', facts },
      { id: B, facts },
    ],
    LIST,
  );
  expect(store.said(A)).toEqual({ title: 'One', comment: '4 pages' });
  expect(store.said(B)).toEqual({ title: 'One', comment: '4 pages' });
});

test('Hugging Face is believed in what Hugging Face can know', async () => {
  const store = fakeStore();
  await store.send([{ id: A, facts }], `https://huggingface.co/papers/${A}`);
  expect(store.said(A)).toEqual({ title: 'One', upvotes: 3 });
});

test.each([`https://arxiv.org/abs/${A}v2`, `https://huggingface.co/papers/${A}`])(
  '%s is believed on its own paper alone',
  async (url) => {
    const store = fakeStore();
    await store.send(
      [
        { id: A, facts },
        { id: B, facts },
      ],
      url,
    );
    expect([...store.papers.keys()]).toEqual([A]);
  },
);

test.each([
  undefined,
  'https://example.com/abs/2305.10425',
  'http://arxiv.org/list/cs.CL/new',
  'https://arxiv.org.example.com/list/cs.CL/new',
  'not an address',
])('a page at %s is not believed', async (url) => {
  const store = fakeStore();
  await store.send([{ id: A, facts }], url as string);
  expect(store.papers.size).toBe(0);
});

test('nothing of a private window is kept', async () => {
  const store = fakeStore();
  await store.send([{ id: A, facts }], LIST, { incognito: true });
  expect(store.papers.size).toBe(0);
});

test('what a page does not say is not lost from what another said', async () => {
  const store = fakeStore();
  await store.send([{ id: A, facts: { title: 'One', abstract: 'We look.' } }], LIST);
  store.pass(5);
  await store.send([{ id: A, facts: { title: 'One, revised' } }], LIST);
  expect(store.said(A)).toEqual({ title: 'One, revised', abstract: 'We look.' });
});

test('a page that says the same again is written again only after a day', async () => {
  const store = fakeStore();
  await store.send([{ id: A, facts }], LIST);
  await store.send([{ id: A, facts }], LIST);
  expect(store.writes()).toBe(1);
  store.pass(24 * 60 * 60 * 1000);
  await store.send([{ id: A, facts }], LIST);
  expect(store.writes()).toBe(2);
});

test.each([undefined, null, {}, { papers: 'all' }])('%j is nothing to keep', async (input) => {
  const store = fakeStore();
  await store.send((input as { papers?: unknown } | null)?.papers, LIST);
  expect(store.papers.size).toBe(0);
});

test('of a list longer than any page only the first two thousand are taken', async () => {
  const store = fakeStore();
  const claims = Array.from({ length: 2500 }, (_, index) => ({
    id: `2305.${10000 + index}`,
    facts,
  }));
  await store.send(claims, LIST);
  expect(store.papers.size).toBe(2000);
});
