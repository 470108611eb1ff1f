import { tokensOf, wordSet, type Sentence } from './tokens.ts';
import { hangingWords } from './words.ts';

const ASIDE = /(?<=^|[\s(])(?<![∈∉=<>≤≥≈∼×+→⊂⊆] )\([^()]*\)(?![\p{L}\p{N}-])/gu;
/** What structured abstracts put before their parts. */
const LABEL =
  /^(?:background|introduction|motivation|objectives?|purpose|aims?|goals?|approach|methods?|results?|findings|conclusions?|significance|main results?)(?: and [a-z]+)?: /i;
const LINKING = wordSet(
  'also further then thus therefore additionally hence furthermore moreover first next finally here instead consequently subsequently',
);

/** A sentence without a label, what stands in round brackets (but not in formulas), and without adverbs that hang on the sentence before (*we also …*). */
export function withoutAsides(sentence: string): Sentence {
  let text = sentence.replace(LABEL, '');
  for (let depth = 0; depth < 3 && text.includes('('); depth += 1) text = text.replace(ASIDE, '');
  const all = tokensOf(text.replace(/ +([,;:.])/g, '$1'));
  const kept = all.tokens.map((_, at) => !isLinking(all.bare, at));
  if (!kept.includes(false)) return all;
  return {
    tokens: all.tokens.filter((_, at) => kept[at]),
    bare: all.bare.filter((_, at) => kept[at]),
  };
}

function isLinking(bare: string[], at: number): boolean {
  if (!LINKING.has(bare[at]!)) return false;
  const before = bare[at - 1];
  const after = bare[at + 1] ?? '';
  return (
    /^(?:we|paper|work)$/.test(before ?? '') && /^[a-z]+$/.test(after) && !hangingWords.has(after)
  );
}
