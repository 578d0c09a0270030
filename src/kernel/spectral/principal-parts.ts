import type { Components } from '../structure/components.js';
import type { Eigenpair } from './lanczos.js';

/** Roots that differ by less than this share of the greater count as equal. */
const EQUAL = 1e-10;

/** Nodes grouped by part: those of `part` are `members[starts[part]]` to `members[starts[part + 1] - 1]`, ascending. */
export interface Members {
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

export function membersByPart({ of, count, sizes }: Components): Members {
  const starts = new Int32Array(count + 1);
  for (let part = 0; part < count; part++) starts[part + 1] = starts[part]! + sizes[part]!;
  const next = starts.slice(0, count);
  const members = new Int32Array(of.length);
  for (let node = 0; node < of.length; node++) members[next[of[node]!]!++] = node;
  return { starts, members };
}

/**
 * The parts that share the greatest root of all, by ascending number, as `solve` gives them.
 *
 * `bounds` are at or above the root of each part; parts whose bound is below the greatest root found are not solved, nor
 * are those whose bound is 0.
 */
export function principalParts<Solution extends { readonly value: number }>(
  bounds: Float64Array,
  solve: (part: number) => Solution,
): Map<number, Solution> {
  const order = new Int32Array(bounds.length).map((_, part) => part);
  order.sort((a, b) => bounds[b]! - bounds[a]! || a - b);
  let best = 0;
  let found: [number, Solution][] = [];
  for (const part of order) {
    if (bounds[part] === 0 || bounds[part]! < best * (1 - EQUAL)) break;
    const solution = solve(part);
    if (solution.value < best * (1 - EQUAL)) continue;
    if (solution.value > best * (1 + EQUAL)) found = [];
    best = Math.max(best, solution.value);
    found.push([part, solution]);
  }
  return new Map(found.sort(([a], [b]) => a - b));
}

/** Its vector, or NaN throughout where that is not converged: no answer rather than a wrong one. */
export function convergedVector({ vector, isConverged }: Eigenpair): Float64Array {
  return isConverged ? vector : vector.map(() => Number.NaN);
}

/** Writes a vector of numbers >= 0, scaled to a maximum of 1, to the places of its entries; NaN stays NaN. */
export function placeScaled(vector: Float64Array, places: Int32Array, scores: Float64Array): void {
  let greatest = 0;
  for (const value of vector) if (value > greatest) greatest = value;
  for (let i = 0; i < places.length; i++) scores[places[i]!] = vector[i]! / greatest;
}
