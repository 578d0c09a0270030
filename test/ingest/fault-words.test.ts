import { expect, it } from 'vitest';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { folderOf } from './temp-folder.js';

const people = 'person_id\na\nb\nc\n';

async function toldOf(files: Readonly<Record<string, string>>, options = {}) {
  const { issues } = await readDataset(folderOf({ 'people.csv': people, ...files }), options);
  return issues.map(({ code, found, fix }) => [code, found, fix]);
}

it.each([
  [
    'a number that begins with a comma, where commas are told',
    { 'people.csv': 'person_id;fte\na;,5\n' },
    { decimalComma: true },
    ['number-invalid', 'a number that begins with a comma', 'begin with a digit, as in 0,5'],
  ],
  [
    'a role without seats',
    { 'roles.csv': 'role_id,topics,seats\nr,x,0\n' },
    {},
    ['number-range', 'a number that the column does not allow', 'write a number of at least 1'],
  ],
  [
    'a role of one and a half seats',
    { 'roles.csv': 'role_id,topics,seats\nr,x,1.5\n' },
    {},
    ['number-range', 'a number that the column does not allow', 'write a whole number'],
  ],
  [
    'a zone further from UTC than any',
    { 'interactions.csv': 'source,target,timestamp\na,b,2026-03-31T09:30:00+25:00\n' },
    {},
    ['date-invalid', 'a zone further from UTC than any', expect.stringContaining('+02:00')],
  ],
  [
    'a zero byte',
    { 'people.csv': 'person_id,name\na,A\nb,\u0000\n' },
    {},
    ['encoding-invalid', 'a zero byte, which no text has', expect.stringContaining('remove it')],
  ],
  [
    'participants with commas between them',
    { 'meetings.csv': 'event_id,participants\nm,"a,b"\n' },
    {},
    ['person-unknown', expect.anything(), 'write ; between participants, not , or |'],
  ],
  [
    'participants with bars between them',
    { 'meetings.csv': 'event_id,participants\nm,a|b\n' },
    {},
    ['person-unknown', expect.anything(), 'write ; between participants, not , or |'],
  ],
])('readDataset(folder) tells of %s what is wrong and what to write', async (_, files, options, wanted) => {
  expect(await toldOf(files, options)).toContainEqual(wanted);
});

it('datasetFromRows(tables) takes nobody from an id that is none, and throws OPTIONS_INVALID without tables', () => {
  const ids = [Number.NaN, {}, ['x'], null, undefined] as never[];
  const { people: read, files } = datasetFromRows({
    people: ids.map((id) => ({ person_id: id, name: 'n' })),
  });
  expect(read).toEqual([]);
  expect(files[0]).toMatchObject({ delivered: 0, heldBack: 5 });
  for (const tables of [undefined, null, 7])
    expect(() => datasetFromRows(tables as never)).toThrow(
      expect.objectContaining({ code: 'OPTIONS_INVALID' }),
    );
});
