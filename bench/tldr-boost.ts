import type { Forest } from '../papers/tldr/forest.ts';

export interface BoostOptions {
  depth: number;
  rounds: number;
  rate: number;
  /** Ridge on leaf values, in units of summed hessian. */
  ridge: number;
  /** Share of rows' groups and of features seen by each tree. */
  rowShare: number;
  featureShare: number;
  seed: number;
}

/** Derivatives of the loss at the present predictions; both arrays are filled by the callee. */
export type Derivatives = (
  predictions: Float64Array,
  gradients: Float64Array,
  hessians: Float64Array,
) => void;

const BINS = 64;

/** A small seeded generator, so that training gives the same weights twice. @see mulberry32, public domain */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Thresholds between the features' quantiles, and each row's bin. */
export interface Binned {
  bins: Uint8Array[];
  edges: number[][];
  rows: number;
}

export function binned(rows: ArrayLike<number>[], featureCount: number): Binned {
  const bins: Uint8Array[] = [];
  const edges: number[][] = [];
  for (let feature = 0; feature < featureCount; feature += 1) {
    const values = Float64Array.from(rows, (row) => row[feature]!).sort();
    const cuts: number[] = [];
    let next = values.length / BINS;
    for (let at = 1; at < values.length && cuts.length < BINS - 1; at += 1) {
      const below = values[at - 1]!;
      const above = values[at]!;
      if (at < next || below === above) continue;
      const cut = Number(((below + above) / 2).toPrecision(4));
      if (cut < below || cut >= above) continue;
      cuts.push(cut);
      next = at + values.length / BINS;
    }
    edges.push(cuts);
    bins.push(
      Uint8Array.from(rows, (row) => {
        let bin = 0;
        while (bin < cuts.length && row[feature]! > cuts[bin]!) bin += 1;
        return bin;
      }),
    );
  }
  return { bins, edges, rows: rows.length };
}

/** Trains a forest on binned rows. `groups` says which rows belong to one paper and are sampled together. */
export function boost(
  data: Binned,
  groups: ArrayLike<number>,
  derivatives: Derivatives,
  options: BoostOptions,
): Forest {
  const { depth, rounds, rate, ridge } = options;
  const random = seeded(options.seed);
  const predictions = new Float64Array(data.rows);
  const gradients = new Float64Array(data.rows);
  const hessians = new Float64Array(data.rows);
  const forest = {
    depth,
    features: [] as number[],
    thresholds: [] as number[],
    leaves: [] as number[],
    base: 0,
  };
  const leafOf = new Uint8Array(data.rows);
  const usable = data.edges
    .map((edges, feature) => (edges.length > 0 ? feature : -1))
    .filter((f) => f >= 0);
  const groupCount = Array.from(groups).reduce((most, group) => Math.max(most, group), 0) + 1;
  for (let round = 0; round < rounds; round += 1) {
    derivatives(predictions, gradients, hessians);
    const chosen = Uint8Array.from({ length: groupCount }, () =>
      random() < options.rowShare ? 1 : 0,
    );
    const sample: number[] = [];
    for (let row = 0; row < data.rows; row += 1) if (chosen[groups[row]!]) sample.push(row);
    const rows = Int32Array.from(sample);
    const features = usable.filter(() => random() < options.featureShare);
    leafOf.fill(0);
    const asked: { feature: number; bin: number }[] = [];
    for (let level = 0; level < depth; level += 1) {
      const best = bestSplit(
        data,
        features.length ? features : usable,
        rows,
        leafOf,
        1 << level,
        gradients,
        hessians,
        ridge,
      );
      asked.push(best);
      const bins = data.bins[best.feature]!;
      for (let row = 0; row < data.rows; row += 1)
        leafOf[row] = (leafOf[row]! << 1) | (bins[row]! > best.bin ? 1 : 0);
    }
    const sumG = new Float64Array(1 << depth);
    const sumH = new Float64Array(1 << depth);
    for (const row of rows) {
      sumG[leafOf[row]!]! += gradients[row]!;
      sumH[leafOf[row]!]! += hessians[row]!;
    }
    const leaves = Array.from(sumG, (g, leaf) =>
      Number(((-rate * g) / (sumH[leaf]! + ridge)).toPrecision(3)),
    );
    for (let row = 0; row < data.rows; row += 1) predictions[row]! += leaves[leafOf[row]!]!;
    for (const { feature, bin } of asked) {
      forest.features.push(feature);
      forest.thresholds.push(data.edges[feature]![bin]!);
    }
    forest.leaves.push(...leaves);
  }
  return forest;
}

function bestSplit(
  data: Binned,
  features: number[],
  rows: Int32Array,
  leafOf: Uint8Array,
  leaves: number,
  gradients: Float64Array,
  hessians: Float64Array,
  ridge: number,
): { feature: number; bin: number } {
  let best = { feature: features[0]!, bin: 0 };
  let bestGain = -Infinity;
  const g = new Float64Array(leaves * BINS);
  const h = new Float64Array(leaves * BINS);
  const gain = new Float64Array(BINS);
  for (const feature of features) {
    g.fill(0);
    h.fill(0);
    gain.fill(0);
    const bins = data.bins[feature]!;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at]!;
      const cell = leafOf[row]! * BINS + bins[row]!;
      g[cell]! += gradients[row]!;
      h[cell]! += hessians[row]!;
    }
    const cuts = data.edges[feature]!.length;
    for (let leaf = 0; leaf < leaves; leaf += 1) {
      let allG = 0;
      let allH = 0;
      for (let bin = 0; bin <= cuts; bin += 1) {
        allG += g[leaf * BINS + bin]!;
        allH += h[leaf * BINS + bin]!;
      }
      let leftG = 0;
      let leftH = 0;
      for (let bin = 0; bin < cuts; bin += 1) {
        leftG += g[leaf * BINS + bin]!;
        leftH += h[leaf * BINS + bin]!;
        const rightG = allG - leftG;
        gain[bin]! +=
          (leftG * leftG) / (leftH + ridge) + (rightG * rightG) / (allH - leftH + ridge);
      }
    }
    for (let bin = 0; bin < cuts; bin += 1) {
      if (gain[bin]! > bestGain) {
        bestGain = gain[bin]!;
        best = { feature, bin };
      }
    }
  }
  return best;
}
