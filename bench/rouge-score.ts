import { stemmer } from 'stemmer';

/** F1 of ROUGE-1, ROUGE-2 and ROUGE-L, 0 to 100. */
export interface Rouge {
  r1: number;
  r2: number;
  rl: number;
}

const stems = new Map<string, string>();

function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = word.length > 3 ? stemmer(word) : word;
    stems.set(word, stem);
  }
  return stem;
}

/**
 * Words as ROUGE-1.5.5 counts them with `-m`: lower case, everything but ASCII letters and digits a blank
 * (a hyphen too), Porter stems of words longer than three characters.
 * @see https://github.com/andersjo/pyrouge/blob/master/tools/ROUGE-1.5.5/ROUGE-1.5.5.pl (readText, createNGram)
 */
export function rougeWords(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stemOf);
}

/** One sentence against one sentence, so that ROUGE-L's union of common subsequences is a single one. */
export function rougeOf(words: string[], reference: string[]): Rouge {
  return {
    r1: f1(shared(words, reference), words.length, reference.length),
    r2: f1(shared(pairs(words), pairs(reference)), words.length - 1, reference.length - 1),
    rl: f1(commonSubsequence(words, reference), words.length, reference.length),
  };
}

/** The score against the reference with the best ROUGE-1, as SciTLDR's authors report it. */
export function bestRouge(words: string[], references: string[][]): Rouge {
  return references
    .map((reference) => rougeOf(words, reference))
    .reduce((best, next) => (next.r1 > best.r1 ? next : best));
}

export function meanRouge(scores: Rouge[]): Rouge {
  const mean = (part: keyof Rouge) =>
    scores.reduce((sum, score) => sum + score[part], 0) / Math.max(1, scores.length);
  return { r1: mean('r1'), r2: mean('r2'), rl: mean('rl') };
}

function f1(hits: number, candidateLength: number, referenceLength: number): number {
  return hits === 0 ? 0 : (200 * hits) / (candidateLength + referenceLength);
}

const pairs = (words: string[]) => words.slice(1).map((word, at) => `${words[at]} ${word}`);

function shared(words: string[], reference: string[]): number {
  const left = new Map<string, number>();
  for (const word of reference) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) hits += 1;
    left.set(word, count - 1);
  }
  return hits;
}

function commonSubsequence(a: string[], b: string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let at = 1; at <= b.length; at += 1) {
      next[at] = word === b[at - 1] ? row[at - 1]! + 1 : Math.max(row[at]!, next[at - 1]!);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
