import type { Csr } from '../csr.js';
import { weakComponents } from '../structure/components.js';
import { fallsApart } from './falls-apart.js';
import { largestEigenpair, type Multiply } from './lanczos.js';
import { addRow, chosenRows, type MatrixRows, rowProduct } from './matrix-rows.js';
import { perronPairBySolving } from './noda.js';
import { convergedVector, membersByPart, principalParts } from './principal-parts.js';

/** A component and its eigenvector, in the order of its members; NaN throughout where that could not be found. */
export interface PrincipalComponent {
  readonly members: Int32Array;
  readonly vector: Float64Array;
}

/** The components of a symmetric graph that share the greatest eigenvalue of all (to 1e-10), with their eigenvectors. */
export function principalComponents(graph: Csr, rows: MatrixRows): PrincipalComponent[] {
  const { nodeCount } = graph;
  const components = weakComponents(graph);
  const { starts, members } = membersByPart(components);
  const placeOf = new Int32Array(nodeCount);
  for (let at = 0; at < nodeCount; at++) placeOf[members[at]!] = at - starts[components.of[members[at]!]!]!;

  // The root of the greatest row sum of the squared matrix is at or above the greatest eigenvalue.
  const bounds = new Float64Array(components.count);
  const ones = new Float64Array(nodeCount).fill(1);
  const rowSums = ones.map((_, node) => rowProduct(rows, node, ones));
  for (let node = 0; node < nodeCount; node++) {
    const part = components.of[node]!;
    bounds[part] = Math.max(bounds[part]!, Math.sqrt(rowProduct(rows, node, rowSums)));
  }

  const principal = principalParts(bounds, (part) => {
    const own = members.subarray(starts[part]!, starts[part + 1]!);
    // Each pair once, at its smaller end: half the reading.
    const upper = chosenRows(rows, own, placeOf, (place) => place);
    return largestEigenpair({
      size: own.length,
      entryCount: upper.starts[own.length]!,
      multiply: symmetricProduct(upper),
      bySolving: () => perronPairBySolving(chosenRows(rows, own, placeOf)),
      fallsApart: (vector, value) => fallsApart(upper, vector, vector, value),
    });
  });
  return Array.from(principal, ([part, solution]) => ({
    members: members.subarray(starts[part]!, starts[part + 1]!),
    vector: convergedVector(solution),
  }));
}

/**
 * Whether the component of `first` falls into two sides, 1 and 2, with arcs only from one to the other; `sideOf`, which is 0
 * throughout the component, gets them.
 */
export function hasTwoSides({ starts, targets }: Csr, first: number, sideOf: Uint8Array): boolean {
  const queue = [first];
  sideOf[first] = 1;
  for (const node of queue) {
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
      const other = targets[arc]!;
      if (sideOf[other] === sideOf[node]) return false;
      if (sideOf[other] !== 0) continue;
      sideOf[other] = 3 - sideOf[node]!;
      queue.push(other);
    }
  }
  return true;
}

/** Multiplies by the symmetric matrix whose entries above the diagonal are given. */
function symmetricProduct(upper: MatrixRows): Multiply {
  return (from, to) => {
    to.fill(0);
    for (let row = 0; row < from.length; row++) {
      to[row]! += rowProduct(upper, row, from);
      addRow(upper, row, from[row]!, to);
    }
  };
}

/** Whether every entry stands mirrored, too: rows come in order, so each column is met in order as well. */
export function isSymmetric({ starts, targets, weights }: MatrixRows): boolean {
  const size = starts.length - 1;
  const next = starts.slice(0, size);
  for (let row = 0; row < size; row++) {
    for (let arc = starts[row]!; arc < starts[row + 1]!; arc++) {
      const other = targets[arc]!;
      const back = next[other]!++;
      if (back >= starts[other + 1]! || targets[back] !== row) return false;
      if (weights !== undefined && weights[back] !== weights[arc]) return false;
    }
  }
  return true;
}
