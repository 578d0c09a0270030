import { describe, expect, it } from 'vitest';
import { buildCsr } from '../../src/kernel/csr.js';
import { disparity } from '../../src/kernel/structure/disparity.js';
import { expectNear } from '../support/near.js';

/** Ties a-b with a strength, both ways. */
function bothWays(nodeCount: number, ties: readonly (readonly [number, number, number])[]) {
  return buildCsr(nodeCount, {
    sources: Int32Array.from(ties.flatMap((tie) => tie.slice(0, 2))),
    targets: Int32Array.from(ties.flatMap(([a, b]) => [b, a])),
    strengths: Float64Array.from(ties.flatMap(([, , strength]) => [strength, strength])),
  });
}

describe('disparity', () => {
  it('disparity(graph) is (1 - w / s)^(k - 1) at the end where that is smaller, and the same for both arcs', () => {
    // 0 has ties of 8, 1 and 1; the others have one each, which says nothing.
    const csr = bothWays(4, [
      [0, 1, 8],
      [0, 2, 1],
      [0, 3, 1],
    ]);
    expect([...disparity(csr)].map((value) => Number(value.toFixed(12)))).toEqual([
      0.04, 0.81, 0.81, 0.04, 0.81, 0.81,
    ]);
  });

  it('disparity(graph) is 1 for two people who know only one another, and empty without ties', () => {
    expect([...disparity(bothWays(2, [[0, 1, 5]]))]).toEqual([1, 1]);
    expect([...disparity(bothWays(3, []))]).toEqual([]);
  });

  it('disparity(graph) of a thousand ties alike is the power, by products alone', () => {
    const csr = bothWays(
      1001,
      Array.from({ length: 1000 }, (_, at) => [0, at + 1, 1] as const),
    );
    expectNear([disparity(csr)[0]!], [0.999 ** 999]);
  });
});
