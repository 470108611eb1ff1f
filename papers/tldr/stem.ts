const ENDINGS = [
  'ization',
  'isation',
  'ations',
  'ation',
  'ments',
  'ment',
  'ness',
  'ings',
  'ing',
  'ies',
  'ied',
  'ers',
  'ions',
  'ion',
  'ive',
  'ally',
  'ely',
  'ly',
  'es',
  'ed',
  'er',
  'al',
  's',
  'e',
  'y',
];

/** A word without its most usual endings, for comparing words, never for showing them. Lower case in. */
export function lightStem(word: string): string {
  if (word.length < 4) return word;
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= 3 && word.endsWith(ending)) {
      return word.slice(0, word.length - ending.length);
    }
  }
  return word;
}
