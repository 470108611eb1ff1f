import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PaperId } from './paper.ts';
import { mergeRelated } from './related-merge.ts';
import type { RelatedWork } from './related.ts';

const PAPER = '2305.10425' as PaperId;
const work = (
  id: string,
  origin: RelatedWork['origins'][number],
  more: Partial<RelatedWork> = {},
) => ({ id: id as PaperId, title: `Work ${id}`, origins: [origin], ...more }) satisfies RelatedWork;

test('a work that several name is listed once, first, with all who name it', () => {
  const merged = mergeRelated(PAPER, [
    [work('1', 'papers-with-code'), work('2', 'papers-with-code', { citations: 4 })],
    [
      work('3', 'semantic-scholar'),
      work('2', 'semantic-scholar', { citations: 5, published: '2020-01-01' }),
    ],
    [work('2', 'device')],
  ]);
  expect(merged.map(({ id }) => id)).toEqual(['2', '1', '3']);
  expect(merged[0]).toEqual({
    ...work('2', 'papers-with-code', { citations: 4, published: '2020-01-01' }),
    origins: ['papers-with-code', 'semantic-scholar', 'device'],
  });
});

test('the paper itself is not related to itself', () => {
  expect(mergeRelated(PAPER, [[work(PAPER, 'device')]])).toEqual([]);
});

test('works keep the order of their only list', () => {
  const list = ['5', '3', '9'].map((id) => work(id, 'device'));
  expect(mergeRelated(PAPER, [list, []])).toEqual(list);
});

test('nobody is named twice, lost, or without an origin', () => {
  const id = fc.constantFrom('1', '2', '3', '4', PAPER);
  const lists = fc.array(fc.array(id), { maxLength: 4 });
  fc.assert(
    fc.property(lists, (named) => {
      const origins = ['papers-with-code', 'semantic-scholar', 'device', 'openalex'] as const;
      const merged = mergeRelated(
        PAPER,
        named.map((ids, index) => ids.map((each) => work(each, origins[index]!))),
      );
      const expected = new Set(named.flat().filter((each) => each !== PAPER));
      expect(new Set(merged.map((each) => each.id))).toEqual(expected);
      expect(merged).toHaveLength(expected.size);
      for (const each of merged)
        expect(each.origins).toEqual(origins.filter((_, index) => named[index]?.includes(each.id)));
    }),
  );
});
