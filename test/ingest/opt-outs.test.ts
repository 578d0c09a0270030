import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { folderOf } from './temp-folder.js';

const idsOf = ({ people }: { people: readonly { id: string }[] }) => people.map(({ id }) => id);

describe('a no in any row', () => {
  it('is a no, also in a row that says of a person that it is a room', () => {
    const row = (account_type: string, participate: string) => ({
      person_id: 'a',
      account_type,
      participate,
    });
    const others = [
      { person_id: 'b', account_type: 'person', participate: 'yes' },
      { person_id: 'c', account_type: 'person', participate: 'yes' },
    ];
    const read = (...rows: ReturnType<typeof row>[]) =>
      datasetFromRows({
        people: [...rows, ...others],
        interactions: [
          { source: 'a', target: 'b' },
          { source: 'b', target: 'c' },
        ],
      });
    const asked = read(row('person', 'yes'), row('room', 'no'));
    expect([idsOf(asked), asked.optedOut.people, asked.optedOut.interactions]).toEqual([['b', 'c'], 1, 1]);
    expect(asked.issues.map(({ code }) => code)).toContain('person-conflict');
    // A room has no say, and where it has said nothing nobody is left out.
    const silent = read(row('person', 'yes'), row('room', ''));
    expect([idsOf(silent), silent.optedOut.people]).toEqual([['a', 'b', 'c'], 0]);
    const roomAlone = read(row('room', 'no'));
    expect([idsOf(roomAlone), roomAlone.optedOut.people]).toEqual([['b', 'c'], 0]);
  });

  it('is written into the clean copy, in every row of that person', async () => {
    const people = [
      'person_id,unit,participate,fte',
      'a,Sales,yes,1',
      'b,Sales,yes,1',
      'a,Sales,yes,1',
      'c,Ops,,1',
      'a,Sales,no,1',
      'd,Ops,no,lots',
      'd,Ops,yes,1',
    ];
    const folder = folderOf({
      'people.csv': `${people.join('\n')}\n`,
      'interactions.csv': 'source,target\na,b\nd,b\n',
    });
    const copy = join(folder, 'clean');
    const before = await readDataset(folder, { cleanInto: copy });
    expect(idsOf(before)).toEqual(['b']);
    expect(readFileSync(join(copy, 'people.csv'), 'utf8').trim().split('\n')).toEqual([
      'person_id,unit,participate,fte',
      'a,Sales,no,1',
      'b,Sales,yes,1',
      'a,Sales,no,1',
      'c,Ops,,1',
      'd,Ops,no,1',
    ]);
    const changes = readFileSync(join(copy, 'changes.csv'), 'utf8').split('\n');
    expect(changes.filter((line) => line.includes('opted-out'))).toEqual(
      [2, 4, 8].map(
        (line) => `people.csv,${line},participate,opted-out,"""no"" written, as another row says"`,
      ),
    );
    const after = await readDataset(copy);
    // Rows held back are not in the copy, so that theirs stand on other lines.
    const { lines: _, ...counts } = before.optedOut;
    expect(idsOf(after)).toEqual(['b']);
    expect(after.optedOut).toMatchObject(counts);
  });
});

describe('the cells of people who do not take part', () => {
  it('are kept of no issue, in whatever file and form they stand', () => {
    const dataset = datasetFromRows({
      people: [
        { person_id: 'zed17', unit: 'Sales', participate: 'yes', fte: '1' },
        { person_id: 'ZED17', unit: 'Sales', participate: 'no', fte: '1' },
        { person_id: ' quinn ', unit: 'Ops', participate: 'no', fte: '1' },
        { person_id: 'rex', unit: 'Ops', participate: 'no', fte: 'lots' },
        { person_id: 'ann', unit: 'Ops', participate: 'yes', fte: 'few' },
        { person_id: 'tom', unit: 'Ops', participate: 'yes', fte: '1' },
        { person_id: 'tom', unit: 'Sales', participate: 'no', fte: '1' },
      ],
      interactions: [
        { source: ' quinn', target: 'zed17' },
        { source: 'zed17 ', target: 'tom' },
      ],
      meetings: [{ event_id: 'm', participants: 'nobody;tom' }],
    });
    const shown = dataset.issues.flatMap(({ value }) => (value === undefined ? [] : [value]));
    // What is wrong in the rows of others is kept.
    expect(shown.sort()).toEqual(['few', 'zed17 ']);
    expect(dataset.issues.map(({ code, line }) => `${code} ${line}`)).toEqual(
      expect.arrayContaining(['id-alike 3', 'id-changed 4', 'number-invalid 5', 'person-conflict 8']),
    );
  });
});
