/**
 * What sweeps read. Unweighted distances run along `targets`; `inTargets` are the same arcs turned round, and the same
 * arrays where every arc has its counterpart.
 */
export interface SweepInput {
  readonly nodeCount: number;
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly inStarts: Int32Array;
  readonly inTargets: Int32Array;
  readonly sources: Int32Array;
}

/**
 * What the sweeps since the last `clear` add up to, one value a node v over the sources s other than v that reach it. All
 * of it is whole numbers, so neither the order of sources nor the width of a sweep can show.
 */
export interface SweepSums {
  readonly reachedBy: Float64Array;
  /** Sum of the distances d(s, v). */
  readonly distance: Float64Array;
  /** The sum of 1 / d(s, v) is (harmonicHigh * HALF + harmonicLow) / ONE. */
  readonly harmonicHigh: Float64Array;
  readonly harmonicLow: Float64Array;
  /** The greatest distance from v to a node it reaches, for each v that was a source. */
  readonly farthestFrom: Float64Array;
  /** The greatest distance d(s, v). */
  readonly farthestTo: Int32Array;
}

/**
 * Breadth-first searches from up to `lanes` sources at once: each node has a row of bits, one a source, that says which
 * searches have been there. In every level a node takes over the rows of its in-neighbours, so an arc is read once for
 * all sources, and the bits that are new are counted.
 *
 * Only nodes that may still learn something are looked at: where few nodes changed in the last level, those they point
 * to; elsewhere all that some living search has not reached. A search that found nobody in a level is dead.
 * Source: Then et al. (2014), Proceedings of the VLDB Endowment 8(4), 449-460. Theirs hands on the nodes found last;
 * here whole rows are handed on, which needs two copies of them but lets a node stop at its first complete neighbour.
 */
export interface Sweeper {
  readonly lanes: number;
  clear(): void;
  /** Searches from `sources[from]` to `sources[to - 1]`. */
  sweep(from: number, to: number): void;
  /** Its own arrays, which hold until the next call. */
  sums(): SweepSums;
}

/** The unit of a harmonic sum, 2^-52: 1 / d is off by half of it at most, which is d * 2^-53 of 1 / d itself. */
export const ONE = 2 ** 52;
/** What the high part of a harmonic sum counts: 2^27 terms of 1 still add up exactly. */
export const HALF = 2 ** 26;

/** 1 / distance in units, rounded to the nearest. */
export function termOf(distance: number): number {
  return Math.floor(ONE / distance + 0.5);
}
