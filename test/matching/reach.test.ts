import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCsr, symmetrize } from '../../src/kernel/csr.js';
import { reachCounter } from '../../src/matching/reach.js';

const ties = (nodeCount: number, pairs: readonly (readonly [number, number])[]) =>
  symmetrize(
    buildCsr(nodeCount, {
      sources: Int32Array.from(pairs, ([source]) => source),
      targets: Int32Array.from(pairs, ([, target]) => target),
      strengths: new Float64Array(pairs.length).fill(1),
    }),
  );

// 0 - 1 - 2 - 3 - 4
const path = ties(5, [
  [0, 1],
  [2, 1],
  [2, 3],
  [3, 4],
]);

describe('reachCounter(csr, people)', () => {
  it('counts those of the units within one and two steps', () => {
    const count = reachCounter(path, [{ unit: 'HR' }, ...new Array(4).fill({ unit: 'Sales' })]);
    expect(count(0, ['sales'])).toEqual({
      names: ['sales'],
      ownLeftOut: [],
      total: 4,
      withinOne: 1,
      withinTwo: 2,
      byStrength: 1.5,
      byTeam: 0,
      added: 1.5,
    });
  });

  it('leaves the own unit out where there are others, and counts colleagues where there are none', () => {
    const people = [{ unit: 'HR' }, { unit: 'HR' }, { unit: 'Sales' }, { unit: 'Sales' }, { unit: 'Sales' }];
    const count = reachCounter(path, people);
    expect(count(2, ['HR', 'Sales'])).toEqual({
      names: ['HR'],
      ownLeftOut: ['Sales'],
      total: 2,
      withinOne: 1,
      withinTwo: 2,
      byStrength: 1.5,
      byTeam: 0,
      added: 1.5,
    });
    expect(count(2, ['Sales'])).toEqual({
      names: ['Sales'],
      ownLeftOut: [],
      total: 2,
      withinOne: 1,
      withinTwo: 2,
      byStrength: 1.5,
      byTeam: 0,
      added: 1.5,
    });
  });

  it('takes firms and units together and counts each person once', () => {
    const people = [
      { unit: 'HR', firm: 'Acme' },
      { unit: 'Sales', firm: 'Beta' },
      { unit: 'Sales', firm: 'Beta' },
      { firm: 'Beta' },
      { unit: 'Sales' },
    ];
    expect(reachCounter(path, people)(0, ['Sales', 'Beta'])?.total).toBe(4);
  });

  it('passes over a name nobody belongs to, and says so where it is the only one', () => {
    const count = reachCounter(path, new Array(5).fill({ unit: 'Sales', firm: undefined }));
    expect(count(0, ['Sales', 'Moon'])?.names).toEqual(['Sales']);
    expect(count(0, ['Moon'])).toEqual({
      names: ['Moon'],
      ownLeftOut: [],
      total: 0,
      withinOne: 0,
      withinTwo: 0,
      byStrength: 0,
      byTeam: 0,
      added: 0,
    });
    expect(count(0, [])).toBe(undefined);
  });

  it('weighs by strength of ties, and takes off what the team reaches', () => {
    const weighed = symmetrize(
      buildCsr(4, {
        sources: Int32Array.of(0, 0, 1),
        targets: Int32Array.of(1, 2, 3),
        strengths: Float64Array.of(4, 1, 8),
      }),
    );
    // The middle strength is 4: 0 and 1 are near by 1, 0 and 2 by a quarter, 0 and 3 by half of 1.
    const count = reachCounter(weighed, new Array(4).fill({ unit: 'Sales' }));
    expect(count(0, ['Sales'])).toMatchObject({ withinOne: 2, withinTwo: 3, byStrength: 1.75, added: 1.75 });
    // 1 is in the team, and reaches 3 as well as can be and 2 by half of a quarter.
    expect(count(0, ['Sales'], [1])).toMatchObject({ byStrength: 1.75, byTeam: 2.125, added: 0.125 });
    expect(count(0, ['Sales'], [0])).toMatchObject({ byTeam: 0, added: 1.75 });
  });

  it('counts what a plain search of two steps counts, in any order of asking', () => {
    const graph = fc.integer({ min: 1, max: 8 }).chain((nodeCount) => {
      const node = fc.integer({ min: 0, max: nodeCount - 1 });
      return fc.record({
        nodeCount: fc.constant(nodeCount),
        pairs: fc.array(fc.tuple(node, node), { maxLength: 12 }),
        asked: fc.array(node, { maxLength: 12 }),
      });
    });
    fc.assert(
      fc.property(graph, ({ nodeCount, pairs, asked }) => {
        const joined = (a: number, b: number) =>
          a !== b && pairs.some(([s, t]) => (s === a && t === b) || (s === b && t === a));
        const all = [...new Array(nodeCount).keys()];
        const count = reachCounter(
          ties(nodeCount, pairs),
          all.map(() => ({ unit: 'all' })),
        );
        for (const person of asked) {
          const one = all.filter((other) => joined(person, other));
          const two = all.filter(
            (other) => other !== person && (one.includes(other) || one.some((via) => joined(via, other))),
          );
          const found = count(person, ['all']);
          expect([found?.total, found?.withinOne, found?.withinTwo]).toEqual([
            nodeCount - 1,
            one.length,
            two.length,
          ]);
        }
      }),
    );
  });
});
