/** Where each value stands among all: ties share a rank, and nothing breaks them. */
export interface Ranks {
  /** 1 for the greatest: one more than the number of greater values. */
  readonly rank: Int32Array;
  /** How many have this very value, itself included. */
  readonly sharedBy: Int32Array;
}

/**
 * Two values count as equal when they differ by less than this share: people in the same place of a network get sums of
 * the same numbers in another order, which floating point may tell apart in the last digits.
 */
const SAME_VALUE = 1e-10;

/**
 * Competition ranks of the values at `places`, greatest first; 0 elsewhere. Values are numbers, not NaN. Where `asked` is given, the
 * ranks of those alone among all at `places`.
 */
export function rankValues(values: Float64Array, places: Int32Array, asked: Int32Array = places): Ranks {
  const sorted = new Float64Array(places.length);
  for (let at = 0; at < sorted.length; at++) sorted[at] = values[places[at]!]!;
  sorted.sort();
  const rank = new Int32Array(values.length);
  const sharedBy = new Int32Array(values.length);
  for (const place of asked) {
    const value = values[place]!;
    const slack = Math.abs(value) * SAME_VALUE;
    const below = countBelow(sorted, value - slack);
    const upTo = countUpTo(sorted, value + slack, below);
    rank[place] = sorted.length - upTo + 1;
    sharedBy[place] = upTo - below;
  }
  return { rank, sharedBy };
}

/** How many sorted values are at most `bound`, of which there are at least `from`. */
function countUpTo(sorted: Float64Array, bound: number, from: number): number {
  // Most values have few equals: the steps from the first of them double until they are beyond the last.
  let low = from;
  let step = 1;
  while (low + step <= sorted.length && sorted[low + step - 1]! <= bound) {
    low += step;
    step *= 2;
  }
  let high = Math.min(sorted.length, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many sorted values are below `bound`. */
export function countBelow(sorted: Float64Array, bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether a place belongs to the top set of `size`: those of the greatest values, equals in or out together. Equals that
 * would more than double the set stay out, and so does a value of 0 or below.
 */
export function isInTopSet(ranks: Ranks, values: Float64Array, place: number, size: number): boolean {
  if (!(values[place]! > 0)) return false;
  const rank = ranks.rank[place]!;
  return rank <= size && rank - 1 + ranks.sharedBy[place]! <= 2 * size;
}
