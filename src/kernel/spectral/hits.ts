import type { Csr } from '../csr.js';
import { weakComponents } from '../structure/components.js';
import { fallsApart } from './falls-apart.js';
import { largestEigenpair } from './lanczos.js';
import {
  addRow,
  chosenRows,
  type MatrixRows,
  matrixRows,
  rowProduct,
  scaledWeights,
  transposedRows,
} from './matrix-rows.js';
import { perronPairBySolving } from './noda.js';
import { membersByPart, placeScaled, principalParts } from './principal-parts.js';
import { hasTwoSides, isSymmetric, principalComponents } from './symmetric-eigenvector.js';

/** Kleinberg's two scores, each scaled to a maximum of 1. */
export interface Hits {
  /** Great for those who point to great authorities. */
  readonly hubs: Float64Array;
  /** Great for those whom great hubs point to. */
  readonly authorities: Float64Array;
}

/**
 * Hubs and authorities: the principal eigenvectors of A A' and A' A, A holding `outWeights`, or 1 for each arc. `inWeights`
 * are the same by the rows of `incoming`.
 *
 * A splits into blocks: senders and receivers that hang together by arcs from one to the other. Scores are above 0 in the
 * block with the greatest singular value alone and exactly 0 elsewhere; where several blocks share it (to 1e-10), each
 * is scaled to a maximum of 1, so that people in like places get like scores. Without arcs all are 0.
 * Where A is symmetric, a block is a component, or either side of one that falls into two sides: hubs are authorities, and
 * they come from A itself, in whose square an eigenvalue and the opposite of another are told apart less well.
 * Right to 1e-9, as {@link largestEigenpair} says, NaN for those of a block that is not; hubs are A times the authorities.
 * Cost: O(arcs) a step, some dozens of them.
 * Source: Kleinberg (1999), Journal of the ACM 46(5), 604-632.
 */
export function hits(out: Csr, incoming: Csr, outWeights?: Float64Array, inWeights?: Float64Array): Hits {
  const rows = matrixRows(out, scaledWeights(outWeights));
  if (isSymmetric(rows)) return symmetricHits(out, rows);
  return directedHits(out, incoming, rows, matrixRows(incoming, scaledWeights(inWeights)));
}

/** Sides are scaled each by itself: each is a block of its own. */
function symmetricHits(graph: Csr, rows: MatrixRows): Hits {
  const hubs = new Float64Array(graph.nodeCount);
  const sideOf = new Uint8Array(graph.nodeCount);
  for (const { members, vector } of principalComponents(graph, rows)) {
    if (!hasTwoSides(graph, members[0]!, sideOf)) {
      placeScaled(vector, members, hubs);
      continue;
    }
    for (const side of [1, 2]) {
      const isHere = (_: number, place: number) => sideOf[members[place]!] === side;
      placeScaled(vector.filter(isHere), members.filter(isHere), hubs);
    }
  }
  return { hubs, authorities: hubs.slice() };
}

function directedHits(out: Csr, incoming: Csr, rows: MatrixRows, columns: MatrixRows): Hits {
  const { nodeCount } = out;
  const blocks = weakComponents(sendersAndReceivers(out, incoming));
  const { starts, members } = membersByPart(blocks);

  // The greatest row sum of A' A is at or above its greatest eigenvalue.
  const bounds = new Float64Array(blocks.count);
  const ones = new Float64Array(nodeCount).fill(1);
  const rowSums = ones.map((_, node) => rowProduct(rows, node, ones));
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
    const receivers = own.slice(firstReceiver);
    for (let place = 0; place < receivers.length; place++) {
      receivers[place]! -= nodeCount;
      placeOf[receivers[place]!] = place;
    }
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

/** The greatest singular value of a matrix, squared, and its vectors; those NaN where they could not be found. */
function singularVectors(rows: MatrixRows, columnCount: number) {
  const rowCount = rows.starts.length - 1;
  const { value, vector, isConverged } = largestEigenpair({
    size: columnCount,
    entryCount: 2 * rows.starts[rowCount]!,
    multiply(from, to) {
      to.fill(0);
      for (let row = 0; row < rowCount; row++) addRow(rows, row, rowProduct(rows, row, from), to);
    },
    bySolving() {
      const both = perronPairBySolving(besideTransposed(rows, columnCount));
      return both && { ...both, value: both.value * both.value, vector: both.vector.slice(rowCount) };
    },
    fallsApart(right, squaredValue) {
      const value = Math.sqrt(squaredValue);
      const left = new Float64Array(rowCount).map((_, row) => rowProduct(rows, row, right) / value);
      return fallsApart(rows, left, right, value);
    },
  });
  const right = isConverged ? vector : vector.map(() => Number.NaN);
  return { value, right, left: new Float64Array(rowCount).map((_, row) => rowProduct(rows, row, right)) };
}

/** The symmetric matrix of a matrix and its transpose: rows first, columns after them. */
function besideTransposed(rows: MatrixRows, columnCount: number): MatrixRows {
  const rowCount = rows.starts.length - 1;
  const entryCount = rows.starts[rowCount]!;
  const size = rowCount + columnCount;
  const wide = {
    starts: new Int32Array(size + 1).fill(entryCount),
    targets: rows.targets.subarray(0, entryCount).map((column) => rowCount + column),
    weights: rows.weights?.subarray(0, entryCount),
  };
  wide.starts.set(rows.starts);
  const turned = transposedRows(wide, 1);
  const starts = wide.starts.map((start, row) => start + turned.starts[row]!);
  const targets = new Int32Array(2 * entryCount);
  const weights = new Float64Array(2 * entryCount);
  targets.set(wide.targets);
  targets.set(turned.targets, entryCount);
  weights.fill(1, 0, entryCount);
  if (wide.weights !== undefined) weights.set(wide.weights);
  weights.set(turned.weights!, entryCount);
  return { starts, targets, weights };
}
