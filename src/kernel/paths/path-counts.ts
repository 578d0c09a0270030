/** 2 to the power of 512, and of -512. */
const STEP = 1.3407807929942597e154;
const BACK = 1 / STEP;

/** Numbers of shortest paths from one source to each node; they may be far greater than a float64 can be. */
export interface PathCounts {
  /** One path, of no length, leads to the source. */
  start(source: number): void;
  /** The paths to `from` lead on to `to`. */
  add(from: number, to: number): void;
  /** The share of the paths to `to` that come over `from`, an arc before it. */
  share(from: number, to: number): number;
  /** No path leads to the node. */
  clear(node: number): void;
}

/**
 * Counts as float64 times a power of 2^512, so that a thousand forks in a row do not end in Infinity. Up to 2^512 they are
 * the numbers float64 alone would give. Memory: 12 bytes a node.
 */
export function createPathCounts(nodeCount: number): PathCounts {
  const counts = new Float64Array(nodeCount);
  const powers = new Int32Array(nodeCount);
  /** Whether any power is more than 0; seldom, and slower. */
  let isScaled = false;

  function addScaled(from: number, to: number): void {
    const ahead = powers[from]! - powers[to]!;
    if (ahead > 0) {
      counts[to] = scaledDown(counts[to]!, ahead);
      powers[to] = powers[from]!;
    }
    counts[to]! += scaledDown(counts[from]!, -ahead);
  }

  return {
    start(source) {
      counts[source] = 1;
      isScaled = false;
    },
    add(from, to) {
      if (isScaled) addScaled(from, to);
      else counts[to]! += counts[from]!;
      if (counts[to]! < STEP) return;
      counts[to]! *= BACK;
      powers[to]!++;
      isScaled = true;
    },
    share(from, to) {
      const ratio = counts[from]! / counts[to]!;
      return isScaled ? scaledDown(ratio, powers[to]! - powers[from]!) : ratio;
    },
    clear(node) {
      counts[node] = 0;
      powers[node] = 0;
    },
  };
}

/** The value times 2^-512 so many times; as it is where that is less than one. Four times leave nothing of any value. */
function scaledDown(value: number, times: number): number {
  let scaled = value;
  for (let time = 0; time < times && time < 4; time++) scaled *= BACK;
  return scaled;
}

/**
 * Whether scores come from counts that a float alone could hold: a count that is Infinity makes the score of its node
 * NaN or Infinity. Scores are never negative, and their sum is as finite as they are.
 */
export function areCounted(scores: Float64Array): boolean {
  let sum = 0;
  for (let node = 0; node < scores.length; node++) sum += scores[node]!;
  return Number.isFinite(sum);
}
