import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { topSetSize } from '../../src/findings/pull/pull-rows.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';

const id = (n: number) => `p${String(n).padStart(2, '0')}`;

/** 24 people in a tree: p00 leads p01 to p03, who lead seven each but for p03 with six; everybody asks their manager. */
const people = Array.from({ length: 24 }, (_, n) => ({
  person_id: id(n),
  manager_id: n === 0 ? '' : n <= 3 ? id(0) : id(1 + ((n - 4) % 3)),
}));
const upTheLine = people
  .filter(({ manager_id }) => manager_id !== '')
  .map(({ person_id, manager_id }) => ({
    source: person_id,
    target: manager_id,
    kind: 'advice',
  }));
/** Everybody also asks p20, who reports to p02 and leads nobody; p20 asks half of them back. */
const hidden = people.flatMap(({ person_id }, n) =>
  person_id === id(20)
    ? []
    : [
        { source: person_id, target: id(20), kind: 'advice' },
        ...(n % 2 === 0 ? [{ source: id(20), target: person_id, kind: 'advice' }] : []),
      ],
);

describe('informal pull and the leadership map', () => {
  it('analyze finds a person without reports whom everybody asks, and keeps ties along the line apart', async () => {
    const { findings, graph } = await analyze(
      datasetFromRows({ people, interactions: [...upTheLine, ...hidden] }),
    );
    const p20 = graph.indexOf.get(id(20))!;
    expect(findings.leadershipMap.rows[p20]).toMatchObject({ quadrant: 'informal only', pull: 'clear' });
    const [sought] = findings.informalPull.rows[p20]!.evidence;
    expect(sought).toMatchObject({ kind: 'sought', value: 22, rank: 1, sharedBy: 1 });
    expect(findings.informalPull.rows[p20]!.soughtAlongLine).toBe(1);

    // p01 is asked by seven reports, whom the post explains, and by p20, whom it does not.
    const p01 = graph.indexOf.get(id(1))!;
    expect(findings.informalPull.rows[p01]!.soughtAlongLine).toBe(7);
    expect(findings.leadershipMap.rows[p01]!.contacts).toEqual({
      manager: 1,
      directReports: 7,
      skipUp: 0,
      skipDown: 0,
      dotted: 0,
      across: 1,
    });
    expect(findings.leadershipMap.rows[graph.indexOf.get(id(0))!]!.contacts.skipDown).toBe(1);
  });

  it('analyze shows people of equal evidence as equal', async () => {
    const { findings } = await analyze(datasetFromRows({ people, interactions: upTheLine }));
    const unasked = findings.informalPull.rows.slice(4);
    for (const { evidence } of unasked)
      expect(evidence[0]).toMatchObject({ value: 0, rank: 1, sharedBy: 24, isTop: false });
  });

  it('analyze says what is missing when nobody has a manager or a stated level', async () => {
    const flat = people.map(({ person_id }) => ({ person_id, level: '3' }));
    const { findings } = await analyze(datasetFromRows({ people: flat, interactions: hidden }));
    expect(findings.formalStanding.missing).toContain('manager_id');
    expect(findings.leadershipMap.rows.every(({ quadrant }) => quadrant === 'chart not known')).toBe(true);
    const stated = await analyze(
      datasetFromRows({ people: flat, interactions: hidden }, { formalLevels: ['3'] }),
    );
    expect(stated.findings.formalStanding.rows.every(({ isFormalLeader }) => isFormalLeader === true)).toBe(
      true,
    );
  });

  it.each([
    [0, 1],
    [3, 1],
    [10, 2],
    [21, 5],
    [100, 10],
    [1005, 101],
  ])('topSetSize(%i people, 10 %%) is %i', (count, size) => {
    expect(topSetSize(count, 0.1)).toBe(size);
  });
});

describe('options of a run', () => {
  it('analyze takes what is left out, or undefined, from orgraph.json, and what is stated from the caller', async () => {
    const dataset = datasetFromRows(
      { people, interactions: hidden },
      { minGroup: 9, seed: 7, window: { from: '2026-01-01' } },
    );
    const quick = { draws: 20, permutations: 99 };
    const { options } = await analyze(dataset, { ...quick, minGroup: undefined });
    expect(options).toMatchObject({ minGroup: 9, seed: 7, from: '2026-01-01' });
    expect((await analyze(dataset, { ...quick, minGroup: 6, seed: 1 })).options).toMatchObject({
      minGroup: 6,
      seed: 1,
    });
  });

  it('analyze gives other draws for another seed, and the same for the same', async () => {
    const dataset = datasetFromRows({ people, interactions: [...upTheLine, ...hidden] });
    const shares = async (seed: number) =>
      (await analyze(dataset, { seed, draws: 20, permutations: 99 })).findings.informalPull.rows.map(
        ({ share }) => share,
      );
    expect(await shares(1)).toEqual(await shares(1));
    expect(await shares(1)).not.toEqual(await shares(2));
  });
});

describe('capacity', () => {
  const dated = { timestamp: '2026-03-02', kind: 'call' };

  it('analyze adds up talks at both ends and meetings in full, over the weeks from the first to the last', async () => {
    const { findings } = await analyze(
      datasetFromRows({
        people: [{ person_id: 'a', fte: 0.5 }, { person_id: 'b' }, { person_id: 'c' }],
        interactions: [
          { source: 'a', target: 'b', ...dated, duration_minutes: 600 },
          { source: 'b', target: 'a', kind: 'call', timestamp: '2026-03-15', duration_minutes: 600 },
        ],
        meetings: [{ event_id: 'm', participants: 'a;c', timestamp: '2026-03-10', duration_minutes: 480 }],
      }),
    );
    // 14 days are two weeks: a has 10 + 10 + 8 hours, half of it a week, of 20 hours.
    expect(findings.capacity.rows.map(({ recordedHours }) => recordedHours)).toEqual([14, 10, 4]);
    expect(findings.capacity.rows.map(({ isOverloaded }) => isOverloaded)).toEqual([true, false, false]);
  });

  it('analyze says what is missing without durations', async () => {
    const { findings } = await analyze(
      datasetFromRows({
        people: [{ person_id: 'a' }, { person_id: 'b' }],
        interactions: [{ source: 'a', target: 'b' }],
      }),
    );
    expect(findings.capacity.missing).toContain('duration_minutes');
    expect(findings.capacity.rows[0]!.recordedHours).toBeUndefined();
  });
});
