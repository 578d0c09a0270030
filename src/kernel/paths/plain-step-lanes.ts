import { eightLanes, type Rows, type RowWork, sixteenLanes } from './plain-lane-rows.js';
import type { StepLanes, StepSums, TwoWayArcs } from './step-lanes.js';

const TOUCHED = 1 << 16;
const MARKED = 1 << 31;

/** What the loops below read and write. */
interface Buffers {
  readonly width: number;
  /** A row a node, 0 between two calls. */
  readonly rows: Rows;
  /** The lanes a node has not been reached in. */
  readonly missing: Int32Array;
  /** One row, for what is added up. */
  readonly sum: Rows;
  readonly ends: Float64Array;
  /** The node of each visit, ~node for sources. */
  visits: Int32Array;
  /** A row a visit. */
  arena: Rows;
}

/**
 * The lanes of {@link StepLanes} in TypeScript: the twin of src/kernel/assembly/step-lanes.ts, which adds the same
 * numbers in the same order.
 */
export function plainStepLanes(
  arcs: TwoWayArcs,
  isFloat32: boolean,
  { squares: hasSquares, ends }: StepSums,
): StepLanes {
  const { nodeCount } = arcs;
  const width = isFloat32 ? 16 : 8;
  const work = isFloat32 ? sixteenLanes : eightLanes;
  const createRows = (length: number): Rows =>
    isFloat32 ? new Float32Array(length) : new Float64Array(length);
  const buffers: Buffers = {
    width,
    rows: createRows(width * nodeCount),
    missing: new Int32Array(nodeCount),
    sum: createRows(width),
    ends,
    visits: new Int32Array(0),
    arena: createRows(0),
  };
  const openNodes = new Int32Array(nodeCount);
  const tally = new Int32Array(4);
  const scores = new Float64Array(nodeCount);
  const squares = new Float64Array(hasSquares ? nodeCount : 0);

  return {
    width,
    tally,
    open(from, to, lanes, count) {
      tally.set([0, count, 0, 0]);
      buffers.missing.fill(lanes, from, to);
    },
    reserve(count) {
      const { visits, arena } = buffers;
      if (count <= visits.length) return;
      const room = Math.min(Math.max(count, 2 * visits.length, 2 * nodeCount), width * nodeCount);
      buffers.visits = new Int32Array(room);
      buffers.arena = createRows(room * width);
      buffers.visits.set(visits);
      buffers.arena.set(arena);
    },
    start(at, source, lane) {
      const { visits, missing, arena } = buffers;
      visits[at] = ~source;
      missing[source]! &= ~(1 << lane);
      arena.fill(0, at * width, (at + 1) * width);
      arena[at * width + lane] = 1;
    },
    list(from, to) {
      for (let node = from; node < to; node++) openNodes[node - from] = node;
      tally[0] = to - from;
    },
    push: (from, to) => push(arcs, buffers, work, tally, from, to),
    pull: (from, to) => pull(arcs, buffers, work, tally, openNodes, from, to),
    backPush(from, to, end) {
      backPush(arcs, buffers, work, from, to, end);
      for (let at = from; at < to; at++) {
        const node = buffers.visits[at]!;
        if (node < 0) continue;
        score(buffers, work, at, buffers.rows, node * width, scores, squares);
        clearRow(buffers.rows, node, width);
        buffers.missing[node] = 0;
      }
    },
    backPull: (from, to, end) => backPull(arcs, buffers, work, scores, squares, from, to, end),
    clearSums() {
      scores.fill(0);
      squares.fill(0);
    },
    sums: () => (hasSquares ? [scores, squares] : [scores]),
  };
}

function push(
  arcs: TwoWayArcs,
  { rows, missing, visits, arena, width }: Buffers,
  work: RowWork,
  tally: Int32Array,
  from: number,
  to: number,
): number {
  const { starts, targets } = arcs;
  tally[2] = tally[3] = 0;
  let touched = to;
  for (let at = from; at < to; at++) {
    const node = nodeOf(visits[at]!);
    const row = at * width;
    const lanes = work.lanesOf(arena, row);
    for (let arc = starts[node]!, end = starts[node + 1]!; arc < end; arc++) {
      const target = targets[arc]!;
      const lacking = missing[target]!;
      if ((lacking & lanes) === 0) continue;
      if ((lacking & TOUCHED) === 0) {
        missing[target] = lacking | TOUCHED;
        visits[touched++] = target;
      }
      work.add(rows, target * width, arena, row);
    }
  }
  let count = to;
  for (let at = to; at < touched; at++) {
    const node = visits[at]!;
    const lacking = missing[node]! & ~TOUCHED;
    const reached = work.keep(arena, count * width, lacking, rows, node * width);
    missing[node] = lacking & ~reached;
    clearRow(rows, node, width);
    if (reached === 0) continue;
    visits[count++] = node;
    tallyVisit(arcs, tally, node, lacking === reached);
  }
  return count;
}

