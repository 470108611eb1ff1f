import { describe, expect, test } from 'vitest';
import { ago, datesInWords, daysAgo, monthOf, weekdayOf } from './dates.ts';

const now = Date.UTC(2026, 10, 23, 9, 30);

describe('days in words', () => {
  test.each([
    ['2026-11-23', 'today'],
    ['2026-11-24', 'today'],
    ['2026-11-22', 'yesterday'],
    ['2026-11-20', '3 days ago'],
    ['2026-11-16', 'last week'],
    ['2026-11-03', '2 weeks ago'],
    ['2026-10-20', 'last month'],
    ['2026-05-23', '6 months ago'],
    ['2025-11-20', 'last year'],
    ['2017-06-12', '9 years ago'],
  ])('%s is %s', (day, words) => expect(daysAgo(day, now)).toBe(words));

  test('a day is counted from midnight UTC, not from 24 hours', () => {
    expect(daysAgo('2026-11-22', Date.UTC(2026, 10, 23, 0, 1))).toBe('yesterday');
  });

  test('months and weekdays are written out', () => {
    expect(monthOf('2023-05-17')).toBe('May 2023');
    expect(weekdayOf('2026-11-23')).toBe('Monday 23 November');
  });
});

describe('moments in words', () => {
  test.each([
    [20_000, 'just now'],
    [-60_000, 'just now'],
    [12 * 60_000, '12 minutes ago'],
    [3 * 3_600_000, '3 hours ago'],
    [2 * 86_400_000, '2 days ago'],
  ])('%i ms before is %s', (before, words) => expect(ago(now - before, now)).toBe(words));
});

describe('the dates of a paper', () => {
  test.each([
    [{ published: '2023-05-17', version: 1, updated: '2023-05-17' }, 'May 2023 · v1'],
    [{ published: '2023-05-17', version: 3, updated: '2026-11-15' }, 'May 2023 · v3, last week'],
    [
      { published: '2020-09-02', version: 3, updated: '2022-02-15' },
      'September 2020 · v3, February 2022',
    ],
    [{ published: '2026-11-20', version: 1 }, '3 days ago · v1'],
    [{ published: '2023-05-17', version: 10 }, 'May 2023 · v10'],
    [{ published: '2023-05-17' }, 'May 2023'],
    [{}, undefined],
  ])('%o is %s', (paper, words) => expect(datesInWords(paper, now)).toBe(words));
});
