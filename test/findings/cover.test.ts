import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { cover } from '../../src/findings/coverage/cover.js';
import type { CoverOptionsInput } from '../../src/findings/coverage/cover-options.js';
import { coverScope } from '../../src/findings/coverage/cover-scope.js';
import { buildGraph } from '../../src/graph/build-graph.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows, type Row } from '../../src/ingest/dataset-from-rows.js';
import { createRandom } from '../../src/random.js';
import type { Highs } from '../../src/workers/solve-program.js';
import { everySet, faultsOf, plainReach, plainUnion } from '../support/plain-cover.js';

const tie = (source: string, target: string) => ({ source, target, kind: 'advice' });

function organisation(people: readonly Row[], ties: readonly (readonly [string, string])[]) {
  const { graph } = buildGraph(
    datasetFromRows({ people, interactions: ties.map(([source, target]) => tie(source, target)) }),
  );
  return { graph, network: selectNetwork(graph) };
}

/** Everybody draws so many contacts at random. */
function randomOrganisation(count: number, contacts: number, seed: number) {
  const random = createRandom(seed, 'an organisation to cover');
  const ids = Array.from({ length: count }, (_, at) => `p${String(at).padStart(4, '0')}`);
  const ties = ids.flatMap((id) =>
    Array.from({ length: contacts }, () => [id, ids[random.below(count)]!] as const),
  );
  const people = ids.map((person_id, at) => ({
    person_id,
    unit: `u${at % 4}`,
    hours_available: String(at % 3),
    participate: at % 11 === 5 ? 'not-roles' : 'yes',
  }));
  return organisation(people, ties);
}

/** Two stars: a reaches b, c and d, and p reaches q and r; z has nobody. */
const stars = organisation(
  [...'abcdpqrz'].map((person_id) => ({ person_id, unit: 'abcd'.includes(person_id) ? 'north' : 'south' })),
  [...[...'bcd'].map((id) => ['a', id] as const), ...[...'qr'].map((id) => ['p', id] as const)],
);
const idsOf = (from: typeof stars, answer: { readonly chosen: readonly { readonly person: number }[] }) =>
  answer.chosen.map(({ person }) => from.graph.people[person]!.id);

describe('cover(analysis, options)', () => {
  it('finds the smallest group, proves it, and says what each adds', async () => {
    const answer = await cover(stars, { target: 0.8, steps: 1 });
    expect(idsOf(stars, answer)).toEqual(['a', 'p']);
    expect(answer.chosen.map(({ adds, reached }) => [adds, reached])).toEqual([
      [4, 4],
      [3, 7],
    ]);
    expect(answer).toMatchObject({ isProven: true, bound: 2, isTargetMet: true, find: 'fewest' });
  });

  it('with people alone finds the most that so many reach', async () => {
    const answer = await cover(stars, { people: 1, steps: 1 });
    expect(idsOf(stars, answer)).toEqual(['a']);
    expect(answer).toMatchObject({
      find: 'widest',
      reached: 4,
      bound: 4,
      isProven: true,
      isTargetMet: undefined,
    });
  });

  it('follows ties out, or in, when it is told to', async () => {
    const out = await cover(stars, { target: 0.5, steps: 1, direction: 'out' });
    expect(idsOf(stars, out)).toEqual(['a']);
    const back = await cover(stars, { target: 0.5, steps: 1, direction: 'in' });
    // One person at most comes to each: b and a are one pair, q and p another.
    expect(back).toMatchObject({ reached: 4, isProven: true });
    expect(back.chosen).toHaveLength(2);
  });

  it('lowers a target that is beyond reach to the most there is, and says how much and why', async () => {
    const answer = await cover(stars, { target: 1 });
    expect(answer).toMatchObject({ reachable: 7, isTargetMet: false, reached: 7, isProven: true });
    expect(answer.sentences.join(' ')).toContain(
      'cannot be reached: 7 (88 %) is the most, since 1 person has no tie',
    );
  });

  it('gives the widest reach of so many where a target asks for more people than may be chosen', async () => {
    const answer = await cover(stars, { target: 0.8, people: 1, steps: 1 });
    expect(answer).toMatchObject({ find: 'widest', reached: 4, isTargetMet: false });
    expect(answer.sentences.join(' ')).toContain('cannot be reached by 1 person');
  });

  it('chooses nobody who offers fewer hours, and no more people than the hours of all allow', async () => {
    const from = organisation(
      [...'abcd'].map((person_id) => ({ person_id, hours_available: person_id === 'a' ? '1' : '2' })),
      [...'bcd'].map((id) => ['a', id] as const),
    );
    const answer = await cover(from, { target: 1, steps: 1, hoursPerPerson: 2, hoursBudget: 5 });
    expect(idsOf(from, answer)).toHaveLength(2);
    expect(idsOf(from, answer)).not.toContain('a');
    expect(answer.most).toBe(2);
  });

  it('says what is missing where nobody may be chosen, where nobody has a tie, and where groups ask for too many', async () => {
    const none = await cover(stars, { hoursPerPerson: 1 });
    expect(none.missing).toContain('state no hours');
    expect((await cover(organisation([{ person_id: 'a' }], []))).missing).toContain('ties between people');
    expect((await cover(stars, { each: 'unit', people: 1 })).missing).toBe(
      'room for at least 2 people (one from each unit), where the limit is 1',
    );
    expect((await cover(organisation([], []))).missing).toContain('ties between people');
  });

  it('chooses one from each group, those included, and none excluded', async () => {
    const each = await cover(stars, { target: 0.5, steps: 1, each: 'unit' });
    expect(idsOf(stars, each)).toEqual(['a', 'p']);
    const named = await cover(stars, { target: 0.5, steps: 1, include: ['b'], exclude: ['a'] });
    expect(idsOf(stars, named)).toContain('b');
    expect(idsOf(stars, named)).not.toContain('a');
  });

  it.each<[CoverOptionsInput, string]>([
    [{ include: ['nobody'] }, 'PERSON_UNKNOWN'],
    [{ include: ['z'], hoursPerPerson: 1 }, 'OPTIONS_INVALID'],
    [{ include: ['a'], exclude: ['a'] }, 'OPTIONS_INVALID'],
    [{ hoursBudget: 3 }, 'OPTIONS_INVALID'],
    [{ target: 0 }, 'OPTIONS_INVALID'],
    [{ each: 'colour' }, 'COLUMN_UNKNOWN'],
  ])('refuses %j with %s', async (options, code) => {
    await expect(cover(stars, options)).rejects.toMatchObject({ code });
  });
});

