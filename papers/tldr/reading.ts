import { withoutAsides } from './asides.ts';
import { looks, looksOf } from './looks.ts';
import { sentencesOf } from './sentences.ts';
import { isOfferVerb } from './starts.ts';
import { lightStem } from './stem.ts';
import { plainText } from './tidy.ts';
import type { Sentence } from './tokens.ts';
import { selfNouns } from './words.ts';

/** A sentence with its words as numbers, one per distinct stem of the abstract. */
export interface ReadSentence extends Sentence {
  words: number[];
  /** For each token, where its words begin in `words`; one entry more than tokens. */
  starts: number[];
  /** Of each token, bits of `looks`. */
  looks: number[];
  /** Token of the first verb that offers something (*we propose*), or -1. */
  offer: number;
}

/** One distinct word of an abstract, and where it occurs. */
export interface Word {
  stem: string;
  count: number;
  firstSentence: number;
  lastSentence: number;
  /** In how many sentences. */
  sentences: number;
  /** Least distance, in tokens, behind an offering verb; `NEVER_OFFERED` when none is before it. */
  afterOffer: number;
  /** Written with a capital where no sentence begins. */
  capital: boolean;
  inTitle: boolean;
  /** A word of the title stands next to it. */
  besideTitle: boolean;
}

export interface Reading {
  /** As plain text. */
  title: string;
  sentences: ReadSentence[];
  words: Word[];
  titleStems: Set<string>;
  /** Two words of the title standing together, `left_right`. */
  titlePairs: Set<string>;
}

export const NEVER_OFFERED = 40;
const WORD = /[\p{L}\p{N}]+/gu;
const MOST_SENTENCES = 30;

/** Reads a paper once for all models. */
export function read(title: string, abstract: string): Reading {
  const plainTitle = plainText(title);
  const titleWords = (plainTitle.toLowerCase().match(WORD) ?? []).map(lightStem);
  const titleStems = new Set(titleWords);
  const titlePairs = new Set(titleWords.slice(1).map((word, at) => `${titleWords[at]}_${word}`));
  const words: Word[] = [];
  const numberOf = numbering((stem) => words.push(newWord(stem, titleStems.has(stem))));
  const sentences = sentencesOf(plainText(abstract))
    .slice(0, MOST_SENTENCES)
    .map((text) => readSentence(withoutAsides(text), numberOf));
  sentences.forEach((sentence, at) => note(sentence, at, words));
  return { title: plainTitle, sentences, words, titleStems, titlePairs };
}

function newWord(stem: string, inTitle: boolean): Word {
  return {
    stem,
    count: 0,
    firstSentence: -1,
    lastSentence: -1,
    sentences: 0,
    afterOffer: NEVER_OFFERED,
    capital: false,
    inTitle,
    besideTitle: false,
  };
}

/** Numbers words by their stems, in order of appearance; `add` hears of each new one. */
function numbering(add: (stem: string) => void): (word: string) => number {
  const byWord = new Map<string, number>();
  const byStem = new Map<string, number>();
  return (word) => {
    const known = byWord.get(word);
    if (known !== undefined) return known;
    const stem = lightStem(word);
    let number = byStem.get(stem);
    if (number === undefined) {
      number = byStem.size;
      byStem.set(stem, number);
      add(stem);
    }
    byWord.set(word, number);
    return number;
  };
}

function readSentence(sentence: Sentence, numberOf: (word: string) => number): ReadSentence {
  const words: number[] = [];
  const starts = sentence.bare.map((bare) => {
    const start = words.length;
    if (/^[a-z]+$/.test(bare)) words.push(numberOf(bare));
    else for (const word of bare.match(WORD) ?? []) words.push(numberOf(word));
    return start;
  });
  starts.push(words.length);
  return { ...sentence, words, starts, looks: looksOf(sentence), offer: offerOf(sentence.bare) };
}

function offerOf(bare: string[]): number {
  return bare.findIndex((verb, at) => {
    const before = bare[at - 1] ?? '';
    return (before === 'we' || bare[at - 2] === 'we' || selfNouns.has(before)) && isOfferVerb(verb);
  });
}

function note(sentence: ReadSentence, at: number, words: Word[]): void {
  const { tokens, starts, offer } = sentence;
  tokens.forEach((_, token) => {
    const capital = token > 0 && (sentence.looks[token]! & looks.capital) > 0;
    for (let position = starts[token]!; position < starts[token + 1]!; position += 1) {
      const word = words[sentence.words[position]!]!;
      word.count += 1;
      if (word.firstSentence < 0) word.firstSentence = at;
      if (word.lastSentence !== at) word.sentences += 1;
      word.lastSentence = at;
      if (offer >= 0 && token > offer) word.afterOffer = Math.min(word.afterOffer, token - offer);
      word.capital ||= capital;
      word.besideTitle ||=
        (words[sentence.words[position - 1] ?? -1]?.inTitle ?? false) ||
        (words[sentence.words[position + 1] ?? -1]?.inTitle ?? false);
    }
  });
}
