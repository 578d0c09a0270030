import { expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { issuesOf } from './issues-of.js';
import { folderOf } from './temp-folder.js';

const people = ['person_id', ...Array.from({ length: 60 }, (_, at) => `P${at + 100}`), ''].join('\n');
const rowAt = (at: number) => `P${at + 100},P${at + 101},email,2026-01-${10 + (at % 20)},${(at % 3) + 1}`;
const ties = Array.from({ length: 50 }, (_, at) => rowAt(at));
const header = 'source,target,kind,timestamp,weight';

it.each([
  ['of another table', 'role_id,title,,,\nr1,Lead,,,'],
  ['of the same table', [header, ...ties].join('\n')],
])('readDataset(folder, { lenient }) delivers a repaired row above a second header %s', async (_, second) => {
  const first = ties.map((row, at) => (at === 3 ? `${row},` : row));
  const folder = folderOf({ 'people.csv': people, 'ties.csv': [header, ...first, second, ''].join('\n') });
  const dataset = await readDataset(folder, { lenient: true });
  expect(issuesOf(dataset).filter((issue) => issue.endsWith(':5'))).toEqual(['row-repaired ties.csv:5']);
  const account = dataset.files.find(({ table }) => table === 'interactions')!;
  expect(account.delivered).toBe(50);
  expect(account.read).toBe(account.delivered + account.heldBack);
});
