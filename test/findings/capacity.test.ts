import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis.js';
import { analyze } from '../../src/analyze.js';
import { rowsToAsk } from '../../src/findings/capacity/capacity.js';
import { peerComparison } from '../../src/findings/capacity/load-peers.js';
import { dealParts, loadShares } from '../../src/findings/capacity/load-share.js';
import { percentile } from '../../src/inference/draw-summary.js';
import { datasetFromRows, type Row, type RowTables } from '../../src/ingest/dataset-from-rows.js';
import { completeOptions } from '../../src/options.js';
import { createRandom } from '../../src/random.js';
import { person } from '../../src/schema/records.js';
import { expectNear } from '../support/near.js';

const quick = { draws: 20, permutations: 99 };
const ids = Array.from({ length: 24 }, (_, at) => `p${String(at).padStart(2, '0')}`);
const dayOf = (week: number) => new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10);

/**
 * 24 people of two units over six whole weeks. p00 meets everybody of the unit one by one; p01 has its skills, hours and ties;
 * p02 the skills and ties without hours, p03 hours and ties without skills, p13 skills and hours without ties.
 */
const people: Row[] = ids.map((person_id, at) => ({
  person_id,
  unit: at < 12 ? 'North' : 'South',
  skills: at <= 2 || at === 13 ? 'pricing:4;law:3' : 'drawing:2',
  hours_available: at === 1 || at === 3 || at === 13 ? 3 : 0,
}));
const weeks = [0, 1, 2, 3, 4, 5];
const calls = weeks.flatMap((week) => [
  ...ids.slice(1, 12).map((target, at) => ({
    source: 'p00',
    target,
    kind: 'call',
    weight: 1,
    timestamp: dayOf(week),
    duration_minutes: 170 + (week % 2 === 0 ? 10 : -10) + (at === 0 ? 60 : 0),
  })),
]);
const asks = ids.slice(4, 12).flatMap((source) => [
  { source, target: 'p00', kind: 'advice', weight: 1, timestamp: dayOf(0) },
  { source, target: 'p02', kind: 'advice', weight: 1, timestamp: dayOf(0) },
]);
const ties = ['p04', 'p05', 'p06'].flatMap((source) => [
  { source, target: 'p01', kind: 'advice', weight: 1, timestamp: dayOf(0) },
  { source, target: 'p03', kind: 'advice', weight: 1, timestamp: dayOf(0) },
]);
const messages = weeks.flatMap((week) =>
  ids.map((source, at) => ({
    source,
    target: ids[(at + 1) % 24]!,
    kind: 'message',
    weight: source === 'p20' ? 40 : 2,
    timestamp: dayOf(week),
  })),
);
const tables: RowTables = {
  people,
  interactions: [...calls, ...asks, ...ties, ...messages],
  meetings: [{ event_id: 'm', participants: 'p14;p15', timestamp: dayOf(5), duration_minutes: 120 }],
  roles: [{ role_id: 'r', hours_per_week: 2, skills: 'pricing:4', seats: 1 }],
};
const options = { ...quick, from: dayOf(0), to: '2026-02-15' };
const run = (changed: RowTables = tables) => analyze(datasetFromRows(changed), options);

describe('findings.capacity', () => {
  let whole: Analysis;
  beforeAll(async () => {
    whole = await run();
  });
  const row = (id: string) => whole.findings.capacity.rows[whole.graph.indexOf.get(id)!]!;

  it('has the recorded hours with an interval from week to week, and hours in meetings', () => {
    const weekly = weeks.map((week) => (11 * (170 + (week % 2 === 0 ? 10 : -10)) + 60) / 60);
    const mean = weekly.reduce((sum, hours) => sum + hours, 0) / 6;
    const deviation = Math.sqrt(weekly.reduce((sum, hours) => sum + (hours - mean) ** 2, 0) / 5);
    // t of 5 degrees, two-sided 90 %: 2.015 (R: qt(0.95, 5)).
    const half = (2.015048 * deviation) / Math.sqrt(6);
    expect(row('p00').recordedHours).toBeCloseTo(mean, 9);
    expect(row('p00').recordedLow).toBeCloseTo(mean - half, 1);
    expect(row('p00').recordedHigh).toBeCloseTo(mean + half, 1);
    expect(row('p00').meetingHours).toBe(0);
    expect(row('p14').meetingHours).toBeCloseTo(2 / 6, 9);
    expect(whole.findings.capacity.wholeWeeks).toBe(6);
  });

  it('counts messages sent and received by their weight, and people who come to a person', () => {
    expect(whole.findings.capacity.messageKinds).toEqual(['message']);
    expect(row('p05').messages).toBeCloseTo(4, 9);
    expect(row('p20').messages).toBeCloseTo(42, 9);
    expect(row('p21').messages).toBeCloseTo(42, 9);
    // Eight by advice, p23 by message; p01 has three by advice, and p00 who calls and writes.
    expect(row('p00').served).toBe(9);
    expect(row('p01').served).toBe(4);
  });

  it('lists those to be asked alone, and says what about', () => {
    const asked = rowsToAsk(whole.findings.capacity).map((one) => whole.graph.people[one.person]!.id);
    expect(asked).toEqual(['p00', 'p02', 'p20', 'p21']);
    expect(row('p00').isOverloaded).toBe(true);
    expect(row('p20').peers.messages).toMatchObject({ peers: 'unit', isAbove: true, median: 4 });
  });

  it('has as relief who has a skill, ties to those served, and hours, and says why there is nobody', async () => {
    const { relief } = row('p00');
    const named = relief!.candidates.map((one) => ({ ...one, person: whole.graph.people[one.person]!.id }));
    // Hours are those left after the role this run suggests: p01 or p13 has it.
    const left = 3 - row('p01').hoursAsked;
    expect(named).toEqual([{ person: 'p01', skills: ['pricing', 'law'], inTouch: 3, hoursLeft: left }]);
    expect(row('p14').relief).toBeUndefined();
    const without = people.map((one) => (one['person_id'] === 'p01' ? { ...one, hours_available: 0 } : one));
    const { capacity } = (await run({ ...tables, people: without })).findings;
    expect(capacity.rows[0]!.relief).toMatchObject({
      candidates: [],
      noCandidate: expect.stringContaining('hours left'),
    });
  });

  it('counts what this run asks for', () => {
    const suggested = whole.findings.roleMatches.suggestions;
    expect(suggested.length).toBe(1);
    const asked = whole.findings.capacity.rows[suggested[0]!.person]!;
    expect(asked).toMatchObject({ rolesAsked: 1, hoursAsked: 2, isAskedBeyond: false });
  });

  it('is changed by no name, level, tenure, location or order of rows', async () => {
    const other = people.map((one, at) => ({
      ...one,
      name: `N${at}`,
      level: at % 4,
      location: `l${at % 2}`,
    }));
    const changed = await run({
      ...tables,
      people: [...other].reverse(),
      interactions: [...tables.interactions!].reverse(),
    });
    // Without the way to say the same in another language, which is a function and no data.
    const data = (finding: object) => Object.fromEntries(Object.entries(finding));
    expect(data(changed.findings.capacity)).toEqual(data(whole.findings.capacity));
  });
});

