import { createSweep } from './marked-sweep.js';
import {
  areEarly,
  blockWords,
  LANES,
  MOST_WORK,
  type StrengthArcs,
  type StrengthLanes,
  type StrengthSums,
} from './strength-lanes.js';
import { isAsShort, toleranceOf } from './strength-tolerance.js';

/**
 * The lanes in TypeScript. A row of sixteen values a node: its length from each source, the number of shortest paths
 * that lead there, and the share of the source's paths that go on from there.
 */
export function createPlainStrengthLanes(arcs: StrengthArcs, workPerNode = MOST_WORK): StrengthLanes {
  const { nodeCount, starts, targets, distances, ends } = arcs;
  const hasEnds = ends.length > 0;
  const lengths = new Float64Array(LANES * nodeCount);
  const shares = new Float64Array(LANES * nodeCount);
  const paths = new Float64Array(LANES * nodeCount);
  const inverses = new Float64Array(LANES * nodeCount);
  const row = new Float64Array(LANES);
  const sweep = createSweep(nodeCount);
  const tolerance = toleranceOf(nodeCount, distances);
  const mostWork = workPerNode * nodeCount;
  const { order, places } = sweep;
  const keys = new Float64Array(nodeCount);
  const slots = new Int32Array(nodeCount + 1);
  // A step is an arc that ends a shortest path in some lane; `lanes` has a bit for each of them.
  const steps = {
    starts: new Int32Array(nodeCount + 1),
    nodes: new Int32Array(targets.length),
    lanes: new Int32Array(targets.length),
  };
  const back = {
    starts: new Int32Array(nodeCount + 2),
    nodes: new Int32Array(targets.length),
    lanes: new Int32Array(targets.length),
  };
  const reached = new Int32Array(nodeCount);
  const sums: StrengthSums = {
    betweenness: new Float64Array(nodeCount),
    squares: new Float64Array(nodeCount),
    harmonicFrom: new Float64Array(nodeCount),
    harmonicTo: new Float64Array(nodeCount),
  };

  /** The least lengths: a marked node hands its lengths on, and whoever gets a lesser one is marked in turn. */
  function relax(sources: Int32Array): boolean {
    lengths.fill(Infinity);
    sources.forEach((source, lane) => {
      lengths[LANES * source + lane] = 0;
      sweep.mark(places[source]!);
    });
    return sweep.run(order, blockWords(nodeCount), mostWork, (node) => {
      const from = LANES * node;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
        const to = LANES * targets[arc]!;
        const distance = distances[arc]!;
        let lane = 0;
        while (lane < LANES && !(lengths[from + lane]! + distance < lengths[to + lane]!)) lane++;
        if (lane === LANES) continue;
        for (; lane < LANES; lane++) {
          const candidate = lengths[from + lane]! + distance;
          if (candidate < lengths[to + lane]!) lengths[to + lane] = candidate;
        }
        sweep.mark(places[targets[arc]!]!);
      }
    });
  }

  /**
   * Finds the steps: arcs along which a length grows to the least one, within the tolerance ({@link isAsShort}). Gives -1 where a length
   * does not grow on its way along a step, as 1e12 + 1e-12 does not; 1 where a node ends two steps in one lane, so that
   * paths have to be counted; otherwise 0.
   */
  function findSteps(): number {
    let count = 0;
    let forked = 0;
    reached.fill(0);
    for (let node = 0; node < nodeCount; node++) {
      steps.starts[node] = count;
      const from = LANES * node;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
        const target = targets[arc]!;
        const to = LANES * target;
        let lanes = 0;
        for (let lane = 0; lane < LANES; lane++) {
          const length = lengths[from + lane]!;
          const known = lengths[to + lane]!;
          if (!isAsShort(length, distances[arc]!, known, tolerance)) continue;
          if (length >= known) return -1;
          lanes |= 1 << lane;
        }
        if (lanes === 0) continue;
        forked |= reached[target]! & lanes;
        reached[target]! |= lanes;
        steps.nodes[count] = target;
        steps.lanes[count++] = lanes;
      }
    }
    steps.starts[nodeCount] = count;
    return forked === 0 ? 0 : 1;
  }

  /** The steps once more, by the node they end at. */
  function turnSteps(): void {
    back.starts.fill(0);
    const count = steps.starts[nodeCount]!;
    // Counted two places ahead: filling moves each start on by one place, to where it belongs.
    for (let step = 0; step < count; step++) back.starts[steps.nodes[step]! + 2]!++;
    for (let node = 2; node <= nodeCount; node++) back.starts[node]! += back.starts[node - 1]!;
    for (let node = 0; node < nodeCount; node++) {
      for (let step = steps.starts[node]!; step < steps.starts[node + 1]!; step++) {
        const place = back.starts[steps.nodes[step]! + 1]!++;
        back.nodes[place] = node;
        back.lanes[place] = steps.lanes[step]!;
      }
    }
  }

  /** Path counts: the sum over the steps that end at the node, once more whenever one of them changes. */
  function countPaths(): boolean {
    sweep.markAll();
    const isDone = sweep.run(order, nodeCount, mostWork, (node) => {
      // A source is reached by no step, and one path, of no length, leads to it.
      for (let lane = 0; lane < LANES; lane++) row[lane] = (reached[node]! >> lane) & 1 ? 0 : 1;
      for (let step = back.starts[node]!; step < back.starts[node + 1]!; step++) {
        const other = LANES * back.nodes[step]!;
        const lanes = back.lanes[step]!;
        for (let lane = 0; lane < LANES; lane++) {
          if ((lanes >> lane) & 1) row[lane]! += paths[other + lane]!;
        }
      }
      if (!putRow(paths, node)) return;
      for (let step = steps.starts[node]!; step < steps.starts[node + 1]!; step++) {
        sweep.mark(places[steps.nodes[step]!]!);
      }
    });
    return isDone;
  }

  /** What a node's end counts, divided by its path counts. */
  function putInverses(forked: boolean): void {
    for (let place = 0; place < paths.length; place++) {
      const ending = hasEnds ? ends[Math.floor(place / LANES)]! : 1;
      inverses[place] = forked ? ending / paths[place]! : ending;
    }
  }

  /**
   * Brandes' dependencies, each divided by the path count of its node: over the steps that lead on from there, the sum of
   * the same at their ends plus what the end counts over the path count there.
   */
  function gatherShares(hasInverses: boolean): boolean {
    sweep.markAll();
    return sweep.run(sweep.mirrored(), nodeCount, mostWork, (node) => {
      row.fill(0);
      for (let step = steps.starts[node]!; step < steps.starts[node + 1]!; step++) {
        const other = LANES * steps.nodes[step]!;
        const lanes = steps.lanes[step]!;
        for (let lane = 0; lane < LANES; lane++) {
          if ((lanes >> lane) & 1)
            row[lane]! += shares[other + lane]! + (hasInverses ? inverses[other + lane]! : 1);
        }
      }
      if (!putRow(shares, node)) return;
      for (let step = back.starts[node]!; step < back.starts[node + 1]!; step++) {
        sweep.mark(nodeCount - 1 - places[back.nodes[step]!]!);
      }
    });
  }

  function putRow(rows: Float64Array, node: number): boolean {
    let isChanged = false;
    for (let lane = 0; lane < LANES; lane++) {
      if (rows[LANES * node + lane] === row[lane]) continue;
      rows[LANES * node + lane] = row[lane]!;
      isChanged = true;
    }
    return isChanged;
  }

  /** Adds the lanes up, even and odd ones apart as registers of two lanes do. */
  function add(sources: Int32Array, forked: boolean): void {
    const { betweenness, squares, harmonicFrom, harmonicTo } = sums;
    row.fill(0);
    for (let node = 0; node < nodeCount; node++) {
      const both = [0, 0, 0, 0, 0, 0];
      for (let lane = 0; lane < LANES; lane++) {
        const at = LANES * node + lane;
        const part = 3 * (lane & 1);
        const share = forked ? shares[at]! * paths[at]! : shares[at]!;
        both[part]! += share;
        both[part + 1]! += share * share;
        both[part + 2]! += 1 / lengths[at]!;
        row[lane]! += 1 / lengths[at]!;
      }
      betweenness[node]! += both[0]! + both[3]!;
      if (arcs.squares) squares[node]! += both[1]! + both[4]!;
      harmonicFrom[node]! += both[2]! + both[5]!;
    }
    sources.forEach((source, lane) => {
      harmonicTo[source]! += row[lane]!;
    });
  }

  /**
   * Counting sort by the sum of a node's lengths, cut into as many slots as there are nodes. Paths are counted and shares
   * gathered in this order, and the next sources find their lengths in it.
   */
  function orderByLengths(): void {
    slots.fill(0);
    let greatest = 0;
    for (let node = 0; node < nodeCount; node++) {
      const both = [0, 0];
      for (let lane = 0; lane < LANES; lane++) {
        const length = lengths[LANES * node + lane]!;
        if (length < Infinity) both[lane & 1]! += length;
      }
      keys[node] = both[0]! + both[1]!;
      greatest = Math.max(greatest, keys[node]!);
    }
    const scale = greatest > 0 ? (nodeCount - 1) / greatest : 0;
    // Whom no lane reaches comes last.
    const slotOf = (node: number) =>
      keys[node]! > 0 ? Math.min(keys[node]! * scale, nodeCount - 1) | 0 : nodeCount - 1;
    for (let node = 0; node < nodeCount; node++) slots[slotOf(node) + 1]!++;
    for (let slot = 1; slot <= nodeCount; slot++) slots[slot]! += slots[slot - 1]!;
    for (let node = 0; node < nodeCount; node++) {
      const place = slots[slotOf(node)]!++;
      order[place] = node;
      places[node] = place;
    }
  }

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
      if (!relax(sources)) return false;
      const forked = findSteps();
      if (forked === -1) return false;
      turnSteps();
      orderByLengths();
      if (forked === 1 && !countPaths()) return false;
      const hasInverses = forked === 1 || hasEnds;
      if (hasInverses) putInverses(forked === 1);
      if (!gatherShares(hasInverses)) return false;
      sources.forEach((source, lane) => {
        lengths[LANES * source + lane] = Infinity;
        shares[LANES * source + lane] = 0;
      });
      add(sources, forked === 1);
      return true;
    },
    sums: () => sums,
  };
}
