import { type Csr, findArc } from '../csr.js';

/**
 * Dispersion of every arc i -> j of the symmetric graph `both`: the number of pairs of their common neighbours that are not
 * joined and have, among the neighbours of i, no common neighbour but j.
 *
 * Seen from i, such a pair is one whose only common neighbour inside i's neighbourhood is j. So all arcs of a node are
 * served by one search for two-paths in its neighbourhood. The value from j to i can be another.
 * Cost: sum over nodes of the squared degrees inside their neighbourhoods.
 * Source: Backstrom and Kleinberg (2014), CSCW '14, 831-841.
 */
export function dispersion(both: Csr): Float64Array {
  const { nodeCount, arcCount, starts } = both;
  const scores = new Float64Array(arcCount);
  const localOf = new Int32Array(nodeCount).fill(-1);
  let greatestDegree = 0;
  for (let node = 0; node < nodeCount; node++)
    greatestDegree = Math.max(greatestDegree, starts[node + 1]! - starts[node]!);
  const localStarts = new Int32Array(greatestDegree + 1);
  const ways = new Int32Array(greatestDegree);
  const lastVia = new Int32Array(greatestDegree);
  const reached = new Int32Array(greatestDegree);

  for (let ego = 0; ego < nodeCount; ego++) {
    const localTargets = neighbourhood(both, ego, localOf, localStarts);
    const degree = starts[ego + 1]! - starts[ego]!;
    for (let from = 0; from < degree; from++) {
      let reachedCount = 0;
      for (let arc = localStarts[from]!; arc < localStarts[from + 1]!; arc++) {
        const via = localTargets[arc]!;
        for (let across = localStarts[via]!; across < localStarts[via + 1]!; across++) {
          const to = localTargets[across]!;
          if (to <= from) continue;
          if (ways[to] === 0) reached[reachedCount++] = to;
          ways[to]!++;
          lastVia[to] = via;
        }
      }
      // Two that are joined are no pair to be bridged.
      for (let arc = localStarts[from]!; arc < localStarts[from + 1]!; arc++) ways[localTargets[arc]!] = 0;
      for (let at = 0; at < reachedCount; at++) {
        const to = reached[at]!;
        if (ways[to] === 1) scores[starts[ego]! + lastVia[to]!]!++;
        ways[to] = 0;
      }
    }
  }
  return scores;
}

/**
 * The arcs among the neighbours of `ego`, which are numbered by their place in its row: fills `localStarts` and gives the
 * targets. `localOf` is -1 everywhere before and after.
 */
function neighbourhood(both: Csr, ego: number, localOf: Int32Array, localStarts: Int32Array): number[] {
  const { starts, targets } = both;
  const first = starts[ego]!;
  const end = starts[ego + 1]!;
  const localTargets: number[] = [];
  for (let arc = first; arc < end; arc++) localOf[targets[arc]!] = arc - first;
  for (let arc = first; arc < end; arc++) {
    const node = targets[arc]!;
    // A hub among few neighbours is asked for each of them; its whole row would take far longer.
    if (starts[node + 1]! - starts[node]! > 16 * (end - first)) {
      for (let other = first; other < end; other++) {
        if (findArc(both, node, targets[other]!) !== -1) localTargets.push(other - first);
      }
    } else {
      for (let across = starts[node]!; across < starts[node + 1]!; across++) {
        const local = localOf[targets[across]!]!;
        if (local !== -1) localTargets.push(local);
      }
    }
    localStarts[arc - first + 1] = localTargets.length;
  }
  for (let arc = first; arc < end; arc++) localOf[targets[arc]!] = -1;
  return localTargets;
}
