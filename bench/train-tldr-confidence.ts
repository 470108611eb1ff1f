import { logistic } from '../papers/tldr/chances.ts';

/** What was known of a TL;DR when it was made, and whether it was good. */
export interface Outcome {
  features: number[];
  good: boolean;
}

const RIDGE = 0.05;
const STEPS = 4000;
const RATE = 0.5;

/** Logistic regression by plain descent; the features are standardised within. */
export function fitLogistic(outcomes: Outcome[]): number[] {
  const size = outcomes[0]!.features.length;
  const means = columns(
    outcomes,
    size,
    (values) => values.reduce((a, b) => a + b, 0) / values.length,
  );
  const spreads = columns(outcomes, size, (values, at) =>
    Math.sqrt(values.reduce((sum, value) => sum + (value - means[at]!) ** 2, 0) / values.length),
  );
  const rows = outcomes.map(({ features }) =>
    features.map((value, at) => (spreads[at]! > 0 ? (value - means[at]!) / spreads[at]! : 1)),
  );
  const weights = new Float64Array(size);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = new Float64Array(size);
    rows.forEach((row, at) => {
      const error = logistic(dot(row, weights)) - (outcomes[at]!.good ? 1 : 0);
      row.forEach((value, index) => (slope[index]! += error * value));
    });
    for (let at = 0; at < size; at += 1) {
      const ridge = spreads[at]! > 0 ? RIDGE * weights[at]! : 0;
      weights[at]! -= RATE * (slope[at]! / rows.length + ridge / 10);
    }
  }
  return unstandardised(weights, means, spreads);
}

function unstandardised(weights: Float64Array, means: number[], spreads: number[]): number[] {
  const scaled = Array.from(weights, (weight, at) =>
    spreads[at]! > 0 ? weight / spreads[at]! : weight,
  );
  const shift = scaled.reduce(
    (sum, weight, at) => (spreads[at]! > 0 ? sum + weight * means[at]! : sum),
    0,
  );
  return scaled.map((weight, at) =>
    Number((spreads[at]! > 0 ? weight : weight - shift).toPrecision(5)),
  );
}

const dot = (row: number[], weights: Float64Array) =>
  row.reduce((sum, value, at) => sum + value * weights[at]!, 0);

function columns(
  outcomes: Outcome[],
  size: number,
  of: (values: number[], at: number) => number,
): number[] {
  return Array.from({ length: size }, (_, at) =>
    of(
      outcomes.map(({ features }) => features[at]!),
      at,
    ),
  );
}

/** Mean distance between confidence and outcome over ten bins of confidence, weighted by their sizes. */
export function calibrationError(confidences: number[], good: boolean[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin += 1) {
    const inBin = confidences
      .map((_, at) => at)
      .filter((at) => Math.min(9, Math.floor(confidences[at]! * 10)) === bin);
    const said = inBin.reduce((sum, at) => sum + confidences[at]!, 0);
    const was = inBin.filter((at) => good[at]).length;
    error += Math.abs(said - was) / confidences.length;
  }
  return error;
}
