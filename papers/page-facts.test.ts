import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asPageFacts } from './page-facts.ts';

const id = '2305.10425';
const factsOf = (facts: object) => asPageFacts({ id, facts })?.facts;

test('sound facts come through, their texts made readable', () => {
  expect(
    factsOf({
      title: ' Light\n in $\\alpha$ ',
      authors: ['Ann  Low', 'Bo High'],
      published: '2023-05-17',
      version: 10,
      categories: ['cs.CL', 'hep-th', 'cond-mat.mes-hall'],
      doi: '10.1234/x(5)',
      codeUrl: 'http://github.com/low/light',
      upvotes: 0,
      rank: { day: '2023-05-18', place: 2 },
    }),
  ).toEqual({
    title: 'Light in α',
    authors: ['Ann Low', 'Bo High'],
    published: '2023-05-17',
    version: 10,
    categories: ['cs.CL', 'hep-th', 'cond-mat.mes-hall'],
    doi: '10.1234/x(5)',
    codeUrl: 'https://github.com/low/light',
    upvotes: 0,
    rank: { day: '2023-05-18', place: 2 },
  });
});

test('what the browser has decoded is not decoded again', () => {
  expect(factsOf({ title: 'How &lt; is written' })).toEqual({ title: 'How &lt; is written' });
});

test.each([
  ['a text that is too long', { title: 'x'.repeat(1001) }],
  ['a text that is a number', { abstract: 5 }],
  ['a text of nothing', { title: ' \u200b ' }],
  ['a list that is too long', { categories: Array.from({ length: 51 }, () => 'cs.CL') }],
  ['a list that is an object', { authors: { 0: 'Ann' } }],
  ['names that are objects', { authors: [{}, null, 7] }],
  ['a day that no calendar has', { published: '2023-02-31' }],
  ['a day with a time', { updated: '2023-02-01T00:00:00Z' }],
  ['a version of nought', { version: 0 }],
  ['half a version', { version: 1.5 }],
  ['upvotes below nought', { upvotes: -1 }],
  ['more citations than there are papers', { citations: 1e12 }],
  ['a category that is a sentence', { categories: ['computer science'] }],
  ['a DOI that is an address', { doi: 'https://doi.org/10.1/x' }],
  ['a script for an address', { codeUrl: 'javascript:alert(1)' }],
  ['data for an address', { projectUrl: 'data:text/html,x' }],
  ['a name and a password in an address', { projectUrl: 'https://a:b@example.com/' }],
  ['a withdrawal that is a word', { withdrawn: 'yes' }],
  ['a rank without a day', { rank: { place: 1 } }],
  ['a fact that no source gives', { html: '<b>' }],
])('%s is dropped, and with it the claim that has nothing else', (_, facts) => {
  expect(factsOf(facts)).toBeUndefined();
  expect(factsOf({ ...facts, comment: 'sound' })).toEqual({ comment: 'sound' });
});

test.each([undefined, null, 5, 'x', [], {}, { id: 'none', facts: { title: 'x' } }, { id }])(
  '%j is no claim',
  (raw) => {
    expect(asPageFacts(raw)).toBeUndefined();
  },
);

test('whatever a page sends, nothing is thrown, and what is let in is let in again unchanged', () => {
  const names = [
    'title',
    'authors',
    'published',
    'version',
    'categories',
    'doi',
    'codeUrl',
    'rank',
  ];
  const facts = fc.dictionary(fc.constantFrom(...names), fc.anything());
  fc.assert(
    fc.property(facts, (raw) => {
      const once = asPageFacts({ id, facts: raw });
      if (once?.facts.title === undefined) expect(asPageFacts(once)).toEqual(once);
    }),
  );
});
