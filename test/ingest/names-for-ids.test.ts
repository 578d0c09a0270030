import { expect, it } from 'vitest';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';

const people = [
  { person_id: 'e1', name: 'Ana Ruiz', manager_id: 'bo  lund', participate: 'yes' },
  { person_id: 'e2', name: 'Bo Lund', manager_id: '', participate: 'yes' },
  { person_id: 'e3', name: 'Cy Fox', manager_id: 'Di Out', participate: 'yes' },
  { person_id: 'e4', name: 'Cy Fox', manager_id: '', participate: 'yes' },
  { person_id: 'e5', name: 'Di Out', manager_id: '', participate: 'no' },
];
const fixesOf = (dataset: ReturnType<typeof datasetFromRows>, code: string) =>
  dataset.issues.filter((issue) => issue.code === code).map(({ line, fix, value }) => [line, fix, value]);

it('datasetFromRows(tables) points to the person whose name stands where the manager id belongs', () => {
  expect(fixesOf(datasetFromRows({ people }), 'manager-unknown')).toEqual([
    [2, 'that is the name of the person on line 3 of the people; write the id', 'bo  lund'],
    // The name of somebody who does not take part is not shown.
    [4, 'that is the name of the person on line 6 of the people; write the id', undefined],
  ]);
});

it('datasetFromRows(tables) points to the person whose name stands at the end of a tie', () => {
  const interactions = ['Bo Lund', 'Cy Fox', 'Di Out', 'Nobody'].map((target) => ({ source: 'e1', target }));
  expect(fixesOf(datasetFromRows({ people, interactions }), 'person-unknown')).toEqual([
    [2, 'that is the name of the person on line 3 of the people; write the id', 'Bo Lund'],
    [3, 'that is the name of several people; write the id of the one who is meant', 'Cy Fox'],
    [4, 'that is the name of the person on line 6 of the people; write the id', undefined],
    [5, 'add the person to the people, or remove the tie', 'Nobody'],
  ]);
});
