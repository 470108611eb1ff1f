import { describe, expect, test } from 'vitest';
import type { PaperId, PaperView } from '../../papers/paper.ts';
import { authorsInShort } from './authors.ts';
import { allCategories, categoriesInWords, categoryName, findCategory } from './categories.ts';
import { isWeb, waysToOpen } from './links.ts';
import { glossName, originInWords } from './names.ts';
import { compact, count, counted, ordinal } from './numbers.ts';
import { reasonInWords } from './reasons.ts';
import { saysWithdrawn, tellingPlace } from './telling.ts';

const now = Date.UTC(2026, 10, 23, 9, 30);
const id = '2305.10425' as PaperId;
const bare: PaperView = { id, authors: [], categories: [], keywords: [], withdrawn: false };

test('numbers read as a reader says them', () => {
  expect(count(12345)).toBe('12,345');
  expect([84, 1234, 25_000, 1_250_000].map(compact)).toEqual(['84', '1.2k', '25k', '1.3m']);
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 103, 111].map(ordinal)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '22nd',
    '103rd',
    '111th',
  ]);
  expect([0, 1, 2].map((n) => counted(n, 'upvote'))).toEqual([
    '0 upvotes',
    '1 upvote',
    '2 upvotes',
  ]);
});

describe('categories', () => {
  test('there are 155 of them, each with a name of its own words', () => {
    expect(allCategories).toHaveLength(155);
    for (const { name } of allCategories) expect(name).toMatch(/^[A-Z][\w ,-]+$/);
  });

  test('a code has a name, old archives too, and an unknown one stands for itself', () => {
    expect(categoryName('cs.CL')).toBe('Computation and Language');
    expect(categoryName('alg-geom')).toBe('Algebraic Geometry');
    expect(categoryName('xx.YY')).toBe('xx.YY');
  });

  test('of a paper each name is said once, and no more than three', () => {
    expect(categoriesInWords(['cs.LG', 'stat.ML'])).toBe('Machine Learning');
    expect(categoriesInWords(['cs.CL', 'cs.LG', 'cs.AI', 'cs.CV', 'cs.IR'])).toBe(
      'Computation and Language, Machine Learning, Artificial Intelligence and 2 more',
    );
    expect(categoriesInWords([])).toBeUndefined();
  });

  test.each([
    ['cs.CL', 'cs.CL'],
    [' CS.cl ', 'cs.CL'],
    ['computation and language', 'cs.CL'],
    ['hep-th – High Energy Physics', 'hep-th'],
    ['Machine Learning', 'cs.LG'],
    ['cs.XX', undefined],
    ['cs', undefined],
    ['', undefined],
  ])('“%s” means %s', (typed, code) => expect(findCategory(typed)?.code).toBe(code));
});

test('an origin says who, and for the device how sure', () => {
  expect(originInWords({ text: '', origin: 'hugging-face' })).toBe('from Hugging Face');
  expect(originInWords({ text: '', origin: 'device' })).toBe('made on this device');
  expect(
    [0.9, 0.6, 0.1].map((confidence) => originInWords({ text: '', origin: 'device', confidence })),
  ).toEqual([
    'made on this device · quite sure',
    'made on this device · fairly sure',
    'made on this device · not very sure',
  ]);
  const opening = { text: '', origin: 'abstract' } as const;
  expect(originInWords(opening)).toBe('the abstract’s opening · no confident summary');
  expect(glossName(opening)).not.toBe(glossName({ ...opening, origin: 'device' }));
});

test('a reason names its day only when that is not today or yesterday', () => {
  const trending = (day: string) => {
    const { telling, after } = reasonInWords({ kind: 'trending', place: 2, day }, now);
    return `${telling} ${after}`;
  };
  expect(trending('2026-11-23')).toBe('2nd on Hugging Face today');
  expect(trending('2026-11-22')).toBe('2nd on Hugging Face yesterday');
  expect(trending('2026-11-20')).toBe('2nd on Hugging Face on Friday 20 November');
  expect(reasonInWords({ kind: 'category', category: 'cs.CV', announced: 'cross' }, now)).toEqual({
    before: 'cross-listed in',
    telling: 'cs.CV',
    after: '',
  });
});

test('a code address that is not of the web is no way to open a paper', () => {
  const names = (url: string) => waysToOpen(id, { ...bare, code: { url } }).map(({ name }) => name);
  expect(names('https://github.com/a/b')).toContain('Code');
  expect(names('javascript:alert(1)')).not.toContain('Code');
  expect(isWeb('not an address')).toBe(false);
});

test('a venue, a reference or a comment that says so is telling; pages and figures are not', () => {
  expect(tellingPlace({ ...bare, comment: '12 pages, 4 figures' })).toBeUndefined();
  expect(tellingPlace({ ...bare, comment: 'Accepted at ACL 2026' })).toBe('Accepted at ACL 2026');
  expect(tellingPlace({ ...bare, journalRef: 'Phys.Lett. B716', comment: 'Accepted' })).toBe(
    'Phys.Lett. B716',
  );
  expect(tellingPlace({ ...bare, venue: 'x'.repeat(300) })).toHaveLength(90);
  expect(saysWithdrawn('This paper has been withdrawn by the author')).toBe(true);
  expect(saysWithdrawn('5 pages')).toBe(false);
});

test('authors in short', () => {
  expect(authorsInShort([])).toBeUndefined();
  expect(authorsInShort(['A'])).toBe('A');
  expect(authorsInShort(['A', 'B'])).toBe('A and B');
  expect(authorsInShort(['A', 'B', 'C'])).toBe('A and 2 more');
});
