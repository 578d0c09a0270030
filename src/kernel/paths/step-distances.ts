import { type Csr, reverse } from '../csr.js';
import type { Engine, Pass, PassInput } from '../pass.js';
import { createAccelerator } from '../wasm.js';
import { createFastSweeper } from './fast-step-sweeps.js';
import { createPlainSweeper } from './plain-step-sweeps.js';
import { HALF, ONE, type Sweeper } from './step-sweeps.js';

export interface StepDistancesInput extends PassInput {
  readonly nodeCount: number;
  /** The arcs along which distances run. */
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  /** The same arcs turned round; the same arrays where every arc has its counterpart. */
  readonly inStarts: Int32Array;
  readonly inTargets: Int32Array;
  /** Each node at most once. Those that stand near each other here should be near each other in the graph. */
  readonly sources: Int32Array;
}

/** Sources a sweep takes at most, whatever the engine. */
const SWEEP = 512;
/** More than 2,048 sources at distance 1 would overflow the 64 bits of a harmonic sum. */
const MOST_SWEEPS = 4;
/** Below, an instance costs more than it saves. */
const FEW_NODES = 200;

/**
 * Unweighted distances from sources to all nodes, summed a node: five vectors of one value a node v, over all sources s
 * other than v that reach v.
 *
 * They are: how many reach it; the sum of d(s, v); the high and the low part of the sum of 1 / d(s, v), which
 * {@link harmonicOf} puts together; and for each v that is itself a source, the greatest distance from it. Every
 * value is a whole number below 2^53 for up to 2^27 nodes, so the order of sources cannot change a bit.
 * Cost: a few dozen looks at each arc for 512 sources. In memory about 210 bytes a node and 4 an arc (8 if directed).
 * Source: {@link Sweeper}.
 */
export const stepDistances: Pass<StepDistancesInput> = {
  chunkCount: (input) => Math.ceil(input.sources.length / chunkSources(input)),
  lengths: ({ nodeCount }) => [nodeCount, nodeCount, nodeCount, nodeCount, nodeCount],
  // About eight levels for 512 sources.
  cost: ({ targets, sources }) => (targets.length * sources.length) / 64,
  prepare(input, engine) {
    const run = prepareChunks(input, engine);
    return (chunk) => {
      const { reachedBy, distance, harmonicHigh, harmonicLow, farthestFrom } = run(chunk);
      return [reachedBy, distance, harmonicHigh, harmonicLow, farthestFrom];
    };
  },
};

function chunkSources({ nodeCount, targets }: StepDistancesInput): number {
  return SWEEP * Math.min(MOST_SWEEPS, Math.ceil(2e6 / (nodeCount + targets.length + 1)));
}

function prepareChunks(
  input: StepDistancesInput,
  engine: Engine,
): (chunk: number) => ReturnType<Sweeper['sums']> {
  const { nodeCount, sources } = input;
  const accelerator = engine === 'fastest' && nodeCount > FEW_NODES ? createAccelerator() : undefined;
  const sweeper =
    accelerator === undefined ? createPlainSweeper(input) : createFastSweeper(accelerator, input);
  const size = chunkSources(input);
  return (chunk) => {
    const end = Math.min(sources.length, (chunk + 1) * size);
    sweeper.clear();
    for (let from = chunk * size; from < end; from += sweeper.lanes) {
      sweeper.sweep(from, Math.min(end, from + sweeper.lanes));
    }
    const sums = sweeper.sums();
    // Where the low part runs over is carried, so that how wide the sweeps were does not show.
    for (let node = 0; node < nodeCount; node++) {
      const carry = Math.floor(sums.harmonicLow[node]! / HALF);
      sums.harmonicHigh[node]! += carry;
      sums.harmonicLow[node]! -= carry * HALF;
    }
    return sums;
  };
}

/**
 * Harmonic sums from their two parts, for any number of chunks added up.
 *
 * A term 1 / d is kept to d * 2^-53 of itself: exact to the last bit of float64 for direct contacts, within 1.2e-11 at
 * a distance of 100,000. The sum is rounded once, so nodes with equal distances get equal bits.
 */
export function harmonicOf(high: Float64Array, low: Float64Array): Float64Array {
  return high.map((part, node) => (part * HALF + low[node]!) / ONE);
}

/** What the vectors of {@link stepDistances} say, one value a node in the numbering of the graph. */
export interface StepDistances {
  readonly reachedBy: Float64Array;
  readonly distance: Float64Array;
  readonly harmonic: Float64Array;
  /** The greatest distance from each node that was a source; 0 for one that reaches nobody, and for the others. */
  readonly farthestFrom: Float64Array;
}

export interface StepDistancesOptions {
  /** Every node once, in the order in which rows and sources are to stand; a breadth-first one when left out. */
  readonly order?: Int32Array | undefined;
  /** Each at most once; all nodes when left out. */
  readonly sources?: Int32Array | undefined;
}

