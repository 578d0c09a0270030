import type { Csr } from '../csr.js';
import { matrixRows, scaledWeights } from './matrix-rows.js';
import { placeScaled } from './principal-parts.js';
import { reducibleEigenvector } from './reducible-eigenvector.js';
import { isSymmetric, principalComponents } from './symmetric-eigenvector.js';

/**
 * Eigenvector centrality: x_t proportional to the sum of weight x_s over the arcs from s to t, the greatest x being 1.
 *
 * Above 0 only where the greatest root of all parts is at home, exactly 0 elsewhere:
 * - symmetric `incoming`: in the component with the greatest eigenvalue;
 * - directed: in the strong component with the greatest root, and in everything that can be reached from it.
 * Where several share the greatest root (to 1e-10), each is scaled to a maximum of 1 before the rest follows from them, so
 * that people in like places get like scores; directed, those from which another one can be reached have no share, since
 * there is no such vector. Without a cycle (a chart, no arcs) the only answer is none: all 0.
 * Right to 1e-9. NaN for those whose score could not be found within the work that `largestEigenpair` and `perronPair` allow,
 * and where the next root of a part is too near to be told apart in 64-bit numbers.
 * Cost: O(arcs) a step, some dozens of them.
 * Source: Bonacich (1972), Journal of Mathematical Sociology 2, 113-120; for reducible matrices Frobenius (1912), in the
 * words of Rothblum (1975), Linear Algebra and its Applications 12, 281-292.
 */
export function principalEigenvector(incoming: Csr, weights: Float64Array): Float64Array {
  const rows = matrixRows(incoming, scaledWeights(weights));
  if (!isSymmetric(rows)) return reducibleEigenvector(incoming, rows);
  const scores = new Float64Array(incoming.nodeCount);
  for (const { vector, members } of principalComponents(incoming, rows)) placeScaled(vector, members, scores);
  return scores;
}
