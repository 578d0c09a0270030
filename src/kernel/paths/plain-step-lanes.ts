import type { StepLanes, TwoWayArcs } from './step-lanes.js';

type Rows = Float64Array | Float32Array;

const TOUCHED = 1 << 16;
const MARKED = 1 << 31;

/**
 * The lanes of {@link StepLanes} in TypeScript: the twin of src/kernel/assembly/step-lanes.ts, which adds the same
 * numbers in the same order. A float32 array rounds what is stored in it as float32 arithmetic would.
 */
export function plainStepLanes(arcs: TwoWayArcs, isFloat32: boolean, hasSquares: boolean): StepLanes {
  const { nodeCount, starts, targets, inStarts, inTargets } = arcs;
  const width = isFloat32 ? 16 : 8;
  const createRows = (length: number): Rows =>
    isFloat32 ? new Float32Array(length) : new Float64Array(length);
  const gather = isFloat32 ? gatherLanes : gatherEight;
  const add = isFloat32 ? addLanes : addEight;

  const rows = createRows(width * nodeCount);
  const missing = new Int32Array(nodeCount);
  const openNodes = new Int32Array(nodeCount);
  const tally = new Int32Array(4);
  const scores = new Float64Array(nodeCount);
  const squares = new Float64Array(hasSquares ? nodeCount : 0);
  const sum = createRows(width);
  const inverse = createRows(width);
  let visits = new Int32Array(0);
  let arena = createRows(0);

  /** Writes a visit with the lanes of `from` that its node lacked, if there are any; gives the number of visits. */
  const visit = (count: number, node: number, lacking: number, from: Rows, place: number): number => {
    const row = count * width;
    let reached = 0;
    for (let lane = 0; lane < width; lane++) {
      const paths = (lacking >> lane) & 1 ? from[place + lane]! : 0;
      arena[row + lane] = paths;
      if (paths > 0) reached |= 1 << lane;
    }
    if (reached === 0) return count;
    visits[count] = node;
    missing[node] = lacking & ~reached;
    const incoming = inStarts[node + 1]! - inStarts[node]!;
    tally[2]! += starts[node + 1]! - starts[node]!;
    tally[3]! += incoming;
    if (missing[node] === 0) tally[1]! -= incoming;
    return count + 1;
  };

  const lanesOf = (at: number): number => {
    let lanes = 0;
    for (let lane = 0; lane < width; lane++) if (arena[at * width + lane]! > 0) lanes |= 1 << lane;
    return lanes;
  };

  const spread = (from: number, to: number): void => {
    for (let at = from; at < to; at++) add(rows, nodeOf(visits[at]!) * width, arena, at * width);
  };
  const clear = (from: number, to: number): void => {
    for (let at = from; at < to; at++) clearRow(nodeOf(visits[at]!));
  };
  const clearRow = (node: number): void => {
    for (let place = node * width, end = place + width; place < end; place++) rows[place] = 0;
  };

  /** Ends a visit: scores its node from the row at `place` and turns its path counts into (1 + dependency) / count. */
  const score = (at: number, node: number, from: Rows, place: number): void => {
    const row = at * width;
    for (let lane = 0; lane < width; lane++) {
      const paths = arena[row + lane]!;
      const share = from[place + lane]!;
      inverse[lane] = 1 / paths;
      arena[row + lane] = paths > 0 ? inverse[lane]! + share : 0;
      sum[lane] = share * paths;
    }
    scores[node]! += sumLanes(sum);
    if (!hasSquares) return;
    for (let lane = 0; lane < width; lane++) sum[lane] = sum[lane]! * sum[lane]!;
    squares[node]! += sumLanes(sum);
  };

  return {
    width,
    tally,
    open(from, to, lanes, arcs) {
      tally.set([0, arcs, 0, 0]);
      missing.fill(lanes, from, to);
    },
    reserve(count) {
      if (count <= visits.length) return;
      const room = Math.min(Math.max(count, 2 * visits.length, 2 * nodeCount), width * nodeCount);
      const [oldVisits, oldArena] = [visits, arena];
      visits = new Int32Array(room);
      arena = createRows(room * width);
      visits.set(oldVisits);
      arena.set(oldArena);
    },
    start(at, source, lane) {
      visits[at] = ~source;
      missing[source]! &= ~(1 << lane);
      arena.fill(0, at * width, (at + 1) * width);
      arena[at * width + lane] = 1;
    },
    list(from, to) {
      for (let node = from; node < to; node++) openNodes[node - from] = node;
      tally[0] = to - from;
    },
    push(from, to) {
      tally[2] = tally[3] = 0;
      let touched = to;
      for (let at = from; at < to; at++) {
        const node = nodeOf(visits[at]!);
        const lanes = lanesOf(at);
        for (let arc = starts[node]!, end = starts[node + 1]!; arc < end; arc++) {
          const target = targets[arc]!;
          const lacking = missing[target]!;
          if ((lacking & lanes) === 0) continue;
          if ((lacking & TOUCHED) === 0) {
            missing[target] = lacking | TOUCHED;
            visits[touched++] = target;
          }
          add(rows, target * width, arena, at * width);
        }
      }
      let count = to;
      for (let at = to; at < touched; at++) {
        const node = visits[at]!;
        missing[node]! &= ~TOUCHED;
        count = visit(count, node, missing[node]!, rows, node * width);
        clearRow(node);
      }
      return count;
    },
    pull(from, to) {
      tally[2] = tally[3] = 0;
      spread(from, to);
      let kept = 0;
      let count = to;
      for (let i = 0, end = tally[0]!; i < end; i++) {
        const node = openNodes[i]!;
        const lacking = missing[node]!;
        if (lacking === 0) continue;
        openNodes[kept++] = node;
        if (gather(rows, inTargets, inStarts[node]!, inStarts[node + 1]!, sum))
          count = visit(count, node, lacking, sum, 0);
      }
      tally[0] = kept;
      clear(from, to);
      return count;
    },
    backPush(from, to, end) {
      for (let at = from; at < to; at++) if (visits[at]! >= 0) missing[visits[at]!] = MARKED;
      for (let at = to; at < end; at++) {
        const node = visits[at]!;
        if (node < 0) continue;
        for (let arc = inStarts[node]!, last = inStarts[node + 1]!; arc < last; arc++) {
          const target = inTargets[arc]!;
          if (missing[target] === MARKED) add(rows, target * width, arena, at * width);
        }
      }
      for (let at = from; at < to; at++) {
        const node = visits[at]!;
        if (node < 0) continue;
        score(at, node, rows, node * width);
        clearRow(node);
        missing[node] = 0;
      }
    },
    backPull(from, to, end) {
      spread(to, end);
      for (let at = from; at < to; at++) {
        const node = visits[at]!;
        if (node < 0) continue;
        gather(rows, targets, starts[node]!, starts[node + 1]!, sum);
        score(at, node, sum, 0);
      }
      clear(to, end);
    },
    clearSums() {
      scores.fill(0);
      squares.fill(0);
    },
    sums: () => (hasSquares ? [scores, squares] : [scores]),
  };
}

