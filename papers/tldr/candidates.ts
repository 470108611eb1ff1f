import type { Reading } from './reading.ts';
import { hasMarkup } from './tidy.ts';
import { textOf, trimsOf, type Trim } from './trims.ts';

/** A trim and how it reads. */
export interface Phrase {
  trim: Trim;
  text: string;
}

const MOST = 240;
const AVAILABILITY =
  /\b(?:code|data|datasets?|models?|software|videos?|page)\b[^.]*\bavailable\b|\bwithdrawn\b/i;

/** What may stand as the paper's TL;DR, in the abstract's order: plain, readable alone, and not the title again. */
export function phrasesOf(reading: Reading): Phrase[] {
  const phrases: Phrase[] = [];
  reading.sentences.forEach((sentence, index) => {
    if (AVAILABILITY.test(sentence.tokens.join(' '))) return;
    for (const trim of trimsOf(sentence, index)) {
      if (phrases.length >= MOST || repeatsTitle(reading, trim)) continue;
      const text = textOf(sentence, trim);
      if (!hasMarkup(text)) phrases.push({ trim, text });
    }
  });
  return phrases;
}

/** Nearly all the words that say something are the title's. */
function repeatsTitle({ sentences, words, titleStems }: Reading, trim: Trim): boolean {
  const sentence = sentences[trim.sentence]!;
  const from = sentence.starts[trim.start.at]!;
  const to = sentence.starts[trim.end]!;
  let own = 0;
  for (let at = from; at < to; at += 1) if (!words[sentence.words[at]!]!.inTitle) own += 1;
  return own < 3 && to - from - own >= 0.6 * titleStems.size;
}
