import { logistic, type RepeatForests } from '../papers/tldr/chances.ts';
import { evaluating, type Forest } from '../papers/tldr/forest.ts';
import { createLexicon, type LexiconTables } from '../papers/tldr/lexicon.ts';
import { pairRow } from '../papers/tldr/pair-features.ts';
import { wordRows } from '../papers/tldr/word-features.ts';
import { binned, boost, type BoostOptions } from './tldr-boost.ts';
import type { Example } from './train-tldr-examples.ts';
import { leanTable, pairLeanTable } from './train-tldr-lexicon.ts';

const WORDS: BoostOptions = {
  depth: 4,
  rounds: 60,
  rate: 0.2,
  ridge: 20,
  rowShare: 0.35,
  featureShare: 0.7,
  seed: 1,
};
const PAIRS: BoostOptions = {
  depth: 4,
  rounds: 40,
  rate: 0.2,
  ridge: 20,
  rowShare: 0.3,
  featureShare: 0.8,
  seed: 2,
};
const FOLDS = 5;

/**
 * Learns which words and pairs of an abstract its TL;DRs repeat. A paper's own leanings are counted without the papers
 * of its fold, so that the forests do not come to trust them more than they deserve.
 */
export function trainRepeats(
  examples: Example[],
  idf: Pick<LexiconTables, 'idf' | 'rare'>,
): { lexicon: LexiconTables; repeats: RepeatForests } {
  const lexicons = Array.from({ length: FOLDS }, (_, fold) => {
    const others = examples.filter((__, at) => at % FOLDS !== fold);
    return createLexicon({ ...idf, leans: leanTable(others), pairLeans: pairLeanTable(others) });
  });
  const wordData = table();
  const rowsOf = examples.map((example, at) => {
    const rows = wordRows(example.reading, lexicons[at % FOLDS]!);
    rows.forEach((row, word) => wordData.add(row, example.words[word]!, at));
    return rows;
  });
  const words = fit(wordData, WORDS);
  const oddsOf = evaluating(words);
  const pairData = table();
  examples.forEach(({ reading, pairs }, at) => {
    const chances = rowsOf[at]!.map((row) => logistic(oddsOf(row)));
    const idfs = reading.words.map(({ stem }) => lexicons[0]!.idf(stem));
    for (const { key, count, label } of pairs) {
      pairData.add(pairRow(reading, key, count, chances, idfs, lexicons[at % FOLDS]!), label, at);
    }
  });
  return {
    lexicon: { ...idf, leans: leanTable(examples), pairLeans: pairLeanTable(examples) },
    repeats: { words, pairs: fit(pairData, PAIRS) },
  };
}

function table() {
  const rows: number[][] = [];
  const labels: number[] = [];
  const groups: number[] = [];
  const add = (row: number[], label: number, group: number) => {
    rows.push(row);
    labels.push(label);
    groups.push(group);
  };
  return { rows, labels, groups, add };
}

function fit({ rows, labels, groups }: ReturnType<typeof table>, options: BoostOptions): Forest {
  const mean = labels.reduce((sum, label) => sum + label, 0) / labels.length;
  const base = Number(Math.log(mean / (1 - mean)).toPrecision(4));
  const forest = boost(
    binned(rows, rows[0]!.length),
    groups,
    (predictions, gradients, hessians) => {
      for (let row = 0; row < predictions.length; row += 1) {
        const chance = logistic(base + predictions[row]!);
        gradients[row] = chance - labels[row]!;
        hessians[row] = chance * (1 - chance);
      }
    },
    options,
  );
  return { ...forest, base };
}
