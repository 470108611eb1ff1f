import { startKinds, type Start } from './trims.ts';
import type { Trim } from './compress.ts';
import type { ReadSentence, Reading } from './reading.ts';
import { claimVerbs, offerVerbs, selfNouns } from './words.ts';

/** What the first model expects of an abstract's words: the chance that a TL;DR repeats them. */
export interface Chances {
  /** One a distinct word. */
  words: ArrayLike<number>;
  /** Of two words standing together, by their numbers. */
  pair(left: number, right: number): number;
  idf: ArrayLike<number>;
  /** How much words like it are TL;DR words at all. */
  lean: ArrayLike<number>;
}

export const featureNames = [
  'expected1', 'expected2', 'precision1', 'precision2', 'recall1', 'recall2', 'length', 'sentence', 'fromEnd',
  'sentences', 'kind', 'cut', 'skipped', 'lostBefore', 'lostAfter', 'lostMass', 'nextChance', 'nextCut', 'lastChance',
  'opening', 'verb', 'commas', 'digits', 'capitals', 'meanIdf', 'titleShare', 'fromTitle', 'meanLean', 'minLean',
  'firstChance', 'expectedRank', 'bestGap', 'sentenceBest', 'stops', 'our', 'offerAt','maxMass','whole1','lowest','comparative','nouns',
] as const;

/** Length, in words, of the average human TL;DR. @see docs/tldr.md */
const USUAL_LENGTH = 20;

const CUT_WORDS = 'by which that where when while using via through with without for in on from to under and or but such including as at since because so'.split(' ');
const VERB_GROUPS = ['propose present introduce develop describe', 'study investigate explore examine analyze analyse consider address', 'show demonstrate prove find argue', 'use apply extend train learn', 'provide give offer derive construct design'].map((g) => new Set(g.split(' ')));

export function rowOf(reading: Reading, chances: Chances, trim: Trim): number[] {
  const sentence = reading.sentences[trim.sentence]!;
  const { from, to, skipFrom, skipTo } = wordsKept(sentence, trim);
  const seen = new Map<number, number>();
  let mass = 0, pairMass = 0, n = 0, title = 0, idf = 0, lean = 0, minLean = 9, stops = 0, max = 0, low = 9;
  let before = -1;
  for (let at = from; at < to; at += 1) {
    if (at === skipFrom) at = skipTo;
    if (at >= to) break;
    const word = sentence.words[at]!;
    const times = seen.get(word) ?? 0;
    seen.set(word, times + 1);
    const p = chances.words[word]! * (times === 0 ? 1 : 0.25 / times);
    mass += p;
    if (p > max) max = p;
    if (p < low) low = p;
    if (before >= 0) pairMass += chances.pair(before, word);
    before = word;
    n += 1;
    if (reading.words[word]!.inTitle && times === 0 && chances.idf[word]! > 2) title += 1;
    idf += chances.idf[word]!;
    if (chances.idf[word]! < 2) stops += 1;
    lean += chances.lean[word]!;
    minLean = Math.min(minLean, chances.lean[word]!);
  }
  const whole = massOf(sentence, chances, 0, sentence.words.length);
  const all = totals(reading, chances);
  const next = sentence.words[to];
  const start = trim.start.at;
  const tokens = sentence.tokens.slice(start, trim.end);
  return [
    (2 * mass) / (n + USUAL_LENGTH),
    (2 * pairMass) / (n + USUAL_LENGTH - 2),
    mass / n,
    pairMass / Math.max(1, n - 1),
    mass / all.mass,
    pairMass / all.pairMass,
    n,
    trim.sentence,
    reading.sentences.length - trim.sentence,
    reading.sentences.length,
    startKinds.indexOf(trim.start.kind),
    trim.end === sentence.tokens.length ? 0 : 1,
    trim.skip ? trim.skip.to - trim.skip.from : 0,
    from,
    sentence.words.length - to,
    whole - mass,
    next === undefined ? 0 : chances.words[next]!,
    cutKind(sentence, trim.end),
    chances.words[sentence.words[to - 1]!]!,
    openingOf(sentence, trim.start),
    verbOf(sentence, trim.start),
    tokens.reduce((sum, token) => sum + (/[,;:]$/.test(token) ? 1 : 0), 0),
    tokens.reduce((sum, token) => sum + (/\d/.test(token) ? 1 : 0), 0),
    tokens.reduce((sum, token) => sum + (/^.*\p{Lu}/u.test(token) ? 1 : 0), 0),
    idf / n,
    title / Math.max(1, reading.titleStems.size),
    title / n,
    lean / n,
    minLean,
    chances.words[sentence.words[from]!]!,
    0,
    0,
    0,
    stops / n,
    sentence.bare.slice(start, trim.end).includes('our') ? 1 : 0,
    sentence.offer < 0 ? -1 : sentence.offer - start,
    max,
    whole,
    low,
    sentence.bare.slice(start, trim.end).some((w) => /^(?:outperforms?|better|improves?|state-of-the-art|significantly|experiments?|results|code)$/.test(w)) ? 1 : 0,
    title,
  ];
}

