/** What the strength-aware kernel reads; the fields are those of {@link import('./strength-paths.js').StrengthPathsInput}. */
export interface StrengthArcs {
  readonly nodeCount: number;
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly distances: Float64Array;
  readonly squares: boolean;
  /** What a path counts that ends at each node; empty where each counts 1. */
  readonly ends: Float64Array;
}

/** What all sources since the last `clear` add up to, one value a node. */
export interface StrengthSums {
  readonly betweenness: Float64Array;
  /** The sums of the squares of what each source adds to the betweenness; all 0 where they are not asked for. */
  readonly squares: Float64Array;
  readonly harmonicFrom: Float64Array;
  readonly harmonicTo: Float64Array;
}

/**
 * Shortest paths from sixteen sources at once, one lane each.
 *
 * Sources that are close to one another have nearly the same shortest paths, so nearly every value that is read serves
 * sixteen times. What is found has one answer whatever the order of work: each step is repeated until nothing changes.
 */
export interface StrengthLanes {
  /** The order in which nodes are worked off first; the nearer to the order of their lengths, the faster. */
  setOrder(order: Int32Array): void;
  /** Whether the order suits these sources: some were reached from the last ones, and came early. */
  isOrderedFor(sources: Int32Array): boolean;
  clear(): void;
  /**
   * Follows the paths from at most {@link LANES} different sources and adds to the sums. False, and nothing added, where
   * the lengths are too far apart for lanes: one is lost beside another when they are added, or the work is more than it is worth.
   */
  follow(sources: Int32Array): boolean;
  sums(): StrengthSums;
}

export const LANES = 16;

/**
 * Most work a node for sixteen sources, in visits. Two or three are common; where sources are far apart on long chains one
 * source after the other is faster.
 */
export const MOST_WORK = 30;

/**
 * Blocks in which lengths are found, in words of 32 places of the order. What is near the sources is settled before what
 * is behind it is begun, or most of that would be done three times; blocks much smaller make for much going back.
 */
export function blockWords(nodeCount: number): number {
  return Math.max(1, Math.min(32, nodeCount >> 8));
}

/** {@link StrengthLanes.isOrderedFor}: whether those sources that were reached come early on the average. */
export function areEarly(sources: Int32Array, places: Int32Array, keys: Float64Array): boolean {
  let sum = 0;
  let count = 0;
  for (const source of sources) {
    if (keys[source] === 0) continue;
    sum += places[source]!;
    count++;
  }
  return count > 0 && 3 * sum <= places.length * count;
}
