import type { KeptWords } from './kept-words.ts';
import { looks } from './looks.ts';
import { openingKinds, openingOf, stopKinds, stopOf, verbKinds, verbOf } from './phrase-kinds.ts';
import type { Reading } from './reading.ts';
import { startKinds } from './starts.ts';
import type { Trim } from './trims.ts';

const NUMBERS = [
  'sentence',
  'fromEnd',
  'sentences',
  'lostBefore',
  'lostAfter',
  'wholeMass',
  'lostMass',
  'nextChance',
  'lastChance',
  'firstChance',
  'lowest',
  'highest',
  'clauses',
  'digits',
  'capitals',
  'idf',
  'titleShare',
  'fromTitle',
  'titleWords',
  'lean',
  'leastLean',
  'common',
  'our',
  'offerAt',
  'results',
];
const PLACES = [0, 1, 2, 3, 4, 5, 6];
const PLACES_FROM_END = [1, 2, 3, 4, 5];

/** What the ranker sees of a trim besides its measures, in order. */
export const trimFeatureNames: string[] = [
  ...NUMBERS,
  ...PLACES.map((place) => `sentence${place}`),
  ...PLACES_FROM_END.map((place) => `fromEnd${place}`),
  ...startKinds.map((kind) => `start:${kind}`),
  ...openingKinds.map((kind) => `opening:${kind}`),
  ...verbKinds.map((kind) => `verb:${kind}`),
  ...stopKinds.map((kind) => `stop:${kind}`),
];

/** One row; `whole` is what the whole sentence holds of the words' chances. */
export function trimRow(reading: Reading, trim: Trim, kept: KeptWords, whole: number): number[] {
  const sentence = reading.sentences[trim.sentence]!;
  const { words, starts, offer } = sentence;
  const { at } = trim.start;
  const { length } = kept;
  const from = starts[at]!;
  const to = starts[trim.end]!;
  const fromEnd = reading.sentences.length - trim.sentence;
  const seen = countLooks(sentence.looks, at, trim.end);
  const row = [
    trim.sentence,
    fromEnd,
    reading.sentences.length,
    from,
    words.length - to,
    whole,
    whole - kept.mass,
    kept.next,
    kept.last,
    kept.first,
    kept.lowest,
    kept.highest,
    seen.clauses,
    seen.digits,
    seen.capitals,
    kept.idf / length,
    kept.titleWords / Math.max(1, reading.titleStems.size),
    kept.titleWords / length,
    kept.titleWords,
    kept.lean / length,
    kept.leastLean,
    kept.common / length,
    seen.our,
    offer < 0 ? -1 : offer - at,
    seen.results,
  ];
  for (const place of PLACES) row.push(Math.min(trim.sentence, 6) === place ? 1 : 0);
  for (const place of PLACES_FROM_END) row.push(Math.min(fromEnd, 5) === place ? 1 : 0);
  pushKind(row, startKinds, trim.start.kind);
  pushKind(row, openingKinds, openingOf(sentence, at));
  pushKind(row, verbKinds, verbOf(sentence, at));
  pushKind(row, stopKinds, stopOf(sentence, trim));
  return row;
}

function countLooks(all: number[], from: number, to: number) {
  const seen = { clauses: 0, digits: 0, capitals: 0, our: 0, results: 0 };
  for (let at = from; at < to; at += 1) {
    const bits = all[at]!;
    if (bits === 0) continue;
    if (bits & looks.clause) seen.clauses += 1;
    if (bits & looks.digit) seen.digits += 1;
    if (bits & looks.capital) seen.capitals += 1;
    if (bits & looks.our) seen.our = 1;
    if (bits & looks.results) seen.results = 1;
  }
  return seen;
}

export function pushKind<Kind>(row: number[], kinds: readonly Kind[], kind: Kind): void {
  for (const each of kinds) row.push(each === kind ? 1 : 0);
}
