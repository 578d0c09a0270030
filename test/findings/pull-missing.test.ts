import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { drawOnce } from '../../src/findings/pull/pull-draws.js';
import { countTies, markArcs } from '../../src/findings/pull/pull-evidence.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { buildCsr } from '../../src/kernel/csr.js';
import { isDominatedBy } from '../../src/kernel/structure/is-dominated-by.js';
import { outputs } from '../../src/outputs/registry.js';
import { createRandom } from '../../src/random.js';

/** An undirected random graph: each pair is tied with a chance of `density`. */
function randomGraph(people: number, density: number, seed: number) {
  const random = createRandom(seed, 'random graph');
  const sources: number[] = [];
  const targets: number[] = [];
  for (let a = 0; a < people; a++) {
    for (let b = 0; b < a; b++) {
      if (random.next() >= density) continue;
      sources.push(a, b);
      targets.push(b, a);
    }
  }
  const strengths = new Float64Array(sources.length).fill(1);
  const csr = buildCsr(people, {
    sources: Int32Array.from(sources),
    targets: Int32Array.from(targets),
    strengths,
  });
  const all = new Uint8Array(csr.arcCount).fill(1);
  return markArcs(csr, false, new Int32Array(people).fill(-1), { isTrusted: all, isSeeking: all });
}

function squaredCorrelation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  const sum = (f: (at: number) => number) => a.reduce((total, _, at) => total + f(at), 0);
  const cross = sum((at) => (a[at]! - ma) * (b[at]! - mb));
  return cross ** 2 / (sum((at) => (a[at]! - ma) ** 2) * sum((at) => (b[at]! - mb) ** 2));
}

/** Mean over 150 draws of how well degree without what was left out tells degree with it, among those who stay. */
function degreeAgreement(density: number, leftOut: { people: number; ties: number }): number {
  const DRAWS = 150;
  const random = createRandom(11, 'draws');
  let sum = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    const graph = randomGraph(100, density, draw);
    const { people, isKept } = drawOnce(graph, { ...leftOut, answers: 0 }, random);
    const before = countTies(graph).contacts;
    const after = countTies(graph, isKept).contacts;
    sum += squaredCorrelation(
      [...people].map((person) => before[person]!),
      [...people].map((person) => after[person]!),
    );
  }
  return sum / DRAWS;
}

describe('what a draw leaves out', () => {
  // Exact for degree in a random graph: 1 - a for people, (1 - a)(1 - p) / (1 - p (1 - a)) for ties.
  it.each([
    [0.05, 0.1],
    [0.05, 0.25],
    [0.05, 0.5],
    [0.3, 0.5],
  ])('drawOnce(graph of density %f, a share of %f) moves degree as theory says', (density, share) => {
    // Few people who stay make the square of a correlation a little larger on average.
    const near = share < 0.5 ? 0.02 : 0.03;
    expect(Math.abs(degreeAgreement(density, { people: share, ties: 0 }) - (1 - share))).toBeLessThan(near);
    const byTies = ((1 - share) * (1 - density)) / (1 - density * (1 - share));
    expect(Math.abs(degreeAgreement(density, { people: 0, ties: share }) - byTies)).toBeLessThan(near);
  });
});

const id = (n: number) => `p${String(n).padStart(2, '0')}`;

/** 40 people in a circle who each ask four others, and p00 by everybody. The last `silent` name nobody. */
function asked(silent: number, optedOut = 0) {
  const people = Array.from({ length: 40 + optedOut }, (_, n) => ({
    person_id: id(n),
    manager_id: n === 1 ? '' : id(1),
    unit: `u${n % 4}`,
    participate: n < 40 ? 'yes' : 'no',
  }));
  const interactions = Array.from({ length: 40 - silent }, (_, n) => [
    ...[3, 9, 17, 26].map((step) => ({ source: id(n), target: id((n + step) % 40), kind: 'advice' })),
    ...(n === 0 || n > 35 ? [] : [{ source: id(n), target: id(0), kind: 'advice' }]),
  ]).flat();
  return datasetFromRows({ people, interactions });
}

