import { chancesOf } from '../papers/tldr/chances.ts';
import { confidenceFeatures } from '../papers/tldr/confidence.ts';
import { draftsOf, draftText } from '../papers/tldr/drafts.ts';
import { evaluating } from '../papers/tldr/forest.ts';
import { createLexicon, type LexiconTables } from '../papers/tldr/lexicon.ts';
import type { TldrWeights } from '../papers/tldr/weights.ts';
import { bestRouge, rougeWords, type Rouge } from './rouge-score.ts';
import type { Outcome } from './train-tldr-confidence.ts';
import type { Example } from './train-tldr-examples.ts';
import { trainRank, type Ballot } from './train-tldr-rank.ts';
import { trainRepeats } from './train-tldr-repeats.ts';

export type Ranker = Pick<TldrWeights, 'lexicon' | 'repeats' | 'rank'>;

const FOLDS = 3;

type IdfTable = Pick<LexiconTables, 'idf' | 'rare'>;

/** Everything but the confidence. */
export function trainRanker(examples: Example[], idf: IdfTable): Ranker {
  return { ...trainRepeats(examples, idf), rank: trainRank(ballotsOf(examples, idf)) };
}

/** What a ranker learns from: each paper's chances come from models without the paper's fold. */
export function ballotsOf(examples: Example[], idf: IdfTable): Ballot[] {
  const ballots: Ballot[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = trainRepeats(
      examples.filter((_, at) => at % FOLDS !== fold),
      idf,
    );
    const ballotOf = balloting(model);
    examples.forEach((example, at) => {
      if (at % FOLDS === fold) ballots[at] = ballotOf(example);
    });
  }
  return ballots;
}

function balloting({ lexicon, repeats }: Pick<Ranker, 'lexicon' | 'repeats'>) {
  const words = createLexicon(lexicon);
  const forests = { words: evaluating(repeats.words), pairs: evaluating(repeats.pairs) };
  return ({ reading, rouge }: Example): Ballot => {
    const drafts = draftsOf(reading, chancesOf(reading, words, forests));
    return {
      rows: drafts.map(({ features }) => features),
      scores: drafts.map((draft) => bestRouge(rougeWords(draftText(reading, draft)), rouge)),
    };
  };
}

/** What a ranker chooses for papers: the choice's score, and what the confidence may rest on. */
export function choicesOf(ranker: Ranker, examples: Example[]): Choice[] {
  return choicesAmong(ranker.rank, examples.map(balloting(ranker)));
}

export interface Choice extends Outcome {
  score: Rouge;
}

export function choicesAmong(rank: number[], ballots: Ballot[]): Choice[] {
  return ballots.flatMap(({ rows, scores }) => {
    if (rows.length === 0) return [];
    const ranked = rows
      .map((features, at) => ({
        features,
        rouge: scores[at]!,
        score: features.reduce((sum, value, index) => sum + value * rank[index]!, 0),
      }))
      .sort((a, b) => b.score - a.score);
    const score = ranked[0]!.rouge;
    return [{ features: confidenceFeatures(ranked), good: score.r1 >= GOOD, score }];
  });
}

/** ROUGE-1 from which a TL;DR counts as saying what people say. */
export const GOOD = 30;
