/** What the ranker is worth on papers that nothing has learned from: `node bench/tldr-cross-validation.ts`, SciTLDR's train papers. */
import { meanRouge } from './rouge-score.ts';
import { readLines, type ScitldrPaper } from './tldr-data.ts';
import { ballotsOf, choicesAmong } from './tldr-weights-training.ts';
import { exampleOf } from './train-tldr-examples.ts';
import { idfTable } from './train-tldr-lexicon.ts';
import { trainRank } from './train-tldr-rank.ts';

const FOLDS = 4;
const data = new URL('../../shared/data/', import.meta.url).pathname;
const papers = readLines<ScitldrPaper>(`${data}scitldr/train.jsonl.gz`).map(exampleOf);
const idf = idfTable(
  readLines<{ title: string; abstract: string }>(`${data}arxiv-daily/2025.jsonl.gz`),
);

const ballots = ballotsOf(papers, idf);
const scores = Array.from({ length: FOLDS }, (_, fold) => {
  const rank = trainRank(ballots.filter((__, at) => at % FOLDS !== fold));
  const unseen = ballots.filter((__, at) => at % FOLDS === fold);
  return choicesAmong(rank, unseen).map(({ score }) => score);
});
console.log('folds', scores.map(meanRouge));
console.log('all', meanRouge(scores.flat()));