function pull(
  arcs: TwoWayArcs,
  buffers: Buffers,
  work: RowWork,
  tally: Int32Array,
  openNodes: Int32Array,
  from: number,
  to: number,
): number {
  const { inStarts, inTargets } = arcs;
  const { rows, missing, visits, arena, sum, width } = buffers;
  tally[2] = tally[3] = 0;
  spread(buffers, work, from, to);
  let kept = 0;
  let count = to;
  for (let i = 0, end = tally[0]!; i < end; i++) {
    const node = openNodes[i]!;
    const lacking = missing[node]!;
    if (lacking === 0) continue;
    openNodes[kept++] = node;
    if (!work.gather(rows, inTargets, inStarts[node]!, inStarts[node + 1]!, sum)) continue;
    const reached = work.keep(arena, count * width, lacking, sum, 0);
    if (reached === 0) continue;
    missing[node] = lacking & ~reached;
    visits[count++] = node;
    tallyVisit(arcs, tally, node, lacking === reached);
  }
  tally[0] = kept;
  clear(buffers, from, to);
  return count;
}

/** Tallies a visit that was written: the arcs of its node, and whether that is open no more. */
function tallyVisit(
  { starts, inStarts }: TwoWayArcs,
  tally: Int32Array,
  node: number,
  isComplete: boolean,
): void {
  const incoming = inStarts[node + 1]! - inStarts[node]!;
  tally[2]! += starts[node + 1]! - starts[node]!;
  tally[3]! += incoming;
  if (isComplete) tally[1]! -= incoming;
}

function backPush(
  { inStarts, inTargets }: TwoWayArcs,
  { rows, missing, visits, arena, width }: Buffers,
  work: RowWork,
  from: number,
  to: number,
  end: number,
): void {
  for (let at = from; at < to; at++) if (visits[at]! >= 0) missing[visits[at]!] = MARKED;
  for (let at = to; at < end; at++) {
    const node = visits[at]!;
    if (node < 0) continue;
    const row = at * width;
    for (let arc = inStarts[node]!, last = inStarts[node + 1]!; arc < last; arc++) {
      const target = inTargets[arc]!;
      if (missing[target] === MARKED) work.add(rows, target * width, arena, row);
    }
  }
}

function backPull(
  { starts, targets }: TwoWayArcs,
  buffers: Buffers,
  work: RowWork,
  scores: Float64Array,
  squares: Float64Array,
  from: number,
  to: number,
  end: number,
): void {
  const { rows, visits, sum } = buffers;
  spread(buffers, work, to, end);
  for (let at = from; at < to; at++) {
    const node = visits[at]!;
    if (node < 0) continue;
    work.gather(rows, targets, starts[node]!, starts[node + 1]!, sum);
    score(buffers, work, at, sum, 0, scores, squares);
  }
  clear(buffers, to, end);
}

/** Ends a visit: scores its node from the row at `place` and turns its path counts into (end + dependency) / count. */
function score(
  { visits, arena, sum, ends, width }: Buffers,
  work: RowWork,
  at: number,
  from: Rows,
  place: number,
  scores: Float64Array,
  squares: Float64Array,
): void {
  const node = visits[at]!;
  const end = ends.length === 0 ? 1 : ends[node]!;
  work.score(arena, at * width, from, place, sum, end);
  scores[node]! += work.total(sum);
  if (squares.length > 0) squares[node]! += work.totalOfSquares(sum);
}

/** Adds the rows of visits to the rows of their nodes. */
function spread({ rows, visits, arena, width }: Buffers, work: RowWork, from: number, to: number): void {
  for (let at = from; at < to; at++) work.add(rows, nodeOf(visits[at]!) * width, arena, at * width);
}

function clear({ rows, visits, width }: Buffers, from: number, to: number): void {
  for (let at = from; at < to; at++) clearRow(rows, nodeOf(visits[at]!), width);
}

function clearRow(rows: Rows, node: number, width: number): void {
  for (let place = node * width, end = place + width; place < end; place++) rows[place] = 0;
}

/** The node of a visit, of a source too. */
function nodeOf(visit: number): number {
  return visit ^ (visit >> 31);
}
