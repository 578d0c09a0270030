import { type Accelerator, layOut } from '../wasm.js';
import type { StepLanes, StepSums, TwoWayArcs } from './step-lanes.js';

const ROW_BYTES = 64;
const PAGE = 65536;

/** The lanes of {@link StepLanes} in WebAssembly: src/kernel/assembly/step-lanes.ts. */
export function fastStepLanes(
  { memory, run }: Accelerator,
  arcs: TwoWayArcs,
  isFloat32: boolean,
  { squares: hasSquares, ends }: StepSums,
): StepLanes {
  const { nodeCount, starts, targets, inStarts, inTargets } = arcs;
  const width = isFloat32 ? 16 : 8;
  const isSymmetric = inTargets === targets;
  const places = layOut(memory, {
    scores: 8 * nodeCount,
    squares: hasSquares ? 8 * nodeCount : 0,
    ends: ends.byteLength,
    tally: 16,
    leading: 4 * (nodeCount + 1), // likewise
    masks: 256,
    missing: 4 * nodeCount,
    open: 4 * nodeCount,
    outStarts: 4 * (nodeCount + 1),
    outTargets: 4 * targets.length,
    inStarts: isSymmetric ? 0 : 4 * (nodeCount + 1),
    inTargets: isSymmetric ? 0 : 4 * inTargets.length,
    rows: ROW_BYTES * nodeCount,
    visits: 4 * (width * nodeCount + 1), // one more: a place is written before it is known to be needed
    arena: 0,
  });

  let bytes = memory.buffer;
  const views = () => ({
    words: new Int32Array(bytes),
    doubles: new Float64Array(bytes),
    floats: new Float32Array(bytes),
    tally: new Int32Array(bytes, places.tally, 4),
  });
  let { words, doubles, floats, tally } = views();

  const place = (from: Int32Array, fromTargets: Int32Array, startsAt: number, targetsAt: number) => {
    const row = targetsAt / 4;
    for (let node = 0; node <= nodeCount; node++) words[startsAt / 4 + node] = targetsAt + 4 * from[node]!;
    for (let arc = 0; arc < fromTargets.length; arc++)
      words[row + arc] = places.rows + ROW_BYTES * fromTargets[arc]!;
  };
  place(starts, targets, places.outStarts, places.outTargets);
  if (!isSymmetric) place(inStarts, inTargets, places.inStarts, places.inTargets);
  // Register masks by lane bits: 2 lanes a register, or 4.
  const lanesEach = width / 4;
  for (let bits = 0; bits < 1 << lanesEach; bits++)
    for (let word = 0; word < 4; word++)
      words[places.masks / 4 + 4 * bits + word] = (bits >> Math.floor((word * lanesEach) / 4)) & 1 ? -1 : 0;
  run.stepPlaces(
    places.rows,
    places.missing,
    places.outStarts,
    isSymmetric ? places.outStarts : places.inStarts,
    places.visits,
    places.arena,
    places.open,
    places.tally,
    places.leading,
    places.masks,
    places.scores,
    hasSquares ? places.squares : 0,
    ends.length > 0 ? places.ends : 0,
  );
  doubles.set(ends, places.ends / 8);

  return {
    width,
    get tally() {
      return tally;
    },
    open(from, to, lanes, arcs) {
      tally.set([0, arcs, 0, 0]);
      words.fill(lanes, places.missing / 4 + from, places.missing / 4 + to);
    },
    reserve(visits) {
      const end = places.arena + ROW_BYTES * visits;
      if (end <= bytes.byteLength) return;
      const wanted = Math.min(end + end / 8, places.arena + ROW_BYTES * width * nodeCount);
      memory.grow(Math.ceil((Math.max(end, wanted) - bytes.byteLength) / PAGE));
      bytes = memory.buffer;
      ({ words, doubles, floats, tally } = views());
    },
    start(at, source, lane) {
      words[places.visits / 4 + at] = ~source;
      words[places.missing / 4 + source]! &= ~(1 << lane);
      const row = (places.arena + ROW_BYTES * at) / 4;
      words.fill(0, row, row + ROW_BYTES / 4);
      if (isFloat32) floats[row + lane] = 1;
      else doubles[row / 2 + lane] = 1;
    },
    list(from, to) {
      for (let node = from; node < to; node++) words[places.open / 4 + node - from] = node;
      tally[0] = to - from;
    },
    push: isFloat32 ? run.stepPush32 : run.stepPush64,
    pull: isFloat32 ? run.stepPull32 : run.stepPull64,
    backPush: isFloat32 ? run.stepBackPush32 : run.stepBackPush64,
    backPull: isFloat32 ? run.stepBackPull32 : run.stepBackPull64,
    clearSums() {
      doubles.fill(0, places.scores / 8, places.scores / 8 + nodeCount);
      if (hasSquares) doubles.fill(0, places.squares / 8, places.squares / 8 + nodeCount);
    },
    sums() {
      const scores = new Float64Array(bytes, places.scores, nodeCount);
      return hasSquares ? [scores, new Float64Array(bytes, places.squares, nodeCount)] : [scores];
    },
  };
}
