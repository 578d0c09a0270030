import { describe, expect, it } from 'vitest';
import { findGaps } from '../../src/findings/gaps/gaps.js';
import { introduce } from '../../src/findings/introductions/introductions.js';
import { readChart } from '../../src/graph/chart.js';
import type { Row } from '../../src/ingest/dataset-from-rows.js';
import { introductionCalendar } from '../../src/outputs/introductions-ics.js';
import { bestClosed } from '../support/best-introductions.js';
import { gappedOrg, introduceIn, readOrg, rings } from '../support/introduce-orgs.js';

/** Six units of eight, two pairs of which are hardly in touch; a role needs the second. */
const org = gappedOrg({
  units: 6,
  size: 8,
  gaps: [
    [0, 1],
    [2, 3],
  ],
  contacts: 20,
  seed: 1,
});
const roles: Row[] = [{ role_id: 'r', reach: 'u02;u03;nowhere' }];
const today = Date.parse('2026-09-07T00:00:00Z') / 86_400_000;

describe('introduce(organisation)', () => {
  it('closes the gap that a role needs first, then others, and measures what that changes', async () => {
    const { answer, broken } = await introduceIn({ ...org, roles }, { most: 8 });
    expect(broken).toEqual([]);
    const units = answer.rows.map(({ groups }) => [...groups].sort().join());
    const needed = units.filter((pair) => pair === 'u02,u03').length;
    expect(needed).toBeGreaterThan(2);
    expect(units.slice(0, needed)).toEqual(Array.from({ length: needed }, () => 'u02,u03'));
    expect(new Set(units.slice(needed))).toEqual(new Set(['u00,u01']));
    const [first] = answer.gaps;
    expect(first).toMatchObject({
      a: 'u02',
      b: 'u03',
      introduced: needed,
      needs: [{ from: 'role', id: 'r' }],
    });
    expect(first!.observedAfter).toBe(first!.observedBefore + needed);
    expect(first!.qAfter).toBeGreaterThan(first!.qBefore);
    expect(answer.short).toMatchObject({ by: 'unit', isPressing: true });
    expect(answer.short!.after).toBeLessThan(answer.short!.before - needed / 2);
    expect(answer.rows[0]!.reason).toMatch(/r needs u02 and u03 in touch/);
  });

  it('counts ideas and shared topics as need, as the gaps do, and names them in the reason', async () => {
    const owners = { 'u00 u01': ['p0000', 'p0008'], 'u02 u03': ['p0016', 'p0024'] } as const;
    for (const [pair, [owner_id, sponsor_id]] of Object.entries(owners)) {
      const ideas = [{ idea_id: 'i1', owner_id, sponsor_id }];
      const { answer } = await introduceIn({ ...org, ideas }, { among: 'needed', most: 3 });
      expect(answer.gaps.map(({ a, b, needs }) => [`${a} ${b}`, needs])).toEqual([
        [pair, [{ from: 'idea', id: 'i1' }]],
      ]);
      expect(answer.rows).toHaveLength(3);
      for (const { reason } of answer.rows)
        expect(reason.toLowerCase()).toContain(`idea i1 needs ${pair.replace(' ', ' and ')} in touch`);
    }
    // Everybody of two units lists the topic that a role names.
    const people = org.people.map((row) =>
      ['u00', 'u01'].includes(String(row['unit'])) ? { ...row, skills: 'Batteries' } : row,
    );
    const asked = [{ role_id: 'r2', topics: 'batteries' }];
    const { answer } = await introduceIn({ ...org, people, roles: asked }, { most: 4 });
    expect(answer.rows.map(({ groups }) => [...groups].sort().join())).toEqual(Array(4).fill('u00,u01'));
    expect(answer.rows[0]!.closes[0]!.needs).toEqual([{ from: 'topic', id: 'batteries' }]);
    expect(answer.rows[0]!.reason).toContain('he shared topic batteries needs u00 and u01 in touch');
  });

  it('is the same plan whatever the order of rows, and another for another seed', async () => {
    const asked = { among: 'everybody', rounds: 2, most: 5 } as const;
    const one = await introduceIn(org, asked);
    const turned = {
      people: [...org.people].reverse(),
      interactions: [...org.interactions].reverse(),
    };
    expect((await introduceIn(turned, asked)).ids).toEqual(one.ids);
    expect((await introduceIn(org, { ...asked, seed: 7 })).ids).not.toEqual(one.ids);
  });

  it('has people asked who know both, in turn, and else tells a shortest way', async () => {
    const people = ['x1', 'x2', 'x3', 'y1', 'y2', 'y3', 'm', 'n', 'o'].map((person_id) => ({
      person_id,
      unit: person_id[0]!,
      participate: person_id === 'o' ? 'not-introductions' : 'yes',
      hours_available: /[xy][12]/.test(person_id) ? 1 : 0,
    }));
    const tie = (source: string, target: string) => ({ source, target, kind: 'contact' });
    const interactions = ['x1', 'y1', 'x2', 'y2'].flatMap((id) => [tie('o', id), tie('n', id)]);
    const known = await introduceIn({ people, interactions }, { among: 'everybody' });
    expect(known.answer.rows.map(({ way }) => way)).toEqual([
      { kind: 'common contact', people: [1], others: 0 },
      { kind: 'common contact', people: [1], others: 0 },
    ]);
    const chain = [tie('x1', 'x3'), tie('x3', 'm'), tie('m', 'y1'), tie('x2', 'o'), tie('y2', 'o')];
    const far = await introduceIn({ people, interactions: chain }, { among: 'everybody' });
    const ways = new Map(far.answer.rows.map(({ way }, at) => [far.ids[at]!.sort().join(), way.kind]));
    expect([...ways.values()].sort()).toEqual(
      ways.has('x1,y1') ? ['none', 'shortest way'] : ['none', 'none'],
    );
  });

  it('brings in those whom the greedy choice left over', async () => {
    // Nine of one unit and nine of three others: pairs among the others leave some of the nine alone.
    const { people, interactions } = rings(4, 9);
    const unitOf = (at: number) => (at < 9 ? 'big' : `small ${at % 3}`);
    const some = people.slice(0, 18).map((row, at) => ({ ...row, unit: unitOf(at) }));
    for (const seed of [1, 2, 3, 4, 5]) {
      const { answer, broken } = await introduceIn(
        { people: some, interactions: interactions.slice(0, 17) },
        { among: 'everybody', seed },
      );
      expect(broken).toEqual([]);
      expect(answer.rows).toHaveLength(9);
    }
  });

  it('is never below its bound of the best plan, which HiGHS proves', async () => {
    const shares: number[] = [];
    for (let seed = 1; seed <= 3; seed++) {
      const tables = gappedOrg({
        units: 5,
        size: 7,
        gaps: [
          [0, 1],
          [1, 2],
          [3, 4],
        ],
        contacts: 16,
        seed,
      });
      const asked = { most: 4 + seed, perPerson: 1 + (seed % 2), hoursEach: 1 + (seed % 3) / 2 };
      const ready = readOrg({ ...tables, roles }, { gapRatio: 0.9, falseDiscovery: 0.3 });
      const chart = readChart(ready.graph.managerOf);
      const gaps = await findGaps({ ...ready, chart, control: { threads: 1 } }, ['unit']);
      const answer = await introduce({ ...ready, findings: { gaps } }, asked, { threads: 1 });
      const best = await bestClosed(ready, gaps, asked, today);
      const { closed, atMost, guarantee } = answer.objective;
      expect(closed).toBeLessThanOrEqual(best);
      expect(best).toBeLessThanOrEqual(atMost);
      expect(closed).toBeGreaterThanOrEqual(guarantee * best);
      if (best > 0) shares.push(closed / best);
    }
    expect(shares.length).toBeGreaterThan(1);
  });
});

