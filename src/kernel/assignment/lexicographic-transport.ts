/**
 * Units of rows that go to columns. The arcs of row r are `starts[r]` to `starts[r + 1] - 1`; each may carry one unit.
 * A unit that goes nowhere costs `emptyCosts` of its row. Costs are vectors of `lanes` whole numbers, compared lane by lane,
 * the first one first.
 */
export interface TransportTask {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Units of each row. */
  readonly supply: ArrayLike<number>;
  /** How many units each column takes. */
  readonly capacity: ArrayLike<number>;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly lanes: number;
  /** Lane by lane of the first arc, then of the second, and so on. */
  readonly costs: Float64Array;
  readonly emptyCosts: Float64Array;
}

export interface Transport {
  /** 1 for each arc that carries its unit. */
  readonly isUsed: Uint8Array;
  /** The whole cost, lane by lane. */
  readonly cost: Float64Array;
  /** For each arc what it would add to the cost, in the first lane, were it forced into use; 0 or less where it is used. */
  readonly addedCost: (arc: number) => number;
}

/**
 * The cheapest way for all units, where a vector of costs is less than another when it is so in the first lane in which they
 * differ: with one lane the assignment of least cost, with a lane for each kind of pair the one that has the fewest of the
 * worst kind, among these the fewest of the next, and so on.
 *
 * Successive shortest paths with potentials, one unit at a time; sums are exact as long as they stay below 2^53. Among equal
 * costs the order of rows and columns decides. Cost: units x (nodes seen on the way)² at the worst, and far less as a rule.
 *
 * Source: Jonker and Volgenant (1987), Computing 38, 325-340; the lanes are those of Burkard and Rendl (1991), Operations
 * Research Letters 10(5), 303-308.
 */
