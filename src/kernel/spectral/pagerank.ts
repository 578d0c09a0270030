import type { Csr } from '../csr.js';
import { type MatrixRows, matrixRows, rowProduct } from './matrix-rows.js';

/** Sweeps whose steps are combined into one jump. */
const CYCLE = 5;
/** Sweeps after which the ranks so far are given. */
const MOST_SWEEPS = 10_000;
/** What is asked for below this is rounding. */
const LEAST_TOLERANCE = 1e-13;

/**
 * PageRank: the chance of meeting a node on an endless walk.
 *
 * A walker follows an arc out of the node with probability `damping`, in proportion to `weights`, and else starts again
 * anywhere; from a node without arcs it always starts again. Sums to 1; empty for an empty graph. Done when one more
 * step of the walk moves the ranks by at most `tolerance` in sum (1e-13 at least: not far below that lies rounding), so that they
 * are wrong by at most tolerance / (1 - damping) in sum; that step is taken and is what comes back.
 *
 * A start anywhere is the same for all, so ranks are x / sum x with x_t = 1 + damping sum_s P_st x_s, in which nodes
 * without arcs need no care. That system is solved by sweeps in which a node sees what was found before it in the same
 * sweep; after every few sweeps comes the mixture of their steps that leaves the shortest step.
 * Cost: O(arcs) a sweep, some thirty of them at damping 0.85; 64 bytes a node.
 * Source: Brin and Page (1998), Computer Networks 30, 107-117; Gleich, Gray, Greif and Lau (2010), SIAM J. Scientific
 * Computing 32(1), 349-371 (the linear system); Eddy (1979) in Information Linkage, 387-396 (reduced rank extrapolation).
 */
export function pageRank(
  incoming: Csr,
  weights: Float64Array,
  damping: number,
  tolerance: number,
): Float64Array {
  const { nodeCount, targets, arcCount } = incoming;
  if (nodeCount === 0) return new Float64Array(0);
  const outgoing = new Float64Array(nodeCount);
  for (let arc = 0; arc < arcCount; arc++) outgoing[targets[arc]!]! += weights[arc]!;
  // Nobody reads what a node without arcs passes on, so any number does there.
  for (let node = 0; node < nodeCount; node++) if (outgoing[node] === 0) outgoing[node] = 1;

  const rows = matrixRows(incoming, weights);
  const wanted = Math.max(tolerance, LEAST_TOLERANCE);
  const perWeight = outgoing.map((total) => 1 / total); // x / outgoing: what an arc of weight 1 passes on
  const steps = Array.from({ length: CYCLE }, () => new Float64Array(nodeCount));
  for (let sweep = 0; ; ) {
    for (const step of steps) {
      const moved = sweepOnce(rows, damping, outgoing, perWeight, step);
      sweep++;
      if (moved > wanted && sweep < MOST_SWEEPS) continue;
      const walked = walkOnce(rows, damping, outgoing, perWeight);
      if (walked.moved <= wanted || sweep >= MOST_SWEEPS) return walked.ranks;
    }
    jump(perWeight, steps);
  }
}

/** One sweep; returns by how much the ranks moved, in sum and as a share of theirs. */
function sweepOnce(
  rows: MatrixRows,
  damping: number,
  outgoing: Float64Array,
  perWeight: Float64Array,
  step: Float64Array,
): number {
  let moved = 0;
  let total = 0;
  for (let node = 0; node < perWeight.length; node++) {
    const rank = 1 + damping * rowProduct(rows, node, perWeight);
    const next = rank / outgoing[node]!;
    step[node] = next - perWeight[node]!;
    moved += Math.abs(step[node]!) * outgoing[node]!;
    total += rank;
    perWeight[node] = next;
  }
  return moved / total;
}

/** One step of the walk from the ranks so far: the new ranks, and by how much they moved in sum. */
function walkOnce(
  rows: MatrixRows,
  damping: number,
  outgoing: Float64Array,
  perWeight: Float64Array,
): { ranks: Float64Array; moved: number } {
  const ranks = new Float64Array(perWeight.length);
  let moved = 0;
  let total = 0;
  for (let node = 0; node < perWeight.length; node++) {
    ranks[node] = 1 + damping * rowProduct(rows, node, perWeight);
    moved += Math.abs(ranks[node]! - perWeight[node]! * outgoing[node]!);
    total += ranks[node]!;
  }
  for (let node = 0; node < ranks.length; node++) ranks[node]! /= total;
  return { ranks, moved: moved / total };
}

/**
 * Goes to the mixture of the last points, with shares that add up to 1, whose mixed step is shortest. It is never longer
 * than the last step; where steps are too alike to tell the shares, nothing is done.
 */
function jump(point: Float64Array, steps: readonly Float64Array[]): void {
  const shares = shortestMixture(steps);
  if (shares === undefined) return;
  // The point after step j is the last one less all later steps.
  const ahead = shares.map((_, j) => shares.slice(0, j).reduce((sum, share) => sum + share, 0));
  for (let j = 1; j < steps.length; j++) {
    const step = steps[j]!;
    for (let node = 0; node < point.length; node++) point[node]! -= ahead[j]! * step[node]!;
  }
}

/** The shares, adding up to 1, with which vectors add up to the shortest one: B g = 1 for their products B, scaled. */
function shortestMixture(vectors: readonly Float64Array[]): number[] | undefined {
  const count = vectors.length;
  const rows = vectors.map((a) => [...vectors.map((b) => product(a, b)), 1]);
  for (let p = 0; p < count; p++) {
    const own = rows[p]![p]!;
    if (!(own > 1e-13 * product(vectors[p]!, vectors[p]!))) return undefined;
    for (let q = 0; q < count; q++) {
      if (q === p) continue;
      const factor = rows[q]![p]! / own;
      for (let column = p; column <= count; column++) rows[q]![column]! -= factor * rows[p]![column]!;
    }
  }
  const solution = rows.map((row, p) => row[count]! / row[p]!);
  const total = solution.reduce((sum, value) => sum + value, 0);
  return solution.map((value) => value / total);
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
