/** Where each value stands among all: ties share a rank, and nothing breaks them. */
export interface Ranks {
  /** 1 for the greatest: one more than the number of greater values. */
  readonly rank: Int32Array;
  /** How many have this very value, itself included. */
  readonly sharedBy: Int32Array;
}

/** Competition ranks of the values at `places`, greatest first; 0 elsewhere. Values are numbers, not NaN. */
export function rankValues(values: Float64Array, places: Int32Array): Ranks {
  const sorted = Float64Array.from(places, (place) => values[place]!).sort();
  const rank = new Int32Array(values.length);
  const sharedBy = new Int32Array(values.length);
  for (const place of places) {
    const above = countUpTo(sorted, values[place]!, true);
    rank[place] = sorted.length - above + 1;
    sharedBy[place] = above - countUpTo(sorted, values[place]!, false);
  }
  return { rank, sharedBy };
}

/** How many sorted values are below `value`, or at most it. */
function countUpTo(sorted: Float64Array, value: number, orEqual: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value || (orEqual && sorted[middle] === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The value from which on a place belongs to the top set of `size`: the size-th greatest, so that equals are in or out
 * together. Where equals would more than double the set, only greater values belong. Never 0 or below.
 */
export function isInTopSet(ranks: Ranks, values: Float64Array, place: number, size: number): boolean {
  if (!(values[place]! > 0)) return false;
  const rank = ranks.rank[place]!;
  return rank <= size && rank - 1 + ranks.sharedBy[place]! <= 2 * size;
}
