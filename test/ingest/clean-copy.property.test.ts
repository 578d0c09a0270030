import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { issuesOf } from './issues-of.js';
import { folderOf } from './temp-folder.js';

const cell = fc
  .array(fc.constantFrom('a', 'bc', ',', ';', '\t', '|', ', ', '\n', '\r\n', '\n', '"', '7', '.'), {
    minLength: 0,
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

it('readDataset(folder, { cleanInto }) writes every row that it delivers so that it is read again', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(',', ';', '\t', '|'),
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }),
      async (delimiter, notes) => {
        const rows = notes.map(([a, b], at) => [`p${at}`, quoted(a), quoted(b)].join(delimiter));
        const folder = folderOf({
          'people.csv': [['person_id', 'note', 'more'].join(delimiter), ...rows, ''].join('\n'),
          'ties.csv': 'source,target\np0,p1\n',
        });
        const into = join(folder, 'clean');
        const first = await readDataset(folder, { cleanInto: into });
        const again = await readDataset(into);
        expect(issuesOf(again, 'rows-merged', 'row-too-long', 'row-too-short', 'quote-unclosed')).toEqual([]);
        const isChanged = readFileSync(join(into, 'changes.csv'), 'utf8').includes('line breaks');
        const attributesOf = ({ people }: typeof first) =>
          people.map(({ id, attributes }) => [
            id,
            [...attributes].map(([name, text]) => [
              name,
              isChanged ? text.replace(/\r\n|\r|\n/g, ' ') : text,
            ]),
          ]);
        expect(attributesOf(again)).toEqual(attributesOf(first));
      },
    ),
    { numRuns: 150 },
  );
});

it('readDataset(folder, { cleanInto }) writes a cell on one line where its lines would look like rows, and says so', async () => {
  const folder = folderOf({
    'people.csv': 'person_id;unit;note\na;X;"hello\na,b,c\nbye"\nb;X;"two\nlines, and\nmore"\n',
    'ties.csv': 'source,target\na,b\n',
  });
  const into = join(folder, 'clean');
  await readDataset(folder, { cleanInto: into });
  expect(readFileSync(join(into, 'people.csv'), 'utf8')).toBe(
    'person_id,unit,note\na,X,"hello a,b,c bye"\nb,X,"two\nlines, and\nmore"\n',
  );
  const changes = readFileSync(join(into, 'changes.csv'), 'utf8').split('\n');
  expect(changes.filter((line) => line.includes('cell-changed'))).toEqual([
    'people.csv,2,note,cell-changed,"line breaks written as spaces, as the lines would look like rows between commas"',
  ]);
  expect((await readDataset(into)).issues).toEqual([]);
});
