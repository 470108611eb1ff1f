/** Libraries of every kind, for tests of properties. */
import fc from 'fast-check';
import type { PaperId } from '../../paper.ts';
import type { Library } from '../library.ts';

const millis = fc.integer({ min: 1, max: 4e12 });
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const ids = fc
  .tuple(fc.integer({ min: 1501, max: 1512 }), fc.integer({ min: 1, max: 99_999 }))
  .map(([month, number]) => `${month}.${String(number).padStart(5, '0')}` as PaperId);

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const keeping = {
  readAt: some(millis),
  readingAt: some(millis),
  starred: some(fc.constant(true)),
  tags: some(fc.uniqueArray(text, { minLength: 1, maxLength: 4 })),
  note: some(text.filter((note) => note.length > 0)),
  found: some(fc.record({ url: fc.webUrl(), title: text })),
  seen: some(fc.record({ version: fc.integer({ min: 1, max: 9 }) })),
};

const facts = fc.record(
  { title: text, authors: fc.array(text, { maxLength: 3 }), abstract: text, version: fc.nat(9) },
  { requiredKeys: [] },
);

/** What is undefined is not there. */
const clean = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export function libraries(): fc.Arbitrary<Library> {
  const shelf = fc.uniqueArray(fc.record({ id: ids, savedAt: millis, ...keeping }), {
    selector: ({ id }) => id,
    maxLength: 12,
  });
  const elsewhere = fc.uniqueArray(
    fc.record({
      key: fc.string({ minLength: 1, maxLength: 20 }),
      title: text,
      authors: fc.array(text, { maxLength: 3 }),
      savedAt: millis,
      ...keeping,
    }),
    { selector: ({ key }) => key, maxLength: 5 },
  );
  return fc
    .tuple(shelf, elsewhere, fc.array(facts, { minLength: 12, maxLength: 12 }), millis)
    .map(([rows, others, known, at]) =>
      clean({
        shelf: rows,
        elsewhere: others,
        papers: rows.map(({ id }, index) => ({
          id,
          facets: { arxiv: { source: 'arxiv' as const, at, facts: known[index]! } },
        })),
        subscriptions: [],
      }),
    );
}
