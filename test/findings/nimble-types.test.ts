import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { datasetFromRows, type RowTables } from '../../src/ingest/dataset-from-rows.js';
import { dayNumber } from '../../src/ties/day-number.js';

/**
 * A chart of three layers: T leads A and B, who lead ten people each, those of A in unit a and those of B in unit b. Everybody
 * of unit b asks a00 of unit a and once is asked back; A is in touch both ways with all of B's people.
 */
const id = (unit: string, i: number) => `${unit}${String(i).padStart(2, '0')}`;
const staff = [...'ab'].flatMap((unit) => Array.from({ length: 10 }, (_, i) => [unit, id(unit, i)] as const));
const people = [
  { person_id: 'T', manager_id: '', unit: 'top' },
  { person_id: 'A', manager_id: 'T', unit: 'a' },
  { person_id: 'B', manager_id: 'T', unit: 'b' },
  ...staff.map(([unit, person_id]) => ({ person_id, manager_id: unit.toUpperCase(), unit })),
];
const unitB = staff.filter(([unit]) => unit === 'b').map(([, person]) => person);
const interactions = [
  ...unitB.map((source, i) => ({
    source,
    target: 'a00',
    kind: 'advice',
    timestamp: `2026-03-${String(i + 1).padStart(2, '0')}`,
  })),
  ...unitB.flatMap((person) => [
    { source: 'A', target: person, kind: 'advice', timestamp: '2026-04-01' },
    { source: person, target: 'A', kind: 'advice', timestamp: '2026-05-02' },
  ]),
];
const find = async (tables: RowTables) => {
  const { findings, graph } = await analyze(datasetFromRows(tables), { draws: 20, permutations: 99 });
  const signs = (person: string) =>
    Object.fromEntries(
      findings.nimbleTypes.rows[graph.indexOf.get(person)!]!.signs.map((one) => [one.type, one]),
    );
  const shows = (person: string) =>
    findings.nimbleTypes.rows[graph.indexOf.get(person)!]!.signs.map((s) => s.shows);
  return { finding: findings.nimbleTypes, signs, shows };
};

describe('what the data shows of nimble leadership', () => {
  it('analyze finds architecting at the top, enabling in the middle, entrepreneurial below, each with its evidence', async () => {
    const { finding, signs, shows } = await find({ people, interactions });
    expect(shows('T')).toEqual([true, false, false]);
    expect(signs('T')['architecting']!.evidence).toEqual([
      { of: 'leaders below', count: 2, contacts: undefined },
    ]);
    expect(shows('A')).toEqual([false, true, true]);
    expect(signs('A')['enabling']!.evidence).toEqual([
      {
        of: 'contacts across units',
        count: 10,
        contacts: {
          people: 10,
          kinds: [{ kind: 'advice', people: 10 }],
          units: [{ unit: 'b', people: 10 }],
          firstDay: dayNumber('2026-04-01'),
          lastDay: dayNumber('2026-05-02'),
        },
      },
      expect.objectContaining({ of: 'ties both ways', count: 10 }),
    ]);
    // In three layers the middle one is in the lower half, too: of one person several may show.
    expect(finding.several).toBe(1);
    expect(signs('a00')['entrepreneurial']!.evidence[0]).toMatchObject({
      of: 'sought beyond the unit',
      count: 10,
      contacts: { firstDay: dayNumber('2026-03-01'), lastDay: dayNumber('2026-03-10') },
    });
    expect(shows('b00')).toEqual([false, false, false]);
    expect([...finding.counts]).toEqual([
      ['architecting', 1],
      ['enabling', 1],
      ['entrepreneurial', 2],
    ]);
    expect(finding.sentences.join(' ')).not.toMatch(/\bis an? /);
  });

  it('analyze says how steady a place in a top set is', async () => {
    const { signs } = await find({ people, interactions });
    const shareOf = (person: string) => signs(person)['entrepreneurial']!.conditions[1]!.share;
    // a00 is sought by ten people of another unit, b00 by one as ten others are, a01 by none.
    expect(shareOf('a00')).toBe(1);
    expect(shareOf('b00')).toBeLessThan(1);
    expect(shareOf('a01')).toBe(0);
    expect(signs('T')['architecting']!.conditions.every(({ share }) => share === undefined)).toBe(true);
  });

  // Nearly all have a value of 0 here, so that the typical size of surprises has no bulk to be told from.
  it('analyze keeps the only one who bridges in the top set of nearly every draw', async () => {
    const { signs } = await find({ people, interactions });
    expect(signs('A')['enabling']!.conditions.map(({ share }) => share)).toEqual([
      undefined,
      expect.closeTo(1, 1),
      expect.closeTo(1, 1),
    ]);
  });

  it('analyze takes a vetted idea for being sought, and a raised one for nothing', async () => {
    const ideas = [
      { idea_id: '1', owner_id: 'b01', status: 'vetted' },
      { idea_id: '2', owner_id: 'b02', status: 'raised' },
    ];
    const { signs, shows } = await find({ people, interactions, ideas });
    expect(signs('b01')['entrepreneurial']!.evidence).toEqual([
      { of: 'ideas', count: 1, contacts: undefined },
    ]);
    expect(shows('b02')[2]).toBe(false);
  });

  it('analyze hides the name of a unit of few people in the evidence', async () => {
    const small = people.map((person) =>
      /^b0[0-3]$/.test(person.person_id) ? { ...person, unit: 'few' } : person,
    );
    const { signs } = await find({ people: small, interactions });
    const { units } = signs('a00')['entrepreneurial']!.evidence[0]!.contacts!;
    expect(JSON.stringify(units)).not.toContain('few');
    expect(units.at(-1)!.unit).toBeUndefined();
    expect(units.reduce((sum, { people: some }) => sum + some, 0)).toBe(10);
  });

  it.each<[string, RowTables, string | undefined]>([
    ['nobody', { people: [] }, 'people'],
    [
      'no reporting lines',
      { people: people.map(({ manager_id: _, ...rest }) => rest), interactions },
      'manager_id',
    ],
    ['no ties', { people }, 'ties'],
    ['one unit', { people: people.map((person) => ({ ...person, unit: 'one' })), interactions }, undefined],
    [
      'one layer',
      { people: people.map((person) => ({ ...person, manager_id: '' })), interactions },
      'manager_id',
    ],
  ])('analyze says what cannot be told with %s', async (name, tables, missing) => {
    const { finding, signs } = await find(tables);
    if (missing === undefined) expect(finding.missing).toBeUndefined();
    else expect(finding.missing).toContain(missing);
    if (name === 'one unit') {
      expect(finding.sentences.join(' ')).toContain('cannot be told without units');
      expect(signs('a00')['entrepreneurial']!.shows).toBeUndefined();
    }
    if (name === 'no reporting lines') expect(signs('a00')['entrepreneurial']!.shows).toBeUndefined();
  });
});
