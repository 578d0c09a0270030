import { describe, expect, it } from 'vitest';
import { buildCsr, type Csr, symmetrize } from '../../src/kernel/csr.js';
import { disjointPaths } from '../../src/kernel/structure/disjoint-paths.js';
import { distancesBetween } from '../../src/kernel/structure/distances-between.js';
import { fewestHolders } from '../../src/kernel/structure/fewest-holders.js';
import { createRandom } from '../../src/random.js';

/** What a function that can be interrupted gives in the end. */
function runOut<T>(steps: Generator<undefined, T, undefined>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function randomGraph(seed: number, nodes: number, ties: number): Csr {
  const random = createRandom(seed, 'disjoint paths');
  const pick = () => Int32Array.from({ length: ties }, () => random.below(nodes));
  return symmetrize(
    buildCsr(nodes, { sources: pick(), targets: pick(), strengths: new Float64Array(ties).fill(1) }),
  );
}

/** Steps from a node to all others without the nodes left out; -1 without a path. */
function stepsFrom(csr: Csr, source: number, left: ReadonlySet<number>): number[] {
  const steps = new Array<number>(csr.nodeCount).fill(-1);
  if (left.has(source)) return steps;
  steps[source] = 0;
  const queue = [source];
  for (const node of queue) {
    for (let arc = csr.starts[node]!; arc < csr.starts[node + 1]!; arc++) {
      const other = csr.targets[arc]!;
      if (steps[other] !== -1 || left.has(other)) continue;
      steps[other] = steps[node]! + 1;
      queue.push(other);
    }
  }
  return steps;
}

/** The fewest nodes without which no path leads from one set to the other, by trying all sets of nodes. */
function smallestCut(csr: Csr, from: readonly number[], to: readonly number[]): number {
  let fewest = csr.nodeCount;
  for (let set = 0; set < 1 << csr.nodeCount; set++) {
    const left = new Set(
      Array.from({ length: csr.nodeCount }, (_, node) => node).filter((node) => (set >> node) & 1),
    );
    if (left.size >= fewest) continue;
    const isCut = from.every((source) => {
      const steps = stepsFrom(csr, source, left);
      return to.every((target) => steps[target] === -1);
    });
    if (isCut) fewest = left.size;
  }
  return fewest;
}

const setOf = (nodes: readonly number[], count: number) =>
  Uint8Array.from({ length: count }, (_, node) => (nodes.includes(node) ? 1 : 0));

describe('disjointPaths', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is the smallest cut of all that are tried (graph %i)', (seed) => {
    const nodes = 9;
    const csr = randomGraph(seed, nodes, 8 + seed);
    const from = [0, 1, 2];
    const to = [5, 6, 7];
    expect(runOut(disjointPaths(csr, setOf(from, nodes), setOf(to, nodes)))).toBe(smallestCut(csr, from, to));
  });

  it('takes a path back where two are found only so', () => {
    // 0 and 1 to 6 and 7, by 2-3-4-5: the first search may run through the middle that both need.
    const ties = [
      [0, 2],
      [1, 3],
      [2, 3],
      [2, 4],
      [3, 5],
      [4, 6],
      [5, 7],
      [3, 4],
      [2, 5],
    ] as const;
    const csr = symmetrize(
      buildCsr(8, {
        sources: Int32Array.from(ties, ([x]) => x),
        targets: Int32Array.from(ties, ([, y]) => y),
        strengths: new Float64Array(ties.length).fill(1),
      }),
    );
    expect(runOut(disjointPaths(csr, setOf([0, 1], 8), setOf([6, 7], 8)))).toBe(2);
  });
});

describe('fewestHolders', () => {
  it.each([1, 2, 3, 4, 5])('is the smallest set of nodes that is in all ties (ties %i)', (seed) => {
    const random = createRandom(seed, 'holders');
    const ties = Array.from({ length: 3 + 2 * seed }, () => [random.below(6), 6 + random.below(6)] as const);
    let fewest = 12;
    for (let set = 0; set < 1 << 12; set++) {
      const size = set.toString(2).replaceAll('0', '').length;
      if (size < fewest && ties.every(([x, y]) => (set >> x) & 1 || (set >> y) & 1)) fewest = size;
    }
    const ends = (at: 0 | 1) => Int32Array.from(ties, (tie) => tie[at]);
    expect(fewestHolders(ends(0), ends(1))).toBe(fewest);
  });
});

describe('distancesBetween', () => {
  it.each([1, 2, 3])(
    'counts what plain searches count, with a node left out and without (graph %i)',
    (seed) => {
      const csr = randomGraph(seed, 20, 24);
      const from = [0, 1, 2, 3];
      const to = [10, 11, 12, 13, 14];
      for (const left of [-1, 7, 11]) {
        const steps = from.flatMap((source) => {
          const all = stepsFrom(csr, source, new Set(left === -1 ? [] : [left]));
          return to.filter((target) => target !== left).map((target) => all[target]!);
        });
        const found = steps.filter((step) => step > 0);
        expect(distancesBetween(csr, Int32Array.from(from), setOf(to, 20), left)).toEqual({
          pairs: steps.length,
          withinTwo: found.filter((step) => step <= 2).length,
          connected: found.length,
          steps: found.reduce((sum, step) => sum + step, 0),
        });
      }
    },
  );
});
