import type { Chances } from './chances.ts';
import { keptWords } from './kept-words.ts';
import { looks } from './looks.ts';
import { openingKinds, openingOf, stopKinds, stopOf, verbKinds, verbOf } from './phrase-kinds.ts';
import type { Reading } from './reading.ts';
import { startKinds } from './starts.ts';
import type { Trim } from './trims.ts';

const NUMBERS = [
  'expected1',
  'expected2',
  'precision1',
  'precision2',
  'recall1',
  'recall2',
  'length',
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
  'expected1Squared',
  'expected1Length',
  'expected2Length',
];
const COMPARED = ['rank', 'best', 'gap', 'sentenceBest'];
const LENGTHS = [8, 12, 16, 20, 25, 30];
const PLACES = [0, 1, 2, 3, 4, 5, 6];
const PLACES_FROM_END = [1, 2, 3, 4, 5];

/** What the ranker sees of a candidate, in order. */
export const featureNames: string[] = [
  ...NUMBERS,
  ...LENGTHS.map((length) => `atMost${length}`),
  ...PLACES.map((place) => `sentence${place}`),
  ...PLACES_FROM_END.map((place) => `fromEnd${place}`),
  ...startKinds.map((kind) => `start:${kind}`),
  ...openingKinds.map((kind) => `opening:${kind}`),
  ...verbKinds.map((kind) => `verb:${kind}`),
  ...stopKinds.map((kind) => `stop:${kind}`),
  ...COMPARED,
];

/** Words of the average human TL;DR. @see docs/tldr.md */
const USUAL_LENGTH = 20;

/** One row a candidate of the paper. */
export function rowsOf(reading: Reading, chances: Chances, trims: Trim[]): number[][] {
  if (trims.length === 0) return [];
  const wholes = reading.sentences.map(({ words }) =>
    words.reduce((sum, word) => sum + chances.words[word]!, 0),
  );
  const rows = trims.map((trim) => rowOf(reading, chances, trim, wholes[trim.sentence]!));
  const expected = rows.map((row) => row[0]! + row[1]!);
  const best = Math.max(...expected);
  const bests = new Map<number, number>();
  trims.forEach(({ sentence }, at) =>
    bests.set(sentence, Math.max(bests.get(sentence) ?? 0, expected[at]!)),
  );
  const descending = Float64Array.from(expected).sort().reverse();
  return rows.map((row, at) => {
    const rank = descending.indexOf(expected[at]!);
    row.push(
      Math.min(rank, 5),
      rank === 0 ? 1 : 0,
      best - expected[at]!,
      bests.get(trims[at]!.sentence)!,
    );
    return row;
  });
}

function rowOf(reading: Reading, chances: Chances, trim: Trim, whole: number): number[] {
  const sentence = reading.sentences[trim.sentence]!;
  const { words, starts, offer } = sentence;
  const { at } = trim.start;
  const kept = keptWords(reading, chances, trim);
  const { length, mass, pairMass } = kept;
  const expected1 = (2 * mass) / (length + USUAL_LENGTH);
  const expected2 = (2 * pairMass) / (length + USUAL_LENGTH - 2);
  const from = starts[at]!;
  const to = starts[trim.end]!;
  const fromEnd = reading.sentences.length - trim.sentence;
  const seen = countLooks(sentence.looks, at, trim.end);
  const next = words[to];
  const row = [
    expected1,
    expected2,
    mass / length,
    pairMass / Math.max(1, length - 1),
    mass / chances.wordMass,
    pairMass / (chances.pairMass || 1),
    length,
    trim.sentence,
    fromEnd,
    reading.sentences.length,
    from,
    words.length - to,
    whole,
    whole - mass,
    next === undefined ? 0 : chances.words[next]!,
    chances.words[words[to - 1]!]!,
    chances.words[words[from]!]!,
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
    expected1 * expected1,
    expected1 * length,
    expected2 * length,
  ];
  for (const most of LENGTHS) row.push(Math.min(length, most));
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

function pushKind<Kind>(row: number[], kinds: readonly Kind[], kind: Kind): void {
  for (const each of kinds) row.push(each === kind ? 1 : 0);
}
