import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyRecord, withFacet } from './merge.ts';
import type { Facet, PaperFacts, PaperId, PaperRecord, SourceName } from './paper.ts';
import { viewOf } from './view.ts';

const ID = '2305.10425' as PaperId;
const SOURCES: SourceName[] = [
  'hugging-face',
  'arxiv',
  'papers-with-code',
  'semantic-scholar',
  'openalex',
  'page',
];

const recordOf = (facets: Facet[]): PaperRecord => facets.reduce(withFacet, emptyRecord(ID));
const says = (source: SourceName, facts: PaperFacts, at = 1): Facet => ({ source, at, facts });

describe('the order of precedence', () => {
  const bibliography = [
    'arxiv',
    'hugging-face',
    'semantic-scholar',
    'papers-with-code',
    'openalex',
    'page',
  ];
  const community = ['hugging-face', 'papers-with-code', 'page'];
  const citations = ['semantic-scholar', 'openalex', 'papers-with-code', 'page'];

  test.each([
    ['title', bibliography],
    ['abstract', bibliography],
    ['published', bibliography],
    ['updated', bibliography],
    ['version', bibliography],
    ['comment', bibliography],
    ['journalRef', bibliography],
    ['doi', bibliography],
    ['venue', ['semantic-scholar', 'openalex', 'arxiv', 'papers-with-code', 'page']],
    ['upvotes', community],
    ['projectUrl', community],
    ['citations', citations],
  ] as [keyof PaperFacts, SourceName[]][])('%s: %s', (name, order) => {
    const value = (source: SourceName) =>
      ['version', 'upvotes', 'citations'].includes(name) ? SOURCES.indexOf(source) : source;
    let silent = [...SOURCES];
    for (const source of order) {
      const facets = silent.map((speaker) => says(speaker, { [name]: value(speaker) }));
      expect(viewOf(recordOf(facets))).toHaveProperty(name, value(source));
      silent = silent.filter((speaker) => speaker !== source);
    }
    const strangers = silent.map((speaker) => says(speaker, { [name]: value(speaker) }));
    expect(viewOf(recordOf(strangers))).not.toHaveProperty(name, expect.anything());
  });

  test('lists come whole from one source, an empty one says nothing', () => {
    const view = viewOf(
      recordOf([
        says('arxiv', { authors: [], categories: ['cs.CL', 'cs.LG'] }),
        says('hugging-face', { authors: ['A', 'B'], keywords: ['k'] }),
        says('page', { authors: ['C'], categories: ['cs.AI'] }),
      ]),
    );
    expect(view).toMatchObject({
      authors: ['A', 'B'],
      categories: ['cs.CL', 'cs.LG'],
      keywords: ['k'],
    });
  });

  test('stars go with the code that they were given to', () => {
    const view = viewOf(
      recordOf([
        says('hugging-face', { codeUrl: 'https://github.com/a/b' }),
        says('papers-with-code', { codeUrl: 'https://github.com/c/d', codeStars: 7 }),
      ]),
    );
    expect(view.code).toEqual({ url: 'https://github.com/a/b', stars: undefined });
  });

  test('a page never speaks before an API', () => {
    const facets = [
      says('page', { title: 'Page', upvotes: 1 }, 9),
      says('openalex', { title: 'API' }),
    ];
    expect(viewOf(recordOf(facets))).toMatchObject({ title: 'API', upvotes: 1 });
  });
});

