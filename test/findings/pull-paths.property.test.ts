import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTies, inOrder, markArcs, type PullGraph } from '../../src/findings/pull/pull-evidence.js';
import { followDraws } from '../../src/findings/pull/pull-paths.js';
import type { Network } from '../../src/graph/network.js';
import { type Csr, everyNode } from '../../src/kernel/csr.js';
import { createRunner } from '../../src/workers/pass-runner.js';
import { expectNear } from '../support/near.js';
import { allPairs, plainBetweenness } from '../support/plain-measures.js';
import { networkOf, smallOrg } from '../support/small-orgs.js';

/** Every arc says trust; the first two people report to the third. */
function pullGraphOf({ out, directed, nodeCount }: Network): PullGraph {
  const managerOf = Int32Array.from({ length: nodeCount }, (_, person) =>
    person < 2 && nodeCount > 2 ? 2 : -1,
  );
  const all = new Uint8Array(out.arcCount).fill(1);
  return markArcs(out, directed, managerOf, { isTrusted: all, isSeeking: all });
}

/** The arcs of which the rule is true; an undirected tie stays or goes as one. */
function keptEvenly({ targets, twins, directed }: PullGraph, rule: (arc: number) => boolean): Uint8Array {
  return Uint8Array.from(targets, (_, arc) => (rule(directed ? arc : Math.min(arc, twins[arc]!)) ? 1 : 0));
}

/** The arcs that are kept, as rows of their own. */
function keptRows(graph: PullGraph, isKept: Uint8Array): Csr {
  const arcs = Int32Array.from(isKept.keys()).filter((arc) => isKept[arc] === 1);
  const starts = new Int32Array(graph.nodeCount + 1);
  for (const arc of arcs) starts[graph.sources[arc]! + 1]!++;
  for (let node = 0; node < graph.nodeCount; node++) starts[node + 1]! += starts[node]!;
  const targets = arcs.map((arc) => graph.targets[arc]!);
  return {
    nodeCount: graph.nodeCount,
    arcCount: arcs.length,
    starts,
    targets,
    strengths: new Float64Array(arcs.length).fill(1),
  };
}

describe('followDraws', () => {
  it('followDraws(graph, draws) equals betweenness and harmonic sums by definition, draw by draw', async () => {
    const runner = createRunner({ threads: 1 });
    await fc.assert(
      fc.asyncProperty(
        smallOrg(),
        fc.boolean(),
        fc.array(fc.nat({ max: 9 }), { minLength: 1 }),
        async (org, undirected, digits) => {
          const network = networkOf(org, { undirected });
          const graph = pullGraphOf(network);
          const draws = [0, 1, 2].map((draw) => ({
            isKept: keptEvenly(graph, (arc) => digits[(arc + draw) % digits.length]! >= 3 * draw),
            sources: everyNode(network.out),
          }));
          const found = await followDraws(graph, draws, runner);
          draws.forEach(({ isKept }, draw) => {
            const rows = keptRows(graph, isKept);
            expectNear(
              found[draw]!.betweenness,
              plainBetweenness(rows, () => 1),
              1e-5, // float32 lanes
            );
            const { length } = allPairs(rows, () => 1);
            const sums = length.map((_, t) =>
              length.reduce((sum, row, s) => sum + (s === t ? 0 : 1 / row[t]!), 0),
            );
            expectNear(found[draw]!.harmonic, sums);
          });
        },
      ),
    );
    await runner.close();
  });

  it('inOrder(graph, nodes, places) counts the same ties for the same people', () => {
    fc.assert(
      fc.property(smallOrg(), (org) => {
        const network = networkOf(org);
        const graph = pullGraphOf(network);
        const nodes = everyNode(network.out).reverse();
        const turned = countTies(inOrder(graph, nodes, nodes));
        const plain = countTies(graph);
        for (const key of ['sought', 'trusted', 'seeks', 'contacts'] as const)
          expect([...turned[key]].reverse()).toEqual([...plain[key]]);
      }),
    );
  });
});
