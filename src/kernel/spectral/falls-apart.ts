import type { MatrixRows } from './matrix-rows.js';

/** Parts joined by less than this share of what is within them are as good as apart. */
const NEXT_TO_NOTHING = 1e-8;

/**
 * Whether a matrix whose rows and columns hang together falls into parts that are joined by next to nothing, seen with its
 * singular vectors `left` and `right` (the same array for a symmetric matrix, of which each pair may be given once).
 *
 * What row i and column j have to do with one another is left_i a_ij right_j, which adds up to value x left_i^2 over each row. A part
 * with all but 1e-8 of that within itself has a root of its own that is as near to the greatest one: Krylov's spaces then
 * hold one mixture of both vectors and show neither that there are two nor which of them is asked for.
 * Cost: one pass over the entries, and another where more than one part is left.
 */
export function fallsApart(
  rows: MatrixRows,
  left: Float64Array,
  right: Float64Array,
  value: number,
): boolean {
  const { starts, targets, weights } = rows;
  const firstColumn = left === right ? 0 : left.length;
  let total = 0;
  for (const entry of left) total += entry * entry;
  const least = (NEXT_TO_NOTHING / 2) * value * total;
  const leader = new Int32Array(firstColumn + right.length).map((_, node) => node);
  for (let row = 0; row < left.length; row++) {
    const share = left[row]!;
    let own = leaderOf(leader, row);
    for (let arc = starts[row]!, end = starts[row + 1]!; arc < end; arc++) {
      const column = firstColumn + targets[arc]!;
      if (leader[column] === own) continue;
      const flow = share * (weights === undefined ? 1 : weights[arc]!) * right[column - firstColumn]!;
      if (flow < least) continue;
      const other = leaderOf(leader, column);
      leader[Math.max(own, other)] = Math.min(own, other);
      own = Math.min(own, other);
    }
  }
  if (hasOnePart(leader)) return false;

  const within = new Float64Array(leader.length);
  const across = new Float64Array(leader.length);
  for (let row = 0; row < left.length; row++) {
    const own = leaderOf(leader, row);
    for (let arc = starts[row]!; arc < starts[row + 1]!; arc++) {
      const column = targets[arc]!;
      const flow = left[row]! * (weights === undefined ? 1 : weights[arc]!) * right[column]!;
      const other = leaderOf(leader, firstColumn + column);
      if (own === other) within[own]! += flow;
      else {
        across[own]! += flow;
        across[other]! += flow;
      }
    }
  }
  let apart = 0;
  for (let node = 0; node < leader.length; node++) {
    if (within[node]! > 0 && across[node]! <= NEXT_TO_NOTHING * within[node]!) apart++;
  }
  return apart > 1;
}

/** Whether all nodes that are joined to any are joined to one another. */
function hasOnePart(leader: Int32Array): boolean {
  let first = -1;
  for (let node = 0; node < leader.length; node++) {
    if (leader[node] === node) continue;
    const own = leaderOf(leader, node);
    if (first !== -1 && own !== first) return false;
    first = own;
  }
  return true;
}

function leaderOf(leader: Int32Array, node: number): number {
  let at = node;
  while (leader[at] !== at) {
    leader[at] = leader[leader[at]!]!;
    at = leader[at]!;
  }
  return at;
}
