import type { MatrixRows } from './matrix-rows.js';

/** Above this many arcs, or multiplications for one elimination, none is tried. */
const MOST_ARCS = 1_000_000;
const MOST_MULTIPLICATIONS = 30_000_000;

/** An order of elimination in which few new entries arise: chains, trees, rings and the like stay as sparse as they are. */
export interface EliminationPlan {
  /** The rows in order of elimination, and the place of each row in it. */
  readonly order: Int32Array;
  readonly placeOf: Int32Array;
  /** For each place the later places it has an entry with when its turn comes, ascending. */
  readonly starts: Int32Array;
  readonly later: Int32Array;
}

/** Solves M x = b and, transposed, x M = b; vectors by row. Numbers >= 0 give numbers >= 0. */
export interface Eliminated {
  solve(b: Float64Array): Float64Array;
  solveTransposed(b: Float64Array): Float64Array;
}

/**
 * Minimum degree: the row with the fewest others it has an entry with (either way) goes next, and those are joined to
 * one another. Nothing where that gets too large, as in networks without long sparse parts.
 * Cost: about as many steps as the elimination has multiplications.
 * Source: Tinney and Walker (1967), Proceedings of the IEEE 55(11), 1801-1809.
 */
export function planElimination({ starts, targets }: MatrixRows): EliminationPlan | undefined {
  const size = starts.length - 1;
  if (targets.length > MOST_ARCS) return undefined;
  const others = Array.from({ length: size }, () => new Set<number>());
  for (let row = 0; row < size; row++) {
    for (let arc = starts[row]!; arc < starts[row + 1]!; arc++) {
      if (targets[arc] === row) continue;
      others[row]!.add(targets[arc]!);
      others[targets[arc]!]!.add(row);
    }
  }
  const byDegree: number[][] = [];
  const file = (row: number) => {
    const degree = others[row]!.size;
    while (byDegree.length <= degree) byDegree.push([]);
    byDegree[degree]!.push(row);
  };
  for (let row = size - 1; row >= 0; row--) file(row);

  const order = new Int32Array(size);
  const placeOf = new Int32Array(size).fill(-1);
  const laterRows: number[][] = [];
  let multiplications = 0;
  for (let degree = 0; laterRows.length < size; ) {
    const row = byDegree[degree]!.pop();
    if (row === undefined) {
      degree++;
      continue;
    }
    if (placeOf[row] !== -1 || others[row]!.size !== degree) continue; // filed again since
    const place = laterRows.length;
    placeOf[row] = place;
    order[place] = row;
    const rest = [...others[row]!];
    laterRows.push(rest);
    multiplications += degree * degree;
    // Those left are at least as many, and their own turns come.
    if (multiplications + (degree * degree * degree) / 3 > MOST_MULTIPLICATIONS) return undefined;
    const isAllThatIsLeft = degree === size - place - 1; // then all are joined, or as good as
    for (let i = 0; i < rest.length; i++) {
      const own = others[rest[i]!]!;
      own.delete(row);
      if (!isAllThatIsLeft || own.size < degree - 1)
        for (const other of rest) if (other !== rest[i]) own.add(other);
      file(rest[i]!);
    }
    degree = Math.max(0, degree - 1);
  }

  const laterStarts = new Int32Array(size + 1);
  for (let place = 0; place < size; place++)
    laterStarts[place + 1] = laterStarts[place]! + laterRows[place]!.length;
  const later = new Int32Array(laterStarts[size]!);
  laterRows.forEach((rows, place) => {
    later.set(Int32Array.from(rows, (row) => placeOf[row]!).sort(), laterStarts[place]!);
  });
  return { order, placeOf, starts: laterStarts, later };
}

