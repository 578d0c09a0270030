import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arcSources,
  arcsByTarget,
  buildCsr,
  type Csr,
  keptArcs,
  reverse,
  symmetrize,
} from '../../src/kernel/csr.js';
import { type Engine, runHere } from '../../src/kernel/pass.js';
import { lostAtMarked, markedShare, unmarkedNodes } from '../../src/kernel/paths/marked-paths.js';
import { stepDistances } from '../../src/kernel/paths/step-distances.js';
import { stepPaths } from '../../src/kernel/paths/step-paths.js';
import { stepPathsInput } from '../../src/kernel/paths/step-paths-input.js';
import { makeOrganisation } from '../bench/organisation.js';
import { diamonds } from '../support/diamonds.js';
import { plainMarkedShare } from '../support/plain-marked-paths.js';

const arcsOf = fc.integer({ min: 1, max: 40 }).chain((nodeCount) => {
  const node = fc.integer({ min: 0, max: nodeCount - 1 });
  return fc
    .tuple(fc.array(fc.tuple(node, node), { maxLength: 4 * nodeCount }), fc.boolean())
    .map(([arcs, isDirected]) => {
      const csr = buildCsr(nodeCount, {
        sources: Int32Array.from(arcs, ([source]) => source),
        targets: Int32Array.from(arcs, ([, target]) => target),
        strengths: new Float64Array(arcs.length).fill(1),
      });
      return isDirected ? csr : symmetrize(csr);
    });
});

function shareOf(
  csr: Csr,
  marked: Uint8Array,
  sources: Int32Array,
  engine: Engine,
  lanes: 'float64' | 'float32',
) {
  const turned = reverse(csr);
  const { input, back } = stepPathsInput(csr, turned, { sources, ends: lostAtMarked(marked), lanes });
  const [dependency] = back(runHere(stepPaths, input, engine));
  const rows = {
    starts: csr.starts,
    targets: csr.targets,
    inStarts: turned.starts,
    inTargets: turned.targets,
  };
  const [reachedBy] = runHere(stepDistances, { nodeCount: csr.nodeCount, ...rows, sources }, engine);
  return markedShare(csr, marked, sources, { dependency: dependency!, reachedBy: reachedBy! });
}

const organisation = buildCsr(800, makeOrganisation({ people: 800, ties: 4000 }, 5));
const someMarked = Uint8Array.from({ length: 800 }, (_, node) => (node % 7 === 0 ? 1 : 0));

describe('markedShare(csr, marked, sources, sums)', () => {
  it('is the share that counting all paths and those free of marked nodes gives', () => {
    fc.assert(
      fc.property(arcsOf, fc.integer({ min: 1, max: 6 }), fc.boolean(), (csr, every, hasAll) => {
        const marked = Uint8Array.from({ length: csr.nodeCount }, (_, node) => (node % every === 1 ? 1 : 0));
        const sources = unmarkedNodes(marked).filter((node) => hasAll || node % 2 === 0);
        const wanted = plainMarkedShare(csr, marked, sources);
        const found = shareOf(csr, marked, sources, 'fastest', 'float64');
        if (Number.isNaN(wanted)) expect(found).toBeNaN();
        else expect(found).toBeCloseTo(wanted, 12);
      }),
      { numRuns: 150 },
    );
  });

  it('has the same bits with WebAssembly and without, in lanes of either width', () => {
    for (const csr of [organisation, symmetrize(organisation)]) {
      const sources = unmarkedNodes(someMarked).subarray(0, 90);
      for (const lanes of ['float64', 'float32'] as const)
        expect(shareOf(csr, someMarked, sources, 'fastest', lanes)).toBe(
          shareOf(csr, someMarked, sources, 'plain', lanes),
        );
      expect(shareOf(csr, someMarked, sources, 'plain', 'float64')).toBeCloseTo(
        plainMarkedShare(csr, someMarked, sources),
        12,
      );
    }
  });

  it('holds where there are more paths than a float64 counts', () => {
    // 2^1100 paths from end to end; all those to the 1,650 people behind the joint in the middle run through it.
    const { csr } = diamonds(1100);
    const marked = new Uint8Array(csr.nodeCount);
    marked[1650] = 1;
    const found = shareOf(csr, marked, Int32Array.of(0), 'fastest', 'float64');
    expect(found).toBeCloseTo(1650 / (csr.nodeCount - 4), 12);
  });
});

describe('keptArcs(csr, isKept)', () => {
  it('keeps the marked arcs in order, and arcsByTarget lists the arcs as the reverse has them', () => {
    fc.assert(
      fc.property(arcsOf, fc.infiniteStream(fc.boolean()), (csr, marks) => {
        const isKept = Uint8Array.from({ length: csr.arcCount }, () => Number(marks.next().value));
        const kept = keptArcs(csr, isKept);
        const sources = arcSources(csr);
        const wanted = [...csr.targets.keys()].filter((arc) => isKept[arc] === 1);
        expect([...kept.targets]).toEqual(wanted.map((arc) => csr.targets[arc]));
        expect([...arcSources(kept)]).toEqual(wanted.map((arc) => sources[arc]));
        expect([...arcsByTarget(csr)].map((arc) => sources[arc])).toEqual([...reverse(csr).targets]);
      }),
      { numRuns: 60 },
    );
  });
});
