import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis.js';
import { analyze } from '../../src/analyze.js';
import { levelMix, type PersonLevels } from '../../src/findings/ideas/level-mix.js';
import { peopleBetween, waysTo } from '../../src/findings/ideas/sponsor-ways.js';
import { datasetFromRows, type Row, type RowTables } from '../../src/ingest/dataset-from-rows.js';
import { findArc } from '../../src/kernel/csr.js';
import { person } from '../../src/schema/records.js';
import { networkOf, smallOrg } from '../support/small-orgs.js';

const quick = { draws: 20, permutations: 199 };
const advice = (source: string, target: string, weight = 1) => ({ source, target, weight, kind: 'advice' });

/** a – b – c – d – e in a row with a stronger detour of the same length over x and y; z is in touch with w alone. */
const people: Row[] = [
  { person_id: 'a', level: 5, interests: 'reuse:3', hours_available: 2 },
  { person_id: 'b', level: 4, interests: 'Re use', hours_available: 2 },
  { person_id: 'c', level: 4, interests: 'reuse;pricing', hours_available: 3 },
  { person_id: 'd', level: 3, interests: 'pricing', hours_available: 0 },
  { person_id: 'e', level: 1, interests: 'reuse', hours_available: 1 },
  { person_id: 'w', level: 3, interests: 'reuse;pricing' },
  { person_id: 'x', level: 5, interests: 'travel' },
  { person_id: 'y', level: 5, interests: 'travel' },
  { person_id: 'z', level: 1, interests: 'travel' },
].map((row) => ({ participate: 'yes', ...row }));
const interactions = [
  advice('a', 'b'),
  advice('b', 'c', 9),
  advice('c', 'd', 9),
  advice('d', 'e', 9),
  advice('a', 'x', 2),
  advice('y', 'x', 2),
  advice('y', 'd', 2),
  advice('z', 'w', 3),
];
const ideas = [
  { idea_id: 'i1', owner_id: 'a', status: 'vetted', topics: 'reuse;pricing', sponsor_id: 'e' },
  { idea_id: 'i2', owner_id: 'd', status: 'tested', topics: 'reuse', sponsor_id: 'e' },
  { idea_id: 'i3', owner_id: 'c', status: 'vetted', topics: 'reuse', sponsor_id: 'e' },
  { idea_id: 'i4', owner_id: 'a', status: 'vetted', topics: 'reuse', sponsor_id: 'z' },
  { idea_id: 'i5', owner_id: 'b', status: 'raised', topics: 'unheard of', initiative: 'Green' },
  { idea_id: 'i6', owner_id: 'e', status: 'vetted', topics: 'travel', sponsor_id: 'e' },
  { idea_id: 'i7', owner_id: 'b', status: 'vetted', topics: 'travel' },
];
const roles = [{ role_id: 'r1', initiative: 'green', sponsor_id: 'd' }];
const tables: RowTables = { people, interactions, ideas, roles };

const run = (changed: RowTables = tables) => analyze(datasetFromRows(changed), quick);

/** The rows with people by id. */
function readable({ findings, graph, dataset }: Analysis) {
  const id = (place: number | undefined) => (place === undefined ? undefined : graph.people[place]!.id);
  return new Map(
    findings.ideas.rows.map((row) => [
      dataset.ideas[row.idea]!.id,
      {
        state: row.state,
        sponsor: id(row.sponsor),
        basis: row.basis,
        steps: row.steps,
        missing: row.missingSteps,
        between: row.between.map(id).join(''),
        ways: row.ways,
        opening: row.opening && [id(row.opening.a), id(row.opening.b), id(row.opening.through)],
        noOpening: row.noOpening,
        sharing: row.sharing,
        partners: row.partners.map(({ person: one }) => id(one)).join(''),
      },
    ]),
  );
}

