import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { type AuditInput, audit } from '../../src/findings/audit/audit.js';
import { auditGroups } from '../../src/findings/audit/audit-groups.js';
import { testShare } from '../../src/findings/audit/audit-test.js';
import { levelBlindness } from '../../src/findings/audit/blindness.js';
import { findRecordedLoad } from '../../src/findings/capacity/recorded-load.js';
import { attributesFromRows } from '../../src/ingest/attributes-from-rows.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { fisherExact } from '../../src/kernel/hypergeometric.js';
import { createRandom, shuffle } from '../../src/random.js';
import { person } from '../../src/schema/records.js';
import { expectNear } from '../support/near.js';

/** People p000 and on, of whom those at `chosen` have a role. */
function chosenOf(count: number, chosen: readonly number[], quiet: readonly number[] = []): AuditInput {
  return {
    graph: {
      people: Array.from({ length: count }, (_, at) =>
        person.parse({
          id: `p${String(at).padStart(3, '0')}`,
          participate: quiet.includes(at) ? 'not-roles' : 'yes',
        }),
      ),
    } as never,
    options: { minGroup: 5 },
    findings: {
      roleMatches: { suggestions: chosen.map((one) => ({ person: one, runnersUp: [] })) },
      coaching: { pairs: [] },
      ideas: { rows: [] },
      informalPull: { rows: [] },
    },
  };
}

const table = (count: number, cellOf: (at: number) => string) =>
  attributesFromRows(
    [
      ['person_id', 'sex'],
      ...Array.from({ length: count }, (_, at) => [`p${String(at).padStart(3, '0')}`, cellOf(at)]),
    ],
    'attributes.csv',
  );
const places = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

describe('audit(analysis, attributes)', () => {
  it('tells a planted difference, with share, ratio and exact p', () => {
    const found = audit(
      chosenOf(200, places(0, 30)),
      table(200, (at) => (at < 90 ? 'a' : 'b')),
    );
    const [a, b] = found.rows;
    expect(a).toMatchObject({ group: 'a', people: 90, chosen: 30, ratio: 1, verdict: 'no difference seen' });
    expect(b).toMatchObject({ group: 'b', people: 110, chosen: 0, share: 0, ratio: 0, verdict: 'differs' });
    expectNear([b!.p, a!.share], [fisherExact(0, 110, 30, 90), 30 / 90]);
    expect(found.sentences).toEqual([expect.stringContaining('more than chance explains')]);
  });

  it('is quiet where the four-fifths rule alone cries wolf, and says how often it does', () => {
    // 12 of 100 against 8 of 100: the ratio is 0.67.
    const found = audit(
      chosenOf(200, [...places(0, 12), ...places(100, 108)]),
      table(200, (at) => (at < 100 ? 'a' : 'b')),
    );
    expect(found.rows[1]!.ratio).toBeCloseTo(2 / 3, 12);
    expect(found.rows.map(({ verdict }) => verdict)).toEqual(['no difference seen', 'no difference seen']);
    expect(found.sentences[0]).toMatch(/below four fifths, as chance alone gives in 4\d % of draws/);
  });

  it('says where too few were chosen to tell', () => {
    const found = audit(
      chosenOf(40, [0, 20]),
      table(40, (at) => (at < 20 ? 'a' : 'b')),
    );
    expect(found.rows.map(({ verdict }) => verdict)).toEqual(['too few to tell', 'too few to tell']);
    expect(found.sentences[0]).toContain('too few were chosen');
  });

  it('hides small groups with as many as it takes, and counts who is left out', () => {
    const values = (at: number) => (at < 30 ? 'a' : at < 50 ? 'b' : at < 53 ? 'c' : '');
    const found = audit(chosenOf(60, places(0, 20), [0, 1, 2]), table(60, values));
    expect(found.rows.map(({ group, people }) => [group, people])).toEqual([
      ['a', 27],
      ['b', Number.NaN],
      ['c', Number.NaN],
    ]);
    expect(
      found.rows
        .filter(({ isHidden }) => isHidden)
        .every(({ chosen, share, p }) => [chosen, share, p].every(Number.isNaN)),
    ).toBe(true);
    expect(found).toMatchObject({ withoutAttributes: 7, unknownIds: 0 });
    expect(
      audit(
        chosenOf(10, [1]),
        table(30, () => 'a'),
      ).unknownIds,
    ).toBe(20);
  });

  it('says what is missing, and throws at nothing', () => {
    const none = attributesFromRows([['person_id']], 'attributes.csv');
    expect(audit(chosenOf(10, [1]), none).missing).toContain('person_id');
    expect(
      audit(
        chosenOf(10, []),
        table(10, () => 'a'),
      ).missing,
    ).toContain('choice');
    expect(
      audit(
        chosenOf(10, [1]),
        table(10, () => 'a'),
      ).sentences,
    ).toEqual(['Roles by sex: there are no two groups large enough to show.']);
    expect(
      audit(
        chosenOf(0, []),
        table(0, () => 'a'),
      ).rows,
    ).toEqual([]);
  });

  it('rarely tells a difference of people chosen by lot', () => {
    let told = 0;
    for (let draw = 0; draw < 300; draw++) {
      const order = places(0, 120);
      shuffle(order, createRandom(draw, 'audit test'));
      const { rows } = audit(
        chosenOf(120, order.slice(0, 24)),
        table(120, (at) => 'abc'[at % 3]!),
      );
      if (rows.some(({ verdict }) => verdict === 'differs')) told++;
    }
    // At most one in twenty by design; three groups and whole numbers make it less.
    expect(told).toBeLessThan(0.05 * 300 + 3 * Math.sqrt(300 * 0.05 * 0.95));
  });
});

