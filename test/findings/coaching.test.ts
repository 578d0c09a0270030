import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis.js';
import { analyze } from '../../src/analyze.js';
import {
  compareRanks,
  createPairing,
  type PairLimits,
  type RankedPair,
} from '../../src/findings/coaching/pair-up.js';
import { datasetFromRows, type Row, type RowTables } from '../../src/ingest/dataset-from-rows.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { createRandom, type Random } from '../../src/random.js';

const quick = { draws: 20, permutations: 99 };
const advice = (source: string, target: string) => ({ source, target, weight: 1, kind: 'advice' });

/** boss leads ann and ben; ann wishes role r, which wants pricing at 3; who could coach differs in one thing each. */
const people: Row[] = [
  { person_id: 'boss', skills: 'pricing:5', hours_available: 2 },
  { person_id: 'ann', manager_id: 'boss', skills: 'pricing:1;law:2', hours_available: 2 },
  { person_id: 'ben', manager_id: 'boss', skills: 'pricing:5', hours_available: 0 },
  { person_id: 'cat', skills: 'pricing:4', hours_available: 1 },
  { person_id: 'dan', skills: 'pricing:5', hours_available: 3 },
  { person_id: 'eve', skills: 'drawing:1', interests: 'pricing', hours_available: 1 },
  { person_id: 'fay', skills: 'drawing:4' },
  { person_id: 'guy', skills: 'drawing:3', hours_available: 2 },
].map((row) => ({ participate: 'yes', ...row }));
const tables: RowTables = {
  people,
  interactions: [
    advice('ann', 'cat'),
    advice('cat', 'dan'),
    advice('ann', 'boss'),
    advice('eve', 'dan'),
    advice('eve', 'fay'),
    advice('guy', 'fay'),
  ],
  roles: [
    { role_id: 'r', hours_per_week: 40, skills: 'pricing:3' },
    { role_id: 's', hours_per_week: 1, skills: 'drawing:4' },
  ],
  preferences: [{ side: 'person', person_id: 'ann', role_id: 'r', answer: 'maybe' }],
};
const run = (changed: RowTables = tables) => analyze(datasetFromRows(changed), quick);

function readable({ findings, graph, dataset }: Analysis) {
  const id = (place: number) => graph.people[place]!.id;
  return {
    pairs: findings.coaching.pairs.map(
      ({ coach, learner, skill, reason, from, to, steps }) =>
        `${id(learner)} by ${id(coach)}: ${skill} ${from ?? '-'}>${to} ${reason} ${steps ?? 'far'}`,
    ),
    practice: findings.coaching.practice.map(
      ({ person, role }) => `${id(person)} ${dataset.roles[role]!.id}`,
    ),
  };
}