describe('findings.ideas', () => {
  let whole: Analysis;
  let rows: ReturnType<typeof readable>;
  beforeAll(async () => {
    whole = await run();
    rows = readable(whole);
  });

  it('has the way whose weakest tie is strongest, the number of shortest ways, and the next introduction', () => {
    expect(rows.get('i1')).toEqual({
      state: 'through others',
      sponsor: 'e',
      basis: 'named',
      steps: 4,
      missing: 3,
      between: 'xyd',
      ways: 2,
      opening: ['a', 'y', 'x'],
      noOpening: undefined,
      sharing: 4,
      partners: 'cwb',
    });
  });

  it('tells owners who are in touch, one introduction away, or the sponsor', () => {
    expect(rows.get('i2')).toMatchObject({ state: 'in touch', steps: 1, missing: 0, opening: undefined });
    expect(rows.get('i3')).toMatchObject({
      steps: 2,
      missing: 1,
      between: 'd',
      ways: 1,
      opening: ['c', 'e', 'd'],
    });
    expect(rows.get('i6')).toMatchObject({ state: 'sponsors it', steps: 0, missing: 0, opening: undefined });
  });

  it('names a first meeting with the contact of the sponsor who shares most topics where no way leads there', () => {
    expect(rows.get('i4')).toMatchObject({
      state: 'no way',
      steps: undefined,
      missing: undefined,
      opening: ['a', 'w', undefined],
    });
  });

  it('takes who sponsors something of the same initiative where none is named, and says where there is nobody', () => {
    expect(rows.get('i5')).toMatchObject({ sponsor: 'd', basis: 'initiative', steps: 2, sharing: 0 });
    expect(rows.get('i7')).toMatchObject({ state: 'no sponsor', sponsor: undefined, partners: 'yex' });
  });

  it('speaks of vetted and tested ideas, and counts them', () => {
    expect(whole.findings.ideas.sentences.slice(0, 2)).toEqual([
      '6 ideas are vetted or tested, of 7 on record.',
      'Of these, 1 owner is the sponsor, 1 owner is in touch with a sponsor, 1 is one introduction away, 1 is further away, 1 has no way to the sponsor, 1 has no sponsor on record.',
    ]);
  });

  it('names no meeting of or through people who take no part in introductions', async () => {
    const refusing = (id: string) => ({
      ...tables,
      people: people.map((row) =>
        row['person_id'] === id ? { ...row, participate: 'not-introductions' } : row,
      ),
    });
    const withoutX = readable(await run(refusing('x'))).get('i1');
    expect(withoutX).toMatchObject({ steps: 4, between: 'xyd', opening: ['a', 'c', 'b'] });
    const withoutOwner = readable(await run(refusing('a'))).get('i1');
    expect(withoutOwner).toMatchObject({
      opening: undefined,
      noOpening: 'the owner takes no part in introductions',
    });
    const withoutSponsor = readable(await run(refusing('e')));
    expect(withoutSponsor.get('i1')!.noOpening).toBe('the sponsor takes no part in introductions');
    expect(withoutSponsor.get('i2')!.noOpening).toBeUndefined();
  });

  it('names no meeting of people who are never to be paired', async () => {
    const history = [
      { person_a: 'e', person_b: 'c', never: 'yes' },
      { person_a: 'a', person_b: 'w', never: 'yes' },
    ];
    const found = readable(await run({ ...tables, history }));
    expect(found.get('i3')).toMatchObject({
      opening: undefined,
      noOpening: 'those who would meet are not to be paired',
    });
    // Nobody else near the sponsor shares a topic, so it is the sponsor.
    expect(found.get('i4')).toMatchObject({ opening: ['a', 'z', undefined] });
  });

  it('names as partner nobody who takes no part in roles or offers 0 hours, and asks where hours are open', async () => {
    const c = people.map((row) => (row['person_id'] === 'c' ? { ...row, participate: 'not-roles' } : row));
    expect(readable(await run({ ...tables, people: c })).get('i1')).toMatchObject({
      sharing: 3,
      partners: 'wb',
    });
    const asked = whole.findings.ideas.rows[0]!.partners.map(({ questions }) => questions);
    expect(asked[1]).toEqual([
      'Has not said how many hours: ask how many there are.',
      'Is named for 2 ideas: ask which.',
    ]);
  });

  it('is changed by no name, level, unit, tenure, location or order of rows', async () => {
    const other = people.map((row, at) => ({
      ...row,
      name: `N${at}`,
      level: 9 - at,
      unit: `u${at % 2}`,
      location: `l${at % 3}`,
      start_date: `20${10 + at}-01-01`,
      sex: at % 2,
    }));
    const turned = {
      people: [...other].reverse(),
      interactions: [...interactions].reverse(),
      ideas: [...ideas].reverse(),
      roles,
    };
    expect(readable(await run(turned))).toEqual(rows);
  });

  it('says what is missing, and never that no way leads to a sponsor where there are no ties', async () => {
    expect((await run({ people, interactions })).findings.ideas.missing).toContain('ideas.csv');
    const { ideas: found } = (await run({ people, ideas })).findings;
    expect(found.missing).toContain('ties');
    expect(found.rows.map(({ state }) => state)).toEqual([
      'not known',
      'not known',
      'not known',
      'not known',
      'no sponsor',
      'sponsors it',
      'no sponsor',
    ]);
  });
});

describe('waysTo(csr, goal)', () => {
  it('has steps, ways and the widest of the shortest ways as following every way has', () => {
    fc.assert(
      fc.property(smallOrg(), (org) => {
        const { both, nodeCount } = networkOf(org);
        const found = waysTo(both, 0);
        for (let start = 0; start < nodeCount; start++) {
          const all = simpleWays(both, start, 0);
          const shortest = all.reduce((least, way) => Math.min(least, way.length - 1), Infinity);
          const best = all.filter((way) => way.length - 1 === shortest);
          expect(found.steps[start]).toBe(best.length === 0 ? -1 : shortest);
          expect(found.ways[start]).toBe(best.length);
          if (best.length === 0 || shortest === 0) continue;
          const between = peopleBetween(found, start);
          expect(between.length).toBe(Math.max(0, shortest - 1));
          const widths = best.map((way) => widthOf(both, way));
          expect(widthOf(both, [start, ...between, 0])).toBe(Math.max(...widths));
        }
      }),
      { numRuns: 60 },
    );
  });
});