export const RANK = featureNames.indexOf('expectedRank');

/** Features that compare a candidate with the paper's others. */
export function compareRows(rows: number[][], trims: Trim[]): void {
  const expected = rows.map((row) => row[0]! + row[1]!);
  const best = Math.max(...expected);
  const bySentence = new Map<number, number>();
  trims.forEach((trim, at) => bySentence.set(trim.sentence, Math.max(bySentence.get(trim.sentence) ?? 0, expected[at]!)));
  rows.forEach((row, at) => {
    row[RANK] = expected.filter((other) => other > expected[at]!).length;
    row[RANK + 1] = best - expected[at]!;
    row[RANK + 2] = bySentence.get(trims[at]!.sentence)!;
  });
}

export function wordsKept(sentence: ReadSentence, trim: Trim) {
  return {
    from: sentence.starts[trim.start.at]!,
    to: sentence.starts[trim.end]!,
    skipFrom: trim.skip ? sentence.starts[trim.skip.from]! : -1,
    skipTo: trim.skip ? sentence.starts[trim.skip.to]! : -1,
  };
}

function massOf(sentence: ReadSentence, chances: Chances, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += chances.words[sentence.words[at]!]!;
  return sum;
}

const cache = new WeakMap<Chances, { mass: number; pairMass: number }>();
function totals(reading: Reading, chances: Chances) {
  let found = cache.get(chances);
  if (!found) {
    let mass = 0;
    let pairMass = 0;
    for (let at = 0; at < reading.words.length; at += 1) mass += chances.words[at]!;
    for (const { words } of reading.sentences) for (let at = 1; at < words.length; at += 1) pairMass += chances.pair(words[at - 1]!, words[at]!);
    found = { mass, pairMass: pairMass || 1 };
    cache.set(chances, found);
  }
  return found;
}

function cutKind(sentence: ReadSentence, end: number): number {
  if (end === sentence.tokens.length) return -3;
  if (/,$/.test(sentence.tokens[end - 1]!)) return -2;
  if (/[;:]$/.test(sentence.tokens[end - 1]!)) return -1;
  return CUT_WORDS.indexOf(sentence.bare[end]!) + 1;
}

function openingOf({ bare }: ReadSentence, { at }: Start): number {
  const word = bare[at] ?? '';
  if (word === 'we') return 0;
  if (word === 'this' && selfNouns.has(bare[at + 1] ?? '')) return 1;
  if (/^(?:a|an)$/.test(word)) return 2;
  if (word === 'the') return 3;
  if (word === 'our') return 4;
  if (/^(?:this|these|it|they|such|its|their)$/.test(word)) return 5;
  if (/^(?:in|to|by|with|for|on|using|based|given|from|as|towards?)$/.test(word)) return 6;
  if (/^(?:however|moreover|furthermore|additionally|also|but|and|while|although|unlike|finally|further|specifically|thus|therefore|hence)$/.test(word)) return 7;
  return 8;
}

function verbOf({ bare }: ReadSentence, { at }: Start): number {
  for (let token = at; token < Math.min(bare.length, at + 4); token += 1) {
    const verb = bare[token] ?? '';
    const stem = offerVerbs.has(verb) || claimVerbs.has(verb) ? verb : verb.replace(/s$/, '');
    const group = VERB_GROUPS.findIndex((verbs) => verbs.has(stem));
    if (group >= 0) return group;
    if (offerVerbs.has(stem)) return 5;
  }
  return 6;
}
