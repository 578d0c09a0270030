import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';

/** Units of `size`, everybody in touch with everybody inside, and one tie from each unit to the next. */
async function communitiesOf(units: number, size: number) {
  const id = (unit: number, place: number) => `u${unit}p${place}`;
  const people = [];
  const interactions = [];
  for (let unit = 0; unit < units; unit++) {
    for (let a = 0; a < size; a++) {
      people.push({ person_id: id(unit, a), unit: `unit ${unit}` });
      for (let b = a + 1; b < size; b++)
        interactions.push({ source: id(unit, a), target: id(unit, b), weight: 1 });
    }
    if (unit > 0) interactions.push({ source: id(unit - 1, 0), target: id(unit, 1), weight: 1 });
  }
  const options = { draws: 20, permutations: 99 };
  const analysis = await analyze(datasetFromRows({ people, interactions }), options);
  return analysis.findings.communities;
}

describe('findCommunities', () => {
  it('findCommunities(clear units) finds the units in every run, by consensus and by the baseline', async () => {
    const found = await communitiesOf(4, 8);
    expect([found.count, found.runs, found.stability, found.variation]).toEqual([4, 20, 1, 0]);
    expect(found.agreement).toEqual([
      { by: 'unit', modularity: found.modularity, adjustedRand: 1, variation: 0 },
    ]);
    expect([...new Set(found.memberStability)]).toEqual([1]);
    expect(found.consensus?.of).toEqual(found.of);
    expect(found.consensus).toMatchObject({ isUnanimous: true, adjustedRand: 1, rounds: 0 });
    expect(found.baseline).toMatchObject({ count: 4, runs: 5, adjustedRand: 1 });
    expect(found.baseline?.modularity).toBeCloseTo(found.modularity, 12);
  });

  it('findCommunities without ties finds none and says what it would need', async () => {
    const { findings } = await analyze(datasetFromRows({ people: [{ person_id: 'a' }, { person_id: 'b' }] }));
    const { communities } = findings;
    expect(communities.missing).toBeDefined();
    expect([communities.count, communities.runs, communities.sentences.length]).toEqual([0, 0, 0]);
    expect([communities.consensus, communities.baseline]).toEqual([undefined, undefined]);
    expect([...communities.memberStability]).toEqual([Number.NaN, Number.NaN]);
  });

  it('findCommunities(more than 25,000 pairs) leaves the baseline out and says so', async () => {
    const found = await communitiesOf(6, 95);
    expect(found.count).toBe(6);
    expect(found.baseline).toBeUndefined();
    expect(found.sentences.at(-1)).toContain('no baseline');
  });
});
