import type { Csr } from '../csr.js';

/** Ways of two steps i -> j -> k between three different nodes, and how many of them are closed by i -> k. */
export interface TwoPaths {
  readonly all: number;
  readonly closed: number;
}

/**
 * Counts ways of two steps and those that a direct arc closes.
 *
 * Counts are whole and exact to 2^53. Cost: one look at each way of two steps, which is the sum over nodes of in-degree
 * times out-degree.
 */
export function twoPaths(out: Csr): TwoPaths {
  const { nodeCount, starts, targets } = out;
  const goesTo = new Int32Array(nodeCount).fill(-1);
  let all = 0;
  let closed = 0;
  for (let i = 0; i < nodeCount; i++) {
    for (let arc = starts[i]!; arc < starts[i + 1]!; arc++) goesTo[targets[arc]!] = i;
    for (let arc = starts[i]!; arc < starts[i + 1]!; arc++) {
      const j = targets[arc]!;
      for (let next = starts[j]!; next < starts[j + 1]!; next++) {
        const k = targets[next]!;
        if (k === i) continue;
        all++;
        if (goesTo[k] === i) closed++;
      }
    }
  }
  return { all, closed };
}
