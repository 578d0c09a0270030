import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';

const north = [...'abcdefgh'];
const south = [...'stuvwxyz'];
const people = [...north, ...south].map((person_id) => ({
  person_id,
  unit: north.includes(person_id) ? 'north' : 'south',
}));
const contact = (source: string, target: string) => ({ source, target, kind: 'contact' });
/** Everybody of the south is in touch with a, of the north, and with nobody else there. */
const throughA = south.map((person) => contact('a', person));
const within = (ids: readonly string[]) =>
  ids.flatMap((one) => ids.filter((other) => other > one).map((other) => contact(one, other)));

async function bridges(interactions: readonly ReturnType<typeof contact>[]) {
  const { findings, graph } = await analyze(datasetFromRows({ people, interactions }), {
    draws: 20,
    permutations: 99,
  });
  return findings.fragileBridges.rows.map(({ a, b, holder, pairs, heldPairs, pairsWithout }) => ({
    a,
    b,
    holder: graph.people[holder]!.id,
    pairs,
    heldPairs,
    pairsWithout,
  }));
}

describe('fragile bridges', () => {
  it('analyze finds the person through whom all contact of two units runs, though others are as active', async () => {
    const rows = await bridges([...throughA, ...within(north.slice(1)), ...within(south)]);
    expect(rows).toEqual([{ a: 'north', b: 'south', holder: 'a', pairs: 8, heldPairs: 8, pairsWithout: 0 }]);
  });

  it('analyze calls no contact fragile that falls to the one person who has most contact everywhere', async () => {
    const hub = north.slice(1).map((person) => contact('a', person));
    expect(await bridges([...throughA, ...hub])).toEqual([]);
  });

  it('analyze calls no contact fragile that many hold', async () => {
    const spread = north.map((person, n) => contact(person, south[n]!));
    expect(await bridges([...spread, ...within(north), ...within(south)])).toEqual([]);
  });
});