describe('peerComparison', () => {
  const graph = (units: readonly (string | undefined)[]) =>
    ({
      people: units.map((unit, at) => person.parse({ id: `p${String(at).padStart(3, '0')}`, unit })),
      columnAliases: new Map(),
    }) as never;

  it('compares with the unit where it is large enough, else with everybody, the person left out', () => {
    const units = [...Array.from({ length: 9 }, () => 'a'), ...Array.from({ length: 4 }, () => 'b')];
    const loads = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 90, 9, 9, 9, 20);
    const of = peerComparison(graph(units), loads, 5);
    // Others of the unit: 1 to 8, quartiles 2.75 and 6.25 (R, quantile type 7).
    expect(of(8)).toEqual({ peers: 'unit', median: 4.5, fence: 6.25 + 3 * 3.5, isAbove: true });
    expect(of(12)).toMatchObject({ peers: 'everybody', isAbove: false });
    expect(of(0)).toMatchObject({ peers: 'unit', isAbove: false });
  });

  it('takes a person out of those with the same load once, as a list of the others has it', () => {
    const random = createRandom(7, 'peers');
    const loads = Float64Array.from({ length: 40 }, () => random.below(9));
    const of = peerComparison(graph(Array.from(loads, () => 'a')), loads, 5);
    loads.forEach((load, person) => {
      const others = Float64Array.from([...loads].filter((_, other) => other !== person)).sort();
      const [low, median, high] = [0.25, 0.5, 0.75].map((share) => percentile(others, share)) as [
        number,
        number,
        number,
      ];
      const fence = Math.max(high + 3 * (high - low), 2 * median, 0);
      expect(of(person)).toEqual({ peers: 'unit', median, fence, isAbove: load > fence });
    });
  });

  it('compares nobody where too few are there or a load is unknown', () => {
    expect(peerComparison(graph(['a', 'a']), Float64Array.of(1, 2), 5)(0)).toBeUndefined();
    const none = new Float64Array(20).fill(Number.NaN);
    expect(peerComparison(graph(Array.from({ length: 20 }, () => 'a')), none, 5)(0)).toBeUndefined();
  });
});

describe('loadShares', () => {
  const told = completeOptions({ seed: 3 });

  it('has the share of the greatest, the even share, and what dealing all parts at random leaves', async () => {
    const parts = new Float64Array(400).fill(2);
    const of = Float64Array.from({ length: 200 }, (_, at) => (at < 10 ? 20 : at < 110 ? 6 : 0));
    const [three, five] = await loadShares(
      { load: 'messages', of, parts: 400, deal: dealParts(parts) },
      told,
      undefined,
    );
    expectNear([five!.share, five!.even, three!.share, three!.even], [200 / 800, 0.05, 120 / 800, 0.03]);
    expect(five!.people).toBe(10);
    expect(five!.low).toBeLessThan(0.25);
    expect(five!.high).toBeGreaterThan(0.25);
    // Poisson counts of mean 2: of 200 people the ten greatest hold 0.1337 (2,000 simulations in R).
    expect(five!.chance).toBeGreaterThan(0.131);
    expect(five!.chance).toBeLessThan(0.1365);
    expect(five!.chanceLow).toBeLessThan(five!.chance);
  });

  it('tells nothing of fewer people than may be shown, nor where nothing is recorded', async () => {
    const few = await loadShares(
      { load: 'hours', of: new Float64Array(60).fill(1), parts: 0, deal: dealParts(new Float64Array()) },
      told,
      undefined,
    );
    expect(few.map(({ share, cannotTell }) => [share, cannotTell])).toEqual([
      [Number.NaN, '3 % are fewer than 5 people'],
      [Number.NaN, '5 % are fewer than 5 people'],
    ]);
    const none = await loadShares(
      { load: 'hours', of: new Float64Array(200), parts: 0, deal: dealParts(new Float64Array()) },
      told,
      undefined,
    );
    expect(none.map(({ cannotTell }) => cannotTell)).toEqual(['none is recorded', 'none is recorded']);
  });
});
