import type { Csr } from '../csr.js';

/** A core found in a network, and how well it fits. */
export interface CorePeriphery {
  /** Correlation of the arcs with the ideal pattern; NaN where it has no spread. */
  readonly fit: number;
  readonly isCore: Uint8Array;
  readonly coreSize: number;
}

/** Sweeps of single moves at most; a search settles in a few. */
const MOST_SWEEPS = 100;

/**
 * Looks for the core that fits best: everybody in the core tied to everybody, nobody outside to anybody else outside.
 *
 * The fit of a core is the correlation over all ordered pairs of the arcs (0 or 1) with a pattern that is 1 where at least
 * one of the two is in the core. First nodes are put in order of degree (both directions counted), then core number, then
 * place, and the best first part of that order is taken; then single nodes are moved in or out, in the order of places,
 * for as long as a move raises the fit. No chance is involved. The best of all cores may fit better: nobody knows a quick
 * way to it.
 * Cost: O(n log n + arcs) a sweep.
 * Source: Borgatti and Everett (1999), Social Networks 21, 375-395, discrete model; the start after Lip (2011),
 * arXiv:1102.5511.
 */
export function findCore(out: Csr, incoming: Csr, coreNumber: ArrayLike<number>): CorePeriphery {
  const { nodeCount: n } = out;
  const degree = Int32Array.from(
    { length: n },
    (_, node) => rowLength(out, node) + rowLength(incoming, node),
  );
  const isCore = new Uint8Array(n);
  const order = Int32Array.from({ length: n }, (_, node) => node).sort(
    (a, b) => degree[b]! - degree[a]! || coreNumber[b]! - coreNumber[a]! || a - b,
  );

  // `inside` counts the arcs with an end in the core.
  let inside = 0;
  let size = 0;
  let best = { fit: -Infinity, size: 0 };
  for (const node of order) {
    inside += toPeriphery(out, node, isCore) + toPeriphery(incoming, node, isCore);
    isCore[node] = 1;
    size++;
    const fit = fitOf(n, out.arcCount, size, inside);
    if (fit > best.fit) best = { fit, size };
  }
  isCore.fill(0);
  inside = 0;
  size = best.size;
  for (const node of order.subarray(0, size)) {
    inside += toPeriphery(out, node, isCore) + toPeriphery(incoming, node, isCore);
    isCore[node] = 1;
  }

  let fit = best.fit;
  for (let sweep = 0, isMoving = fit > -Infinity; isMoving && sweep < MOST_SWEEPS; sweep++) {
    isMoving = false;
    for (let node = 0; node < n; node++) {
      const change = toPeriphery(out, node, isCore) + toPeriphery(incoming, node, isCore);
      const step = isCore[node] === 1 ? -1 : 1;
      const moved = fitOf(n, out.arcCount, size + step, inside + step * change);
      // A gain below the last digits would let two equal cores change places for ever.
      if (!(moved > fit + 1e-12)) continue;
      fit = moved;
      size += step;
      inside += step * change;
      isCore[node] = isCore[node] === 1 ? 0 : 1;
      isMoving = true;
    }
  }
  return { fit: fit === -Infinity ? Number.NaN : fit, isCore, coreSize: size };
}

function rowLength(csr: Csr, node: number): number {
  return csr.starts[node + 1]! - csr.starts[node]!;
}

/** How many of a node's arcs end outside the core. */
function toPeriphery(csr: Csr, node: number, isCore: Uint8Array): number {
  let count = 0;
  for (let arc = csr.starts[node]!; arc < csr.starts[node + 1]!; arc++)
    count += 1 - isCore[csr.targets[arc]!]!;
  return count;
}

/** The correlation of two patterns of 0 and 1 from their counts; -Infinity where one has no spread. */
function fitOf(n: number, arcs: number, coreSize: number, inside: number): number {
  const cells = n * (n - 1);
  const ideal = cells - (n - coreSize) * (n - coreSize - 1);
  const spread = Math.sqrt(arcs) * Math.sqrt(cells - arcs) * Math.sqrt(ideal) * Math.sqrt(cells - ideal);
  return spread > 0 ? (cells * inside - arcs * ideal) / spread : -Infinity;
}
