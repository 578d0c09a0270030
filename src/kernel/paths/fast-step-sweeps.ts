import { type Accelerator, layOut } from '../wasm.js';
import { HALF, type Sweeper, type SweepInput } from './step-sweeps.js';

/** Bytes in the row of a node. */
const ROW = 64;
const LANES = 8 * ROW;

/**
 * Sweeps in WebAssembly, 512 sources at once. Cost: in memory 169 bytes a node beside the input and its copy, and 40 a
 * node for the sums.
 */
export function createFastSweeper({ memory, run }: Accelerator, input: SweepInput): Sweeper {
  const { nodeCount, starts, targets, inStarts, inTargets, sources } = input;
  const isSymmetric = inTargets === targets;
  const places = layOut(memory, {
    starts: starts.byteLength,
    targets: targets.byteLength,
    inStarts: isSymmetric ? 0 : inStarts.byteLength,
    inTargets: isSymmetric ? 0 : inTargets.byteLength,
    sources: 4 * LANES,
    farthestFrom: 4 * LANES,
    seen: ROW * nodeCount,
    next: ROW * nodeCount,
    masks: 2 * ROW,
    state: nodeCount,
    lists: 16 * nodeCount,
    sums: 16 * nodeCount,
    reachedBy: 4 * nodeCount,
    farthestTo: 4 * nodeCount,
  });
  const view = (at: number, length: number) => new Int32Array(memory.buffer, at, length);
  view(places.starts, starts.length).set(starts);
  view(places.targets, targets.length).set(targets);
  if (!isSymmetric) {
    view(places.inStarts, inStarts.length).set(inStarts);
    view(places.inTargets, inTargets.length).set(inTargets);
  }
  run.layStepSweeps(
    nodeCount,
    places.starts,
    places.targets,
    isSymmetric ? places.starts : places.inStarts,
    isSymmetric ? places.targets : places.inTargets,
    places.seen,
    places.next,
    places.masks,
    places.state,
    places.lists,
    places.sums,
    places.reachedBy,
    places.farthestTo,
  );

  const laneSources = view(places.sources, LANES);
  const laneFarthest = view(places.farthestFrom, LANES);
  const reachedBy = view(places.reachedBy, nodeCount);
  const farthestTo = view(places.farthestTo, nodeCount);
  // Of each node the distances and the harmonic sum, 64 bits each, lower half first.
  const words = new Uint32Array(memory.buffer, places.sums, 4 * nodeCount);
  const sums = {
    reachedBy: new Float64Array(nodeCount),
    distance: new Float64Array(nodeCount),
    harmonicHigh: new Float64Array(nodeCount),
    harmonicLow: new Float64Array(nodeCount),
    farthestFrom: new Float64Array(nodeCount),
    farthestTo,
  };

  return {
    lanes: LANES,
    clear() {
      words.fill(0);
      reachedBy.fill(0);
      farthestTo.fill(0);
      sums.farthestFrom.fill(0);
    },
    sweep(from, to) {
      laneSources.set(sources.subarray(from, to));
      run.stepSweep(places.sources, to - from, places.farthestFrom);
      for (let at = from; at < to; at++) sums.farthestFrom[sources[at]!] = laneFarthest[at - from]!;
    },
    sums() {
      sums.reachedBy.set(reachedBy);
      for (let node = 0; node < nodeCount; node++) {
        const word = 4 * node;
        const low = words[word + 2]!;
        sums.distance[node] = words[word + 1]! * 2 ** 32 + words[word]!;
        sums.harmonicHigh[node] = words[word + 3]! * 2 ** 6 + Math.floor(low / HALF);
        sums.harmonicLow[node] = low % HALF;
      }
      return sums;
    },
  };
}
