/** The usual way: tf-idf and a linear classifier (logistic regression by stochastic gradient descent). */
import { finish } from '../papers/digest/steps.ts';
import { dot, type Text, vectorSpace } from '../papers/digest/vectors.ts';

const ROUNDS = 8;
const RATE = 2;
const DECAY = 1e-5;

/** Scores `asked` after learning from `texts`; vectors span both, labels only the first. */
export function linearScores(texts: Text[], labels: boolean[], asked: Text[]): number[] {
  const { vectors, size } = finish(vectorSpace([...texts, ...asked]));
  const weights = new Float64Array(size);
  let bias = 0;
  const positives = labels.filter(Boolean).length;
  const balance = (labels.length - positives) / Math.max(1, positives);
  let seed = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let step = 0; step < texts.length; step += 1) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      const at = seed % texts.length;
      const vector = vectors[at]!;
      const chance = 1 / (1 + Math.exp(-(dot(vector, weights) + bias)));
      const pull = (Number(labels[at]) - chance) * (labels[at] ? balance : 1);
      const rate = RATE / (1 + round);
      bias += 0.01 * rate * pull;
      for (let each = 0; each < vector.terms.length; each += 1) {
        const term = vector.terms[each]!;
        weights[term]! += rate * (pull * vector.weights[each]! - DECAY * weights[term]!);
      }
    }
  }
  return vectors.slice(texts.length).map((vector) => dot(vector, weights) + bias);
}
