import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asPaperId, parseVersionedId, readIdAtStart } from './paper-id.ts';

describe('an identifier that stands alone', () => {
  test.each([
    ['1706.03762', '1706.03762', undefined],
    ['1706.03762v7', '1706.03762', 7],
    ['0704.0001', '0704.0001', undefined],
    ['1412.6980v9', '1412.6980', 9],
    ['hep-th/9711200v3', 'hep-th/9711200', 3],
    ['math.GT/0309136', 'math/0309136', undefined],
    ['MATH/0309136', 'math/0309136', undefined],
    ['arXiv:1706.03762', '1706.03762', undefined],
    ['arxiv:quant-ph/0703001v2', 'quant-ph/0703001', 2],
    ['arXiv.1706.03762', '1706.03762', undefined],
    ['arXiv: 1706.03762', '1706.03762', undefined],
    ['  1706.03762\n', '1706.03762', undefined],
    ['9001.00001', '9001.00001', undefined],
  ])('%j is read', (text, id, version) => {
    expect(parseVersionedId(text)).toEqual(version === undefined ? { id } : { id, version });
    expect(asPaperId(text)).toBe(id);
  });

  test.each([
    ['month 13', '1713.03762'],
    ['month 0', '1700.03762'],
    ['a date before the new scheme', '0703.0001'],
    ['a year of the old scheme', '9101.00001'],
    ['five digits before 2015', '1412.12345'],
    ['four digits from 2015 on', '1501.0001'],
    ['seven digits', '1706.0376212'],
    ['number zero', '1706.00000'],
    ['an archive that never was', 'physic/0502014'],
    ['a date after the old scheme', 'hep-th/0704001'],
    ['a date before arXiv', 'hep-th/9012001'],
    ['a number zero of old', 'hep-th/9711000'],
    ['something after it', '1706.03762.pdf'],
    ['a word that goes on', '1706.03762abc'],
    ['nothing', ''],
    ['a whole address', 'https://arxiv.org/abs/1706.03762'],
  ])('is not one with %s', (_, text) => {
    expect(parseVersionedId(text)).toBeUndefined();
  });

  test.each([undefined, null, 1706.03762, {}, [], ['1706.03762']])('is a text, not %j', (value) => {
    expect(asPaperId(value)).toBeUndefined();
  });
});

describe('at the start of a text', () => {
  test('the identifier is read and the rest is told', () => {
    expect(readIdAtStart('1706.03762v2.pdf')).toEqual({
      link: { id: '1706.03762', version: 2 },
      rest: '.pdf',
    });
  });

  test('a version that no paper can have is left out', () => {
    expect(readIdAtStart('1706.03762v0')?.link).toEqual({ id: '1706.03762' });
    expect(readIdAtStart(`1706.03762v${'9'.repeat(30)}`)?.link).toEqual({ id: '1706.03762' });
  });

  test('a script that sets no spaces may go on', () => {
    expect(readIdAtStart('1706.03762で')?.link.id).toBe('1706.03762');
    expect(readIdAtStart('1706.03762で')?.rest).toBe('で');
  });
});

describe('whatever the text', () => {
  const number = fc.integer({ min: 0, max: 9_999_999 });
  const archive = fc.constantFrom('math', 'hep-th', 'cs', 'math.GT', 'none');
  const near = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.tuple(number, number, fc.string()).map(([left, right, end]) => `${left}.${right}${end}`),
    fc.tuple(archive, number, fc.string()).map(([left, right, end]) => `${left}/${right}${end}`),
  );

  test('reading it never throws, and what is read is read again', () => {
    fc.assert(
      fc.property(near, (text) => {
        const id = readIdAtStart(text)?.link.id;
        expect(id && asPaperId(id)).toBe(id);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['1', 'a', 'a-', '.', '1706.', 'v1', 'math.', 'arXiv:', ' ', 'で'])(
    'a hundred thousand times %j is read through',
    (repeated) => {
      for (const before of ['', '1706.', '1706.03762v', 'math/', 'math.', 'arxiv:']) {
        const text = before + repeated.repeat(100_000);
        readIdAtStart(text);
        parseVersionedId(text);
        expect(text.length).toBeGreaterThanOrEqual(100_000);
      }
    },
  );
});
