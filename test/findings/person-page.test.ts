import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { personPage } from '../../src/findings/leaders/person-page.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { toJson } from '../../src/outputs/json/json.js';
import { personPageJson } from '../../src/outputs/person-page/person-page-json.js';
import { personPageParts } from '../../src/outputs/person-page/person-page-text.js';

const quick = { draws: 20, permutations: 99 };
const people = [
  { person_id: 'zz-me', name: 'Mine Own', manager_id: 'boss', unit: 'Care', level: '4', participate: 'yes' },
  { person_id: 'boss', name: 'Bo Ss', manager_id: '', unit: 'Care', level: '1', participate: 'yes' },
  ...Array.from({ length: 10 }, (_, i) => ({
    person_id: `other-${i}`,
    name: `Name ${i}`,
    manager_id: 'boss',
    unit: i < 5 ? 'Care' : i < 8 ? 'Tiny' : 'Sales',
    level: '4',
    participate: 'yes',
  })),
  { person_id: 'gone', name: 'Go Ne', manager_id: 'boss', unit: 'Sales', level: '4', participate: 'no' },
];
const interactions = [
  { source: 'zz-me', target: 'boss', kind: 'mail', timestamp: '2026-01-05' },
  { source: 'other-0', target: 'zz-me', kind: 'advice', timestamp: '2026-02-05' },
  { source: 'zz-me', target: 'other-0', kind: 'advice', timestamp: '2026-03-05' },
  { source: 'other-5', target: 'zz-me', kind: 'mail', timestamp: '2026-02-06' },
  { source: 'gone', target: 'zz-me', kind: 'mail', timestamp: '2026-02-06' },
];
const analysis = await analyze(datasetFromRows({ people, interactions }), quick);
const textOf = (page: ReturnType<typeof personPage>) =>
  personPageParts(page)
    .flatMap(({ title, lines }) => [title, ...lines])
    .join('\n');

describe('the page of a person', () => {
  it('personPage(analysis, id) counts contacts by kind, unit, level and place in the chart, with their period', () => {
    const { contacts, standing, quadrant, leftOut } = personPage(analysis, 'zz-me');
    expect(contacts.all).toMatchObject({
      people: 3,
      kinds: [
        { kind: 'advice', people: 1 },
        { kind: 'mail', people: 2 },
      ],
    });
    expect([contacts.towards.people, contacts.from.people, contacts.bothWays]).toEqual([2, 2, 1]);
    expect(contacts.line).toMatchObject({ manager: 1, across: 2 });
    expect(standing).toMatchObject({ depth: 1, directReports: 0 });
    expect(quadrant).toBe('neither');
    expect(leftOut.records).toEqual([
      { code: 'opted-out', title: 'somebody who does not take part', count: 2 },
    ]);
    expect(textOf(personPage(analysis, 'zz-me'))).toContain('from 2026-01-05 to 2026-03-05');
  });

  it('a page names nobody but the person, no unit of few people, and nobody who does not take part', () => {
    for (const id of ['zz-me', 'boss', 'other-5']) {
      const page = personPage(analysis, id);
      for (const text of [textOf(page), toJson(personPageJson(page, analysis))]) {
        const others = people.filter(({ person_id }) => person_id !== id);
        for (const { person_id, name } of others) {
          expect(text).not.toContain(person_id);
          expect(text).not.toContain(name);
        }
        if (id !== 'other-5') expect(text).not.toContain('Tiny');
      }
    }
  });

  it('a page names the person and others where it is asked to', () => {
    const page = personPage(analysis, 'zz-me', { names: true, nameOthers: true });
    expect(page.name).toBe('Mine Own');
    expect(page.others).toEqual(['boss', 'other-0', 'other-5']);
    expect(textOf(page)).toContain('boss, other-0, other-5');
  });

  it('personPage(analysis, id) of somebody unknown says so, and names nobody unless asked', () => {
    const thrown = (id: string, suggest: boolean) => {
      try {
        personPage(analysis, id, { suggest });
      } catch (error) {
        return (error as Error).message;
      }
      return undefined;
    };
    expect(thrown('zz-mee', false)).toBe('no person has the id "zz-mee"');
    expect(thrown('zz-mee', true)).toContain('zz-me"');
    // Who does not take part is not told from who does not exist.
    expect(thrown('gone', false)).toBe('no person has the id "gone"');
    expect(thrown('gonn', true)).not.toContain('"gone"');
    expect(thrown('__proto__', false)).toBe('no person has the id "__proto__"');
  });

  it('a page tells no rank in the lower half, where a tie or two decide', () => {
    for (const { person_id } of people.slice(0, -1)) {
      for (const { rank } of personPage(analysis, person_id).pull.evidence)
        if (rank !== undefined) expect(2 * rank).toBeLessThanOrEqual(people.length - 1);
    }
  });

  it.each([
    ['alone, without ties, chart and units', [{ person_id: 'a' }], []],
    ['without ties', people, []],
    ['without a people file', undefined, interactions],
    [
      'in a circle of managers',
      [
        { person_id: 'a', manager_id: 'b' },
        { person_id: 'b', manager_id: 'a' },
      ],
      [],
    ],
  ])('a page of somebody %s says what cannot be told', async (_, rows, ties) => {
    const tables = rows === undefined ? { interactions: ties } : { people: rows, interactions: ties };
    const odd = await analyze(datasetFromRows(tables), quick);
    for (const { id } of odd.graph.people) {
      const page = personPage(odd, id);
      const text = textOf(page) + toJson(personPageJson(page, odd));
      expect(text).not.toMatch(/NaN|Infinity|undefined/);
      expect(page.missing.length).toBeGreaterThan(0);
    }
  });
});
