/** A sentence as tokens between blanks, each with its bare lower-case form, `''` for punctuation alone. */
export interface Sentence {
  tokens: string[];
  bare: string[];
}

export function tokensOf(text: string): Sentence {
  const tokens = text.split(' ').filter(Boolean);
  return { tokens, bare: tokens.map(bareWord) };
}

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

function bareWord(token: string): string {
  const lower = token.toLowerCase();
  return /^[a-z]+$/.test(lower) ? lower : lower.replace(EDGES, '');
}

export const endsClause = (token = '') => /[,;:]$/.test(token);

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
