import { lightStem } from './stem.ts';
import { withoutAsides } from './compress.ts';
import { sentencesOf } from './sentences.ts';
import { plainText } from './tidy.ts';
import { offerVerbs, selfNouns, type Sentence } from './words.ts';

/** A sentence with its words as numbers, one per distinct stem of the abstract. */
export interface ReadSentence extends Sentence {
  /** For each token, where its words begin in `words`; one entry more than tokens. */
  starts: number[];
  words: number[];
  /** Token of the first verb that offers something (*we propose*), or -1. */
  offer: number;
}

/** One distinct word of an abstract, and where it occurs. */
export interface Word {
  stem: string;
  count: number;
  firstSentence: number;
  lastSentence: number;
  sentences: number;
  /** Least distance, in tokens, behind an offering verb; 40 when none is before it. */
  afterOffer: number;
  capital: boolean;
  inTitle: boolean;
  besideTitle: boolean;
}

export interface Reading {
  sentences: ReadSentence[];
  words: Word[];
  titleStems: Set<string>;
  titlePairs: Set<string>;
}

const WORD = /[\p{L}\p{N}]+/gu;
const MOST_SENTENCES = 30;

export function read(title: string, abstract: string): Reading {
  const titleWords = (plainText(title).toLowerCase().match(WORD) ?? []).map(lightStem);
  const titleStems = new Set(titleWords);
  const titlePairs = new Set(titleWords.slice(1).map((word, at) => `${titleWords[at]} ${word}`));
  const numbers = new Map<string, number>();
  const words: Word[] = [];
  const numberOf = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, words.length);
    words.push({
      stem,
      count: 0,
      firstSentence: -1,
      lastSentence: -1,
      sentences: 0,
      afterOffer: 40,
      capital: false,
      inTitle: titleStems.has(stem),
      besideTitle: false,
    });
    return words.length - 1;
  };
  const sentences = sentencesOf(plainText(abstract))
    .slice(0, MOST_SENTENCES)
    .map((text) => readSentence(withoutAsides(text), numberOf));
  sentences.forEach((sentence, at) => note(sentence, at, words));
  return { sentences, words, titleStems, titlePairs };
}

function readSentence(sentence: Sentence, numberOf: (stem: string) => number): ReadSentence {
  const words: number[] = [];
  const starts = sentence.bare.map((bare) => {
    const start = words.length;
    for (const word of bare.match(WORD) ?? []) words.push(numberOf(lightStem(word)));
    return start;
  });
  starts.push(words.length);
  return { ...sentence, words, starts, offer: offerOf(sentence) };
}

function offerOf({ bare }: Sentence): number {
  for (let at = 1; at < bare.length; at += 1) {
    const verb = bare[at] ?? '';
    if (!offerVerbs.has(verb) && !offerVerbs.has(verb.replace(/s$/, ''))) continue;
    const before = bare[at - 1] ?? '';
    if (before === 'we' || bare[at - 2] === 'we' || selfNouns.has(before)) return at;
  }
  return -1;
}

function note(sentence: ReadSentence, at: number, words: Word[]): void {
  sentence.bare.forEach((_, token) => {
    const from = sentence.starts[token]!;
    const to = sentence.starts[token + 1]!;
    for (let position = from; position < to; position += 1) {
      const word = words[sentence.words[position]!]!;
      word.count += 1;
      if (word.firstSentence < 0) word.firstSentence = at;
      if (word.lastSentence !== at) word.sentences += 1;
      word.lastSentence = at;
      if (sentence.offer >= 0 && token > sentence.offer) {
        word.afterOffer = Math.min(word.afterOffer, token - sentence.offer);
      }
      if (token > 0 && /\p{Lu}/u.test(sentence.tokens[token]!)) word.capital = true;
      const before = words[sentence.words[position - 1] ?? -1];
      const after = words[sentence.words[position + 1] ?? -1];
      if (before?.inTitle || after?.inTitle) word.besideTitle = true;
    }
  });
}
