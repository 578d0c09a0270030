import { describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { gateDataset, type PrivacyRequest } from '../../src/privacy/gate-dataset.js';
import { newKey, parseKey } from '../../src/privacy/pseudonyms.js';
import type { Dataset } from '../../src/schema/dataset.js';
import { NO_DAY } from '../../src/schema/records.js';
import { markedDataset, markedPeople } from './organisation.js';

const key = parseKey(newKey());
const coded: PrivacyRequest = { mode: 'pseudonymous', key, purpose: ' a test ' };

/** Everything in a dataset, as text. */
function allOf(dataset: Dataset): string {
  return JSON.stringify(dataset, (_, value: unknown) =>
    value instanceof Map ? [...value] : ArrayBuffer.isView(value) ? [...(value as Int32Array)] : value,
  );
}

const refusal = (why: RegExp) =>
  expect.objectContaining({ code: 'PRIVACY_REFUSED', message: expect.stringMatching(why) });

describe('gateDataset(dataset, request)', () => {
  it('leaves data as it is where people are identified, and keeps for what and on whose word', async () => {
    const dataset = markedDataset();
    const gated = await gateDataset(dataset, { mode: 'identified', purpose: 'p', approvedBy: 'a' });
    const { privacy, ...rest } = gated;
    expect(rest).toEqual(dataset);
    expect(privacy).toEqual({ mode: 'identified', k: 10, columns: [], purpose: 'p', approvedBy: 'a' });
  });

  it('has no word about anybody where groups alone are shown', async () => {
    const gated = await gateDataset(markedDataset(), { mode: 'aggregate', by: ['unit'] });
    expect(allOf(gated)).not.toMatch(/id \d\d|name \d|remark|note of|answer of|title of|rare|nine|nobody we/);
    expect(gated.people.map(({ id }) => id).slice(0, 3)).toEqual(['000000000', '000000001', '000000002']);
    expect([gated.roles, gated.preferences, gated.ideas, gated.history]).toEqual([[], [], [], []]);
    expect(gated.answers).toBeUndefined();
    const [first, second, , fourth] = gated.people;
    expect(first).toEqual({
      id: '000000000',
      level: '0',
      fte: 0.5,
      startDay: 18_388,
      participate: 'yes',
      unit: 'North',
      attributes: new Map(),
    });
    expect([second!.managerId, fourth!.participate]).toEqual(['000000000', 'not-roles']);
    // The unit of three is put together with the next smallest.
    expect([39, 40, 54].map((at) => gated.people[at]!.unit)).toEqual(['South', '(others)', '(others)']);
    expect(gated.privacy).toEqual({
      mode: 'aggregate',
      k: 10,
      columns: [{ by: 'unit', isShown: true, rest: '(others)' }],
      purpose: undefined,
      approvedBy: undefined,
    });
  });

  it('shows people by codes, in their order, without what marks them out', async () => {
    const dataset = markedDataset();
    const gated = await gateDataset(dataset, { ...coded, by: ['unit'] });
    expect(allOf(gated)).not.toMatch(/id \d\d|name \d|remark|note of|answer of|title of|rare|nine|nobody we/);
    const ids = gated.people.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(55);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(gated.privacy!.keyId).toMatch(/^[0-9a-f]{16}$/);
    const plain = gated.people.find(({ participate, unit }) => participate === 'yes' && unit === 'South')!;
    expect(plain).toEqual({
      id: plain.id,
      managerId: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      hoursAvailable: 2,
      skills: [{ name: 'common', level: 2 }],
      interests: [{ name: 'common' }],
      participate: 'yes',
      unit: 'South',
      attributes: new Map(),
    });
    // What ten have is kept, and what nine have is not.
    expect(
      gated.people.filter(({ interests = [] }) => interests.some(({ name }) => name === 'ten')),
    ).toHaveLength(10);
    expect(gated.preferences.map(({ note }) => note)).toEqual([undefined, undefined]);
    expect(gated.ideas[0]!.title).toBeUndefined();
    expect(gated.answers).toEqual([
      {
        roleId: gated.roles[0]!.id,
        personId: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        personAnswer: 'yes',
        roleAnswer: 'no',
      },
    ]);
  });

  it('gives the same codes for the same key and purpose, and others for another purpose', async () => {
    const idsOf = async (request: PrivacyRequest) =>
      (await gateDataset(markedDataset(), request)).people.map(({ id }) => id);
    expect(await idsOf(coded)).toEqual(await idsOf({ ...coded, purpose: 'a test' }));
    const others = new Set(await idsOf({ ...coded, purpose: 'another' }));
    expect((await idsOf(coded)).some((id) => others.has(id))).toBe(false);
  });

  it('makes days the Mondays of their weeks in codes, and keeps what has no day', async () => {
    const { interactions, meetings, history } = await gateDataset(markedDataset(), coded);
    const monday = (day: string) => Date.parse(day) / 86_400_000;
    expect(new Set(interactions.day)).toEqual(new Set([monday('2026-01-05'), NO_DAY]));
    expect(meetings.map(({ day }) => day)).toEqual([monday('2026-01-12')]);
    expect(history.map(({ day }) => day)).toEqual([monday('2026-02-23')]);
  });

  it('puts kinds together that fewer than k people have', async () => {
    const { interactions, meetings } = await gateDataset(markedDataset(), { mode: 'aggregate' });
    expect(interactions.kinds).toEqual(['advice', '(other kinds)']);
    expect([...interactions.kind].filter((kind) => kind === 1)).toHaveLength(2);
    expect(meetings[0]!.kind).toBe('(other kinds)');
    const all = await gateDataset(
      datasetFromRows({
        people: markedPeople,
        interactions: markedPeople.map(({ person_id: source }, at) => ({
          source,
          target: markedPeople[(at + 1) % 55]!['person_id'],
          kind: '(other kinds)',
        })),
        meetings: [{ event_id: 'm', participants: 'id 01;id 02', kind: 'rare one' }],
      }),
      { mode: 'aggregate' },
    );
    expect(all.interactions.kinds).toEqual(['(other kinds)']);
    expect(all.meetings[0]!.kind).toBe('((other kinds))');
  });

  it('counts for a kind who begins its ties, who is at their end, and who meets: ten are enough', async () => {
    const id = (at: number) => markedPeople[at]!['person_id'];
    const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const kinds = async (meeting: number) => {
      const { interactions, meetings } = await gateDataset(
        datasetFromRows({
          people: markedPeople,
          interactions: [
            ...nine.map((at) => ({ source: id(0), target: id(at), kind: 'to many' })),
            ...nine.map((at) => ({ source: id(at), target: id(0), kind: 'of many' })),
            ...nine.slice(1).map((at) => ({ source: id(0), target: id(at), kind: 'to few' })),
          ],
          meetings: [
            {
              event_id: 'm',
              participants: Array.from({ length: meeting }, (_, at) => id(20 + at)).join(';'),
              kind: 'talk',
            },
          ],
        }),
        { mode: 'aggregate' },
      );
      return [...interactions.kinds, ...meetings.map(({ kind }) => kind)];
    };
    expect(await kinds(10)).toEqual(['of many', '(other kinds)', 'to many', 'talk']);
    expect(await kinds(9)).toEqual(['of many', '(other kinds)', 'to many', '(other kinds)']);
  });

  it('has nothing left of data of which a file is refused', async () => {
    const dataset = markedDataset();
    const refused = { ...dataset.issues[0]!, severity: 'refused' as const };
    const gated = await gateDataset({ ...dataset, issues: [refused] }, { mode: 'aggregate' });
    const { people, meetings, roles, preferences, ideas, history, answers, interactions } = gated;
    expect([people, meetings, roles, preferences, ideas, history, answers]).toEqual([
      ...Array.from({ length: 6 }, () => []),
      undefined,
    ]);
    expect([interactions.count, interactions.kinds, interactions.file]).toEqual([0, [], '']);
  });

  it('repeats no cell and no header of what is wrong', async () => {
    const dataset = markedDataset();
    const gated = await gateDataset(dataset, { mode: 'aggregate' });
    expect(gated.issues).toHaveLength(dataset.issues.length);
    const issue = gated.issues.find(({ code }) => code === 'person-unknown')!;
    expect(issue).toEqual({
      code: 'person-unknown',
      severity: 'dropped',
      file: 'interactions',
      line: 59,
      found: 'a tie to somebody who is not among the people',
      fix: 'see orgraph check',
    });
    expect(gated.files.flatMap(({ otherColumns }) => otherColumns)).toEqual([]);
    expect(gated.issues.filter((one) => 'line' in one && one.line === undefined)).toEqual([]);
  });

  it('tells of files that are refused, whatever else is wanted', async () => {
    const refused = datasetFromRows({ people: markedPeople, interactions: [{ nothing: 'x' }] });
    expect(refused.issues.some(({ severity }) => severity === 'refused')).toBe(true);
    const gated = await gateDataset(refused, { mode: 'pseudonymous', k: 3 });
    expect(gated.privacy).toMatchObject({ mode: 'pseudonymous', columns: [] });
    expect(gated.issues[0]!.fix).toBe('see orgraph check');
    expect([gated.people, gated.interactions.count]).toEqual([[], 0]);
  });

  it('refuses a k below five or between two numbers, and fewer people than k', async () => {
    const small = datasetFromRows({ people: markedPeople.slice(0, 5), interactions: [] });
    const gate = (dataset: Dataset, k: number) => gateDataset(dataset, { mode: 'aggregate', k });
    await expect(gate(small, 4)).rejects.toThrow(refusal(/a group of 4 .*at least 5/));
    await expect(gate(small, 5.5)).rejects.toThrow(refusal(/a group of 5.5/));
    await expect(gate(small, 6)).rejects.toThrow(refusal(/this organisation .*fewer than 6 people/));
    expect((await gate(small, 5)).people).toHaveLength(5);
    expect((await gate(datasetFromRows({ people: [], interactions: [] }), 5)).people).toEqual([]);
  });

  it('refuses codes without a key, and without a purpose', async () => {
    const gate = (request: Partial<PrivacyRequest>) => gateDataset(markedDataset(), { ...coded, ...request });
    await expect(gate({ key: undefined })).rejects.toThrow(refusal(/a person by a code .*init-key/));
    for (const purpose of [undefined, ' '])
      await expect(gate({ purpose })).rejects.toThrow(refusal(/a person by a code .*--purpose/));
  });
});