describe('the TL;DR', () => {
  const own = { text: 'Made here.', origin: 'device', confidence: 0.4 } as const;
  const make = { make: () => own };
  const abstract = says('arxiv', { title: 'T', abstract: 'An abstract.' });
  const ready = [
    says('semantic-scholar', { tldr: 'Theirs.' }),
    says('hugging-face', { tldr: 'Its.' }),
  ];

  test('is Hugging Face’s, else Semantic Scholar’s, else made on the device', () => {
    expect(viewOf(recordOf([abstract, ...ready]), make).tldr).toEqual({
      text: 'Its.',
      origin: 'hugging-face',
    });
    expect(viewOf(recordOf([abstract, ready[0]!]), make).tldr).toEqual({
      text: 'Theirs.',
      origin: 'semantic-scholar',
    });
    expect(viewOf(recordOf([abstract]), make).tldr).toEqual({
      text: 'Made here.',
      origin: 'device',
      confidence: 0.4,
    });
  });

  test('is the device’s first where the reader prefers it, unless that is not sure enough', () => {
    const paper = recordOf([abstract, ...ready]);
    expect(viewOf(paper, { ...make, preferred: true }).tldr).toEqual(own);
    const opening = { make: () => ({ text: 'An abstract.', origin: 'abstract' }) as const };
    expect(viewOf(paper, { ...opening, preferred: true }).tldr?.text).toBe('Its.');
    expect(viewOf(recordOf([abstract]), opening).tldr?.text).toBe('An abstract.');
  });

  test('is not made without an abstract, and may not come about', () => {
    expect(viewOf(recordOf([says('arxiv', { title: 'T' })]), make).tldr).toBeUndefined();
    expect(viewOf(recordOf([abstract]), { make: () => undefined }).tldr).toBeUndefined();
    expect(viewOf(recordOf([abstract])).tldr).toBeUndefined();
  });
});

test('a view of nothing is empty, not broken', () => {
  expect(viewOf(emptyRecord(ID))).toMatchObject({
    id: ID,
    authors: [],
    categories: [],
    keywords: [],
    withdrawn: false,
  });
});

test('a view is as old as the oldest facet with a title', () => {
  const facets = [
    says('arxiv', { title: 'T' }, 50),
    says('hugging-face', { title: 'T' }, 20),
    says('openalex', { citations: 1 }, 5),
  ];
  expect(viewOf(recordOf(facets)).asOf).toBe(20);
});

const facts: fc.Arbitrary<PaperFacts> = fc.record(
  {
    title: fc.string(),
    authors: fc.array(fc.string(), { maxLength: 3 }),
    abstract: fc.string(),
    version: fc.nat(12),
    upvotes: fc.nat(99),
    tldr: fc.string(),
    codeUrl: fc.constantFrom('https://github.com/a/b', 'https://github.com/c/d'),
    codeStars: fc.nat(99),
    citations: fc.nat(99),
    withdrawn: fc.boolean(),
  },
  { requiredKeys: [] },
);
const facets = fc.array(fc.record({ source: fc.constantFrom(...SOURCES), at: fc.nat(5), facts }), {
  maxLength: 12,
});
const inTwoOrders = facets.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
);

describe('facets in any order', () => {
  test('give the same view', () => {
    fc.assert(
      fc.property(inTwoOrders, ([one, other]) => {
        expect(viewOf(recordOf(one))).toEqual(viewOf(recordOf(other)));
      }),
    );
  });

  test('leave the newest of each source, and none is lost', () => {
    fc.assert(
      fc.property(facets, (list) => {
        const record = recordOf(list);
        for (const source of SOURCES) {
          const times = list.filter((facet) => facet.source === source).map(({ at }) => at);
          expect(record.facets[source]?.at).toBe(times.length > 0 ? Math.max(...times) : undefined);
        }
      }),
    );
  });

  test('never let a newer one give way to an older, nor touch another source', () => {
    fc.assert(
      fc.property(facets, facets, (before, after) => {
        let record = recordOf(before);
        for (const facet of after) {
          const next = withFacet(record, facet);
          for (const source of SOURCES) {
            const [was, is] = [record.facets[source], next.facets[source]];
            expect(is?.at ?? -1).toBeGreaterThanOrEqual(was?.at ?? -1);
            if (source !== facet.source) expect(is).toBe(was);
          }
          record = next;
        }
      }),
    );
  });

  test('arriving twice change nothing', () => {
    fc.assert(
      fc.property(facets, (list) => {
        expect(recordOf([...list, ...list])).toEqual(recordOf(list));
      }),
    );
  });
});
