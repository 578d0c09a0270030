/** Where the arcs of the nodes lie, both ways; the same arrays twice where every arc has one back. */
export interface TwoWayArcs {
  readonly nodeCount: number;
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly inStarts: Int32Array;
  readonly inTargets: Int32Array;
}

/** What is summed beside the dependencies, and what they count. */
export interface StepSums {
  /** Whether squared dependencies are summed too. */
  readonly squares: boolean;
  /**
   * What a path counts that ends at each node; empty where each counts 1. NaN where none counts that ends at the node, and none
   * counts for those before it that runs through it: it is lost there.
   */
  readonly ends: Float64Array;
}

/**
 * What the levels of one batch are counted on: as many sources at once as a row has lanes, each in its own lane.
 *
 * A visit is a node together with the lanes that reach it at one level. Visits stand one after the other, level by
 * level, each with a row of path counts; on the way back the row becomes (end + dependency) / path count, where end is 1
 * unless {@link StepSums.ends} says otherwise, and 0 where paths are lost. A visit that starts a source has no row to give back. Beside them every node has a row, 0 between two calls.
 */
export interface StepLanes {
  /** Sources a batch holds. */
  readonly width: number;
  /** The number of nodes in the open list, of arcs into open nodes, and of arcs out of and into the level just found. */
  readonly tally: Int32Array;
  /**
   * Forgets the batch before: nodes `from` to `to - 1`, into which `arcs` lead, are open to the lanes named by the bits of
   * `lanes`, and no level is found.
   */
  open(from: number, to: number, lanes: number, arcs: number): void;
  /** Makes room for so many visits. */
  reserve(visits: number): void;
  /** Writes a visit in which `lane` starts at `source`. */
  start(at: number, source: number, lane: number): void;
  /** Lists the nodes `from` to `to - 1` for {@link pull}. */
  list(from: number, to: number): void;
  /** Finds the level after the visits `from` to `to - 1` along the arcs out of them; gives the end of its visits. */
  push(from: number, to: number): number;
  /** The same by looking from every listed open node along the arcs into it. */
  pull(from: number, to: number): number;
  /** Scores the visits `from` to `to - 1` from the level after them, `to` to `end - 1`, along the arcs into that. */
  backPush(from: number, to: number, end: number): void;
  /** The same along the arcs out of `from` to `to - 1`. */
  backPull(from: number, to: number, end: number): void;
  /** The sums so far, and sets them to 0 before a chunk. */
  clearSums(): void;
  sums(): readonly Float64Array[];
}
