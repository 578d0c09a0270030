import type { Csr } from '../csr.js';
import { strongComponents } from '../structure/components.js';
import { condense } from '../structure/reachability.js';
import { perronPair } from './arnoldi.js';
import { solveFollowers } from './follow.js';
import { chosenRows, type MatrixRows, rowProduct } from './matrix-rows.js';
import { perronPairBySolving } from './noda.js';
import {
  convergedVector,
  type Members,
  membersByPart,
  placeScaled,
  principalParts,
} from './principal-parts.js';

/**
 * The eigenvector x >= 0 of a directed graph for its greatest root: root x_t = sum of weight x_s over the arcs from s to t.
 *
 * Each strong component has its own root (0 for a single node). Those with the greatest root of all, from which no other
 * such component can be reached, are solved by themselves and scaled to a maximum of 1 ({@link perronPair} says how far);
 * what can be reached from them follows component by component ({@link solveFollowers}); the rest is exactly 0. Where one of
 * these could not be found, the greatest of all is not known either, and every score but those is NaN. All 0 without a cycle.
 */
export function reducibleEigenvector(incoming: Csr, rows: MatrixRows): Float64Array {
  const { nodeCount } = incoming;
  const strong = strongComponents(incoming);
  // `incoming` points back to the sources, so places grow against the arcs.
  const { placeOf: orderOf } = condense(incoming, strong);
  const of = strong.of.map((part) => orderOf[part]!);
  const sizes = new Int32Array(strong.count);
  for (let part = 0; part < strong.count; part++) sizes[orderOf[part]!] = strong.sizes[part]!;
  const parts = membersByPart({ of, sizes, count: strong.count });
  const nodesOf = (part: number) => parts.members.subarray(parts.starts[part]!, parts.starts[part + 1]!);

  const placeOf = new Int32Array(nodeCount).fill(-1);
  const principal = principalParts(rootBounds(rows, of, strong.count), (part) => {
    const own = nodesOf(part);
    const inside = rowsWithin(rows, own, placeOf);
    return perronPair({
      size: own.length,
      entryCount: inside.starts[own.length]!,
      multiply(from, to) {
        for (let row = 0; row < to.length; row++) to[row] = rowProduct(inside, row, from);
      },
      bySolving: () => perronPairBySolving(inside),
    });
  });

  const scores = new Float64Array(nodeCount);
  const leadsOn = leadingToPrincipal(rows, of, parts, principal);
  let root = 0;
  for (const [part, solution] of principal) {
    root = Math.max(root, solution.value);
    if (leadsOn[part] === 0) placeScaled(convergedVector(solution), nodesOf(part), scores);
  }
  if (root === 0) return scores;
  for (let part = strong.count - 1; part >= 0; part--) {
    if (principal.has(part)) continue;
    const own = nodesOf(part);
    if (own.length === 1) {
      scores[own[0]!] = rowProduct(rows, own[0]!, scores) / root;
      continue;
    }
    // Their own scores are still 0, so this is what comes from elsewhere.
    const given = Float64Array.from(own, (node) => rowProduct(rows, node, scores));
    if (given.every((value) => value === 0)) continue;
    const found = solveFollowers(rowsWithin(rows, own, placeOf), root, given);
    for (let place = 0; place < own.length; place++) scores[own[place]!] = found[place]!;
  }
  // One that is not known may be the greatest: NaN, and so are all the others but those that are 0.
  const greatest = scores.reduce((most, score) => Math.max(most, score), 0);
  return scores.map((score) => (score === 0 ? 0 : score / greatest));
}

/**
 * What no root of a part is above: its greatest column sum, and the root of the greatest row sum of its squared matrix;
 * the lesser of both.
 */
function rootBounds(rows: MatrixRows, of: Int32Array, count: number): Float64Array {
  const rowSums = new Float64Array(of.length);
  const columnSums = new Float64Array(of.length);
  const squaredSums = new Float64Array(of.length);
  eachInnerArc(rows, of, (node, source, weight) => {
    rowSums[node]! += weight;
    columnSums[source]! += weight;
  });
  eachInnerArc(rows, of, (node, source, weight) => {
    squaredSums[node]! += weight * rowSums[source]!;
  });
  const byColumns = new Float64Array(count);
  const byRows = new Float64Array(count);
  for (let node = 0; node < of.length; node++) {
    const part = of[node]!;
    byColumns[part] = Math.max(byColumns[part]!, columnSums[node]!);
    byRows[part] = Math.max(byRows[part]!, Math.sqrt(squaredSums[node]!));
  }
  return byColumns.map((bound, part) => Math.min(bound, byRows[part]!));
}

function eachInnerArc(
  { starts, targets, weights }: MatrixRows,
  of: Int32Array,
  visit: (node: number, source: number, weight: number) => void,
): void {
  for (let node = 0; node < of.length; node++) {
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
      if (of[targets[arc]!] === of[node])
        visit(node, targets[arc]!, weights === undefined ? 1 : weights[arc]!);
    }
  }
}

/** 1 for each part from which a principal part other than itself can be reached. */
function leadingToPrincipal(
  rows: MatrixRows,
  of: Int32Array,
  { starts, members }: Members,
  principal: ReadonlyMap<number, unknown>,
): Uint8Array {
  const leadsOn = new Uint8Array(starts.length - 1);
  // What a part leads to has smaller numbers, so it is complete when its turn comes.
  for (let part = 0; part < leadsOn.length; part++) {
    if (leadsOn[part] === 0 && !principal.has(part)) continue;
    for (let at = starts[part]!; at < starts[part + 1]!; at++) {
      const node = members[at]!;
      for (let arc = rows.starts[node]!; arc < rows.starts[node + 1]!; arc++) {
        const source = of[rows.targets[arc]!]!;
        if (source !== part) leadsOn[source] = 1;
      }
    }
  }
  return leadsOn;
}

/** The matrix of one part, which `placeOf` (-1 throughout) numbers for the time being. */
function rowsWithin(rows: MatrixRows, nodes: Int32Array, placeOf: Int32Array): MatrixRows {
  for (let place = 0; place < nodes.length; place++) placeOf[nodes[place]!] = place;
  const inside = chosenRows(rows, nodes, placeOf);
  for (const node of nodes) placeOf[node] = -1;
  return inside;
}
