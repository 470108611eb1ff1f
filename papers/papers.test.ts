import { describe, expect, test } from 'vitest';
import { bibtexOf, citationKey } from './bibtex.ts';
import { copyText } from './copy.ts';
import { daysBefore, localDay, utcDay } from './days.ts';
import { gatherEntries } from './digest.ts';
import { emptyRecord } from './merge.ts';
import type { PaperFacts, PaperId } from './paper.ts';
import { viewOf } from './view.ts';

const id = '2305.10425' as PaperId;
const viewWith = (facts: PaperFacts) =>
  viewOf({ id, facets: { arxiv: { source: 'arxiv', at: 0, facts } } });

describe('BibTeX', () => {
  const slic = viewWith({
    title: 'SLiC-HF: 100% & more_or_less',
    authors: ['Yao Zhao', 'José Ñandú'],
    published: '2023-05-17',
    categories: ['cs.CL', 'cs.AI'],
  });

  test('is the entry that arXiv gives for a preprint', () => {
    expect(bibtexOf(slic)).toBe(`@misc{zhao2023slic,
  title = {{SLiC-HF: 100\\% \\& more\\_or\\_less}},
  author = {Yao Zhao and José Ñandú},
  year = {2023},
  eprint = {2305.10425},
  archivePrefix = {arXiv},
  primaryClass = {cs.CL},
  url = {https://arxiv.org/abs/2305.10425}
}
`);
  });

  test('leaves out what is not known', () => {
    expect(bibtexOf(viewOf(emptyRecord(id)))).toBe(`@misc{arxiv230510425,
  eprint = {2305.10425},
  archivePrefix = {arXiv},
  url = {https://arxiv.org/abs/2305.10425}
}
`);
  });

  test.each([
    [
      { title: 'The Ñame of a Rose', authors: ['José Ñandú'], published: '2020-01-01' },
      'nandu2020name',
    ],
    [{ title: 'On the', authors: ['A. B'], published: '2020-01-01' }, 'arxiv230510425'],
    [{ title: 'Attention', authors: ['李 明'], published: '2020-01-01' }, 'arxiv230510425'],
  ])('makes a plain key of %o', (facts, key) => {
    expect(citationKey(viewWith(facts))).toBe(key);
  });
});

describe('what is copied', () => {
  const view = viewWith({ title: 'A [b] *c*' });

  test('as a link is the abstract page', () => {
    expect(copyText('link', view)).toBe('https://arxiv.org/abs/2305.10425');
  });

  test('as Markdown has nothing in the title taken for markup', () => {
    expect(copyText('markdown', view)).toBe(
      '[A \\[b\\] \\*c\\*](https://arxiv.org/abs/2305.10425)',
    );
  });
});

describe('days', () => {
  const justAfterMidnight = Date.parse('2026-03-01T00:30:00Z');

  test('go back over the end of a month', () => {
    expect(daysBefore(justAfterMidnight, 2)).toEqual(['2026-03-01', '2026-02-28', '2026-02-27']);
    expect(utcDay(justAfterMidnight)).toBe('2026-03-01');
  });

  test('of the reader are those of the reader’s clock', () => {
    const noon = new Date(2026, 10, 23, 23, 59).getTime();
    expect(localDay(noon)).toBe('2026-11-23');
    expect(localDay(new Date(2026, 10, 23, 0, 0).getTime())).toBe('2026-11-23');
  });
});

test('the reasons of one paper stand together, in the order in which they came', () => {
  const [a, b] = ['2305.10425', '2406.12168'] as [PaperId, PaperId];
  const trending = { kind: 'trending', place: 1, day: '2026-11-23' } as const;
  const category = { kind: 'category', category: 'cs.CL', announced: 'new' } as const;
  expect(
    gatherEntries([
      { id: a, reason: trending },
      { id: b, reason: category },
      { id: a, reason: category },
    ]),
  ).toEqual([
    { id: a, reasons: [trending, category] },
    { id: b, reasons: [category] },
  ]);
});