/** The node of a visit, of a source too. */
function nodeOf(visit: number): number {
  return visit ^ (visit >> 31);
}

/** Even lanes first, then odd ones, as two-lane registers add them. */
function sumLanes(lanes: Rows): number {
  let even = lanes[0]! + lanes[2]! + (lanes[4]! + lanes[6]!);
  let odd = lanes[1]! + lanes[3]! + (lanes[5]! + lanes[7]!);
  if (lanes.length === 16) {
    even += lanes[8]! + lanes[10]! + (lanes[12]! + lanes[14]!);
    odd += lanes[9]! + lanes[11]! + (lanes[13]! + lanes[15]!);
  }
  return even + odd;
}

/** Adds up the rows of the arcs `first` to `end - 1` into `sum`; tells whether anything but 0 came of it. */
function gatherEight(rows: Rows, targets: Int32Array, first: number, end: number, sum: Rows): boolean {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let arc = first; arc < end; arc++) {
    const row = targets[arc]! << 3;
    a += rows[row]!;
    b += rows[row + 1]!;
    c += rows[row + 2]!;
    d += rows[row + 3]!;
    e += rows[row + 4]!;
    f += rows[row + 5]!;
    g += rows[row + 6]!;
    h += rows[row + 7]!;
  }
  sum[0] = a;
  sum[1] = b;
  sum[2] = c;
  sum[3] = d;
  sum[4] = e;
  sum[5] = f;
  sum[6] = g;
  sum[7] = h;
  return a + b + c + d + e + f + g + h > 0;
}

function gatherLanes(rows: Rows, targets: Int32Array, first: number, end: number, sum: Rows): boolean {
  sum.fill(0);
  for (let arc = first; arc < end; arc++) addLanes(sum, 0, rows, targets[arc]! * sum.length);
  return sum.some((value) => value > 0);
}

function addEight(to: Rows, place: number, from: Rows, row: number): void {
  to[place]! += from[row]!;
  to[place + 1]! += from[row + 1]!;
  to[place + 2]! += from[row + 2]!;
  to[place + 3]! += from[row + 3]!;
  to[place + 4]! += from[row + 4]!;
  to[place + 5]! += from[row + 5]!;
  to[place + 6]! += from[row + 6]!;
  to[place + 7]! += from[row + 7]!;
}

function addLanes(to: Rows, place: number, from: Rows, row: number): void {
  for (let lane = 0; lane < 16; lane++) to[place + lane]! += from[row + lane]!;
}
