import { tokensOf, type Sentence } from './words.ts';
import { isSpareAdverb, mayStop, startsOf, type Start } from './trims.ts';

/** A trimmed sentence: which tokens it keeps. */
export interface Trim {
  sentence: number;
  start: Start;
  /** End, exclusive, in the bracketless sentence. */
  end: number;
  /** Tokens left out in the middle, end exclusive. */
  skip?: { from: number; to: number };
}

/** Without what stands in round brackets, and without adverbs that hang on the sentence before. */
export function withoutAsides(sentence: string): Sentence {
  let text = sentence;
  for (let depth = 0; depth < 3 && text.includes('('); depth += 1) {
    text = text.replace(/\s*(?<=^|[\s(])\([^()]*\)(?![\p{L}\p{N}-])/gu, '');
  }
  const all = tokensOf(text.replace(/\s+([,;:.])/g, '$1'));
  const kept = all.tokens.filter((_, at) => !isSpareAdverb(all, at));
  return tokensOf(kept.join(' '));
}

const LONGEST = 60;

export function trimsOf(sentence: Sentence, index: number): Trim[] {
  const trims: Trim[] = [];
  for (const start of startsOf(sentence)) {
    const ends: number[] = [];
    const last = Math.min(sentence.tokens.length, start.at + LONGEST);
    for (let at = start.at + 4; at <= last; at += 1) {
      if (mayStop(sentence, start.at, at)) ends.push(at);
    }
    for (const end of ends) trims.push({ sentence: index, start, end });
    for (const skip of skipsOf(sentence, start.at)) {
      for (const end of ends) {
        if (end > skip.to) trims.push({ sentence: index, start, end, skip });
      }
    }
  }
  return trims;
}

/** Spans between commas that may be left out: *…, which …, …*. */
function skipsOf(sentence: Sentence, from: number): { from: number; to: number }[] {
  const commas: number[] = [];
  for (let at = from; at < Math.min(sentence.tokens.length - 1, from + LONGEST); at += 1) {
    if (/,$/.test(sentence.tokens[at] ?? '')) commas.push(at + 1);
  }
  return commas.slice(1).map((to, at) => ({ from: commas[at]!, to }));
}

export function textOf(sentence: Sentence, trim: Trim): string {
  const { tokens } = sentence;
  const kept = trim.skip
    ? [...tokens.slice(trim.start.at, trim.skip.from), ...tokens.slice(trim.skip.to, trim.end)]
    : tokens.slice(trim.start.at, trim.end);
  const text = kept.join(' ').replace(/[\s,;:.–—-]+$/u, '');
  const closed = /[?!]["”]?$/.test(text) ? text : `${text}.`;
  return closed.charAt(0).toUpperCase() + closed.slice(1);
}
