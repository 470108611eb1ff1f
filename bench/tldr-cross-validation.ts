/** What training is worth on papers it has not seen: `node bench/tldr-cross-validation.ts`, folds over SciTLDR's train papers. */
import { meanRouge } from './rouge-score.ts';
import { readLines, type ScitldrPaper } from './tldr-data.ts';
import { choicesOf, trainRanker } from './tldr-weights-training.ts';
import { exampleOf } from './train-tldr-examples.ts';
import { idfTable } from './train-tldr-lexicon.ts';

const FOLDS = 4;
const data = new URL('../../shared/data/', import.meta.url).pathname;
const papers = readLines<ScitldrPaper>(`${data}scitldr/train.jsonl.gz`).map(exampleOf);
const idf = idfTable(
  readLines<{ title: string; abstract: string }>(`${data}arxiv-daily/2025.jsonl.gz`),
);

const scores = Array.from({ length: FOLDS }, (_, fold) => {
  const ranker = trainRanker(
    papers.filter((__, at) => at % FOLDS !== fold),
    idf,
  );
  return choicesOf(
    ranker,
    papers.filter((__, at) => at % FOLDS === fold),
  ).map(({ score }) => score);
});
console.log('folds', scores.map(meanRouge));
console.log('all', meanRouge(scores.flat()));
