import { expect, test } from 'vitest';
import { row } from '../test/rows.ts';
import { matches } from './filter.ts';

test.each([
  ['VIDEO emile', true],
  ['logic video', true],
  ['video reward', false],
  ['', true],
])('every word of “%s” is looked for, accents and case aside: %s', (typed, found) => {
  expect(matches(row('2', 'Video logic').view, typed)).toBe(found);
});
