import type { Reading } from './reading.ts';
import { hasMarkup } from './tidy.ts';
import { textOf, trimsOf, type Trim } from './trims.ts';
import { hangingWords } from './words.ts';

const MOST = 200;
const AVAILABILITY =
  /\b(?:code|data|datasets?|models?|software|videos?|page)\b[^.]*\bavailable\b|\bwithdrawn\b/i;

/** What may stand as the paper's TL;DR, in the abstract's order: plain, readable alone, and not the title again. */
export function candidateTrims(reading: Reading): Trim[] {
  const found: Trim[] = [];
  reading.sentences.forEach((sentence, index) => {
    const text = sentence.tokens.join(' ');
    if (AVAILABILITY.test(text)) return;
    const marked = hasMarkup(text);
    for (const trim of trimsOf(sentence, index)) {
      if (repeatsTitle(reading, trim) || (marked && hasMarkup(textOf(sentence, trim)))) continue;
      found.push(trim);
    }
  });
  return found.slice(0, MOST);
}

/** The title again: no word of its own that says something, or hardly a word that is not the title's. */
function repeatsTitle({ sentences, words, titleStems }: Reading, trim: Trim): boolean {
  const { bare, words: numbers, starts } = sentences[trim.sentence]!;
  let own = 0;
  let telling = 0;
  for (let token = trim.start.at; token < trim.end; token += 1) {
    for (let at = starts[token]!; at < starts[token + 1]!; at += 1) {
      if (words[numbers[at]!]!.inTitle) continue;
      own += 1;
      if (!hangingWords.has(bare[token]!)) telling += 1;
    }
  }
  const shared = starts[trim.end]! - starts[trim.start.at]! - own;
  return telling === 0 || (own < 3 && shared >= MOST_OF_TITLE * titleStems.size);
}

const MOST_OF_TITLE = 0.6;
