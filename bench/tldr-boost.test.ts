import { expect, test } from 'vitest';
import { evaluating } from '../papers/tldr/forest.ts';
import { binned, boost, seeded } from './tldr-boost.ts';

const random = seeded(3);
const rows = Array.from({ length: 400 }, () => [random(), random(), 1]);
const labels = rows.map(([a, b]) => (a! > 0.5 !== b! > 0.3 ? 1 : 0));
const options = {
  depth: 2,
  rounds: 30,
  rate: 0.3,
  ridge: 1,
  rowShare: 0.8,
  featureShare: 1,
  seed: 1,
};
const train = () =>
  boost(
    binned(rows, 3),
    rows.map((_, at) => at),
    (predictions, gradients, hessians) => {
      labels.forEach((label, at) => {
        gradients[at] = predictions[at]! - label;
        hessians[at] = 1;
      });
    },
    options,
  );

test('a forest learns what no single question tells', () => {
  const answer = evaluating(train());
  const right = rows.filter((row, at) => answer(row) > 0.5 === (labels[at] === 1));
  expect(right.length / rows.length).toBeGreaterThan(0.95);
});

test('the same data gives the same forest', () => {
  expect(JSON.stringify(train())).toBe(JSON.stringify(train()));
});

test('a question is answered yes when the feature is greater than the threshold', () => {
  const answer = evaluating({
    depth: 1,
    base: 10,
    features: [1],
    thresholds: [0.5],
    leaves: [1, 2],
  });
  expect(answer([0, 0.5])).toBe(11);
  expect(answer([0, 0.51])).toBe(12);
});
