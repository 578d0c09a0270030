import { exactProduct, leftBy } from './double-double.js';
import { eliminate, planElimination } from './elimination.js';
import { jump } from './extrapolation.js';
import { type MatrixRows, rowProduct } from './matrix-rows.js';
import { perronPairBySolving } from './noda.js';

/** Sweeps whose steps are combined into one jump. */
const CYCLE = 6;
const SWEEPS_BEFORE_SOLVING = 200;
/** Sweeps after which it is given up: this many, or as many as read these entries if more. */
const MOST_SWEEPS = 1000;
const MOST_WORK = 1e9;
/** The share by which scores may be wrong at most where rounding allows no better. */
const LEAST_RIGHT = 1e-9;

/**
 * Solves root x = given + A x within one strong component whose own root is below `root`: what it gets from others and from
 * within, as multiples of what it passes on. Rows of A are `inside`; NaN throughout where that is not reached.
 *
 * What is missing in sum from root x = given + A x, as a share of all that is given, is about the share by which x is wrong:
 * both get larger by what the component gives back to itself, without end as its own root comes near. Done when that is at
 * most 1e-14, or at the limit of rounding and at most 1e-9. Sweeps that see what the same sweep found before, and after every
 * few of them the mixture of their steps that leaves the shortest, do for most; where they do not, the equations are eliminated.
 * Cost: O(arcs) a sweep, some dozens of them.
 */
export function solveFollowers(inside: MatrixRows, root: number, given: Float64Array): Float64Array {
  const size = given.length;
  let all = 0;
  for (const value of given) all += value;
  if (size === 1 || all === 0) return given.map((value) => value / root);
  const scores = new Float64Array(size);
  const steps = Array.from({ length: CYCLE }, () => new Float64Array(size));
  const mostSweeps = Math.max(MOST_SWEEPS, MOST_WORK / (inside.starts[size]! + CYCLE * size));
  let isSolvingTried = false;
  let before = Infinity;
  for (let sweeps = 0; sweeps < mostSweeps; sweeps += CYCLE) {
    for (const step of steps) {
      for (let row = 0; row < size; row++) {
        const next = (given[row]! + rowProduct(inside, row, scores)) / root;
        step[row] = next - scores[row]!;
        scores[row] = next;
      }
    }
    let missing = 0;
    let total = 0;
    for (let row = 0; row < size; row++) {
      missing += Math.abs(given[row]! + rowProduct(inside, row, scores) - root * scores[row]!);
      total += root * scores[row]!;
    }
    const isStill = missing > before / 2 && missing <= 4e-15 * total;
    if (missing <= 1e-14 * all || (isStill && missing <= LEAST_RIGHT * all)) return scores;
    before = missing;
    if ((sweeps >= SWEEPS_BEFORE_SOLVING || isStill) && !isSolvingTried) {
      isSolvingTried = true;
      const solved = solution(inside, root, given);
      if (solved !== undefined) return solved;
    }
    jump(scores, steps);
  }
  return scores.fill(Number.NaN);
}

/** By elimination, from the component's own eigenvector: what (root - A) leaves of it, with twice the digits. */
function solution(inside: MatrixRows, root: number, given: Float64Array): Float64Array | undefined {
  const own = perronPairBySolving(inside);
  const plan = planElimination(inside);
  if (own === undefined || plan === undefined || !(own.value < root)) return undefined;
  const left = leftBy(root, 0, own.vector, exactProduct(inside, own.vector));
  if (left.some((entry) => entry < 0)) return undefined;
  return eliminate(plan, inside, own.vector, left).solve(given);
}