describe('every wish at once, on organisations of twelve people', () => {
  const wishes: readonly CoverOptionsInput[] = [
    { target: 0.7, steps: 1 },
    { target: 1, steps: 1, each: 'unit' },
    { target: 0.9, steps: 1, hoursPerPerson: 1 },
    { people: 2, steps: 1, hoursPerPerson: 1, exclude: ['p0003'] },
    { people: 4, steps: 1, each: 'unit', direction: 'out' },
    { target: 0.6, steps: 2, direction: 'in', include: ['p0001'], each: 'unit' },
    { target: 0.8, steps: 1, people: 2 },
  ];

  it.each(wishes)(
    'cover(analysis, %j) is as good as the best of all sets, and keeps every wish',
    async (options) => {
      for (let seed = 1; seed <= 12; seed++) {
        const from = randomOrganisation(12, 1, seed);
        const { question } = coverScope(from, options.steps ?? 2, options.direction ?? 'both', options);
        const answer = await cover(from, { ...options, draws: 20 });
        const all = [...everySet(question)];
        const chosen = answer.chosen.map(({ person }) => person);
        if (answer.missing !== undefined) continue;
        expect(faultsOf(question, chosen)).toEqual([]);
        expect(plainUnion(plainReach(question), chosen).size).toBe(answer.reached);
        expect(answer.isProven).toBe(true);
        if (options.people !== undefined) expect(chosen.length).toBeLessThanOrEqual(options.people);
        if (answer.find === 'widest') {
          const allowed = all.filter(({ size }) => size <= (options.people ?? 12));
          expect(answer.reached).toBe(Math.max(...allowed.map(({ reached }) => reached)));
        } else {
          const wanted = Math.min(answer.wanted!, answer.reachable);
          const enough = all.filter(({ reached }) => reached >= wanted);
          expect(chosen.length).toBe(Math.min(...enough.map(({ size }) => size)));
        }
      }
    },
  );
});