describe('introduce(organisation) says what it lacks', () => {
  const one = rings(1, 8);
  const opted = (participate: string) => ({
    ...org,
    people: org.people.map((row) => ({ ...row, participate })),
  });

  it.each([
    ['one unit', one, /column that puts people into at least two groups/],
    [
      'a unit and a unit of one',
      { ...one, people: one.people.map((row, at) => ({ ...row, unit: at === 0 ? 'v' : 'u' })) },
      undefined,
    ],
    [
      'an unknown unit in reach',
      { ...org, roles: [{ role_id: 'r', reach: 'nowhere;elsewhere' }] },
      undefined,
    ],
    [
      'nobody with hours',
      { ...org, people: org.people.map((row) => ({ ...row, hours_available: 0 })) },
      /48 offer fewer hours/,
    ],
    ['all opted out of introductions', opted('not-introductions'), /48 take no part in introductions/],
    ['all opted out', opted('no'), /somebody who takes part: all 48 people/],
    ['no ties', { people: org.people }, /ties between people/],
    ['nobody', {}, /column that puts people/],
  ] as const)('%s', async (_, tables, missing) => {
    const { answer, broken } = await introduceIn(tables);
    if (missing === undefined) expect(answer.missing).toBeUndefined();
    else expect(answer.missing).toMatch(missing);
    expect(broken).toEqual([]);
    expect(answer.missing !== undefined || answer.sentences.length > 0).toBe(true);
  });

  it('refuses groups and people that are not there', async () => {
    await expect(introduceIn(org, { between: ['u00', 'u0l'] })).rejects.toThrow('did you mean "u00"');
    await expect(introduceIn(org, { between: ['u00'] })).rejects.toThrow('fewer than two groups');
    await expect(introduceIn(org, { exclude: ['p9999'] })).rejects.toThrow('no person has the id');
    await expect(introduceIn(org, { rounds: 0 })).rejects.toThrow('rounds');
  });

  it('stops soon after it is asked to', async () => {
    const stop = new AbortController();
    const run = introduce(
      readOrg(rings(6, 10)),
      { rounds: 12 },
      {
        threads: 1,
        signal: stop.signal,
        onProgress: (step) => step === 'introductions' && stop.abort(),
      },
    );
    await expect(run).rejects.toMatchObject({ code: 'ABORTED' });
  });
});

describe('introductionCalendar(introductions, graph)', () => {
  it('is a calendar whose lines are short and whose text is escaped', async () => {
    const tables = rings(2, 3);
    const name = 'Ana; "the, bridge" \\ Ä'.repeat(4);
    const people = tables.people.map((row) => ({ ...row, name }));
    const { graph } = readOrg({ ...tables, people });
    const { answer } = await introduceIn({ ...tables, people }, { rounds: 2 });
    const text = introductionCalendar(answer, graph, true);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(answer.rows.length);
    expect(text).toContain('DTSTART;VALUE=DATE:20260921\r\n');
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain('Ana\\; "the\\, bridge" \\\\ Ä');
    expect(introductionCalendar(answer, graph, false)).not.toContain('Ana');
  });
});
