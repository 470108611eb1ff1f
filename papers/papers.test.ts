import { describe, expect, test } from 'vitest';
import { copyText } from './copy.ts';
import { daysBefore, localDay, utcDay } from './days.ts';
import type { PaperFacts, PaperId } from './paper.ts';
import { viewOf } from './view.ts';

const id = '2305.10425' as PaperId;
const viewWith = (facts: PaperFacts) =>
  viewOf({ id, facets: { arxiv: { source: 'arxiv', at: 0, facts } } });

describe('what is copied', () => {
  const view = viewWith({ title: 'A [b] *c*' });

  test('as a link is the abstract page', () => {
    expect(copyText('link', view)).toBe('https://arxiv.org/abs/2305.10425');
  });

  test('as BibTeX is the entry of the paper alone', () => {
    expect(copyText('bibtex', view)).toMatch(/^@misc\{arxiv230510425,\n {2}title = /);
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