describe('testShare', () => {
  // Simulated for the research on reliability, groups alike: how often the ratio is below 0.8.
  it.each([
    [100, 100, 20, 0.48],
    [150, 50, 20, 0.79],
    [500, 500, 100, 0.25],
    [1000, 1000, 200, 0.09],
  ])(
    'groups of %i and %i with %i chosen fall below four fifths in about %f of draws',
    (a, b, chosen, share) => {
      const ofA = Math.round((chosen * a) / (a + b));
      expect(Math.abs(testShare(ofA, a, chosen - ofA, b).falseAlarm - share)).toBeLessThan(0.06);
    },
  );

  it('has the greatest share that would have been noticed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(80),
        (a, b, total) => {
          const chosen = Math.min(total, a + b);
          const least = Math.max(0, chosen - b);
          const { noticedBelow } = testShare(least, a, chosen - least, b);
          const noticed = places(least, Math.min(a, chosen) + 1).filter(
            (count) => count / a < (chosen - count) / b && fisherExact(count, a, chosen - count, b) <= 0.05,
          );
          expect(noticedBelow).toBe(noticed.length === 0 ? Number.NaN : Math.max(...noticed) / a);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('auditGroups', () => {
  it('cuts a column of many numbers at its median, and leaves words and few numbers as they are', () => {
    const ids = places(0, 20).map((at) => `p${String(at).padStart(3, '0')}`);
    expect(
      auditGroups(
        ids,
        table(20, (at) => String(30 + at)),
        'sex',
      ).names,
    ).toEqual(['below 40', '40 or more']);
    expect(
      auditGroups(
        ids,
        table(20, (at) => String(at % 3)),
        'sex',
      ).names,
    ).toEqual(['0', '1', '2']);
    expect(
      auditGroups(
        ids,
        table(20, (at) => (at === 0 ? '' : 'x')),
        'sex',
      ).of[0],
    ).toBe(-1);
  });
});

describe('attributesFromRows(rows, file)', () => {
  it.each([
    [[['name', 'sex']], 'line 1: no column person_id'],
    [[['person_id', 'sex'], ['a']], 'line 2: 1 cells under 2 headers'],
    [
      [
        ['person_id', 'sex'],
        ['', 'f'],
      ],
      'line 2: no person_id',
    ],
    [[['person_id', 'sex', 'sex']], 'line 1: two columns of one name'],
    [
      [
        ['person_id', 'sex'],
        ['a', 'f'],
        ['a', 'm'],
      ],
      'line 3: a person who was listed before',
    ],
  ])('refuses %j and names the line', (rows, told) => {
    expect(() => attributesFromRows(rows, 'f.csv')).toThrow(told);
  });

  it('keeps ids that objects trip over', () => {
    const { of, columns } = attributesFromRows(
      [
        ['Employee ID', 'sex'],
        ['__proto__', 'f'],
        ['', ''],
        ['b', ''],
      ],
      'f',
    );
    expect(columns).toEqual(['sex']);
    expect([...of].map(([id, cells]) => [id, [...cells]])).toEqual([
      ['__proto__', [['sex', 'f']]],
      ['b', []],
    ]);
  });
});

describe('levelBlindness(input)', () => {
  it('finds all suggestions of the bundled sample the same without level and other columns', async () => {
    const analysis = await analyze(await readDataset('fixtures/two-firms'), { draws: 20, permutations: 99 });
    const input = { ...analysis, capacity: findRecordedLoad(analysis) };
    const found = await levelBlindness(input);
    expect(found).toMatchObject({
      changed: 0,
      suggestions: analysis.findings.roleMatches.suggestions.length,
    });
    expect(found.suggestions).toBeGreaterThan(5);
    expect(found.sentence).toContain('the same');
  });
});
