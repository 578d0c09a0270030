import type { Csr } from '../csr.js';
import { weakComponents } from '../structure/components.js';
import { largestEigenpair, type Multiply } from './lanczos.js';
import { addRow, chosenRows, type MatrixRows, matrixRows, rowProduct } from './matrix-rows.js';
import { membersByPart, placeScaled, principalParts } from './principal-parts.js';
import { reducibleEigenvector } from './reducible-eigenvector.js';

/**
 * Eigenvector centrality: x_t proportional to the sum of weight x_s over the arcs from s to t, the greatest x being 1.
 *
 * Above 0 only where the greatest root of all parts is at home, exactly 0 elsewhere:
 * - symmetric `incoming`: in the component with the greatest eigenvalue;
 * - directed: in the strong component with the greatest root, and in everything that can be reached from it.
 * Where several share the greatest root (to 1e-10), each is scaled to a maximum of 1 before the rest follows from them, so
 * that people in like places get like scores; directed, those from which another one can be reached have no share, since
 * there is no such vector. Without a cycle (a chart, no arcs) the only answer is none: all 0.
 * Converged as {@link largestEigenpair} or {@link reducibleEigenvector} say. Cost: O(arcs) a step, some dozens of them.
 * Source: Bonacich (1972), Journal of Mathematical Sociology 2, 113-120; for reducible matrices Frobenius (1912), in the
 * words of Rothblum (1975), Linear Algebra and its Applications 12, 281-292.
 */
export function principalEigenvector(incoming: Csr, weights: Float64Array): Float64Array {
  const rows = matrixRows(incoming, weights);
  if (!isSymmetric(incoming, weights)) return reducibleEigenvector(incoming, rows);

  const { nodeCount } = incoming;
  const components = weakComponents(incoming);
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

  const scores = new Float64Array(nodeCount);
  const principal = principalParts(bounds, (part) => {
    const own = members.subarray(starts[part]!, starts[part + 1]!);
    // Each pair once, at its smaller end: half the reading.
    return largestEigenpair(own.length, symmetricProduct(chosenRows(rows, own, placeOf, (place) => place)));
  });
  for (const [part, { vector }] of principal)
    placeScaled(vector, members.subarray(starts[part]!, starts[part + 1]!), scores);
  return scores;
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

/** Whether every arc is returned with the same weight: rows come in order, so each column is met in order, too. */
function isSymmetric({ nodeCount, starts, targets }: Csr, weights: Float64Array): boolean {
  const next = starts.slice(0, nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
      const other = targets[arc]!;
      const back = next[other]!++;
      if (back >= starts[other + 1]! || targets[back] !== node || weights[back] !== weights[arc])
        return false;
    }
  }
  return true;
}
