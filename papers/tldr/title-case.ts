import type { Reading } from './reading.ts';

/** *Bayesian*, *Chinese*: a capital that stays. */
const PROPER = /(?:ian|ean|ese)s?\W*$/;
const CAPITALISED = /^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}*)*\W*$/u;
const SHOUTED = /^\p{Lu}[\p{Lu}-]+\W*$/u;
/** Shorter words are not expected to have a capital where the others have one. */
const SMALL = 5;

/** A title's words with the capitals they would have in text: where every word has one, names and acronyms keep theirs. */
export function inTextCase(tokens: string[], { sentences }: Reading): string[] {
  const shouted = tokens.every((token) => !/\p{Ll}/u.test(token));
  const everyWord = tokens
    .slice(1)
    .every((token) => token.length < SMALL || !/^\p{Ll}/u.test(token));
  if (!everyWord) return tokens;
  const has = (word: string) =>
    sentences.some(({ bare, tokens: written }) =>
      bare.some((each, at) => at > 0 && each === word.toLowerCase() && written[at]!.includes(word)),
    );
  return tokens.map((token) => {
    if (!(shouted ? SHOUTED : CAPITALISED).test(token) || PROPER.test(token)) return token;
    const word = token.replace(/\W+$/, '');
    return !has(word.toLowerCase()) && has(word) ? token : token.toLowerCase();
  });
}
