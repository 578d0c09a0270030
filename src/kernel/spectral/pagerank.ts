import type { Csr } from '../csr.js';
import { eliminate, planElimination } from './elimination.js';
import { jump } from './extrapolation.js';
import { type MatrixRows, matrixRows, rowProduct, transposedRows } from './matrix-rows.js';

/** Sweeps whose steps are combined into one jump. */
const CYCLE = 5;
/** Sweeps after which elimination is tried, and after which it is given up. */
const SWEEPS_BEFORE_SOLVING = 300;
const MOST_SWEEPS = 10_000;
/** What is asked for below this is rounding. */
const LEAST_TOLERANCE = 1e-14;

/**
 * PageRank: the chance of meeting a node on an endless walk.
 *
 * A walker follows an arc out of the node with probability `damping`, in proportion to `weights`, and else starts again
 * anywhere; from a node without arcs it always starts again. Sums to 1; empty for an empty graph. Done when one more
 * step of the walk moves no rank by more than `tolerance` of it (3e-14 at least: not far below that lies rounding), so that they
 * are wrong by at most tolerance / (1 - damping) in sum; that step is taken and is what comes back.
 *
 * A start anywhere is the same for all, so ranks are x / sum x with x_t = 1 + damping sum_s P_st x_s, in which nodes
 * without arcs need no care. That system is solved by sweeps in which a node sees what was found before it in the same
 * sweep; after every few sweeps comes the mixture of their steps that leaves the shortest step. Where 300 sweeps did not
 * do, as on long rings with damping near 1, the system is eliminated if that is possible; else, after 10,000 sweeps, there
 * is no answer: NaN for all.
 * Cost: O(arcs) a sweep, some thirty of them at damping 0.85; 64 bytes a node.
 * Source: Brin and Page (1998), Computer Networks 30, 107-117; Gleich, Gray, Greif and Lau (2010), SIAM J. Scientific
 * Computing 32(1), 349-371 (the linear system).
 */
export function pageRank(
  incoming: Csr,
  weights: Float64Array,
  damping: number,
  tolerance: number,
): Float64Array {
  const { nodeCount, targets, arcCount } = incoming;
  if (nodeCount === 0) return new Float64Array(0);
  const passed = comparableWeights(incoming, weights);
  const outgoing = new Float64Array(nodeCount);
  for (let arc = 0; arc < arcCount; arc++) outgoing[targets[arc]!]! += passed[arc]!;
  // Nobody reads what a node without arcs passes on, so any number does there.
  for (let node = 0; node < nodeCount; node++) if (outgoing[node] === 0) outgoing[node] = 1;

  const rows = matrixRows(incoming, passed);
  const wanted = Math.max(tolerance, LEAST_TOLERANCE);
  const perWeight = outgoing.map((total) => 1 / total); // x / outgoing: what an arc of weight 1 passes on
  const steps = Array.from({ length: CYCLE }, () => new Float64Array(nodeCount));
  let isSolvingTried = false;
  let before = Infinity;
  for (let sweep = 0; sweep < MOST_SWEEPS; ) {
    let moved = 0;
    for (const step of steps) {
      moved = sweepOnce(rows, damping, outgoing, perWeight, step);
      sweep++;
      if (moved > wanted) continue;
      const walked = walkOnce(rows, damping, outgoing, perWeight);
      if (walked.moved <= wanted) return walked.ranks;
    }
    // A long row may keep moving in its last digits.
    if (moved <= 10 * wanted && moved >= before) return walkOnce(rows, damping, outgoing, perWeight).ranks;
    before = moved;
    if (sweep >= SWEEPS_BEFORE_SOLVING && !isSolvingTried) {
      isSolvingTried = true;
      const solved = solution(rows, damping, outgoing);
      if (solved !== undefined) return solved;
    }
    jump(perWeight, steps);
    // No rank is below what a start there gives; a jump too far would lead to answers below zero.
    for (let node = 0; node < nodeCount; node++)
      perWeight[node] = Math.max(perWeight[node]!, 1 / outgoing[node]!);
  }
  return new Float64Array(nodeCount).fill(Number.NaN);
}

/** Weights as shares of the greatest of their source, where some have sums or reciprocals that no number can hold. */
function comparableWeights({ nodeCount, arcCount, targets }: Csr, weights: Float64Array): Float64Array {
  if (weights.every((weight) => weight > 1e-100 && weight < 1e100)) return weights;
  const greatest = new Float64Array(nodeCount);
  for (let arc = 0; arc < arcCount; arc++)
    greatest[targets[arc]!] = Math.max(greatest[targets[arc]!]!, weights[arc]!);
  return weights.map((weight, arc) => weight / greatest[targets[arc]!]!);
}

/** By elimination of the transposed system, each row of which has a sum of `outgoing` times 1 - damping. */
function solution(rows: MatrixRows, damping: number, outgoing: Float64Array): Float64Array | undefined {
  const passing = transposedRows(rows, damping);
  const plan = planElimination(passing);
  if (plan === undefined) return undefined;
  const ones = new Float64Array(outgoing.length).fill(1);
  const left = outgoing.map((total, node) =>
    passing.starts[node] === passing.starts[node + 1] ? total : total * (1 - damping),
  );
  const ranks = eliminate(plan, passing, ones, left).solveTransposed(ones);
  let total = 0;
  for (let node = 0; node < ranks.length; node++) total += ranks[node]! *= outgoing[node]!;
  return ranks.map((rank) => rank / total);
}

/** One sweep; returns by which share of it a rank moved at most. */
function sweepOnce(
  rows: MatrixRows,
  damping: number,
  outgoing: Float64Array,
  perWeight: Float64Array,
  step: Float64Array,
): number {
  let moved = 0;
  for (let node = 0; node < perWeight.length; node++) {
    const next = (1 + damping * rowProduct(rows, node, perWeight)) / outgoing[node]!;
    const own = next - perWeight[node]!;
    // The same as the greater of both, without a division each time.
    if (Math.abs(own) > moved * next) moved = Math.abs(own) / next;
    step[node] = own;
    perWeight[node] = next;
  }
  return moved;
}

/** One step of the walk from the ranks so far: the new ranks, and by which share of it one moved at most. */
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
    moved = Math.max(moved, Math.abs(ranks[node]! - perWeight[node]! * outgoing[node]!) / ranks[node]!);
    total += ranks[node]!;
  }
  for (let node = 0; node < ranks.length; node++) ranks[node]! /= total;
  return { ranks, moved };
}