export function lexicographicTransport(task: TransportTask): Transport {
  const { rowCount, columnCount, supply, capacity, starts, columns, lanes, costs, emptyCosts } = task;
  const nodeCount = columnCount + rowCount;
  const sourceOf = rowOfArcs(starts, rowCount);
  const isUsed = new Uint8Array(columns.length);
  const usedAt: number[][] = Array.from({ length: columnCount }, () => []);
  const cost = new Float64Array(lanes);
  // Reduced cost of an arc: costs + potential of the row - potential of the column, never below 0 where it is not used.
  const potential = new Float64Array(nodeCount * lanes);
  const dist = new Float64Array(nodeCount * lanes);
  const via = new Int32Array(nodeCount);
  const state = new Uint8Array(nodeCount);
  const open: number[] = [];
  const done: number[] = [];
  const ahead = new Float64Array(lanes);
  const best = new Float64Array(lanes);
  const END_AT_ROW = -2;

  for (let row = 0; row < rowCount; row++) {
    for (let lane = 0; lane < lanes; lane++) best[lane] = emptyCosts[row * lanes + lane]!;
    for (let arc = starts[row]!; arc < starts[row + 1]!; arc++)
      if (isLess(costs, arc * lanes, best, 0, lanes))
        best.set(costs.subarray(arc * lanes, arc * lanes + lanes));
    for (let lane = 0; lane < lanes; lane++) potential[(columnCount + row) * lanes + lane] = -best[lane]!;
  }

  const reach = (node: number, arc: number): void => {
    if (state[node] === 2 || (state[node] === 1 && !isLess(ahead, 0, dist, node * lanes, lanes))) return;
    if (state[node] === 0) open.push(node);
    state[node] = 1;
    via[node] = arc;
    for (let lane = 0; lane < lanes; lane++) dist[node * lanes + lane] = ahead[lane]!;
  };

  const reduced = (arc: number, row: number, column: number, lane: number): number =>
    costs[arc * lanes + lane]! +
    potential[(columnCount + row) * lanes + lane]! -
    potential[column * lanes + lane]!;

  for (let source = 0; source < rowCount; source++) {
    for (let unit = 0; unit < supply[source]!; unit++) {
      let endNode = -1;
      let endKind = 0;
      ahead.fill(0);
      reach(columnCount + source, -1);
      for (;;) {
        let at = -1;
        for (let place = 0; place < open.length; place++)
          if (at < 0 || isLess(dist, open[place]! * lanes, dist, open[at]! * lanes, lanes)) at = place;
        if (at < 0) break;
        const node = open[at]!;
        if (endNode >= 0 && !isLess(dist, node * lanes, best, 0, lanes)) break;
        open[at] = open[open.length - 1]!;
        open.pop();
        state[node] = 2;
        done.push(node);
        if (node < columnCount) {
          if (usedAt[node]!.length < capacity[node]!) {
            // The nearest of all that is left; nothing behind it is nearer.
            endNode = node;
            endKind = 0;
            for (let lane = 0; lane < lanes; lane++) best[lane] = dist[node * lanes + lane]!;
            break;
          }
          for (const arc of usedAt[node]!) {
            const row = sourceOf[arc]!;
            for (let lane = 0; lane < lanes; lane++)
              ahead[lane] = dist[node * lanes + lane]! - reduced(arc, row, node, lane);
            reach(columnCount + row, arc);
          }
          continue;
        }
        const row = node - columnCount;
        for (let lane = 0; lane < lanes; lane++)
          ahead[lane] =
            dist[node * lanes + lane]! + emptyCosts[row * lanes + lane]! + potential[node * lanes + lane]!;
        if (endNode < 0 || isLess(ahead, 0, best, 0, lanes)) {
          endNode = node;
          endKind = END_AT_ROW;
          best.set(ahead);
        }
        for (let arc = starts[row]!; arc < starts[row + 1]!; arc++) {
          const column = columns[arc]!;
          if (isUsed[arc] === 1 || state[column] === 2 || capacity[column] === 0) continue;
          for (let lane = 0; lane < lanes; lane++)
            ahead[lane] = dist[node * lanes + lane]! + reduced(arc, row, column, lane);
          reach(column, arc);
        }
      }
      for (const node of done) {
        if (isLess(dist, node * lanes, best, 0, lanes))
          for (let lane = 0; lane < lanes; lane++)
            potential[node * lanes + lane]! += dist[node * lanes + lane]! - best[lane]!;
      }
      augment(endNode, endKind === END_AT_ROW);
      for (const node of open) state[node] = 0;
      for (const node of done) state[node] = 0;
      open.length = 0;
      done.length = 0;
    }
  }

  for (let row = 0; row < rowCount; row++) {
    let left = supply[row]!;
    for (let arc = starts[row]!; arc < starts[row + 1]!; arc++) {
      if (isUsed[arc] === 0) continue;
      left--;
      for (let lane = 0; lane < lanes; lane++) cost[lane]! += costs[arc * lanes + lane]!;
    }
    for (let lane = 0; lane < lanes; lane++) cost[lane]! += left * emptyCosts[row * lanes + lane]!;
  }
  return { isUsed, cost, addedCost: (arc) => reduced(arc, sourceOf[arc]!, columns[arc]!, 0) };

  /** Turns round what is used along the path back to the source. */
  function augment(end: number, endsAtRow: boolean): void {
    let node = end;
    if (!endsAtRow) node = columnCount + enter(node);
    while (via[node] !== -1) {
      const left = via[node]!;
      const column = columns[left]!;
      isUsed[left] = 0;
      usedAt[column]!.splice(usedAt[column]!.indexOf(left), 1);
      node = columnCount + enter(column);
    }
  }

  function enter(column: number): number {
    const arc = via[column]!;
    isUsed[arc] = 1;
    usedAt[column]!.push(arc);
    return sourceOf[arc]!;
  }
}

function isLess(a: Float64Array, aFrom: number, b: Float64Array, bFrom: number, lanes: number): boolean {
  for (let lane = 0; lane < lanes; lane++) {
    const left = a[aFrom + lane]!;
    const right = b[bFrom + lane]!;
    if (left !== right) return left < right;
  }
  return false;
}

function rowOfArcs(starts: Int32Array, rowCount: number): Int32Array {
  const rows = new Int32Array(starts[rowCount]!);
  for (let row = 0; row < rowCount; row++) rows.fill(row, starts[row]!, starts[row + 1]!);
  return rows;
}
