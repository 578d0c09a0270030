import { type Accelerator, layOut } from '../wasm.js';
import {
  areEarly,
  blockWords,
  LANES,
  MOST_WORK,
  type StrengthArcs,
  type StrengthLanes,
  type StrengthSums,
} from './strength-lanes.js';
import { toleranceOf } from './strength-tolerance.js';

/** Bytes of a row: sixteen float64. */
const ROW = 8 * LANES;

/** The lanes in WebAssembly, two to a register. */
export function createFastStrengthLanes(
  { memory, run }: Accelerator,
  { nodeCount, starts, targets, distances, squares, ends }: StrengthArcs,
  workPerNode = MOST_WORK,
): StrengthLanes {
  const tolerance = toleranceOf(nodeCount, distances);
  const at = layOut(memory, {
    starts: starts.byteLength,
    targets: targets.byteLength,
    distances: distances.byteLength,
    ends: ends.byteLength,
    lengths: ROW * nodeCount,
    shares: ROW * nodeCount,
    paths: ROW * nodeCount,
    inverses: ROW * nodeCount,
    stepStarts: 4 * (nodeCount + 1),
    steps: 8 * targets.length,
    backStarts: 4 * (nodeCount + 2),
    backSteps: 8 * targets.length,
    reached: 4 * nodeCount,
    order: 4 * nodeCount,
    places: 4 * nodeCount,
    marks: 4 * ((nodeCount + 31) >> 5),
    masks: 64,
    slots: 4 * (nodeCount + 1),
    keys: 8 * nodeCount,
    sources: 4 * LANES,
    harmonicToLanes: ROW,
    betweenness: 8 * nodeCount,
    squares: 8 * nodeCount,
    harmonicFrom: 8 * nodeCount,
  });
  const integers = (place: number, length: number) => new Int32Array(memory.buffer, place, length);
  const numbers = (place: number, length: number) => new Float64Array(memory.buffer, place, length);
  integers(at.starts, nodeCount + 1).set(starts);
  integers(at.targets, targets.length).set(targets);
  numbers(at.distances, distances.length).set(distances);
  numbers(at.ends, ends.length).set(ends);
  run.layStrengthGraph(nodeCount, at.starts, at.targets, at.distances, ends.length > 0 ? at.ends : 0);
  run.layStrengthRows(at.lengths, at.shares, at.paths, at.inverses);
  run.layStrengthSteps(at.stepStarts, at.steps, at.backStarts, at.backSteps, at.reached);
  run.layStrengthOrder(at.order, at.places, at.marks, at.masks, at.keys, at.slots);
  const order = integers(at.order, nodeCount);
  const places = integers(at.places, nodeCount);
  const keys = numbers(at.keys, nodeCount);
  const laneSources = integers(at.sources, LANES);
  const harmonicToLanes = numbers(at.harmonicToLanes, LANES);
  const sums: StrengthSums = {
    betweenness: numbers(at.betweenness, nodeCount),
    squares: numbers(at.squares, nodeCount),
    harmonicFrom: numbers(at.harmonicFrom, nodeCount),
    harmonicTo: new Float64Array(nodeCount),
  };
  return {
    setOrder(wanted) {
      order.set(wanted);
      wanted.forEach((node, place) => {
        places[node] = place;
      });
    },
    isOrderedFor: (sources) => areEarly(sources, places, keys),
    clear() {
      for (const sum of Object.values(sums)) sum.fill(0);
    },
    follow(sources) {
      laneSources.set(sources);
      const forked = run.followStrengths(
        at.sources,
        sources.length,
        blockWords(nodeCount),
        workPerNode * nodeCount,
        tolerance,
      );
      if (forked === -1) return false;
      const squaresAt = squares ? at.squares : 0;
      run.addStrengths(forked, at.betweenness, squaresAt, at.harmonicFrom, at.harmonicToLanes);
      sources.forEach((source, lane) => {
        sums.harmonicTo[source]! += harmonicToLanes[lane]!;
      });
      return true;
    },
    sums: () => sums,
  };
}