describe('findings.coaching', () => {
  let whole: Analysis;
  beforeAll(async () => {
    whole = await run();
  });

  it('pairs the nearest for the weightiest reason, not along the line and within hours', () => {
    expect(readable(whole).pairs).toEqual([
      'ann by cat: pricing 1>3 role wished 1',
      'eve by dan: pricing ->1 interest 1',
    ]);
  });

  it('takes the next one where the nearest takes no part, and nobody never to be paired', async () => {
    const quiet = people.map((row) =>
      row['person_id'] === 'cat' ? { ...row, participate: 'not-roles' } : row,
    );
    expect(readable(await run({ ...tables, people: quiet })).pairs[0]).toBe(
      'ann by dan: pricing 1>3 role wished 2',
    );
    const history = [
      { person_a: 'ann', person_b: 'cat', never: 'yes' },
      { person_a: 'dan', person_b: 'ann', never: 'yes' },
    ];
    expect(readable(await run({ ...tables, history })).pairs).toEqual(['eve by dan: pricing ->1 interest 1']);
  });

  it('gives back no reason once the learner said no to the role', async () => {
    const preferences = [{ side: 'person', person_id: 'ann', role_id: 'r', answer: 'no' }];
    const { pairs } = readable(await run({ ...tables, preferences }));
    expect(pairs[0]).toBe('ann by cat: pricing 1>2 gap alone 1');
  });

  it('names a role in which every skill is listed and one is a level below as practice', () => {
    expect(readable(whole).practice).toEqual(['guy s']);
    expect(whole.findings.coaching.practice[0]!.skills).toEqual([{ skill: 'drawing', from: 3, to: 4 }]);
  });

  it('asks where hours are not stated, and before a skill moves that nobody spoke of', async () => {
    const open = people.map((row) => (row['person_id'] === 'cat' ? { ...row, hours_available: '' } : row));
    const { findings } = await run({ ...tables, people: open, preferences: [] });
    expect(findings.coaching.pairs[0]!.questions).toEqual([
      'Nobody has said that this skill is to move: ask first.',
      'Coach: Has not said how many hours: ask how many there are.',
    ]);
  });

  it('is changed by no name, level, tenure, location or order of rows', async () => {
    const other = people.map((row, at) => ({
      ...row,
      name: `N${at}`,
      level: at % 3,
      location: `l${at % 2}`,
    }));
    const turned = await run({
      ...tables,
      people: [...other].reverse(),
      interactions: [...tables.interactions!].reverse(),
      roles: [...tables.roles!].reverse(),
    });
    expect(readable(turned)).toEqual(readable(whole));
  });

  it('says what it would need without skills', async () => {
    const { coaching } = (await run({ people: [{ person_id: 'a' }, { person_id: 'b' }] })).findings;
    expect(coaching).toMatchObject({ pairs: [], practice: [], missing: expect.stringContaining('skills') });
  });

  it('keeps hours, lines and levels on the bundled sample, and no pair would rather be', async () => {
    const { findings, graph, dataset } = await analyze(await readDataset('fixtures/two-firms'), quick);
    const { pairs } = findings.coaching;
    expect(pairs.length).toBeGreaterThan(10);
    const used = new Map<number, number>();
    for (const { coach, learner, from, to, coachLevel } of pairs) {
      for (const one of [coach, learner]) used.set(one, (used.get(one) ?? 0) + 1);
      for (let up = graph.managerOf[coach]!; up !== -1; up = graph.managerOf[up]!)
        expect(up).not.toBe(learner);
      for (let up = graph.managerOf[learner]!; up !== -1; up = graph.managerOf[up]!)
        expect(up).not.toBe(coach);
      expect(coachLevel).toBeGreaterThanOrEqual(Math.max(3, to, Math.min(5, (from ?? 0) + 2)));
    }
    const asked = findings.capacity.rows.map(({ hoursAsked }) => hoursAsked);
    for (const [person, count] of used)
      expect(count + asked[person]!).toBeLessThanOrEqual(graph.people[person]!.hoursAvailable ?? 1);
    expect(new Set(pairs.map(({ learner }) => learner)).size).toBe(pairs.length);
    for (const { person, role } of findings.coaching.practice)
      for (const { name, level } of dataset.roles[role]!.skills) {
        const own = graph.people[person]!.skills!.find((skill) => skill.name === name)!;
        expect(own.level! >= level! - 1).toBe(true);
      }
  });
});

/** The plain way: all pairs sorted by rank and lots at once, the best taken first. */
function plainPairing(pairs: readonly RankedPair[], limits: PairLimits, random: Random): number[] {
  const lots = Float64Array.from({ length: limits.most.length }, () => random.next());
  const order = [...pairs.keys()].sort((a, b) => {
    const [one, other] = [pairs[a]!, pairs[b]!];
    return (
      compareRanks(one.rank, other.rank) ||
      lots[one.learner]! - lots[other.learner]! ||
      lots[one.coach]! - lots[other.coach]! ||
      a - b
    );
  });
  const left = Int32Array.from(limits.most);
  const asCoach = new Int32Array(left.length).fill(limits.mostAsCoach);
  const asLearner = new Int32Array(left.length).fill(limits.mostAsLearner);
  return order
    .filter((place) => {
      const { coach, learner } = pairs[place]!;
      const hasRoom =
        left[coach]! > 0 && left[learner]! > 0 && asCoach[coach]! > 0 && asLearner[learner]! > 0;
      if (!hasRoom) return false;
      left[coach]!--;
      left[learner]!--;
      asCoach[coach]!--;
      asLearner[learner]!--;
      return true;
    })
    .sort((a, b) => a - b);
}

