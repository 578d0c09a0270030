import type { Engine } from '../pass.js';
import { type Accelerator, createAccelerator, layOut } from '../wasm.js';

/** A table of rows, what is to be summed over them, and the sums. Arrays are filled and read by the caller; they stay the same. */
export interface RegressionSums {
  /** Numbers of a row, padded with 0 to a multiple of four. */
  readonly stride: number;
  /** Row after row; the first number of each is that of the intercept, 1. */
  readonly table: Float64Array;
  readonly coefficients: Float64Array;
  /** By row, coefficients[0] + coefficient x number for every other column in turn. */
  readonly predictors: Float64Array;
  readonly weights: Float64Array;
  readonly steps: Float64Array;
  /** A row of `stride` a column; what stands right of a column's own place is of no use. */
  readonly gram: Float64Array;
  readonly right: Float64Array;
  /** Fills `predictors` of the first `rows` rows from the first `size` columns. */
  predict(rows: number, size: number): void;
  /** Fills `gram`: the sums over rows of (weight x one) x other; and `right`: those of number x step. */
  sum(rows: number): void;
}

/** Below, an instance costs more than it saves. */
const FEW_ROWS = 500;

/** Room for so many rows and columns, the intercept among them. With WebAssembly and without, the same bits. */
export function createRegressionSums(rows: number, columns: number, engine: Engine): RegressionSums {
  const stride = 4 * Math.ceil(columns / 4);
  const accelerator = engine === 'fastest' && rows > FEW_ROWS ? createAccelerator() : undefined;
  return accelerator === undefined ? plainSums(rows, stride) : fastSums(accelerator, rows, stride);
}

/** How many numbers each array holds. */
function lengthsOf(rows: number, stride: number) {
  return {
    table: rows * stride,
    coefficients: stride,
    predictors: rows,
    weights: rows,
    steps: rows,
    gram: stride * stride,
    right: stride,
  };
}

type ArrayName = keyof ReturnType<typeof lengthsOf>;

function arraysOf(create: (name: ArrayName) => Float64Array): Record<ArrayName, Float64Array> {
  return {
    table: create('table'),
    coefficients: create('coefficients'),
    predictors: create('predictors'),
    weights: create('weights'),
    steps: create('steps'),
    gram: create('gram'),
    right: create('right'),
  };
}

/** In WebAssembly: src/kernel/assembly/regression-sums.ts. */
function fastSums({ memory, run }: Accelerator, rows: number, stride: number): RegressionSums {
  const lengths = lengthsOf(rows, stride);
  const bytes = Object.fromEntries(Object.entries(lengths).map(([name, length]) => [name, 8 * length]));
  const places = layOut(memory, bytes as Record<ArrayName, number>);
  return {
    stride,
    ...arraysOf((name) => new Float64Array(memory.buffer, places[name], lengths[name])),
    predict: (count, size) =>
      run.regressionPredict(count, size, stride, places.table, places.coefficients, places.predictors),
    sum: (count) =>
      run.regressionSums(
        count,
        stride,
        places.table,
        places.weights,
        places.steps,
        places.gram,
        places.right,
      ),
  };
}

function plainSums(rows: number, stride: number): RegressionSums {
  const lengths = lengthsOf(rows, stride);
  const arrays = arraysOf((name) => new Float64Array(lengths[name]));
  const { table, coefficients, predictors, weights, steps, gram, right } = arrays;
  const scaled = new Float64Array(stride);
  return {
    stride,
    ...arrays,
    predict(count, size) {
      for (let row = 0; row < count; row++) {
        let sum = coefficients[0]!;
        for (let column = 1; column < size; column++)
          sum += coefficients[column]! * table[row * stride + column]!;
        predictors[row] = sum;
      }
    },
    sum(count) {
      gram.fill(0);
      right.fill(0);
      for (let row = 0; row < count; row++) {
        const first = row * stride;
        for (let one = 0; one < stride; one++) scaled[one] = weights[row]! * table[first + one]!;
        for (let one = 0; one < stride; one++) {
          for (let other = 0; other <= one; other++)
            gram[one * stride + other]! += scaled[one]! * table[first + other]!;
          right[one]! += table[first + one]! * steps[row]!;
        }
      }
    },
  };
}
