import type { Addition, Kept } from './addition.ts';
import { candidateTrims } from './candidates.ts';
import type { Chances } from './chances.ts';
import { trimFeatureNames, trimRow } from './features.ts';
import { keptWords } from './kept-words.ts';
import { expectedOf, measureNames, measuresOf } from './measures.ts';
import { phraseAdditions, phraseNames } from './phrase-additions.ts';
import { openingOf, verbOf } from './phrase-kinds.ts';
import type { Reading } from './reading.ts';
import { secondAdditions, secondNames } from './second-additions.ts';
import { textOf, type Trim } from './trims.ts';

/** A candidate before it is written out. */
export interface Draft {
  trim: Trim;
  addition?: Addition;
  /** In the order of `featureNames`. */
  features: number[];
}

const COMPARED = ['rank', 'best', 'gap', 'sentenceBest'];

/** What the ranker sees of a candidate, in order. */
export const featureNames: string[] = [
  ...measureNames,
  ...trimFeatureNames,
  ...COMPARED,
  ...phraseNames,
  ...secondNames,
];

const noPhrase: number[] = phraseNames.map(() => 0);
const noSecond: number[] = secondNames.map(() => 0);

/** So many of the best trims may be lengthened, to so many candidates of each kind. */
const MOST_LENGTHENED = 8;
const MOST_ADDITIONS = 12;

/** Whatever may stand as the paper's TL;DR, with what the ranker sees of it. */
export function draftsOf(reading: Reading, chances: Chances): Draft[] {
  const wholes = reading.sentences.map(({ words }) =>
    words.reduce((sum, word) => sum + chances.words[word]!, 0),
  );
  const all = candidateTrims(reading).map((trim): Plain => {
    const kept = keptWords(reading, chances, trim);
    return {
      trim,
      kept,
      expected: expectedOf(kept),
      row: trimRow(reading, trim, kept, wholes[trim.sentence]!),
    };
  });
  const ranked = all.toSorted((a, b) => b.expected - a.expected);
  const rankOf = new Map(ranked.map((plain, rank) => [plain, rank]));
  const bests = new Map<number, number>();
  for (const { trim, expected } of ranked) {
    if (!bests.has(trim.sentence)) bests.set(trim.sentence, expected);
  }
  const best = ranked[0]?.expected ?? 0;
  const draft = ({ trim, kept, row }: Plain, rank: number, addition?: Addition): Draft => {
    const sums = addition?.sums ?? kept;
    const compared = [rank, rank === 0 ? 1 : 0, best - expectedOf(sums), bests.get(trim.sentence)!];
    const features = measuresOf(chances, sums).concat(
      row,
      compared,
      addition?.phrase?.() ?? noPhrase,
      addition?.second?.() ?? noSecond,
    );
    return { trim, addition, features };
  };
  const lengthened = [
    ...longer(
      ranked.filter(({ trim }) => offers(reading, trim)),
      phraseAdditions(reading, chances),
    ),
    ...longer(ranked, secondAdditions(reading, chances, all)),
  ];
  return [
    ...all.map((plain) => draft(plain, Math.min(rankOf.get(plain)!, LAST_RANK))),
    ...lengthened.map(({ plain, addition }) => draft(plain, LAST_RANK, addition)),
  ];
}

const LAST_RANK = 5;

interface Plain extends Kept {
  expected: number;
  row: number[];
}

function longer(ranked: Plain[], additionsTo: (of: Kept) => Addition[]) {
  return ranked
    .slice(0, MOST_LENGTHENED)
    .flatMap((plain) => additionsTo(plain).map((addition) => ({ plain, addition })))
    .sort((a, b) => expectedOf(b.addition.sums) - expectedOf(a.addition.sums))
    .slice(0, MOST_ADDITIONS);
}

/** *We propose …*, *A method …* from *we propose a method …*: what the title says last is then said of the offer. */
function offers({ sentences }: Reading, { sentence, start }: Trim): boolean {
  if (start.kind === 'offer') return true;
  const opening = openingOf(sentences[sentence]!, start.at);
  const verb = verbOf(sentences[sentence]!, start.at);
  return /^(?:we|self|our)$/.test(opening) && verb !== 'none' && verb !== 'show';
}

/** The candidate as a sentence; no word that title or abstract do not have. */
export function draftText({ sentences }: Reading, { trim, addition }: Draft): string {
  const text = textOf(sentences[trim.sentence]!, trim);
  return addition ? `${text.replace(/[.?!]["”]?$/, '')}${addition.text()}.` : text;
}
