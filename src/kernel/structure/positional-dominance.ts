import { type Csr, findArc } from '../csr.js';

/** Strict domination; nodes that dominate each other are equals and count in neither. */
export interface PositionalDominance {
  /** How many nodes dominate the node. */
  readonly dominatedBy: Float64Array;
  /** How many nodes it dominates. */
  readonly dominates: Float64Array;
}

/**
 * Neighbourhood inclusion on the symmetric graph `both`: u dominates v where every neighbour of v is u or a neighbour of u.
 *
 * Then u has at least as many neighbours as v; with as many they dominate each other, so strict dominators are those with
 * more. They are the neighbours of v's least busy neighbour, or that neighbour itself, and of those only the ones of higher
 * degree are looked at. Nodes with the same neighbours are dominated by the same nodes and are handled once. Isolates are
 * dominated by all that are none.
 * Cost: sum over sets of nodes with the same neighbours of the candidates, times the neighbours to be looked up; early out
 * at the first that is missing.
 * Source: Schoch and Brandes (2016), European Journal of Applied Mathematics 27(6), 971-985.
 */
export function positionalDominance(both: Csr): PositionalDominance {
  const { nodeCount, starts, targets } = both;
  const dominatedBy = new Float64Array(nodeCount);
  const dominates = new Float64Array(nodeCount);
  const degree = Int32Array.from({ length: nodeCount }, (_, node) => starts[node + 1]! - starts[node]!);
  const byDegree = rowsByDegree(both, degree);
  const twins = sameNeighbours(both);

  const isMet = new Int32Array(twins.classCount).fill(-1);
  for (let node = 0; node < nodeCount; node++) {
    const own = twins.of[node]!;
    if (isMet[own] !== -1) {
      dominatedBy[node] = dominatedBy[isMet[own]!]!;
      continue;
    }
    isMet[own] = node;
    if (degree[node] === 0) continue;

    const size = twins.sizes[own]!;
    const pivot = leastBusy(both, degree, node);
    let found = 0;
    for (let place = starts[pivot]! - 1; place < starts[pivot + 1]!; place++) {
      // The neighbour itself stands before its row.
      const candidate = place < starts[pivot]! ? pivot : byDegree[place]!;
      if (degree[candidate]! <= degree[node]!) {
        if (candidate === pivot) continue;
        break;
      }
      let isInside = true;
      for (let arc = starts[node]!; isInside && arc < starts[node + 1]!; arc++) {
        const other = targets[arc]!;
        isInside = other === pivot || other === candidate || findArc(both, candidate, other) !== -1;
      }
      if (!isInside) continue;
      found++;
      dominates[candidate]! += size;
    }
    dominatedBy[node] = found;
  }

  let isolates = 0;
  for (const d of degree) if (d === 0) isolates++;
  for (let node = 0; node < nodeCount; node++) {
    if (degree[node] === 0) dominatedBy[node] = nodeCount - isolates;
    else dominates[node]! += isolates;
  }
  return { dominatedBy, dominates };
}

/** The neighbour of least degree, the lowest of several; the node has neighbours. */
function leastBusy({ starts, targets }: Csr, degree: Int32Array, node: number): number {
  let least = targets[starts[node]!]!;
  for (let arc = starts[node]! + 1; arc < starts[node + 1]!; arc++) {
    if (degree[targets[arc]!]! < degree[least]!) least = targets[arc]!;
  }
  return least;
}

/** The targets of a symmetric graph, those of highest degree first in every row. */
function rowsByDegree({ nodeCount, arcCount, starts, targets }: Csr, degree: Int32Array): Int32Array {
  const greatest = degree.reduce((most, d) => Math.max(most, d), 0);
  const next = new Int32Array(greatest + 2);
  for (const d of degree) next[greatest - d + 1]!++;
  for (let d = 0; d <= greatest; d++) next[d + 1]! += next[d]!;
  const order = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) order[next[greatest - degree[node]!]!++] = node;

  const rows = new Int32Array(arcCount);
  const free = starts.slice(0, nodeCount);
  for (const node of order) {
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) rows[free[targets[arc]!]!++] = node;
  }
  return rows;
}

interface TwinClasses {
  readonly of: Int32Array;
  readonly sizes: Int32Array;
  readonly classCount: number;
}

/**
 * Puts nodes with exactly the same neighbours into one class: all start in one, and each row parts the nodes it holds from
 * those it does not. Cost: one pass over the arcs.
 */
function sameNeighbours({ nodeCount, starts, targets }: Csr): TwinClasses {
  // While one row is read, the classes it empties stay until its end: at most one more for each that is not empty.
  const classCount = 2 * nodeCount;
  const of = new Int32Array(nodeCount);
  const sizes = new Int32Array(classCount);
  const partedBy = new Int32Array(classCount).fill(-1);
  const partedInto = new Int32Array(classCount);
  const parted = new Int32Array(nodeCount);
  const unused = Int32Array.from({ length: classCount }, (_, place) => classCount - 1 - place);
  let unusedCount = classCount;
  if (nodeCount > 0) sizes[unused[--unusedCount]!] = nodeCount;

  for (let row = 0; row < nodeCount; row++) {
    let partedCount = 0;
    for (let arc = starts[row]!; arc < starts[row + 1]!; arc++) {
      const node = targets[arc]!;
      const old = of[node]!;
      if (partedBy[old] !== row) {
        partedBy[old] = row;
        partedInto[old] = unused[--unusedCount]!;
        parted[partedCount++] = old;
      }
      of[node] = partedInto[old]!;
      sizes[old]!--;
      sizes[partedInto[old]!]!++;
    }
    for (let at = 0; at < partedCount; at++) {
      if (sizes[parted[at]!] === 0) unused[unusedCount++] = parted[at]!;
    }
  }
  return { of, sizes, classCount };
}
