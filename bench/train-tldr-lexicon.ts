import type { StemTable } from '../papers/tldr/lexicon.ts';
import { read } from '../papers/tldr/reading.ts';
import { stemsOfPair, type Example } from './train-tldr-examples.ts';

/** Inverse document frequencies of stems in at least `LEAST_DOCUMENTS` abstracts, to a quarter of a nat. */
export function idfTable(papers: { title: string; abstract: string }[]): {
  idf: StemTable;
  rare: number;
} {
  const documents = new Map<string, number>();
  for (const paper of papers) {
    for (const { stem } of read(paper.title, paper.abstract).words) {
      documents.set(stem, (documents.get(stem) ?? 0) + 1);
    }
  }
  const idf = (count: number) => Math.round(4 * Math.log(papers.length / count)) / 4;
  const values = [...documents].filter(([, count]) => count >= LEAST_DOCUMENTS);
  return {
    idf: tableOf(values.map(([stem, count]) => [stem, idf(count)])),
    rare: idf(LEAST_DOCUMENTS / 2),
  };
}

const LEAST_DOCUMENTS = 60;
const LEAST_ABSTRACTS = 6;

/** Log odds of words' repetition in references against the average's, drawn to 0 as if seen `prior` more times. */
export function leanTable(examples: Example[]): StemTable {
  const counts = counting();
  for (const { reading, words } of examples) {
    reading.words.forEach(({ stem }, at) => counts.add(stem, words[at]!));
  }
  return tableOf(counts.leans(8, 0.1, 0));
}

/** The same for pairs; those that lean little either way are left out. */
export function pairLeanTable(examples: Example[]): StemTable {
  const counts = counting();
  for (const { reading, pairs } of examples) {
    for (const { key, label } of pairs) counts.add(stemsOfPair(reading, key), label);
  }
  return tableOf(counts.leans(5, 0.2, 0.6));
}

function counting() {
  const seen = new Map<string, { abstracts: number; repeated: number }>();
  const all = { abstracts: 0, repeated: 0 };
  return {
    add(stem: string, share: number): void {
      const count = seen.get(stem) ?? { abstracts: 0, repeated: 0 };
      seen.set(stem, count);
      for (const each of [count, all]) {
        each.abstracts += 1;
        each.repeated += share;
      }
    },
    /** Rounded to `step`; at least `least` from 0. */
    leans(prior: number, step: number, least: number): [string, number][] {
      const mean = all.repeated / all.abstracts;
      const odds = (share: number) => Math.log(share / (1 - share));
      return [...seen].flatMap(([stem, { abstracts, repeated }]): [string, number][] => {
        if (abstracts < LEAST_ABSTRACTS) return [];
        const lean = odds((repeated + prior * mean) / (abstracts + prior)) - odds(mean);
        const rounded = Number((Math.round(lean / step) * step).toFixed(1));
        return rounded !== 0 && Math.abs(rounded) >= least ? [[stem, rounded]] : [];
      });
    },
  };
}

function tableOf(values: [string, number][]): StemTable {
  const groups = new Map<number, string[]>();
  for (const [stem, value] of values) {
    const group = groups.get(value);
    if (group) group.push(stem);
    else groups.set(value, [stem]);
  }
  return Object.fromEntries(
    [...groups]
      .sort(([a], [b]) => a - b)
      .map(([value, stems]) => [String(value), stems.sort().join(' ')]),
  );
}
