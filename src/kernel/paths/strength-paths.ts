import type { Engine, Pass, PassInput } from '../pass.js';
import { createAccelerator } from '../wasm.js';
import { createFastStrengthLanes } from './fast-strength-lanes.js';
import { areCounted } from './path-counts.js';
import { createPlainStrengthLanes } from './plain-strength-lanes.js';
import { LANES, type StrengthLanes } from './strength-lanes.js';
import { createStrengthSource } from './strength-source.js';

export interface StrengthPathsInput extends PassInput {
  readonly nodeCount: number;
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  /** The length of each arc, positive; an infinite one joins nobody. */
  readonly distances: Float64Array;
  /** Each at most once; those that are close to one another beside one another, for speed. */
  readonly sources: Int32Array;
  /** Whether the sums of squares are wanted, too. */
  readonly squares: boolean;
  /** What a path counts for the betweenness that ends at each node; empty where each counts 1. */
  readonly ends: Float64Array;
}

/**
 * Brandes' accumulation along the shortest paths by length from the given sources, and sums of 1 / length.
 *
 * The vectors: betweenness; for a node v the sum of 1 / length(s, v) over the sources s; for a source s the sum of
 * 1 / length(s, v) over all v; and, when asked for, the sum over the sources of the square of what each adds to the
 * betweenness. Pairs that no path joins add nothing, and neither does a pair of a node with itself.
 *
 * Lengths are compared with a tolerance of 1e-10 of their size, so that paths which are equal on paper count as equal. It
 * is less, down to 1e-14, where an arc is so short beside the longest path that leaving it out would make no more
 * difference, and an arc shorter still is no alternative to a direct path that is as long without it: people in the same
 * place get the same values.
 * Sources are followed sixteen at a time (see {@link StrengthLanes}); one by one where lengths differ so much that one is
 * lost beside another, and where there are more paths than float64 can count.
 * Cost: about two visits a node for sixteen sources that are close together. Memory of each thread: some 370 bytes a node
 * and 28 an arc, and 256 a node more where paths are equally long.
 * Source: Brandes (2001), Journal of Mathematical Sociology 25(2), 163-177.
 */
export const strengthPaths: Pass<StrengthPathsInput> = {
  chunkCount: (input) => Math.ceil(input.sources.length / sourcesPerChunk(input)),
  lengths: ({ nodeCount, squares }) => new Array<number>(squares ? 4 : 3).fill(nodeCount),
  cost: ({ nodeCount, targets, sources }) => (nodeCount + targets.length) * sources.length,
  prepare(input, engine) {
    const { nodeCount, sources } = input;
    const lanes = createLanes(input, engine);
    const single = createStrengthSource(input);
    const size = sourcesPerChunk(input);
    const order = new Int32Array(nodeCount);
    return (chunk) => {
      const end = Math.min(sources.length, (chunk + 1) * size);
      lanes.clear();
      // What was left of another chunk must not count, or it would matter which thread did that.
      let isOrdered = false;
      for (let from = chunk * size; from < end; from += LANES) {
        const together = sources.subarray(from, Math.min(end, from + LANES));
        if (!isOrdered || !lanes.isOrderedFor(together)) {
          putSettledFirst(order, single.settle(mostArcs(together, input)));
          lanes.setOrder(order);
        }
        isOrdered = lanes.follow(together);
        if (isOrdered) continue;
        for (const source of together) single.follow(source, lanes.sums());
      }
      const sums = lanes.sums();
      if (!areCounted(sums.betweenness)) {
        lanes.clear();
        for (const source of sources.subarray(chunk * size, end)) single.follow(source, sums);
      }
      const { betweenness, harmonicFrom, harmonicTo, squares } = sums;
      return input.squares
        ? [betweenness, harmonicFrom, harmonicTo, squares]
        : [betweenness, harmonicFrom, harmonicTo];
    };
  },
};

/** Tens of milliseconds a chunk, and enough batches for the search that gives the first its order to be little of it. */
function sourcesPerChunk({ nodeCount, targets }: StrengthPathsInput): number {
  return LANES * Math.max(8, Math.ceil(2e6 / (nodeCount + targets.length)));
}

function createLanes(input: StrengthPathsInput, engine: Engine): StrengthLanes {
  const accelerator = engine === 'fastest' ? createAccelerator() : undefined;
  return accelerator === undefined
    ? createPlainStrengthLanes(input)
    : createFastStrengthLanes(accelerator, input);
}

/** The source that has the most arcs: others may reach nobody, and so give no order. */
function mostArcs(sources: Int32Array, { starts }: StrengthPathsInput): number {
  const arcsOf = (node: number) => starts[node + 1]! - starts[node]!;
  return sources.reduce((most, source) => (arcsOf(source) > arcsOf(most) ? source : most));
}

/** An order of all nodes: the settled ones as they were settled, then the others by number. */
function putSettledFirst(order: Int32Array, settled: Int32Array): void {
  const isSettled = new Uint8Array(order.length);
  for (const node of settled) isSettled[node] = 1;
  order.set(settled);
  let place = settled.length;
  for (let node = 0; node < order.length; node++) if (isSettled[node] === 0) order[place++] = node;
}
