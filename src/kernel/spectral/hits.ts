import type { Csr } from '../csr.js';
import { weakComponents } from '../structure/components.js';
import { largestEigenpair } from './lanczos.js';
import { addRow, chosenRows, type MatrixRows, matrixRows, rowProduct } from './matrix-rows.js';
import { membersByPart, placeScaled, principalParts } from './principal-parts.js';

/** Kleinberg's two scores, each scaled to a maximum of 1. */
export interface Hits {
  /** Great for those who point to great authorities. */
  readonly hubs: Float64Array;
  /** Great for those whom great hubs point to. */
  readonly authorities: Float64Array;
}

/**
 * Hubs and authorities: the principal eigenvectors of A A' and A' A, A holding `outWeights`.
 *
 * A splits into blocks: senders and receivers that hang together by arcs from one to the other. Scores are above 0 in the
 * block with the greatest singular value alone and exactly 0 elsewhere; where several blocks share it (to 1e-10), each
 * is scaled to a maximum of 1, so that people in like places get like scores. Without arcs all are 0.
 * Converged as {@link largestEigenpair} says; hubs are A times the authorities. Cost: O(arcs) a step, some dozens of them.
 * Source: Kleinberg (1999), Journal of the ACM 46(5), 604-632.
 */
export function hits(out: Csr, incoming: Csr, outWeights: Float64Array, inWeights: Float64Array): Hits {
  const { nodeCount } = out;
  const rows = matrixRows(out, outWeights);
  const blocks = weakComponents(sendersAndReceivers(out, incoming));
  const { starts, members } = membersByPart(blocks);

  // The greatest row sum of A' A is at or above its greatest eigenvalue.
  const bounds = new Float64Array(blocks.count);
  const rowSums = new Float64Array(nodeCount).map((_, node) =>
    sumOf(outWeights, out.starts[node]!, out.starts[node + 1]!),
  );
  const columns = matrixRows(incoming, inWeights);
  for (let node = 0; node < nodeCount; node++) {
    const block = blocks.of[nodeCount + node]!;
    bounds[block] = Math.max(bounds[block]!, rowProduct(columns, node, rowSums));
  }

  const placeOf = new Int32Array(nodeCount);
  const hubs = new Float64Array(nodeCount);
  const authorities = new Float64Array(nodeCount);
  const principal = principalParts(bounds, (block) => {
    const own = members.subarray(starts[block]!, starts[block + 1]!);
    const firstReceiver = own.findIndex((member) => member >= nodeCount);
    const senders = own.subarray(0, firstReceiver);
    const receivers = own.subarray(firstReceiver).map((member) => member - nodeCount);
    receivers.forEach((node, place) => {
      placeOf[node] = place;
    });
    return { senders, receivers, ...singularVectors(chosenRows(rows, senders, placeOf), receivers.length) };
  });
  for (const { senders, receivers, left, right } of principal.values()) {
    placeScaled(left, senders, hubs);
    placeScaled(right, receivers, authorities);
  }
  return { hubs, authorities };
}

/** Each node twice: as a sender (its number) and as a receiver (its number plus n), joined by the arcs. */
function sendersAndReceivers(out: Csr, incoming: Csr): Csr {
  const n = out.nodeCount;
  const starts = new Int32Array(2 * n + 1);
  const targets = new Int32Array(2 * out.arcCount);
  starts.set(out.starts);
  for (let node = 0; node < n; node++) starts[n + 1 + node] = out.arcCount + incoming.starts[node + 1]!;
  for (let arc = 0; arc < out.arcCount; arc++) targets[arc] = n + out.targets[arc]!;
  targets.set(incoming.targets, out.arcCount);
  return { nodeCount: 2 * n, arcCount: targets.length, starts, targets, strengths: new Float64Array(0) };
}

/** The greatest singular value of a matrix, squared, and its vectors. */
function singularVectors(rows: MatrixRows, columnCount: number) {
  const rowCount = rows.starts.length - 1;
  const { value, vector: right } = largestEigenpair(columnCount, (from, to) => {
    to.fill(0);
    for (let row = 0; row < rowCount; row++) addRow(rows, row, rowProduct(rows, row, from), to);
  });
  return { value, right, left: new Float64Array(rowCount).map((_, row) => rowProduct(rows, row, right)) };
}

function sumOf(values: Float64Array, first: number, end: number): number {
  let sum = 0;
  for (let i = first; i < end; i++) sum += values[i]!;
  return sum;
}
