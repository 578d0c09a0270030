import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { datasetFromRows, type RowTables } from '../../src/ingest/dataset-from-rows.js';
import { wilsonInterval } from '../../src/kernel/tests-of-counts.js';

const quick = { draws: 20, permutations: 99 };
const find = async (tables: RowTables) => {
  const { findings, graph } = await analyze(datasetFromRows(tables), quick);
  const ids = (people: readonly number[]) => people.map((person) => graph.people[person]!.id);
  const row = (id: string) => findings.architects.rows.find(({ person }) => graph.people[person]!.id === id);
  return { architects: findings.architects, row, ids };
};
const tie = (pair: string) => ({ source: pair[0]!, target: pair[1]!, kind: 'contact' });

/**
 * L leads a to e of unit x; M leads f to j of unit y; T leads both. Among L's people a-b and c-d are tied and L is tied to a and
 * c: 4 pairs of the 6 joined only through L. Outside L knows f alone; L and a both know g; e knows h. T is tied to L alone.
 */
const people = [
  { person_id: 'T', unit: 'top', manager_id: '' },
  { person_id: 'L', unit: 'x', manager_id: 'T' },
  { person_id: 'M', unit: 'y', manager_id: 'T' },
  ...[...'abcde'].map((person_id) => ({ person_id, unit: 'x', manager_id: 'L' })),
  ...[...'fghij'].map((person_id) => ({ person_id, unit: 'y', manager_id: 'M' })),
];
const interactions = ['ab', 'cd', 'La', 'Lc', 'Lf', 'Lg', 'ag', 'eh', 'TL'].map(tie);

