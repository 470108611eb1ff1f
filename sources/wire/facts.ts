import type { PaperFacts } from '../../papers/paper.ts';
import { cleanPhrase, cleanText } from '../../papers/text/clean-text.ts';

/** The facts without those that say nothing: undefined, empty texts, empty lists. */
export function withoutGaps(facts: PaperFacts): PaperFacts {
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

export const textOrNothing = (raw: string | null | undefined) => (raw ? cleanText(raw) : undefined);

export const phraseOrNothing = (raw: string | null | undefined) =>
  raw ? cleanPhrase(raw) : undefined;

export const textsOf = (raw: readonly string[]): string[] =>
  raw.map(cleanText).filter((text) => text !== undefined);
