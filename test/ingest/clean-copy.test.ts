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

it('readDataset(folder, { cleanInto }) writes no refused file, replaces no folder, and leaves nothing of a stopped run', async () => {
  const folder = folderOf({ 'people.csv': 'nothing\n1\n', 'interactions.csv': 'source,target\na,b\n' });
  const into = join(folder, 'clean');
  await readDataset(folder, { cleanInto: into });
  expect(readdirSync(into).sort()).toEqual(['changes.csv', 'interactions.csv']);
  await expect(readDataset(folder, { cleanInto: into })).rejects.toMatchObject({ code: 'OUTPUT_EXISTS' });
  const other = join(folder, 'other');
  const stopped = readDataset(folder, { cleanInto: other }, { signal: AbortSignal.abort() });
  await expect(stopped).rejects.toMatchObject({ code: 'ABORTED' });
  expect(existsSync(other)).toBe(false);
});
