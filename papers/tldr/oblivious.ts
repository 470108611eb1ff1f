/**
 * Boosted oblivious trees: every level of a tree asks one question, so that a tree is a short list of questions and a
 * table of answers.
 * @see https://arxiv.org/abs/1706.09516 (CatBoost)
 */
export interface Forest {
  depth: number;
  /** Feature asked at each level of each tree, tree by tree. */
  features: ArrayLike<number>;
  /** The answer is yes when the feature is greater. */
  thresholds: ArrayLike<number>;
  /** `2 ** depth` values a tree. */
  leaves: ArrayLike<number>;
  base: number;
}

export function evaluate(forest: Forest, row: ArrayLike<number>): number {
  const { depth, features, thresholds, leaves } = forest;
  const size = 1 << depth;
  let sum = forest.base;
  let table = 0;
  for (let at = 0; at < features.length; table += size) {
    let leaf = 0;
    for (let level = 0; level < depth; level += 1, at += 1) {
      leaf = (leaf << 1) | (row[features[at]!]! > thresholds[at]! ? 1 : 0);
    }
    sum += leaves[table + leaf]!;
  }
  return sum;
}
