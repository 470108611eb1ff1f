import { describe, expect, test } from 'vitest';
import type { PaperId } from '../paper.ts';
import { choose, countShelves, countTags, renamedTag } from './choose.ts';
import type { Keeping } from './library.ts';
import { elsewhereRow, foldDuplicates, newsOf, paperRow } from './row.ts';
import { createLibrarySearch } from './search.ts';
import { viewOf } from '../view.ts';

const row = (id: string, title: string, kept: Keeping = {}, abstract = '') =>
  paperRow(
    { id: id as PaperId, savedAt: 1, ...kept },
    {
      id: id as PaperId,
      facets: {
        arxiv: { source: 'arxiv', at: 1, facts: { title, abstract, authors: ['Ann Zhu'] } },
      },
    },
  );
const rows = [
  row('2401.00001', 'Beta', { savedAt: 3, tags: ['ml', 'rl'], starred: true }),
  row(
    '2401.00002',
    'alpha',
    { savedAt: 5, readAt: 6, tags: ['ml'] },
    'On calibration of likelihoods',
  ),
  row('2401.00003', 'Gamma', { savedAt: 4, readingAt: 6, note: 'Gödel was here' }),
];
const titles = (some: { title: string }[]) => some.map(({ title }) => title);

describe('the lines shown', () => {
  test('are the newest first, or in another order', () => {
    expect(titles(choose(rows, { shelf: 'all', order: 'saved' }))).toEqual([
      'alpha',
      'Gamma',
      'Beta',
    ]);
    expect(titles(choose(rows, { shelf: 'all', order: 'title' }))).toEqual([
      'alpha',
      'Beta',
      'Gamma',
    ]);
  });

  test('are those of a shelf and a tag', () => {
    expect(titles(choose(rows, { shelf: 'unread', order: 'saved' }))).toEqual(['Beta']);
    expect(titles(choose(rows, { shelf: 'all', tag: 'ml', order: 'saved' }))).toEqual([
      'alpha',
      'Beta',
    ]);
    expect(countShelves(rows)).toEqual({
      all: 3,
      unread: 1,
      reading: 1,
      read: 1,
      starred: 1,
      news: 0,
    });
    expect(countTags(rows)).toEqual([
      { tag: 'ml', count: 2 },
      { tag: 'rl', count: 1 },
    ]);
  });
});

describe('the search', () => {
  test('finds unfinished words, slips of a letter, notes and abstracts, whatever the accents', async () => {
    const search = createLibrarySearch(() => Promise.resolve());
    await search.follow(rows);
    expect(search.find('calibr')).toEqual(['2401.00002']);
    expect(search.find('likelihods')).toEqual(['2401.00002']);
    expect(search.find('godel')).toEqual(['2401.00003']);
    expect(search.find('nothing-of-it')).toEqual([]);
  });

  test('follows what changed and what went', async () => {
    const search = createLibrarySearch(() => Promise.resolve());
    await search.follow(rows);
    await search.follow([row('2401.00001', 'Delta'), rows[1]!]);
    expect(search.find('beta')).toEqual([]);
    expect(search.find('delta')).toEqual(['2401.00001']);
    expect(search.find('gamma')).toEqual([]);
  });

  test('knows what is like a paper', async () => {
    const search = createLibrarySearch(() => Promise.resolve());
    const other = row('2401.00009', 'Likelihoods', {});
    await search.follow([...rows, other]);
    expect(search.like(other)).toEqual(['2401.00002']);
  });
});

test('tags are renamed, merged and taken away', () => {
  expect(renamedTag(['a', 'b'], 'a', 'c')).toEqual(['c', 'b']);
  expect(renamedTag(['a', 'b'], 'a', 'b')).toEqual(['b']);
  expect(renamedTag(['a', 'b'], 'a', ' ')).toEqual(['b']);
});

test('news is what changed since the paper was saved', () => {
  const view = viewOf({
    id: '2401.00001' as PaperId,
    facets: {
      arxiv: { source: 'arxiv', at: 1, facts: { version: 3, withdrawn: true } },
      'hugging-face': {
        source: 'hugging-face',
        at: 1,
        facts: { codeUrl: 'https://github.com/a/b' },
      },
    },
  });
  expect(newsOf({ version: 2 }, view)).toEqual(['withdrawn', 'new-version', 'now-has-code']);
  expect(newsOf({ version: 3, code: true, withdrawn: true }, view)).toEqual([]);
});

test('a work from elsewhere with the title of a paper is folded into it', () => {
  const other = elsewhereRow({ key: 'doi:10.1/x', title: 'BETA.', authors: [], doi: '10.1/x' });
  const folded = foldDuplicates([...rows, other]);
  expect(folded).toHaveLength(3);
  expect(folded[0]?.also).toEqual(['https://doi.org/10.1/x']);
});