describe('createPairing(pairs, limits)', () => {
  const people = 7;
  const drawn = fc.record({
    pairs: fc.uniqueArray(
      fc.record({
        coach: fc.nat(people - 1),
        learner: fc.nat(people - 1),
        rank: fc.tuple(fc.nat(2), fc.nat(1)),
      }),
      { maxLength: 24, selector: ({ coach, learner }) => `${coach} ${learner}` },
    ),
    most: fc.array(fc.nat(3), { minLength: people, maxLength: people }),
    seed: fc.nat(1000),
  });

  it('keeps every limit, and no two who are left apart would both rather be paired', () => {
    fc.assert(
      fc.property(drawn, ({ pairs: all, most, seed }) => {
        const pairs: RankedPair[] = all.filter(({ coach, learner }) => coach !== learner);
        const limits = { most, mostAsCoach: 2, mostAsLearner: 1 };
        const chosen = new Set(createPairing(pairs, limits)(createRandom(seed, 'test')));
        const kept = [...chosen].map((place) => pairs[place]!);
        const of = (person: number) =>
          kept.filter((pair) => pair.coach === person || pair.learner === person);
        for (let person = 0; person < people; person++) {
          expect(of(person).length).toBeLessThanOrEqual(most[person]!);
          expect(kept.filter(({ coach }) => coach === person).length).toBeLessThanOrEqual(2);
          expect(kept.filter(({ learner }) => learner === person).length).toBeLessThanOrEqual(1);
        }
        const isBetter = (pair: RankedPair) => (other: RankedPair) => compareRanks(pair.rank, other.rank) < 0;
        pairs.forEach((pair, place) => {
          if (chosen.has(place)) return;
          // Somebody would take it who has room, or holds a worse one in its place.
          const takes = (person: number, isSide: (other: RankedPair) => boolean, mostSide: number) => {
            const held = of(person);
            const side = held.filter(isSide);
            if (most[person] === 0 || mostSide === 0) return false;
            if (side.length >= mostSide) return side.some(isBetter(pair));
            return held.length < most[person]! || held.some(isBetter(pair));
          };
          const wants =
            takes(pair.coach, ({ coach }) => coach === pair.coach, 2) &&
            takes(pair.learner, ({ learner }) => learner === pair.learner, 1);
          expect(wants, `${JSON.stringify(pair)} blocks`).toBe(false);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('makes the pairs that one sort by rank and lots makes, drawing after drawing', () => {
    fc.assert(
      fc.property(drawn, ({ pairs: all, most, seed }) => {
        const pairs = all.filter(({ coach, learner }) => coach !== learner);
        const limits = { most, mostAsCoach: 2, mostAsLearner: 1 };
        const draw = createPairing(pairs, limits);
        for (const lottery of ['first', 'second'])
          expect(draw(createRandom(seed, lottery))).toEqual(
            plainPairing(pairs, limits, createRandom(seed, lottery)),
          );
      }),
      { numRuns: 200 },
    );
  });

  it('decides between equal ranks by the lot alone', () => {
    const pairs = [1, 2, 3, 4].map((coach) => ({ coach, learner: 0, rank: [1] }));
    const limits = { most: [1, 1, 1, 1, 1], mostAsCoach: 2, mostAsLearner: 1 };
    const draw = createPairing(pairs, limits);
    const won = Array.from({ length: 400 }, (_, seed) => draw(createRandom(seed, 'lot'))[0]!);
    for (const place of [0, 1, 2, 3])
      expect(won.filter((one) => one === place).length, `place ${place}`).toBeGreaterThan(60);
  });
});