describe('the solver', () => {
  const from = randomOrganisation(150, 1, 7);
  const question = coverScope(from, 1, 'both').question;

  it('proves on a thread of its own what bounds and search leave open, and gives the same group each time', async () => {
    const answer = await cover(from, { steps: 1, target: 0.9, timeLimit: 300 });
    expect(answer).toMatchObject({ solver: 'asked', method: 'HiGHS', isProven: true });
    const chosen = answer.chosen.map(({ person }) => person);
    expect(faultsOf(question, chosen)).toEqual([]);
    expect(plainUnion(plainReach(question), chosen).size).toBeGreaterThanOrEqual(answer.wanted!);
    expect(await cover(from, { steps: 1, target: 0.9, timeLimit: 300 })).toEqual(answer);
    // The same with the package handed over, as browsers do.
    const load = loadHighs as unknown as () => Promise<Highs>;
    const highs = await load();
    expect(await cover(from, { steps: 1, target: 0.9, timeLimit: 300 }, { highs })).toEqual(answer);
  });

  it('is not asked with a time limit of 0: the gap is told, and with exact it is an error', async () => {
    const answer = await cover(from, { steps: 1, target: 0.9, timeLimit: 0 });
    expect(answer).toMatchObject({ solver: 'switched off', isProven: false });
    expect(answer.bound).toBeLessThan(answer.chosen.length);
    expect(answer.sentences[1]).toContain(`no group of fewer than ${answer.bound} is enough`);
    await expect(cover(from, { steps: 1, target: 0.9, timeLimit: 0, exact: true })).rejects.toMatchObject({
      code: 'NOT_PROVED',
    });
  });

  it('stops soon after the signal', async () => {
    const stop = new AbortController();
    const large = randomOrganisation(600, 2, 3);
    const run = cover(large, { steps: 1, target: 1, timeLimit: 600 }, { signal: stop.signal });
    setTimeout(() => stop.abort(), 1500);
    await expect(run).rejects.toMatchObject({ code: 'ABORTED' });
  });
});

describe('the finding', () => {
  const rows = Array.from({ length: 40 }, (_, at) => ({
    person_id: `p${at}`,
    manager_id: at === 0 ? '' : at < 5 ? 'p0' : `p${1 + (at % 4)}`,
    participate: at === 1 ? 'not-roles' : 'yes',
  }));
  const ties = rows
    .slice(0, 36)
    .flatMap(({ person_id }, at) => [tie(person_id, `p${(at * 7 + 3) % 36}`), tie(person_id, 'p1')]);

  it('analyze(dataset) gives curves that never fall, stay below their bounds, and never choose who takes no part', async () => {
    const { findings, graph } = await analyze(datasetFromRows({ people: rows, interactions: ties }), {
      draws: 20,
    });
    const { curves, leaders } = findings.coverage;
    expect(leaders).toBe(5);
    expect(curves.map(({ steps }) => steps)).toEqual([1, 2]);
    for (const { points, chosen, reachable } of curves) {
      points.forEach((point, at) => {
        expect(point.people).toBe(at + 1);
        expect(point.reached).toBeGreaterThanOrEqual(points[at - 1]?.reached ?? 0);
        expect(point.atMost).toBeGreaterThanOrEqual(point.reached);
        expect(point.atMost).toBeLessThanOrEqual(reachable);
        for (const other of [point.randomHigh, point.topDegree, point.topBetweenness])
          expect(other).toBeLessThanOrEqual(point.atMost);
        expect(point.randomLow).toBeLessThanOrEqual(point.randomMean);
        expect(point.randomHigh).toBeGreaterThanOrEqual(point.randomMean);
      });
      for (const { person, adds } of chosen) {
        expect(graph.people[person]!.participate).not.toBe('not-roles');
        expect(adds).toBeGreaterThan(0);
      }
      expect(points[4]!.leadersMean).toBeDefined();
      expect(points[5]?.leadersMean).toBeUndefined();
    }
  });

  it('analyze(dataset) says that a target is beyond reach, and has no line of leaders without a chart', async () => {
    const people = rows.map(({ person_id }) => ({ person_id }));
    const { findings } = await analyze(datasetFromRows({ people, interactions: ties.slice(0, 20) }), {
      draws: 20,
    });
    expect(findings.coverage.sentences[0]).toMatch(/^No group reaches 90 % of people within two steps/);
    expect(findings.coverage.leaders).toBeUndefined();
    expect(findings.coverage.curves[0]!.points.every(({ leadersMean }) => leadersMean === undefined)).toBe(
      true,
    );
  });

  it('analyze(dataset) says what it would need where nobody takes part in roles', async () => {
    const people = rows.map(({ person_id }) => ({ person_id, participate: 'not-roles' }));
    const { findings } = await analyze(datasetFromRows({ people, interactions: ties }), { draws: 20 });
    expect(findings.coverage.missing).toBe(
      'somebody who may be chosen: of all people 40 take no part in roles',
    );
    expect(findings.coverage.curves).toEqual([]);
  });
});
