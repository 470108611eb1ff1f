import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readFitting } from './fitting.ts';
import { count } from './reply.ts';

const author = v.object({ name: v.string(), hidden: v.nullish(v.boolean()) });
const paper = v.object({
  id: v.string(),
  stars: v.nullish(count),
  tldr: v.nullish(v.object({ text: v.string() })),
  authors: v.nullish(v.array(author), []),
});
const sound = { id: '1', stars: 3, tldr: { text: 'T' }, authors: [{ name: 'A' }, { name: 'B' }] };

describe('what fits is read', () => {
  test('whole, when all of it does', () => {
    expect(readFitting(paper, sound)).toEqual({ output: sound, fields: 0 });
  });

  test('with fields that nobody knows, and without those that may be missing or null', () => {
    const reply = { id: '1', stars: null, news: {} };
    expect(readFitting(paper, reply)).toEqual({
      output: { id: '1', stars: null, authors: [] },
      fields: 0,
    });
  });
});

describe('what is of a wrong type is left out and counted', () => {
  test.each([
    ['a value', { ...sound, stars: 'many' }, { ...sound, stars: undefined }, 1],
    ['a negative count', { ...sound, stars: -1 }, { ...sound, stars: undefined }, 1],
    ['what needs it', { ...sound, tldr: { text: 5 } }, { ...sound, tldr: undefined }, 1],
    ['what lacks it', { ...sound, tldr: {} }, { ...sound, tldr: undefined }, 1],
    [
      'items of a list',
      { ...sound, authors: [3, { name: 'A' }, { name: 4 }, {}, { name: 'B' }, null] },
      sound,
      4,
    ],
    [
      'a part of an item',
      { ...sound, authors: [{ name: 'A', hidden: 'no' }, { name: 'B' }] },
      { ...sound, authors: [{ name: 'A', hidden: undefined }, { name: 'B' }] },
      1,
    ],
    ['a list that is none', { ...sound, authors: 'A, B' }, { ...sound, authors: [] }, 1],
  ])('%s', (_, reply, output, fields) => {
    expect(readFitting(paper, reply)).toEqual({ output, fields });
  });

  test('and without an identifier nothing is left', () => {
    expect(readFitting(paper, { ...sound, id: 7 }).output).toBeUndefined();
    expect(readFitting(paper, 'paper').output).toBeUndefined();
  });
});

test('no reply makes it throw, and what it gives fits the schema as it is', () => {
  const field = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>('A', 3, { name: 'A' }, [{}]));
  const reply = fc.record(
    { id: field, stars: field, tldr: field, authors: fc.oneof(field, fc.array(field)) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(reply, (value) => {
      const before = JSON.stringify(value);
      const { output } = readFitting(paper, value);
      expect(JSON.stringify(value)).toBe(before);
      if (output) expect(v.is(paper, output)).toBe(true);
    }),
  );
});
