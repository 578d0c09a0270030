import { refuse } from './dyad-predictors.js';
import { backSubstitute, type Collinear, dot, orthonormalise } from './orthonormal-columns.js';
import { STEP_SIZE, type Steps } from './steps.js';

/** What a model is fitted to: matrices row after row, centred, 0 on the diagonal. */
export interface Design {
  readonly people: number;
  readonly pairs: number;
  /** Pairs less what is fitted. */
  readonly freedom: number;
  readonly names: readonly string[];
  readonly outcome: Float64Array;
  readonly outcomeMean: number;
  readonly predictors: readonly Float64Array[];
  readonly means: readonly number[];
}

interface Coefficients {
  readonly coefficients: readonly number[];
  readonly t: readonly number[];
  readonly rSquared: number;
}

export interface FittedModel extends Coefficients {
  readonly standardized: readonly number[];
  /** The predictors at right angles. */
  readonly columns: readonly Float64Array[];
  /** The same fit to another outcome of the same length, from its products with `columns`. */
  fromParts(parts: readonly number[]): Coefficients;
}

/** Least squares over all pairs by QR. Throws OPTIONS_INVALID where predictors are collinear. */
export function* fitModel(design: Design): Steps<FittedModel> {
  const found = yield* orthonormalise(design.predictors);
  if (!('columns' in found)) return refuse(namesOfCollinear(found, design.names));
  const { columns, made } = found;
  const total = yield* dot(design.outcome, design.outcome);
  const reach = reachOf(made);

  const fromParts = (parts: readonly number[]): Coefficients => {
    const explained = parts.reduce((sum, part) => sum + part * part, 0);
    const coefficients = backSubstitute(made, parts);
    const rest = total - explained;
    return {
      coefficients,
      t: coefficients.map((coefficient, k) =>
        tOf({ effect: coefficient / reach[k]!, rest, total, freedom: design.freedom }),
      ),
      rSquared: total > 0 && rest <= ROUNDING * total ? 1 : explained / total,
    };
  };

  const parts: number[] = [];
  for (const column of columns) parts.push(yield* dot(column, design.outcome));
  const fitted = fromParts(parts);
  const standardized: number[] = [];
  for (const [k, predictor] of design.predictors.entries()) {
    const length = yield* dot(predictor, predictor);
    standardized.push(fitted.coefficients[k]! * Math.sqrt(length / total));
  }
  return { ...fitted, standardized, columns, fromParts };
}

/** A sum of squares that is at most this share of the outcome's is rounding, and counts as 0. */
const ROUNDING = 1e-12;

/**
 * The t of a coefficient; `effect` squared is what the predictor explains beyond the others, `rest` what all of them leave
 * of `total`. Where they leave nothing t is Infinity or -Infinity, the same for every fit that is perfect; NaN where the
 * others had left nothing to this predictor.
 */
export function tOf(sums: { effect: number; rest: number; total: number; freedom: number }): number {
  const { effect, rest, total, freedom } = sums;
  if (rest > ROUNDING * total) return effect / Math.sqrt(rest / freedom);
  return effect * effect > ROUNDING * total ? effect * Infinity : Number.NaN;
}

/** Square root of the diagonal of the inverse of X'X: how far an error in the outcome reaches each coefficient. */
function reachOf(made: readonly (readonly number[])[]): number[] {
  const squares = made.map(() => 0);
  made.forEach((_, place) => {
    const unit = made.map((_row, at) => (at === place ? 1 : 0));
    backSubstitute(made, unit).forEach((weight, k) => {
      squares[k]! += weight * weight;
    });
  });
  return squares.map(Math.sqrt);
}

/**
 * Products of each column with a matrix whose rows and columns are dealt anew: row `place` of what they are multiplied with
 * is row `person[place]` of the matrix, its columns likewise.
 */
export function* permutedDots(
  matrix: Float64Array,
  columns: readonly Float64Array[],
  person: Int32Array,
): Steps<number[]> {
  const n = person.length;
  const row = new Float64Array(n);
  const sums = new Array<number>(columns.length).fill(0);
  let work = 0;
  for (let place = 0; place < n; place++) {
    const from = person[place]! * n;
    for (let other = 0; other < n; other++) row[other] = matrix[from + person[other]!]!;
    for (let k = 0; k < columns.length; k++) {
      const column = columns[k]!;
      const start = place * n;
      let sum = 0;
      for (let other = 0; other < n; other++) sum += row[other]! * column[start + other]!;
      sums[k]! += sum;
    }
    work += n * (columns.length + 1);
    if (work < STEP_SIZE) continue;
    work = 0;
    yield undefined;
  }
  return sums;
}

/** Names a predictor that the others hold already. */
export function namesOfCollinear({ column, madeOf }: Collinear, names: readonly string[]): string {
  const others = madeOf.map((place) => `"${names[place]}"`).join(', ');
  return `predictor "${names[column]}" says nothing that ${others} ${madeOf.length === 1 ? 'does' : 'do'} not say; leave one of them out`;
}
