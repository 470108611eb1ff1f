import { endsClause, wordSet, type Sentence } from './tokens.ts';

/** What can be told of a token by its looks, as bits. */
export const looks = { clause: 1, digit: 2, capital: 4, our: 8, results: 16 };

const RESULTS = wordSet(
  'outperform outperforms better improves improve state-of-the-art significantly experiment experiments results code',
);

export function looksOf({ tokens, bare }: Sentence): number[] {
  return tokens.map((token, at) => {
    const word = bare[at]!;
    let bits = endsClause(token) ? looks.clause : 0;
    // A token that is its own bare form has neither digits nor capitals, unless it is not plain ASCII.
    if (token !== word || !/^[a-z]+$/.test(word)) {
      if (/\d/.test(token)) bits |= looks.digit;
      if (/\p{Lu}/u.test(token)) bits |= looks.capital;
    }
    if (word === 'our') bits |= looks.our;
    if (RESULTS.has(word)) bits |= looks.results;
    return bits;
  });
}