type Csr = Parameters<typeof waysTo>[0];

/** Shortest ways by trying every way no longer than needed, breadth first. */
function simpleWays(csr: Csr, from: number, to: number): number[][] {
  let open = [[from]];
  for (let step = 0; step <= csr.nodeCount; step++) {
    const arrived = open.filter((way) => way.at(-1) === to);
    if (arrived.length > 0) return arrived;
    open = open.flatMap((way) => {
      const last = way.at(-1)!;
      return [...csr.targets.slice(csr.starts[last], csr.starts[last + 1])]
        .filter((next) => !way.includes(next))
        .map((next) => [...way, next]);
    });
    if (open.length > 20_000) return fc.pre(false) as never;
  }
  return [];
}

function widthOf(csr: Csr, way: readonly number[]): number {
  return way
    .slice(1)
    .reduce(
      (width, next, at) => Math.min(width, csr.strengths[findArc(csr, way[at]!, next)]!),
      Number.POSITIVE_INFINITY,
    );
}

describe('levelMix', () => {
  /** Ten people of firm n, levels 1 1 1 1 1 2 2 2 2 2, and eight of firm s, levels 1 1 1 2 2 2 2 2. */
  const levels = '111112222211122222';
  const graph = {
    people: [...levels].map((_, at) => person.parse({ id: `p${at}`, firm: at < 10 ? 'n' : 's' })),
  } as never;
  const ofLevels: PersonLevels = { by: 'level', of: [...levels] };
  const options = { minGroup: 5, permutations: 4999, seed: 7 };

  it('has for each level the exact p of every set of owners there could be, firm by firm', () => {
    const owners = [0, 1, 2, 10, 11];
    const mix = levelMix('all ideas', owners, ofLevels, graph, options);
    const sets = subsets(10, 3).flatMap((north) =>
      subsets(8, 2).map((south) => [...north, ...south.map((at) => at + 10)]),
    );
    const counts = sets.map((set) => set.filter((at) => levels[at] === '1').length);
    const observed = 5;
    const share = (count: number) => counts.filter((one) => one === count).length / sets.length;
    const p = [0, 1, 2, 3, 4, 5].map(share).filter((chance) => chance <= share(observed) * (1 + 1e-7));
    const exact = p.reduce((sum, chance) => sum + chance, 0);
    // Two levels are each other's rest: one test, which needs no correction.
    expect(mix.levels[0]!.p).toBeCloseTo(exact, 12);
    expect(mix.levels[1]!.p).toBeCloseTo(exact, 12);
    expect(mix.levels[0]).toMatchObject({ people: 8, owners: 5, isHidden: false });
    expect(mix.levels[0]!.expected).toBeCloseTo(3 * 0.5 + 2 * (3 / 8), 12);
    // The whole by draws: as far from what is expected, among the same sets.
    const far = (count: number) => Math.abs(count - mix.levels[0]!.expected);
    const asFar = counts.filter((count) => far(count) >= far(observed) - 1e-9).length / sets.length;
    expect(Math.abs(mix.p - asFar)).toBeLessThan(4 * Math.sqrt((asFar * (1 - asFar)) / 4999) + 1 / 5000);
  });

  it('counts an owner once, hides small levels with as many as it takes, and leaves unknown levels out', () => {
    const of = [...'111111112222223']
      .map((level) => level as string | undefined)
      .concat([undefined, undefined, '2']);
    const mix = levelMix('all ideas', [0, 0, 0, 14, 15], { by: 'level', of }, graph, options);
    expect(mix).toMatchObject({ owners: 2, people: 16, unknown: 2 });
    expect(mix.levels.map(({ isHidden, people: size }) => (isHidden ? 'hidden' : size))).toEqual([
      8,
      'hidden',
      'hidden',
    ]);
    expect(mix.levels[2]!.owners).toBeNaN();
  });

  it('has no p without owners or with one level', () => {
    expect(levelMix('all ideas', [], ofLevels, graph, options).p).toBeNaN();
    const one = { by: 'level' as const, of: [...levels].map(() => 'a') };
    expect(levelMix('all ideas', [1, 2], one, graph, options).p).toBeNaN();
  });
});

function subsets(size: number, count: number): number[][] {
  if (count === 0) return [[]];
  return subsets(size, count - 1).flatMap((set) =>
    Array.from({ length: size }, (_, at) => at)
      .filter((at) => at > (set.at(-1) ?? -1))
      .map((at) => [...set, at]),
  );
}
