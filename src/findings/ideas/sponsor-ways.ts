import type { Csr } from '../../kernel/csr.js';

/** The shortest ways from everybody to one person, direction dropped. */
export interface WaysTo {
  readonly goal: number;
  /** Steps to the goal; -1 where no way leads there. */
  readonly steps: Int32Array;
  /** Number of shortest ways. */
  readonly ways: Float64Array;
  /** Who comes next on the chosen way: the one whose weakest tie is strongest; of equals the first by id. -1 at its end. */
  readonly next: Int32Array;
}

/**
 * Follows ties from `goal` outwards, passing only through people `mayPass` allows; the goal itself is always allowed.
 * Cost: O(people + ties).
 */
export function waysTo(csr: Csr, goal: number, mayPass: (person: number) => boolean = () => true): WaysTo {
  const { nodeCount, starts, targets, strengths } = csr;
  const steps = new Int32Array(nodeCount).fill(-1);
  const ways = new Float64Array(nodeCount);
  const next = new Int32Array(nodeCount).fill(-1);
  const width = new Float64Array(nodeCount);
  const queue = new Int32Array(nodeCount);
  steps[goal] = 0;
  ways[goal] = 1;
  width[goal] = Number.POSITIVE_INFINITY;
  queue[0] = goal;
  let filled = 1;
  for (let at = 0; at < filled; at++) {
    const node = queue[at]!;
    if (node !== goal && !mayPass(node)) continue;
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
      const other = targets[arc]!;
      if (steps[other] === -1) {
        steps[other] = steps[node]! + 1;
        queue[filled++] = other;
      }
      if (steps[other] !== steps[node]! + 1) continue;
      ways[other]! += ways[node]!;
      const narrowest = Math.min(width[node]!, strengths[arc]!);
      const isBetter = narrowest > width[other]! || (narrowest === width[other] && node < next[other]!);
      if (next[other] === -1 || isBetter) {
        next[other] = node;
        width[other] = narrowest;
      }
    }
  }
  return { goal, steps, ways, next };
}

/** The people between `from` and the goal on the chosen way, in order; none where they are in touch or no way leads there. */
export function peopleBetween({ goal, steps, next }: WaysTo, from: number): number[] {
  const between: number[] = [];
  if (steps[from]! < 1) return between;
  for (let person = next[from]!; person !== goal; person = next[person]!) between.push(person);
  return between;
}