/**
 * The input of {@link stepDistances}, and the way back from its vectors.
 *
 * `turned` is the reverse of `csr`, or `csr` itself where every arc has its counterpart. No bit of the
 * result depends on the order, but the time does: against a shuffled roster {@link searchOrder} is three to four times
 * faster, and an order by communities no more than a tenth better than that.
 */
export function stepDistancesInput(
  csr: Csr,
  turned: Csr,
  { order = searchOrder(csr, turned), sources }: StepDistancesOptions = {},
): {
  input: StepDistancesInput;
  places: Int32Array;
  back(vectors: readonly Float64Array[]): StepDistances;
} {
  const placeOf = new Int32Array(csr.nodeCount);
  order.forEach((node, place) => {
    placeOf[node] = place;
  });
  const out = renumber(csr, order, placeOf);
  const into = turned === csr ? out : renumber(turned, order, placeOf);
  const input = {
    nodeCount: csr.nodeCount,
    starts: out.starts,
    targets: out.targets,
    inStarts: into.starts,
    inTargets: into.targets,
    sources: (sources?.map((node) => placeOf[node]!) ?? placeOf.slice()).sort(),
  };
  return { input, places: placeOf, back: (vectors) => stepDistancesAt(placeOf, vectors) };
}

/** What the vectors of the pass say, in the numbering of the graph, each node standing at its place in them. */
export function stepDistancesAt(places: Int32Array, vectors: readonly Float64Array[]): StepDistances {
  const inPlace = (vector: Float64Array) => vector.map((_, node) => vector[places[node]!]!);
  return {
    reachedBy: inPlace(vectors[0]!),
    distance: inPlace(vectors[1]!),
    harmonic: inPlace(harmonicOf(vectors[2]!, vectors[3]!)),
    farthestFrom: inPlace(vectors[4]!),
  };
}

/** The order in which a breadth-first search finds the nodes, direction dropped, from the first node not yet found. */
function searchOrder(csr: Csr, turned: Csr): Int32Array {
  const order = new Int32Array(csr.nodeCount);
  const isFound = new Uint8Array(csr.nodeCount);
  let found = 0;
  const find = (node: number) => {
    if (isFound[node] === 1) return;
    isFound[node] = 1;
    order[found++] = node;
  };
  let at = 0;
  for (let first = 0; first < csr.nodeCount; first++) {
    find(first);
    for (; at < found; at++) {
      const node = order[at]!;
      for (let arc = csr.starts[node]!; arc < csr.starts[node + 1]!; arc++) find(csr.targets[arc]!);
      if (turned === csr) continue;
      for (let arc = turned.starts[node]!; arc < turned.starts[node + 1]!; arc++) find(turned.targets[arc]!);
    }
  }
  return order;
}

/** The arcs of the graph whose node `place` is `order[place]`. */
function renumber({ starts, targets }: Csr, order: Int32Array, placeOf: Int32Array) {
  const newStarts = new Int32Array(starts.length);
  const newTargets = new Int32Array(targets.length);
  let written = 0;
  order.forEach((node, place) => {
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++)
      newTargets[written++] = placeOf[targets[arc]!]!;
    newStarts[place + 1] = written;
  });
  return { starts: newStarts, targets: newTargets };
}

/** One value a node v over all sources s other than v that reach v. */
export interface DistanceSums {
  /** How many they are. */
  readonly reachedBy: Float64Array;
  /** The sum of the distances d(s, v). */
  readonly distance: Float64Array;
  /** The sum of 1 / d(s, v). */
  readonly harmonic: Float64Array;
  /** The greatest d(s, v); 0 where nobody reaches v. */
  readonly eccentricity: Float64Array;
}

/**
 * Unweighted distances to every node, summed over all sources that reach it, on this thread.
 *
 * For distances from a node, exchange `csr` and `turned`. `turned` is the reverse of `csr`, or `csr` itself where every
 * arc has its counterpart; `sources` are everybody when left out.
 * Cost and source: {@link stepDistances}.
 */
export function distanceSums(csr: Csr, turned: Csr = reverse(csr), sources?: Int32Array): DistanceSums {
  const order = searchOrder(csr, turned);
  const { input } = stepDistancesInput(csr, turned, { order, sources });
  const reachedBy = new Float64Array(csr.nodeCount);
  const distance = new Float64Array(csr.nodeCount);
  const high = new Float64Array(csr.nodeCount);
  const low = new Float64Array(csr.nodeCount);
  const eccentricity = new Float64Array(csr.nodeCount);
  const run = prepareChunks(input, 'fastest');
  for (let chunk = 0; chunk < stepDistances.chunkCount(input); chunk++) {
    const sums = run(chunk);
    order.forEach((node, place) => {
      reachedBy[node]! += sums.reachedBy[place]!;
      distance[node]! += sums.distance[place]!;
      high[node]! += sums.harmonicHigh[place]!;
      low[node]! += sums.harmonicLow[place]!;
      eccentricity[node] = Math.max(eccentricity[node]!, sums.farthestTo[place]!);
    });
  }
  return { reachedBy, distance, harmonic: harmonicOf(high, low), eccentricity };
}
