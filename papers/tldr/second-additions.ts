import { partOf, sumsAfter, together, wordsOf, type Addition, type Kept } from './addition.ts';
import type { Chances } from './chances.ts';
import { openingOf, verbKinds, verbOf } from './phrase-kinds.ts';
import type { Reading } from './reading.ts';
import { textOf, type Trim } from './trims.ts';

/** What the ranker sees of a second sentence, in order. */
export const secondNames: string[] = [
  'second',
  'secondChance',
  'secondMass',
  'secondLength',
  'secondAfter',
  'secondOwnChance',
  'secondIsNext',
  'secondIsLast',
  ...verbKinds.map((kind) => `second:${kind}`),
];

const LONGEST_FIRST = 25;
const LONGEST_SECOND = 20;
/** Chance that a TL;DR says *and*. */
const AND = 0.5;

/** What *we* do in later sentences: *We propose a network | , and show that it learns*. Only where the abstract says *and*. */
export function secondAdditions(
  reading: Reading,
  chances: Chances,
  all: Kept[],
): (of: Kept) => Addition[] {
  const opensWithWe = ({ sentence, start }: Trim) =>
    openingOf(reading.sentences[sentence]!, start.at) === 'we';
  const joinable = reading.words.some(({ stem }) => stem === 'and');
  const seconds = all
    .filter(({ trim, kept }) => joinable && kept.length <= LONGEST_SECOND && opensWithWe(trim))
    .map((second) => ({
      ...second,
      part: partOf(wordsOf(reading, second.trim).slice(1), chances),
    }));
  return ({ trim: first, kept }) => {
    if (seconds.length === 0 || kept.length > LONGEST_FIRST || !opensWithWe(first)) return [];
    const held = new Set(wordsOf(reading, first));
    return seconds
      .filter(({ trim }) => trim.sentence > first.sentence)
      .map(({ trim, kept: alone, part }): Addition => {
        const sentence = reading.sentences[trim.sentence]!;
        const own = sumsAfter(held, part);
        own.length += 1;
        own.mass += AND;
        const second = () => {
          const verb = verbOf(sentence, trim.start.at);
          return [
            1,
            own.mass / own.length,
            own.mass,
            own.length,
            kept.length,
            alone.mass / alone.length,
            trim.sentence - first.sentence === 1 ? 1 : 0,
            trim.sentence === reading.sentences.length - 1 ? 1 : 0,
            ...verbKinds.map((kind) => (verb === kind ? 1 : 0)),
          ];
        };
        const text = () => `, and ${textOf(sentence, trim).replace(/^We /, '').replace(/\.$/, '')}`;
        return { sums: together(kept, own), text, second };
      });
  };
}
