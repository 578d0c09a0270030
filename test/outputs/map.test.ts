import { describe, expect, it } from 'vitest';
import { findArc } from '../../src/kernel/csr.js';
import { mapData } from '../../src/outputs/map/map-data.js';
import { mapPositions } from '../../src/outputs/map/positions.js';
import { hasKind, type MapData, readContacts } from '../../src/outputs/report/map-client/data.js';
import { english } from '../../src/words/english.js';
import { sampleAnalysis } from './sample-analysis.js';
import { hostile } from './sample-people.js';

const analysis = sampleAnalysis();
const data = mapData(english, analysis, true) as unknown as MapData;

describe('mapPositions', () => {
  it('mapPositions(analysis) are the same for two analyses of the same data, in whole numbers within the frame', () => {
    const again = mapPositions(sampleAnalysis());
    expect(mapPositions(analysis)).toEqual(again);
    for (const value of [...again.people.x, ...again.people.y]) {
      expect(Number.isInteger(value)).toBe(true);
      expect(Math.abs(value)).toBeLessThanOrEqual(1000);
    }
  });

  it('mapPositions(analysis) put people nearer to their own group than to the others', () => {
    const { people, groups, centers } = mapPositions(analysis);
    const distance = (person: number, group: number) =>
      Math.hypot(people.x[person]! - centers.x[group]!, people.y[person]! - centers.y[group]!);
    const members = [...groups.of.keys()].filter((person) => groups.of[person] !== -1);
    const isNearest = (person: number) =>
      groups.names.every((_, group) => distance(person, groups.of[person]!) <= distance(person, group));
    expect(members.filter(isNearest).length).toBeGreaterThan(0.6 * members.length);
  });
});

describe('mapData', () => {
  it('mapData(analysis) holds every tie once for each end, with its kinds', () => {
    const contacts = readContacts(data);
    const { both, kinds } = analysis.network;
    expect(contacts.flat()).toHaveLength(both.arcCount);
    contacts.forEach((own, person) => {
      for (const { person: other, kinds: bits } of own) {
        expect(findArc(both, person, other)).not.toBe(-1);
        const layers = analysis.graph.layers.filter(
          ({ csr }) => findArc(csr, person, other) !== -1 || findArc(csr, other, person) !== -1,
        );
        const wanted = kinds.filter((kind) => layers.some((layer) => layer.kind === kind));
        expect(kinds.filter((_, at) => hasKind(bits, at))).toEqual(wanted);
      }
    });
  });

  it('mapData(analysis) says no size of a group too small to show, and no name unless names are allowed', () => {
    const { minGroup } = analysis.options;
    const { sizes } = mapPositions(analysis).groups;
    expect(data.groups.some(({ size }) => size === null)).toBe(true);
    data.groups.forEach(({ size }, at) => {
      if (size !== null) expect(size).toBe(sizes[at]);
      if (sizes[at]! < minGroup) expect(size).toBeNull();
    });
    expect((mapData(english, analysis, false) as unknown as MapData).names).toBeNull();
    expect(data.ids).toContain(hostile.script);
  });
});
