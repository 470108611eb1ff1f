/**
 * Makes `assets/tldr-weights.json`: `node bench/train-tldr.ts`. The forests and the ranker learn from SciTLDR's train
 * papers, idf from arXiv abstracts, confidence and threshold from SciTLDR's dev papers. The same data, the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { logistic } from '../papers/tldr/chances.ts';
import { meanRouge } from './rouge-score.ts';
import { readLines, type ScitldrPaper } from './tldr-data.ts';
import { calibrationError, fitLogistic } from './train-tldr-confidence.ts';
import { exampleOf } from './train-tldr-examples.ts';
import { idfTable } from './train-tldr-lexicon.ts';
import { choicesOf, trainRanker } from './tldr-weights-training.ts';

/** The share of shown TL;DRs that should be good, by which the threshold is chosen. */
const GOOD_SHARE = 0.85;

const data = new URL('../../shared/data/', import.meta.url).pathname;
const out = process.argv[2] ?? new URL('../assets/tldr-weights.json', import.meta.url).pathname;

const examples = (name: string) =>
  readLines<ScitldrPaper>(`${data}scitldr/${name}.jsonl.gz`).map(exampleOf);
const idf = idfTable(
  readLines<{ title: string; abstract: string }>(`${data}arxiv-daily/2025.jsonl.gz`),
);
const ranker = trainRanker(examples('train'), idf);
const dev = choicesOf(ranker, examples('dev'));
const confidence = fitLogistic(dev);
const confidences = dev.map(({ features }) =>
  logistic(features.reduce((sum, value, at) => sum + value * confidence[at]!, 0)),
);
const threshold = thresholdOf(
  confidences,
  dev.map(({ good }) => good),
);
writeFileSync(out, `${JSON.stringify({ ...ranker, confidence, threshold })}\n`);
console.log('dev', meanRouge(dev.map(({ score }) => score)));
console.log(
  'calibration error',
  calibrationError(
    confidences,
    dev.map(({ good }) => good),
  ),
  'threshold',
  threshold,
);

/** The lowest confidence above which `GOOD_SHARE` of the papers are good. */
function thresholdOf(said: number[], good: boolean[]): number {
  const order = said.map((_, at) => at).sort((a, b) => said[b]! - said[a]!);
  let lowest = 1;
  let hits = 0;
  order.forEach((at, index) => {
    if (good[at]) hits += 1;
    if (hits / (index + 1) >= GOOD_SHARE) lowest = said[at]!;
  });
  return Number(lowest.toFixed(2));
}
