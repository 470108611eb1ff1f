import type { Rouge } from './rouge-score.ts';

/** The candidates of one paper: what the ranker sees of them, and what they are worth. */
export interface Ballot {
  rows: number[][];
  scores: Rouge[];
}

/** The lower, the more only the very best candidate counts. In points of summed ROUGE. */
const TEMPERATURE = 60;
const RIDGE = 1e-3;
const EPOCHS = 8;
const BATCH = 50;
const RATE = 0.02;

/** What a candidate is worth: ROUGE-1, by which references are chosen, weighs twice the others. */
export const worth = ({ r1, r2, rl }: Rouge) => 1.5 * r1 + 0.75 * r2 + 0.75 * rl;

/**
 * A linear ranker whose softmax over a paper's candidates comes close to that of their worth (ListNet), by Adam over
 * the papers in order.
 * @see https://dl.acm.org/doi/10.1145/1273496.1273513
 */
export function trainRank(ballots: Ballot[]): number[] {
  const { mean, spread } = standards(ballots);
  const size = mean.length;
  const papers = ballots
    .filter(({ rows }) => rows.length > 0)
    .map(({ rows, scores }) => ({
      rows: rows.map((row) => row.map((value, at) => (value - mean[at]!) / spread[at]!)),
      wanted: softmax(scores.map((score) => worth(score) / TEMPERATURE)),
    }));
  const weights = new Float64Array(size);
  const drift = new Float64Array(size);
  const swing = new Float64Array(size);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let from = 0; from < papers.length; from += BATCH) {
      const batch = papers.slice(from, from + BATCH);
      const gradient = gradientOf(batch, weights);
      step += 1;
      const rate = RATE * (1 - epoch / EPOCHS);
      for (let at = 0; at < size; at += 1) {
        const slope = gradient[at]! / batch.length + RIDGE * weights[at]!;
        drift[at] = 0.9 * drift[at]! + 0.1 * slope;
        swing[at] = 0.99 * swing[at]! + 0.01 * slope * slope;
        const steady = Math.sqrt(swing[at]! / (1 - 0.99 ** step)) + 1e-8;
        weights[at]! -= (rate * drift[at]!) / (1 - 0.9 ** step) / steady;
      }
    }
  }
  return Array.from(weights, (weight, at) => Number((weight / spread[at]!).toPrecision(4)));
}

function gradientOf(batch: { rows: number[][]; wanted: number[] }[], weights: Float64Array) {
  const gradient = new Float64Array(weights.length);
  for (const { rows, wanted } of batch) {
    const given = softmax(
      rows.map((row) => row.reduce((sum, value, at) => sum + value * weights[at]!, 0)),
    );
    rows.forEach((row, candidate) => {
      const error = given[candidate]! - wanted[candidate]!;
      for (let at = 0; at < row.length; at += 1) gradient[at]! += error * row[at]!;
    });
  }
  return gradient;
}

function softmax(values: number[]): number[] {
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function standards(ballots: Ballot[]) {
  const rows = ballots.flatMap((ballot) => ballot.rows);
  const mean = rows[0]!.map((_, at) => rows.reduce((sum, row) => sum + row[at]!, 0) / rows.length);
  const spread = mean.map(
    (middle, at) =>
      Math.sqrt(rows.reduce((sum, row) => sum + (row[at]! - middle) ** 2, 0) / rows.length) || 1,
  );
  return { mean, spread };
}
