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

  it('analyze measures what falls away without the holder, and names who could hold it too', async () => {
    // b of the north knows s of the south as well, and everybody of the north knows b.
    const interactions = [...throughA, contact('b', 's'), ...within(north.slice(1)), ...within(south)];
    const withHours = people.map((person) => ({
      ...person,
      hours_available: person.person_id === 'c' ? 0 : 2,
    }));
    const { findings, graph } = await analyze(datasetFromRows({ people: withHours, interactions }), {
      draws: 20,
    });
    const { rows, carried } = findings.fragileBridges;
    const idOf = (person: number) => graph.people[person]!.id;
    const [row] = rows;
    expect([idOf(row!.holder), row!.pairs, row!.pairsWithout]).toEqual(['a', 9, 1]);
    // Without a, of 7 x 8 pairs: b to all of the south (s, or over s), and the other six of the north to s over b.
    expect(row!.loss.reachWithout).toBeCloseTo((8 + 6) / 56, 12);
    // b to s 1 step, b to seven others 2, six others to s 2, and to seven others 3.
    expect(row!.loss.stepsWithout).toBeCloseTo((1 + 7 * 2 + 6 * 2 + 6 * 7 * 3) / 56, 12);
    expect([row!.loss.pairsCutOff, row!.loss.disjointPaths]).toEqual([0, 2]);
    expect(idOf(row!.secondHolder!.person)).toBe('b');
    expect(row!.secondHolder).toMatchObject({ contacts: 1, withinTwo: 8, hoursAvailable: 2 });
    expect(
      carried.map(({ fewestHolders, carriers }) => [
        fewestHolders,
        carriers.map(({ person }) => idOf(person)),
      ]),
    ).toEqual([[2, ['a', 's', 'b']]]);
  });

  it('analyze tells of contact that many hold, too, what is left without its first holder', async () => {
    // Eight ties across, one each but for a, who has a second one.
    const spread = [...north.map((person, n) => contact(person, south[n]!)), contact('a', 't')];
    const { findings, graph } = await analyze(
      datasetFromRows({ people, interactions: [...spread, ...within(north), ...within(south)] }),
      { draws: 20, permutations: 99 },
    );
    const { rows, carried } = findings.fragileBridges;
    expect(rows).toEqual([]);
    const { pairs, carriers, without } = carried[0]!;
    expect([pairs, carriers.map(({ person, held }) => graph.people[person]!.id + held)]).toEqual([
      9,
      ['a2', 't2', 'b1'],
    ]);
    // Without a, too, everybody of the north knows one of the south, and all others there over that one: 7 of 56 pairs in one step.
    expect(without).toMatchObject({
      pairsWithout: 7,
      strength: 9,
      strengthWithout: 7,
      loss: {
        reach: 1,
        reachWithout: 1,
        steps: 1.875,
        stepsWithout: 1.875,
        pairsCutOff: 0,
        disjointPaths: 8,
      },
    });
  });

  it('analyze lists the ties of two groups that have too few to judge, and says how many join groups', async () => {
    const { findings, graph } = await analyze(
      datasetFromRows({
        people,
        interactions: [...within(north), ...within(south), contact('a', 's'), contact('b', 's')],
      }),
      { draws: 20, permutations: 99 },
    );
    const { rows, carried, joined, sentences } = findings.fragileBridges;
    const idOf = (person: number) => graph.people[person]!.id;
    expect(rows).toEqual([]);
    expect(carried).toHaveLength(1);
    expect(carried[0]).toMatchObject({ a: 'north', b: 'south', pairs: 2, isJudged: false, fewestHolders: 1 });
    expect(carried[0]!.ties.map((tie) => tie.map(idOf))).toEqual([
      ['a', 's'],
      ['b', 's'],
    ]);
    expect(joined).toEqual([{ by: 'unit', ties: 2, named: carried[0]!.ties, groupPairs: 1, unjudged: 1 }]);
    expect(sentences.join(' ')).toContain('By unit: 2 ties join people of different groups');
    expect(sentences.join(' ')).toContain('1 cut point: without this person');
  });

  it('analyze names cut points and the only ties between parts', async () => {
    const { findings, graph } = await analyze(
      datasetFromRows({
        people,
        interactions: [contact('a', 'b'), contact('b', 'c'), ...within(south), contact('c', 's')],
      }),
      { draws: 20, permutations: 99 },
    );
    const { cutPoints, bridgeTies } = findings.fragileBridges;
    const idOf = (person: number) => graph.people[person]!.id;
    expect(cutPoints.map(idOf)).toEqual(['b', 'c', 's']);
    expect(bridgeTies.map((tie) => tie.map(idOf))).toEqual([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 's'],
    ]);
  });
});
