import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { folderOf } from './temp-folder.js';

const people = 'Staff\nperson_id;name;unit\na; Ana ;Sales\nb;"Ben\nc;Cy;Ops;x\n;;\nd;"Di; ""D""";Ops\n';

it('readDataset(folder, { cleanInto }) writes what was delivered, and every change without a cell', async () => {
  const folder = folderOf({ 'people.csv': people, 'interactions.csv': 'source,target\na,d\nd,zz\n' });
  const into = join(folder, 'clean');
  const dataset = await readDataset(folder, { cleanInto: into });
  expect(readdirSync(into).sort()).toEqual(['changes.csv', 'interactions.csv', 'people.csv']);
  expect(readFileSync(join(into, 'people.csv'), 'utf8')).toBe(
    'person_id,name,unit\na,Ana,Sales\nd,"Di; ""D""",Ops\n',
  );
  expect(readFileSync(join(into, 'interactions.csv'), 'utf8')).toBe('source,target\na,d\nd,zz\n');
  const changes = readFileSync(join(into, 'changes.csv'), 'utf8').trimEnd().split('\n');
  expect(changes.map((line) => line.split(',').slice(0, 4).join(','))).toEqual([
    'file,line,column,code',
    'people.csv,2,,delimiter',
    'people.csv,2,,header-not-first',
    'people.csv,3,name,cell-changed',
    'people.csv,4,,quote-unclosed',
    'people.csv,5,,row-too-long',
    'people.csv,6,,blank',
  ]);
  expect(changes.join('\n')).not.toMatch(/Ana|Ben|Cy|Di/);

  // The copy has nothing left to be changed, and is the same data.
  const again = await readDataset(into, { cleanInto: join(folder, 'again') });
  expect(again.people).toEqual(dataset.people);
  expect(again.files.map(({ heldBack, blank }) => [heldBack, blank])).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(readFileSync(join(folder, 'again', 'people.csv'))).toEqual(readFileSync(join(into, 'people.csv')));
  expect(
    readFileSync(join(folder, 'again', 'changes.csv'), 'utf8')
      .trimEnd()
      .split('\n'),
  ).toHaveLength(1);
});

it.each([
  ['people.csv', 'EmployeeNo.,name,participate\na,Ana,no\n'],
  ['people.csv', `person_id,participate\na,no\n${'b,yes\n'.repeat(9)}`],
  ['aliases.csv', 'alias\nx\n'],
  ['meetings-history.csv', 'person_a,never\na,yes\n'],
])(
  'readDataset(folder, { cleanInto }) writes nothing where %s is refused, which the others would be read without',
  async (file, text) => {
    const folder = folderOf({
      'people.csv': 'person_id\na\nb\n',
      'interactions.csv': 'source,target\na,b\n',
      [file]: text,
    });
    const into = join(folder, 'clean');
    const dataset = await readDataset(folder, { cleanInto: into, maxRows: 9 });
    expect(dataset.issues).toContainEqual(expect.objectContaining({ file, severity: 'refused' }));
    expect(existsSync(into)).toBe(false);
  },
);

it('readDataset(folder, { cleanInto }) replaces no folder, and leaves nothing of a stopped run', async () => {
  const folder = folderOf({ 'people.csv': 'person_id\na\n', 'interactions.csv': 'source,target\na,a\n' });
  const into = join(folder, 'clean');
  await readDataset(folder, { cleanInto: into });
  await expect(readDataset(folder, { cleanInto: into })).rejects.toMatchObject({ code: 'OUTPUT_EXISTS' });
  const other = join(folder, 'other');
  const stopped = readDataset(folder, { cleanInto: other }, { signal: AbortSignal.abort() });
  await expect(stopped).rejects.toMatchObject({ code: 'ABORTED' });
  expect(existsSync(other)).toBe(false);
});

it('readDataset(folder, { cleanInto }) writes what was told of the files, so that the copy is read as they were', async () => {
  const folder = folderOf({
    'people.csv': 'Nr;fte\r\na;0,5\r\nb;1,0\r\n',
    'interactions.csv': 'source,target,timestamp\na,b,2026-03-31T23:30Z\n',
    'orgraph.json':
      '{"encoding":"windows-1252","timeZone":"UTC","broadcastSize":9,"columns":{"ties":{"target":"target"}}}',
  });
  const into = join(folder, 'clean');
  const told = { columns: { people: { person_id: 'Nr' } }, decimalComma: true, timeZone: 'Asia/Tokyo' };
  const dataset = await readDataset(folder, { ...told, cleanInto: into });
  expect(JSON.parse(readFileSync(join(into, 'orgraph.json'), 'utf8'))).toEqual({
    timeZone: 'Asia/Tokyo',
    broadcastSize: 9,
    columns: { ties: { target: 'target' }, people: { person_id: 'Nr' } },
    decimalComma: true,
  });
  const again = await readDataset(into);
  expect(again.people).toEqual(dataset.people);
  expect(again.interactions).toEqual(dataset.interactions);
  expect(again.people.map(({ fte }) => fte)).toEqual([0.5, 1]);
});

it('readDataset(folder) takes limits from orgraph.json, and from its options before that', async () => {
  const folder = folderOf({
    'people.csv': 'person_id\na\nb\nc\n',
    'orgraph.json': '{"limits":{"maxRows":2}}',
  });
  expect((await readDataset(folder)).issues.map(({ code }) => code)).toEqual(['rows-too-many']);
  expect((await readDataset(folder, { maxRows: 3 })).issues).toEqual([]);
});

it('readDataset(folder, { cleanInto }) writes the limits that were told, so that the copy is within them too', async () => {
  const folder = folderOf({
    'people.csv': `person_id,note\na,${'x'.repeat(3000)}\nb,\n`,
    'interactions.csv': 'source,target\na,b\n',
    'orgraph.json': '{"limits":{"maxRows":2,"maxCellBytes":10}}',
  });
  const into = join(folder, 'clean');
  const dataset = await readDataset(folder, { maxCellBytes: 5000, cleanInto: into });
  expect(JSON.parse(readFileSync(join(into, 'orgraph.json'), 'utf8'))).toEqual({
    limits: { maxRows: 2, maxCellBytes: 5000 },
  });
  const again = await readDataset(into);
  expect(again.issues).toEqual([]);
  expect(again.people).toEqual(dataset.people);
});

it('readDataset(files, { cleanInto }) writes nothing where two files have one name', async () => {
  const one = folderOf({ 'export.csv': 'person_id\na\nb\n' });
  const two = folderOf({ 'Export.csv.gz': 'source,target\na,b\n' });
  const files = { people: join(one, 'export.csv'), interactions: join(two, 'Export.csv.gz') };
  const into = join(one, 'clean');
  await expect(readDataset(files, { cleanInto: into })).rejects.toMatchObject({ code: 'OPTIONS_INVALID' });
  expect(existsSync(into)).toBe(false);
  expect((await readDataset(files)).people).toHaveLength(2);
});
