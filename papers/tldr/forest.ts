/**
 * Boosted oblivious trees: every level of a tree asks one question, so that a tree is a short list of questions and a
 * table of answers.
 * @see https://arxiv.org/abs/1706.09516 (CatBoost)
 */
export interface Forest {
  depth: number;
  /** Feature asked at each level of each tree, tree by tree. */
  features: number[];
  /** The answer is yes when the feature is greater. */
  thresholds: number[];
  /** `2 ** depth` values a tree. */
  leaves: number[];
  base: number;
}

/** The sum of a forest's answers for a row of features. */
export type Evaluate = (row: ArrayLike<number>) => number;

/**
 * Lays a forest out for speed: each feature's thresholds are numbered in order, so that a row is looked up among them
 * once and every question is then a comparison of small integers, by the sign of their difference, without a branch.
 */
export function evaluating({ depth, base, ...forest }: Forest): Evaluate {
  const features = Uint8Array.from(forest.features);
  const leaves = Float64Array.from(forest.leaves);
  const edges = Array.from({ length: Math.max(-1, ...features) + 1 }, (_, feature) => {
    const own = forest.thresholds.filter((__, at) => features[at] === feature);
    return Float64Array.from(new Set(own)).sort();
  });
  const asked = Int32Array.from(forest.thresholds, (threshold, at) =>
    edges[features[at]!]!.indexOf(threshold),
  );
  const passed = new Int32Array(edges.length);
  const size = 1 << depth;
  return (row) => {
    for (let feature = 0; feature < edges.length; feature += 1) {
      passed[feature] = countBelow(edges[feature]!, row[feature]!);
    }
    let sum = base;
    for (let at = 0, table = 0; at < features.length; table += size) {
      let leaf = 0;
      for (let level = 0; level < depth; level += 1, at += 1) {
        leaf = (leaf << 1) | ((asked[at]! - passed[features[at]!]!) >>> 31);
      }
      sum += leaves[table + leaf]!;
    }
    return sum;
  };
}

/** How many of the ascending edges are less than the value. */
function countBelow(edges: Float64Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