describe('missing people', () => {
  it('analyze counts who did not answer and who opted out, and says what would stay', async () => {
    const { findings } = await analyze(asked(6, 2), { draws: 40, permutations: 99 });
    const { missingPeople, sentences, rows, missing } = findings.informalPull;
    expect(missing).toBeUndefined();
    expect(missingPeople).toMatchObject({ silent: 6, optedOut: 2, askedKinds: ['advice'] });
    expect(missingPeople.share).toBeCloseTo(8 / 42, 12);
    // Two of each unit: p34 to p39 are silent, p40 of u0 and p41 of u1 do not take part.
    expect(missingPeople.units).toEqual([
      { unit: 'u0', people: 11, missing: 2 },
      { unit: 'u1', people: 11, missing: 2 },
      { unit: 'u2', people: 10, missing: 2 },
      { unit: 'u3', people: 10, missing: 2 },
    ]);
    expect(sentences.join(' ')).toContain('19 % of all are missing');
    expect(rows.every(({ heldShare }) => heldShare !== undefined)).toBe(true);
    expect(rows[0]).toMatchObject({ pull: 'clear' });
  });

  it('analyze counts the missing of no unit that is too small to show', async () => {
    const dataset = datasetFromRows({
      people: [...'abcdefghijklmnopqrst'].map((person_id, at) => ({
        person_id,
        unit: at < 4 ? 'few' : at < 11 ? 'some' : 'many',
        participate: at === 0 || at === 12 ? 'no' : 'yes',
      })),
      interactions: [...'bcdefghijklmo'].map((source) => ({ source, target: 't', kind: 'advice' })),
    });
    const { findings } = await analyze(dataset, { draws: 20, permutations: 99 });
    // The next smallest unit hides with it, since both together may be known.
    expect(findings.informalPull.missingPeople.units.map(({ unit, people }) => [unit, people])).toEqual([
      ['few', undefined],
      ['many', 9],
      ['some', undefined],
    ]);
  });

  it('analyze names nobody where more than 30 % are missing, and says why', async () => {
    const analysis = await analyze(asked(15), { draws: 20, permutations: 99 });
    const { informalPull, leadershipMap } = analysis.findings;
    expect(informalPull.missing).toContain('38 % are missing');
    expect(informalPull.sentences).toEqual([]);
    expect(leadershipMap.rows.every(({ quadrant }) => quadrant === 'pull not known')).toBe(true);
    const leaders = outputs.find(({ file }) => file === 'leaders.csv')!;
    const text = String(leaders.make(analysis, { showNames: true, showValues: true }));
    expect(text.trim().split('\n')).toHaveLength(1);
  });

  it('analyze takes nobody for missing in messages with dates, or where all answered', async () => {
    const { findings } = await analyze(asked(0), { draws: 20, permutations: 99 });
    expect(findings.informalPull.missingPeople).toMatchObject({ silent: 0, share: 0, units: [] });
    expect(findings.informalPull.rows[0]!.heldShare).toBeUndefined();
  });
});

describe('the order of those with pull', () => {
  it('analyze ranks nobody above somebody of the same class who dominates them by position', async () => {
    const random = createRandom(3, 'order');
    const interactions = Array.from({ length: 900 }, () => ({
      source: id(random.below(90)),
      target: id(Math.floor(90 * random.next() ** 3)),
      kind: 'advice',
    })).filter(({ source, target }) => source !== target);
    const people = Array.from({ length: 90 }, (_, n) => ({ person_id: id(n) }));
    const { findings, network } = await analyze(datasetFromRows({ people, interactions }), {
      draws: 40,
      permutations: 99,
    });
    const placed = findings.informalPull.rows.filter(({ place }) => place !== undefined);
    expect(placed.length).toBeGreaterThan(3);
    for (const one of placed) {
      expect(one.dominanceBest).toBeLessThanOrEqual(one.dominanceWorst);
      for (const other of placed) {
        if (one.pull === other.pull && isDominatedBy(network.both, one.person, other.person))
          expect(one.place!.rank).toBeGreaterThanOrEqual(other.place!.rank);
      }
    }
  });
});