/**
 * Eliminates M = D - A, A being `matrix` without its diagonal and D the diagonal for which M `vector` = `image`.
 *
 * `vector` is above 0 and `image` at least 0, not everywhere 0: then M has an inverse without negative entries, and as
 * nothing is ever subtracted, the solutions are right to nearly the last digit of every entry, however near M is to having none.
 * Cost: as the plan says, 16 bytes an entry.
 * Source: Grassmann, Taksar and Heyman (1985), Operations Research 33(5), 1107-1116; Alfa, Xue and Ye (2002), Mathematics of
 * Computation 71, 217-236.
 */
export function eliminate(
  plan: EliminationPlan,
  matrix: MatrixRows,
  vector: Float64Array,
  image: Float64Array,
): Eliminated {
  const { order, starts, later } = plan;
  const size = order.length;
  const { right, down } = entriesOf(plan, matrix);
  const known = Float64Array.from(order, (row) => vector[row]!);
  const rest = Float64Array.from(order, (row) => image[row]!);
  const pivots = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    const first = starts[k]!;
    const end = starts[k + 1]!;
    let sum = rest[k]!;
    for (let at = first; at < end; at++) sum += right[at]! * known[later[at]!]!;
    const pivot = sum / known[k]!;
    pivots[k] = pivot;
    for (let at = first; at < end; at++) {
      const i = later[at]!;
      down[at]! /= pivot;
      rest[i]! += down[at]! * rest[k]!;
    }
    for (let at = first; at < end; at++) {
      // What is later than both k and i is a part of what is later than i, in the same order.
      let to = starts[later[at]!]!;
      const factor = down[at]!;
      const across = right[at]!;
      for (let j = at + 1; j < end; j++) {
        while (later[to] !== later[j]) to++;
        right[to]! += factor * right[j]!;
        down[to]! += down[j]! * across;
      }
    }
  }

  const byRow = (values: Float64Array) => {
    const sorted = new Float64Array(size);
    for (let k = 0; k < size; k++) sorted[order[k]!] = values[k]!;
    return sorted;
  };
  return {
    solve(b) {
      const x = Float64Array.from(order, (row) => b[row]!);
      for (let k = 0; k < size; k++)
        for (let at = starts[k]!; at < starts[k + 1]!; at++) x[later[at]!]! += down[at]! * x[k]!;
      for (let k = size - 1; k >= 0; k--) {
        for (let at = starts[k]!; at < starts[k + 1]!; at++) x[k]! += right[at]! * x[later[at]!]!;
        x[k]! /= pivots[k]!;
      }
      return byRow(x);
    },
    solveTransposed(b) {
      const x = Float64Array.from(order, (row) => b[row]!);
      for (let k = 0; k < size; k++) {
        x[k]! /= pivots[k]!;
        for (let at = starts[k]!; at < starts[k + 1]!; at++) x[later[at]!]! += right[at]! * x[k]!;
      }
      for (let k = size - 1; k >= 0; k--)
        for (let at = starts[k]!; at < starts[k + 1]!; at++) x[k]! += down[at]! * x[later[at]!]!;
      return byRow(x);
    },
  };
}

/** The entries of the matrix where the plan has them: to the right of the diagonal, and below it. */
function entriesOf({ placeOf, starts, later }: EliminationPlan, matrix: MatrixRows) {
  const right = new Float64Array(later.length);
  const down = new Float64Array(later.length);
  for (let row = 0; row < placeOf.length; row++) {
    const own = placeOf[row]!;
    for (let arc = matrix.starts[row]!; arc < matrix.starts[row + 1]!; arc++) {
      const other = placeOf[matrix.targets[arc]!]!;
      if (other === own) continue;
      const earlier = Math.min(own, other);
      const at = placeIn(later, starts[earlier]!, starts[earlier + 1]!, Math.max(own, other));
      (own < other ? right : down)[at]! += matrix.weights === undefined ? 1 : matrix.weights[arc]!;
    }
  }
  return { right, down };
}

/** Where `sought` is in an ascending stretch that has it. */
function placeIn(values: Int32Array, first: number, end: number, sought: number): number {
  let low = first;
  let high = end - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}
