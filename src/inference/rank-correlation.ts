/** Values closer than this share count as equal, as in the ranks of a finding. */
const SAME_VALUE = 1e-10;

/** How far two orders agree: 1, the same order; -1, the reverse; NaN where either puts all equal. */
export interface RankCorrelation {
  /** Spearman's rho: Pearson's correlation of ranks, equals sharing their mean rank. */
  readonly spearman: number;
  /** Kendall's tau-b, which makes up for equals in either order. */
  readonly kendall: number;
}

/**
 * Spearman's and Kendall's correlation over the places where both have a number.
 * Cost: O(n log n), by Knight's way of counting discordant pairs in a merge sort.
 * Source: Kendall (1945), Biometrika 33(3), 239-251; Knight (1966), JASA 61, 436-439.
 */
export function rankCorrelation(first: Float64Array, second: Float64Array): RankCorrelation {
  const both = (_: number, place: number) => !Number.isNaN(first[place]!) && !Number.isNaN(second[place]!);
  const x = meanRanks(first.filter(both));
  const y = meanRanks(second.filter(both));
  return { spearman: pearson(x, y), kendall: tauB(x, y) };
}

/** The rank of each value from the least, equals sharing the mean of theirs. Values are numbers, not NaN. */
export function meanRanks(values: Float64Array): Float64Array {
  const order = Int32Array.from(values, (_, place) => place).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && isSame(values[order[to - 1]!]!, values[order[to]!]!)) to++;
    for (let at = from; at < to; at++) ranks[order[at]!] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

function isSame(a: number, b: number): boolean {
  return a === b || Math.abs(b - a) <= SAME_VALUE * Math.max(Math.abs(a), Math.abs(b));
}

function pearson(x: Float64Array, y: Float64Array): number {
  const mean = (x.length + 1) / 2;
  let products = 0;
  let squaresX = 0;
  let squaresY = 0;
  for (let at = 0; at < x.length; at++) {
    products += (x[at]! - mean) * (y[at]! - mean);
    squaresX += (x[at]! - mean) * (x[at]! - mean);
    squaresY += (y[at]! - mean) * (y[at]! - mean);
  }
  return products / Math.sqrt(squaresX * squaresY);
}

/** Of values whose equals are exactly equal. */
function tauB(x: Float64Array, y: Float64Array): number {
  const pairs = (x.length * (x.length - 1)) / 2;
  const order = Int32Array.from(x, (_, place) => place).sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]!);
  const tiedX = tiedPairs(order, (a, b) => x[a] === x[b]);
  const tiedBoth = tiedPairs(order, (a, b) => x[a] === x[b] && y[a] === y[b]);
  const inOrder = Float64Array.from(order, (place) => y[place]!);
  const discordant = countInversions(inOrder);
  const sortedY = Int32Array.from(y, (_, place) => place).sort((a, b) => y[a]! - y[b]!);
  const tiedY = tiedPairs(sortedY, (a, b) => y[a] === y[b]);
  const concordant = pairs - tiedX - tiedY + tiedBoth - discordant;
  return (concordant - discordant) / Math.sqrt((pairs - tiedX) * (pairs - tiedY));
}

/** Pairs within runs of equals. */
function tiedPairs(order: Int32Array, isEqual: (a: number, b: number) => boolean): number {
  let pairs = 0;
  let run = 0;
  for (let at = 1; at < order.length; at++) {
    run = isEqual(order[at - 1]!, order[at]!) ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

/** Pairs of which the greater comes first, by a merge sort from the bottom up. */
function countInversions(given: Float64Array): number {
  let from = given;
  let into: Float64Array = new Float64Array(given.length);
  let inversions = 0;
  for (let width = 1; width < given.length; width *= 2) {
    for (let start = 0; start < given.length; start += 2 * width) {
      const middle = Math.min(start + width, given.length);
      const end = Math.min(start + 2 * width, given.length);
      let left = start;
      let right = middle;
      for (let at = start; at < end; at++) {
        if (left < middle && (right >= end || from[left]! <= from[right]!)) into[at] = from[left++]!;
        else {
          inversions += middle - left;
          into[at] = from[right++]!;
        }
      }
    }
    [from, into] = [into, from];
  }
  return inversions;
}
