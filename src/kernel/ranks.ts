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

/** Competition ranks of the values at `places`, greatest first; 0 elsewhere. Values are numbers, not NaN. */
export function rankValues(values: Float64Array, places: Int32Array): Ranks {
  const sorted = Float64Array.from(places, (place) => values[place]!).sort();
  const rank = new Int32Array(values.length);
  const sharedBy = new Int32Array(values.length);
  for (const place of places) {
    const value = values[place]!;
    const slack = Math.abs(value) * SAME_VALUE;
    const upTo = countUpTo(sorted, value + slack);
    rank[place] = sorted.length - upTo + 1;
    sharedBy[place] = upTo - countBelow(sorted, value - slack);
  }
  return { rank, sharedBy };
}

/** How many sorted values are at most `bound`. */
function countUpTo(sorted: Float64Array, bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many sorted values are below `bound`. */
function countBelow(sorted: Float64Array, bound: number): number {
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
