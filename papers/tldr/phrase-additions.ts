import { partOf, sumsAfter, together, wordsOf, type Addition, type Kept } from './addition.ts';
import type { Chances } from './chances.ts';
import type { Reading } from './reading.ts';
import { phraseKinds, titlePhrases } from './title-phrases.ts';

/** What the ranker sees of a phrase, in order. */
export const phraseNames: string[] = [
  'phrase',
  'phraseChance',
  'phraseMass',
  'phraseLength',
  'phraseUnread',
  'phraseFresh',
  'phraseAfter',
  ...phraseKinds.map((kind) => `phrase:${kind}`),
];

/** Share of a phrase's words that the sentence must lack. */
const LEAST_FRESH = 0.6;

/** Phrases of the title that say what a sentence does not: *We propose a network | for few-shot learning*. */
export function phraseAdditions(reading: Reading, chances: Chances): (of: Kept) => Addition[] {
  const numbers = new Map(reading.words.map(({ stem }, number) => [stem, number]));
  const numberOf = (stem: string) => numbers.get(stem) ?? -1;
  const phrases = titlePhrases(reading).map(({ kind, text, stems, content }) => ({
    kind,
    text,
    part: partOf(stems.map(numberOf), chances),
    content: content.map(numberOf),
  }));
  return ({ trim, kept }) => {
    const held = new Set(wordsOf(reading, trim));
    const bare = reading.sentences[trim.sentence]!.bare.slice(trim.start.at, trim.end);
    return phrases.flatMap(({ kind, text, content, part }): Addition[] => {
      const fresh = content.filter((word) => !held.has(word)).length / content.length;
      // *in the presence of uncertainty | under uncertainty with …*, *for graphs | for trees*.
      if (fresh < LEAST_FRESH || held.has(content[0]!) || bare.includes(kind)) return [];
      const own = sumsAfter(held, part);
      const phrase = () => [
        1,
        own.mass / own.length,
        own.mass,
        own.length,
        part.words.filter((word) => word < 0).length,
        fresh,
        kept.length,
        ...phraseKinds.map((each) => (each === kind ? 1 : 0)),
      ];
      return [{ sums: together(kept, own), text: () => ` ${text}`, phrase }];
    });
  };
}
