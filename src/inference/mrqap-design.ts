import { type PreparedPredictor, refuse } from './dyad-predictors.js';
import type { Design } from './mrqap-fit.js';
import type { Steps } from './steps.js';

/**
 * The matrices of the outcome and the predictors, centred, with 0 on the diagonal: people compared with themselves then add
 * nothing to any sum of products, wherever a permutation puts them.
 */
export function* makeDesign(
  outcome: Omit<PreparedPredictor, 'name'>,
  predictors: readonly PreparedPredictor[],
  people: Int32Array,
): Steps<Design> {
  const ordered = people.length * (people.length - 1);
  const isSymmetric = outcome.isSymmetric && predictors.every((predictor) => predictor.isSymmetric);
  const pairs = isSymmetric ? ordered / 2 : ordered;
  const freedom = pairs - predictors.length - 1;
  if (freedom < 1)
    refuse(`${people.length} people have ${pairs} pairs, too few for ${predictors.length} predictors`);

  const { values, mean } = yield* centredMatrix(outcome, people);
  const columns: Float64Array[] = [];
  const means: number[] = [];
  for (const predictor of predictors) {
    const column = yield* centredMatrix(predictor, people);
    if (column.isFlat) refuse(`predictor "${predictor.name}" is the same for every pair`);
    columns.push(column.values);
    means.push(column.mean);
  }
  return {
    people: people.length,
    pairs,
    freedom,
    names: predictors.map(({ name }) => name),
    outcome: values,
    outcomeMean: mean,
    predictors: columns,
    means,
  };
}

function* centredMatrix(
  rows: Omit<PreparedPredictor, 'name'>,
  people: Int32Array,
): Steps<{ values: Float64Array; mean: number; isFlat: boolean }> {
  const n = people.length;
  const values = new Float64Array(n * n);
  let sum = 0;
  let least = Infinity;
  let greatest = -Infinity;
  for (let place = 0; place < n; place++) {
    const row = values.subarray(place * n, (place + 1) * n);
    rows.fill(row, people[place]!, people);
    for (let other = 0; other < n; other++) {
      if (other === place) continue;
      sum += row[other]!;
      least = Math.min(least, row[other]!);
      greatest = Math.max(greatest, row[other]!);
    }
    yield undefined;
  }
  const mean = sum / (n * (n - 1));
  const isFlat = least === greatest;
  for (let place = 0; place < n; place++) {
    const row = values.subarray(place * n, (place + 1) * n);
    // The mean of equal numbers may miss them in the last digit, which would leave something to explain.
    for (let other = 0; other < n; other++) row[other] = other === place || isFlat ? 0 : row[other]! - mean;
    yield undefined;
  }
  return { values, mean, isFlat };
}