describe('formal leaders as architects', () => {
  it('analyze counts what can be counted by hand', async () => {
    const { row } = await find({ people, interactions });
    const { reach, groups, layers } = row('L')!;
    // a b | c d are joined with L: 6 pairs; without L only a-b and c-d.
    expect(reach!.onlyThrough).toMatchObject({ part: 4, whole: 6, share: 2 / 3 });
    // f, g, h and T; f and T are in touch with nobody but L.
    expect(reach!.outsideAlone).toMatchObject({ part: 2, whole: 4, share: 0.5 });
    // a or c with f, g or T, but for T where the unit differs too: a-f, a-g, a-T, c-f, c-g, c-T. Of these a-g are tied;
    // c-g, c-f and the rest share nobody but L, and a-f neither.
    expect(reach!.enabling).toMatchObject({ part: 1, whole: 6 });
    expect(reach!.meetDirectly).toBe(1);
    // Across: L has f, g and T; a has g and e has h.
    expect(reach!.carried).toMatchObject({ part: 3, whole: 5, share: 0.6 });
    // All: L has f, g, T; a has b and g, b has a, c has d, d has c, e has h: 3 of 3 + 6.
    expect(reach!.carriedExpected).toBeCloseTo(3 / 9, 12);
    expect(reach!.peopleAcross).toBe(2);
    expect(reach!.groupsBelow).toBe(1);
    // L knows a and c of x, f and g of y, T of top: 5 contacts, shares 2/5, 2/5, 1/5.
    expect(groups).toMatchObject({ inTouch: 3 });
    expect(groups!.effective).toBeCloseTo(25 / 9, 12);
    expect(layers).toMatchObject({ inTouch: 2 });
  });

  it('analyze finds owners of vetted ideas within reach without a tie, and leaves raised ones and known ones out', async () => {
    const { row, ids } = await find({
      people,
      interactions,
      ideas: [
        { idea_id: '1', owner_id: 'b', status: 'vetted' },
        { idea_id: '2', owner_id: 'a', status: 'tested' },
        { idea_id: '3', owner_id: 'e', status: 'raised' },
        { idea_id: '4', owner_id: 'h', status: 'vetted' },
      ],
    });
    // Below L: a with a tie, b without. h is below M, and three steps from L.
    expect(row('L')!.ideaOwners.within).toBe(2);
    expect(ids(row('L')!.ideaOwners.withoutTie)).toEqual(['b']);
    expect(ids(row('M')!.ideaOwners.withoutTie)).toEqual(['h']);
    // T: all three are below; a is two steps away.
    expect(ids(row('T')!.ideaOwners.withoutTie)).toEqual(['a', 'b', 'h']);
  });

  it('analyze says nothing of areas below five people, and takes small levels together', async () => {
    const { architects, row } = await find({
      people: people.filter(({ person_id }) => person_id !== 'e'),
      interactions,
    });
    expect(row('L')!.reach).toBeUndefined();
    expect(row('L')!.groups).toBeDefined();
    expect(row('M')!.reach).toBeDefined();
    expect(architects.all).toBeUndefined();
    expect(architects.levels).toEqual([]);
    expect(architects.sentences[0]).toBe(
      'Of 3 formal leaders, 2 have at least 5 people below: too few to say what leaders here have in common.',
    );
  });

  it('analyze takes layers together until five leaders are in them', async () => {
    // A top, 2 heads, 6 leads of five people each.
    const leads = Array.from({ length: 6 }, (_, i) => `lead${i}`);
    const staff = leads.flatMap((lead) =>
      Array.from({ length: 5 }, (_, i) => [lead, `${lead}-${i}`] as const),
    );
    const { architects } = await find({
      people: [
        { person_id: 'top', manager_id: '', unit: 'a' },
        ...['head0', 'head1'].map((person_id) => ({ person_id, manager_id: 'top', unit: 'a' })),
        ...leads.map((person_id, i) => ({ person_id, manager_id: `head${i % 2}`, unit: i < 3 ? 'a' : 'b' })),
        ...staff.map(([lead, person_id]) => ({
          person_id,
          manager_id: lead,
          unit: lead < 'lead3' ? 'a' : 'b',
        })),
      ],
      interactions: staff.map(([lead, person]) => ({ source: person, target: lead, kind: 'contact' })),
    });
    expect(architects.levels.map(({ from, to, leaders }) => [from, to, leaders])).toEqual([[0, 2, 9]]);
    // Below each lead all pairs hang on the lead; heads and the top join nobody.
    expect(architects.all!.onlyThrough.mean).toBeGreaterThan(0);
    expect(
      architects.rows.filter(({ depth }) => depth === 2).map(({ reach }) => reach!.onlyThrough.share),
    ).toEqual(Array(6).fill(1));
  });

  it.each<[string, RowTables, RegExp]>([
    ['nobody', { people: [] }, /people/],
    [
      'no reporting lines',
      { people: people.map(({ manager_id: _, ...rest }) => rest), interactions },
      /manager_id/,
    ],
    ['no ties', { people }, /ties/],
  ])('analyze says what is missing with %s', async (_, tables, missing) => {
    const { architects } = await find(tables);
    expect(architects.missing).toMatch(missing);
    expect(architects.sentences).toEqual([]);
    expect(architects.levels).toEqual([]);
  });

  it('analyze says that contact across units cannot be told with one unit', async () => {
    const { architects, row } = await find({
      people: people.map((person) => ({ ...person, unit: 'one' })),
      interactions,
    });
    expect(architects.by).toBeUndefined();
    expect(architects.sentences.join(' ')).toContain('Nothing can be told of contact across units');
    expect(row('L')!.reach!.enabling.whole).toBe(0);
    expect(row('L')!.reach!.onlyThrough.part).toBe(4);
  });

  it('analyze has no figures of an area for leaders in a circle, and has those of leaders below one', async () => {
    const { row } = await find({
      people: people.map((person) => (person.person_id === 'T' ? { ...person, manager_id: 'M' } : person)),
      interactions,
    });
    expect(row('M')).toMatchObject({ people: undefined, reach: undefined });
    expect(row('L')!.reach!.onlyThrough.part).toBe(4);
  });
});

describe('wilsonInterval', () => {
  it('wilsonInterval(part, whole) equals R 4: prop.test(3, 10, conf.level = .9, correct = FALSE)', () => {
    const { low, high } = wilsonInterval(3, 10);
    expect(low).toBeCloseTo(0.126876583903, 11);
    expect(high).toBeCloseTo(0.55830020413, 11);
    expect(wilsonInterval(0, 5).low).toBe(0);
    expect(wilsonInterval(5, 5).high).toBe(1);
    expect(wilsonInterval(0, 0).low).toBeNaN();
  });
});
