import { expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { issuesOf } from './issues-of.js';
import { folderOf } from './temp-folder.js';

const people = 'person_id,name,unit\na,Ana,X\nb,Bo,Y\n';
const ties = 'source,target\na,b\n';

it.each([
  ['of as many columns', 'role_id,title,seats\nr1,Lead,1\n'],
  ['filled up with empty cells', 'Role ID,Title,\nr1,Lead,\n'],
  ['of the same kind with other columns', 'person_id,unit,name\nc,Z,Cy\n'],
])('readDataset(folder) takes no row of a second table for a person: %s', async (_, second) => {
  const dataset = await readDataset(
    folderOf({ 'people.csv': `${people}\n${second}d,Di,X\n`, 'interactions.csv': ties }),
  );
  expect(dataset.people.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(issuesOf(dataset)).toEqual([5, 6, 7].map((line) => `table-repeated people.csv:${line}`));
  expect(dataset.issues[0]!.found).toBe('a row of another table, whose header stands in line 5');
  expect(dataset.files.find(({ table }) => table === 'people')).toMatchObject({
    read: 6,
    delivered: 2,
    heldBack: 3,
  });
});

it('readDataset(folder) takes no row of a second table for a tie, where ties alone say who there is', async () => {
  const dataset = await readDataset(
    folderOf({ 'ties.csv': `${ties}${'b,a\n'.repeat(3)}event_id,participants\nm1,a;b\na,b\n` }),
  );
  expect(dataset.people.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(issuesOf(dataset)).toEqual([6, 7, 8].map((line) => `table-repeated ties.csv:${line}`));
});

it('readDataset(folder) reads on below the header again, however it is spelled', async () => {
  for (const again of ['person_id,name,unit', 'Person ID, NAME ,unit', '\ufeffperson_id,name,unit']) {
    const dataset = await readDataset(
      folderOf({ 'people.csv': `${people}${again}\nc,Cy,X\n`, 'interactions.csv': ties }),
    );
    expect(dataset.people.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(issuesOf(dataset)).toEqual(['header-repeated people.csv:4']);
  }
});

it('readDataset(folder) takes cells that are called like columns for what they are', async () => {
  const dataset = await readDataset(
    folderOf({
      'people.csv': `${people}level,unit,firm\nunit,Cy,name\nc,source,target\n`,
      'interactions.csv': ties,
    }),
  );
  // None of these rows has all that a table requires.
  expect(dataset.people.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'level', 'unit']);
  expect(dataset.issues).toEqual([]);
});

it.each([
  ['Total,3,', true],
  ['Grand total,1 200,"45,5"', true],
  ['Summe,,', true],
  ['Total,Tom,', false],
  ['Totti,3,', false],
])('readDataset(folder) tells a line of totals from a person: %s', async (row, isTotal) => {
  const dataset = await readDataset(
    folderOf({ 'people.csv': `person_id,name,level\na,Ana,1\nb,Bo,2\n${row}\n`, 'interactions.csv': ties }),
  );
  expect(dataset.people).toHaveLength(isTotal ? 2 : 3);
  expect(issuesOf(dataset)).toEqual(isTotal ? ['value-missing people.csv:4 person_id'] : []);
});

it('readDataset(folder, { lenient: true }) repairs no row of a second table by the rows of the first', async () => {
  const rows = Array.from({ length: 40 }, (_, at) => `p${at},Ana,L${at % 3}`).join('\n');
  const text = (broken: string) =>
    `person_id,name,level\n${rows}\n${broken}role_id,title,seats\np98,,Ana,L1\n`;
  const read = (broken: string) =>
    readDataset(folderOf({ 'people.csv': text(broken), 'interactions.csv': 'source,target\np1,p2\n' }), {
      lenient: true,
    });
  expect(issuesOf(await read(''), 'row-repaired')).toEqual([]);
  // In the first it is repaired.
  expect(issuesOf(await read('p99,,Ana,L1\n'), 'row-repaired')).toEqual(['row-repaired people.csv:42']);
});
