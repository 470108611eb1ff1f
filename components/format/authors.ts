/** Authors in a few words. */

/** *Yao Zhao*, *Yao Zhao and Tianqi Liu*, *Yao Zhao and 5 more*. */
export function authorsInShort(names: string[]): string | undefined {
  const [first, second] = names;
  if (names.length === 2) return `${first} and ${second}`;
  return names.length > 2 ? `${first} and ${names.length - 1} more` : first;
}
