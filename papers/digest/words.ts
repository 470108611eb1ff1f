/** Words as a rule compares them: case, accents, hyphens and a plural's s aside. */

/** `Pre-trained LLMs` → `pre`, `trained`, `llm`. */
export function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).map(singular);
}

/** Words with a space around each, so that a term is found by `includes`, and only as whole words. */
export function searchable(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

/** Whether a term, a word or a phrase, stands in a searchable text; `transform*` stands for every ending. */
export function holds(text: string, term: string): boolean {
  const words = wordsOf(term);
  if (words.length === 0) return false;
  const open = term.trimEnd().endsWith('*');
  return text.includes(` ${words.join(' ')}${open ? '' : ' '}`);
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?<=[^sui])s$/, '') : word;
}
