import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { issuesOf } from './issues-of.js';
import { folderOf } from './temp-folder.js';

const copied = async (files: Readonly<Record<string, string>>) => {
  const folder = folderOf(files);
  const into = join(folder, 'clean');
  const first = await readDataset(folder, { cleanInto: into });
  return {
    first,
    again: await readDataset(into),
    text: (file: string) => readFileSync(join(into, file), 'utf8'),
  };
};

it.each([
  [
    'a row that is held back',
    'person_id,name,fte,participate\na,Ana,1,yes\nb,Bo,9,no\nc,Cy,1,yes\n',
    'b,,,no',
  ],
  [
    'an answer that is none',
    'person_id,name,fte,participate\na,Ana,1,yes\nb,Bo,9,perhaps\nc,Cy,1,yes\n',
    'b,,,no',
  ],
  [
    'two rows that are held back',
    'person_id,name,fte,participate\na,Ana,1,yes\nb,Bo,9,yes\nb,Bo,9,no\nb,Bo,8,no\nc,Cy,1,yes\n',
    'b,,,no',
  ],
  [
    'a row that contradicts the type of an account',
    'person_id,account_type,participate\na,,yes\nb,bot,yes\nb,person,no\nc,,yes\n',
    'b,,no',
  ],
])('readDataset(folder, { cleanInto }) keeps the no of %s', async (_, people, row) => {
  const { first, again, text } = await copied({
    'people.csv': people,
    'interactions.csv': 'source,target\na,b\nc,a\n',
  });
  const ofTies = ({ issues }: typeof first) => issues.filter(({ file }) => file === 'interactions.csv');
  expect(ofTies(first).map(({ code, value }) => [code, value])).toEqual([['opted-out', undefined]]);
  expect(ofTies(again)).toEqual(ofTies(first));
  expect(again.optedOut.people).toEqual(first.optedOut.people);
  expect(again.people).toEqual(first.people);
  expect(text('people.csv').split('\n')).toContain(row);
  expect(text('changes.csv')).toMatch(/^people\.csv,\d,participate,cell-kept,/m);
  expect(text('people.csv') + text('changes.csv')).not.toMatch(/Bo|perhaps/);
});

it('readDataset(folder, { cleanInto }) writes no row twice for a no that a delivered row has', async () => {
  const { again, text } = await copied({
    'people.csv': 'person_id,fte,participate\na,1,yes\nb,1,yes\nb,9,no\n',
    'interactions.csv': 'source,target\na,b\n',
  });
  expect(text('people.csv')).toBe('person_id,fte,participate\na,1,yes\nb,1,no\n');
  expect(again.optedOut.people).toBe(1);
});

it('readDataset(folder) keeps two people apart whose row is held back, and so does its clean copy', async () => {
  const { first, again, text } = await copied({
    'people.csv': 'person_id\na\nb\nc\n',
    'interactions.csv': 'source,target\na,b\n',
    'meetings-history.csv':
      'person_a,person_b,date,never\nb,a,31.02.2026,yes\na,c,never,no\nb,zz,31.02.2026,yes\n',
  });
  expect(issuesOf(first, 'date-invalid')).toHaveLength(3);
  expect(first.history).toEqual([{ personA: 'a', personB: 'b', never: true }]);
  expect(again.history).toEqual(first.history);
  expect(text('meetings-history.csv')).toBe('person_a,person_b,date,never\nb,a,,yes\n');
});
