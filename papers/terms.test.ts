import { expect, test } from 'vitest';
import { likeness, termsOf } from './terms.ts';

test('the telling words of a title are in lower case, in the singular, each once', () => {
  expect(
    termsOf('The Large N Limits of Superconformal Field Theories: Fields and Supergravity'),
  ).toEqual(['large', 'limit', 'superconformal', 'field', 'theorie', 'supergravity']);
});

test('accents do not keep words apart', () => {
  expect(termsOf('Schrödinger')).toEqual(termsOf('Schrodinger'));
});

test('a word that ends in ss or us keeps its end', () => {
  expect(termsOf('Loss Consensus')).toEqual(['loss', 'consensus']);
});

test('rare words in common count for more than frequent ones, and short titles for more than long ones', () => {
  const rare = likeness({ withTerm: [1], all: 100 }, [4, 4]);
  const frequent = likeness({ withTerm: [50], all: 100 }, [4, 4]);
  const inLongTitle = likeness({ withTerm: [1], all: 100 }, [4, 16]);
  expect(rare).toBeGreaterThan(frequent);
  expect(rare).toBeGreaterThan(inLongTitle);
});
