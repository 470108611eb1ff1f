import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PaperId } from '../papers/paper.ts';
import { createOpenAlex } from './openalex/index.ts';
import { createPapersWithCode } from './papers-with-code/index.ts';
import { createSemanticScholar } from './semantic-scholar/index.ts';
import { json } from './testing/fake-upstream.ts';
import { setUp } from './testing/set-up.ts';
import { problemWith, settled } from './testing/settled.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
});
afterEach(() => vi.useRealTimers());

const [ID, OTHER] = ['2305.10425', '1909.08593'] as [PaperId, PaperId];

describe('Semantic Scholar', () => {
  const known = {
    externalIds: { ArXiv: ID, DOI: '10.1000/182', CorpusId: 1 },
    title: 'Known',
    tldr: { model: 'tldr@v2', text: 'One sentence.' },
    citationCount: 41,
    influentialCitationCount: 3,
    venue: 'ACL',
    publicationDate: '2023-05-17',
    authors: [{ authorId: null, name: 'Ada Author' }],
  };

  test('answers a batch in the order of the question, null for the unknown', async () => {
    const { client, upstream } = setUp(() => json([null, known]));
    const found = await settled(createSemanticScholar(client, { key: 'k' }).papers([OTHER, ID]));
    expect(found).toEqual(
      new Map([
        [
          ID,
          {
            title: 'Known',
            tldr: 'One sentence.',
            citations: 41,
            influentialCitations: 3,
            venue: 'ACL',
            published: '2023-05-17',
            authors: ['Ada Author'],
            doi: '10.1000/182',
          },
        ],
      ]),
    );
    const [asked] = upstream.log;
    expect(asked).toMatchObject({
      method: 'POST',
      body: '{"ids":["ARXIV:1909.08593","ARXIV:2305.10425"]}',
    });
    expect(asked?.headers.get('x-api-key')).toBe('k');
    expect(asked?.url).not.toContain('k=');
  });

  test('takes arXiv itself neither for a venue nor for a publisher', async () => {
    const preprint = {
      ...known,
      venue: 'arXiv.org',
      externalIds: { DOI: '10.48550/arXiv.2305.10425' },
      tldr: null,
    };
    const { client } = setUp(() => json([preprint]));
    const facts = await settled(createSemanticScholar(client).paper(ID));
    expect(facts).not.toHaveProperty('venue');
    expect(facts).not.toHaveProperty('doi');
    expect(facts).not.toHaveProperty('tldr');
  });

  test('look-ups of a moment share a batch', async () => {
    const { client, upstream } = setUp(() => json([known, null]));
    const scholar = createSemanticScholar(client, { key: 'k' });
    const both = await settled(Promise.all([scholar.paper(ID), scholar.paper(OTHER)]));
    expect(both).toEqual([expect.objectContaining({ citations: 41 }), undefined]);
    expect(upstream.log).toHaveLength(1);
  });

  test('with rows missing is no answer', async () => {
    const { client } = setUp(() => json([known]));
    const asked = createSemanticScholar(client).papers([ID, OTHER]);
    expect((await problemWith(asked))?.kind).toBe('garbled');
  });

  test('recommends from the recent pool, then from all; papers outside arXiv are left out', async () => {
    const { client, upstream } = setUp(({ url }) =>
      json({
        recommendedPapers: url.includes('from=recent')
          ? []
          : [
              { title: 'Elsewhere', externalIds: { DOI: '10.1/x' } },
              known,
              { ...known, externalIds: { ArXiv: OTHER } },
            ],
      }),
    );
    const works = await settled(createSemanticScholar(client, { key: 'k' }).recommendations(ID));
    expect(works).toEqual([
      {
        id: OTHER,
        title: 'Known',
        published: '2023-05-17',
        citations: 41,
        origins: ['semantic-scholar'],
      },
    ]);
    expect(upstream.log.map(({ url }) => new URL(url).searchParams.get('from'))).toEqual([
      'recent',
      'all-cs',
    ]);
  });

  test('without a key is asked once, and half a minute later at the earliest after two', async () => {
    const { client, upstream } = setUp(() => json({ recommendedPapers: [] }));
    const scholar = createSemanticScholar(client);
    const asked = [0, 1, 2].map(() => scholar.recommendations(ID).catch(() => undefined));
    await settled(Promise.all(asked), 20_000);
    expect(upstream.log).toHaveLength(2);
  });
});

describe('Papers with Code', () => {
  test('tells of the code, the official one first', async () => {
    const { client } = setUp(() =>
      json({
        arxiv_id: ID,
        title: 'Known',
        authors: ['Ada Author', { name: 'Ben Writer' }],
        published: '2023-05-17',
        repositories: [
          { url: 'https://github.com/fan/popular', stars: 900 },
          { url: 'https://github.com/a/official', stars: 12, is_official: true },
        ],
      }),
    );
    expect(await settled(createPapersWithCode(client).paper(ID))).toEqual({
      title: 'Known',
      authors: ['Ada Author', 'Ben Writer'],
      published: '2023-05-17',
      codeUrl: 'https://github.com/a/official',
      codeStars: 12,
    });
  });

  test('lists related works, without the paper itself and without rows that name none', async () => {
    const rows = [
      { arxiv_id: OTHER, title: 'Near' },
      { arxiv_id: ID, title: 'Itself' },
      { title: 'Nowhere' },
      3,
    ];
    for (const reply of [rows, { results: rows }, { related: rows }]) {
      const { client } = setUp(() => json(reply));
      expect(await settled(createPapersWithCode(client).related(ID))).toEqual([
        { id: OTHER, title: 'Near', origins: ['papers-with-code'] },
      ]);
    }
  });

  test.each([
    { detail: 'Something went wrong' },
    { arxiv_id: OTHER, title: 'Another' },
    'text',
    null,
  ])('that answers %j does not answer', async (reply) => {
    const { client } = setUp(() => json(reply));
    expect((await problemWith(createPapersWithCode(client).paper(ID)))?.kind).toBe('garbled');
  });
});

describe('OpenAlex', () => {
  test('counts citations by the arXiv DOI, with the key where there is one', async () => {
    const { client, upstream } = setUp(() =>
      json({ doi: `https://doi.org/10.48550/arxiv.${ID}`, title: 'Known', cited_by_count: 40 }),
    );
    expect(await settled(createOpenAlex(client, { key: 'k' }).paper(ID))).toEqual({
      title: 'Known',
      citations: 40,
    });
    const { pathname, searchParams } = new URL(upstream.log[0]!.url);
    expect(pathname).toBe(`/works/doi:10.48550/arXiv.${ID}`);
    expect(searchParams.get('api_key')).toBe('k');
  });

  test.each([
    { error: 'no' },
    { doi: 'https://doi.org/10.48550/arxiv.1909.08593', cited_by_count: 1 },
  ])('that answers %j does not answer', async (reply) => {
    const { client } = setUp(() => json(reply));
    expect((await problemWith(createOpenAlex(client).paper(ID)))?.kind).toBe('garbled');
  });
});
