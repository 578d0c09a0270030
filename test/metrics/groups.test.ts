import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureGroupPairs, measureGroups, metricsOf } from '../../src/metrics/registry.js';
import { settled } from '../support/near.js';
import { networkOf, type SmallOrg, smallOrg } from '../support/small-orgs.js';

/** a, c and e are in north; b and d in south. */
const org: SmallOrg = {
  people: ['a', 'b', 'c', 'd', 'e'],
  ties: [
    ['a', 'c', 2],
    ['c', 'a', 4],
    ['c', 'e', 3],
    ['a', 'b', 5],
    ['d', 'a', 1],
    ['b', 'd', 7],
  ],
};

function groupValues(undirected: boolean): Record<string, number[]> {
  const network = networkOf(org, { undirected });
  const groups = network.groupsBy('unit');
  return Object.fromEntries(
    metricsOf('groups').map((metric) => [metric.id, [...measureGroups(network, metric, groups)]]),
  );
}

function pairValues(undirected: boolean): Record<string, number[]> {
  const network = networkOf(org, { undirected });
  const groups = network.groupsBy('unit');
  return Object.fromEntries(
    metricsOf('group-pairs').map((metric) => [metric.id, [...measureGroupPairs(network, metric, groups)]]),
  );
}

describe('measureGroups(network, id, groups)', () => {
  it('gives the figures counted by hand, directed', () => {
    expect(groupValues(false)).toEqual({
      'group-size': [3, 2],
      'ties-inside': [3, 1],
      'ties-outside': [2, 2],
      'density-inside': [settled(3 / 6), settled(1 / 2)],
      'group-ei-index': [settled(-1 / 5), settled(1 / 3)],
      'reciprocity-inside': [settled(2 / 3), 0],
      'mean-strength-inside': [3, 7],
    });
  });

  it('gives the figures counted by hand, undirected', () => {
    expect(groupValues(true)).toEqual({
      'group-size': [3, 2],
      'ties-inside': [2, 1],
      'ties-outside': [2, 2],
      'density-inside': [settled(2 / 3), 1],
      'group-ei-index': [0, settled(1 / 3)],
      'reciprocity-inside': [1, 1],
      'mean-strength-inside': [4.5, 7],
    });
  });

  it('passes over people of no group and their ties', () => {
    const network = networkOf(org);
    const groups = network.groupsBy('unit');
    const of = groups.of.map((group, person) => (person === 0 ? -1 : group));
    const sizes = Int32Array.of(2, 2);
    const found = measureGroups(network, 'ties-outside', { ...groups, of, sizes });
    expect([...found]).toEqual([0, 0]);
  });
});

describe('measureGroupPairs(network, id, groups)', () => {
  it('gives the figures counted by hand, directed', () => {
    expect(pairValues(false)).toEqual({
      'tie-matrix': [3, 1, 1, 1],
      'strength-matrix': [9, 5, 1, 7],
      'density-matrix': [settled(3 / 6), settled(1 / 6), settled(1 / 6), settled(1 / 2)],
    });
  });

  it('counts each pair once within groups, and across them in both cells, undirected', () => {
    expect(pairValues(true)).toEqual({
      'tie-matrix': [2, 2, 2, 1],
      'strength-matrix': [9, 6, 6, 7],
      'density-matrix': [settled(2 / 3), settled(2 / 6), settled(2 / 6), 1],
    });
  });

  it('adds up to what groups have inside and outside', () => {
    fc.assert(
      fc.property(smallOrg(), fc.boolean(), (small, undirected) => {
        const network = networkOf(small, { undirected });
        const groups = network.groupsBy('unit');
        const cells = measureGroupPairs(network, 'tie-matrix', groups);
        const count = groups.names.length;
        const inside = measureGroups(network, 'ties-inside', groups);
        const outside = measureGroups(network, 'ties-outside', groups);
        for (let group = 0; group < count; group++) {
          expect(cells[group * count + group]).toBe(inside[group]);
          let sum = 0;
          for (let other = 0; other < count; other++) {
            if (other === group) continue;
            sum += cells[group * count + other]! + (undirected ? 0 : cells[other * count + group]!);
          }
          expect(sum).toBe(outside[group]);
        }
      }),
    );
  });

  it('refuses a column that groups nobody', () => {
    const network = networkOf(org);
    const names = Array.from({ length: 5001 }, (_, place) => String(place));
    const groups = { column: 'badge', names, of: new Int32Array(5).fill(-1), sizes: new Int32Array(5001) };
    expect(() => measureGroupPairs(network, 'tie-matrix', groups)).toThrow('beyond the limit');
  });
});
