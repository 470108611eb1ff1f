import { lightStem } from './stem.ts';
import type { Reading } from './reading.ts';
import { hasMarkup } from './tidy.ts';
import { inTextCase } from './title-case.ts';
import { wordSet } from './tokens.ts';
import { hangingWords, wantingWords } from './words.ts';

export const phraseKinds = [
  'for',
  'in',
  'via',
  'with',
  'by',
  'using',
  'from',
  'on',
  'through',
  'against',
  'under',
] as const;
export type PhraseKind = (typeof phraseKinds)[number];

/** What a title says last of its subject: *… for few-shot learning*. */
export interface TitlePhrase {
  kind: PhraseKind;
  text: string;
  stems: string[];
  /** Stems of the words that say something. */
  content: string[];
}

const LONGEST = 9;
const CLOSES = /[:?!.—–]$/;
const TALKING = wordSet('your you we our i do does is are can this that it its their not');
/** The phrases, from a preposition to the title's end or to its colon, with the capitals that they would have in text. */
export function titlePhrases(reading: Reading): TitlePhrase[] {
  const tokens = reading.title.split(' ').filter(Boolean);
  const lower = tokens.map((token) => token.toLowerCase());
  const cased = inTextCase(tokens, reading);
  const phrases: TitlePhrase[] = [];
  for (let at = 1; at < tokens.length - 1; at += 1) {
    const kind = phraseKinds.find((each) => each === lower[at]);
    if (!kind || wantingWords.has(lower[at - 1]!) || CLOSES.test(tokens[at - 1]!)) continue;
    let end = at + 1;
    while (end < tokens.length && !CLOSES.test(tokens[end - 1]!)) end += 1;
    if (end - at > LONGEST || tokens[end - 1]!.endsWith('?')) continue;
    if (lower.slice(at, end).some((word) => TALKING.has(word))) continue;
    const text = [kind, ...cased.slice(at + 1, end)].join(' ').replace(/[^\p{L}\p{N})]+$/u, '');
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const content = words.filter((word) => !hangingWords.has(word)).map(lightStem);
    if (content.length === 0 || hasMarkup(text)) continue;
    phrases.push({ kind, text, stems: words.map(lightStem), content });
  }
  return phrases;
}
