import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DatasetBuilder } from '../../src/ingest/build-dataset.js';
import { CsvReader } from '../../src/ingest/csv/read-csv.node.js';
import { completeConfig } from '../../src/ingest/read-config.js';
import type { ConfigInput } from '../../src/schema/config.js';
import { defaultLimits } from '../../src/schema/csv-limits.js';
import type { TableName } from '../../src/schema/dataset.js';
import { MICRO } from '../../src/schema/records.js';

type Files = readonly (readonly [TableName, string])[];

/** A dataset of files; where `asText`, each row is read from its cells as text. */
function read(files: Files, asText: boolean, config: ConfigInput = {}) {
  const builder = new DatasetBuilder(completeConfig(config, 'the configuration'), 'orgraph.json', new Map());
  for (const [table, text] of files) {
    const reader = builder.open(table, `${table}.csv`);
    if (asText) reader.plainRow = (row, line) => reader.row(row.texts(), line);
    const csv = new CsvReader(reader, { encoding: 'utf-8', limits: defaultLimits });
    csv.take(Buffer.from(text));
    builder.close(reader, csv.end(), undefined);
  }
  return builder.dataset();
}

const people =
  'person_id,name,participate\na,,yes\nb,Bo,yes\nc,,no\nsource,,yes\ntarget,,yes\nd e,,yes\né,,yes\n,,yes\n';

const id = fc.constantFrom(
  'a',
  'b',
  'a',
  'b',
  'c',
  'd e',
  ' a',
  'é',
  '',
  'Bo',
  'zz',
  'source',
  'target',
  'A',
  'a\u200b',
  'a\u0001',
);
const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 10 });
const number = fc.oneof(
  digits,
  fc.tuple(digits, digits).map(([whole, part]) => `${whole}.${part}`),
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e3',
    '.5',
    '5.',
    '1.2.3',
    '0.0000004',
    '0.0000005',
    ' 2',
    '9007199254.740993',
    '527040',
    '527040.001',
    '527041',
    'x',
    '007',
  ),
  fc.double({ min: 0, max: 1e9, noNaN: true }).map(String),
);
const date = fc.constantFrom(
  '',
  '2026-01-31',
  '2026-02-30',
  '2026-01-31T10:00Z',
  '2026-01-31T23:30:00.25Z',
  '2026-01-31T24:00Z',
  '2026-02-30T10:00Z',
  '2026-01-31 10:00',
  '2026-01-31T23:30-01:00',
  '1969-12-31T10:00Z',
  '2026-01-3T10:00:00Z',
  'Z',
  '2026-1-3',
  ' 2026-01-31',
  '1969-12-31',
);
const kind = fc.constantFrom('', 'mail', ' mail', 'reports_to', 'tie', 'Kind', 'kind', 'directed');
const event = fc.constantFrom('', 'e1', 'e2', ' e1');
const row = fc.tuple(id, id, kind, number, date, number, event);
const headers = ['source', 'target', 'kind', 'weight', 'timestamp', 'duration_minutes', 'event_id'];

describe('rows of interactions read from their bytes', () => {
  it('give the dataset, issues and account that they give as text', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 30 }),
        fc.subarray([2, 3, 4, 5, 6]),
        fc.boolean(),
        fc.constantFrom('kind', 'type'),
        fc.constantFrom({}, { kinds: { tie: { formal: true } } }, { timeZone: 'Europe/Berlin' }),
        (rows, columns, hasPeople, kindHeader, config) => {
          const chosen = [0, 1, ...columns];
          const header = chosen.map((column) => (column === 2 ? kindHeader : headers[column]));
          const lines = rows.map((cells) => chosen.map((column) => cells[column]).join(','));
          const ties = ['interactions', [header.join(','), ...lines, header.join(',')].join('\n')] as const;
          const files: Files = hasPeople ? [['people', people], ties] : [ties];
          expect(read(files, false, config)).toEqual(read(files, true, config));
        },
      ),
      { numRuns: 700 },
    );
  });

  it('have the day that their time has in the zone that was told, and the one written where none was', () => {
    const times = ['2026-01-31T22:30:00Z', '2026-01-31 23:30:00.25Z', '2026-01-31T23:30Z', '2026-01-31'];
    // Ids are known from their second row on, which is then read from its bytes.
    const lines = ['2025-12-01', ''].flatMap((first) =>
      times.map((time, at) => `a,b${at},${first === '' ? time : first}`),
    );
    const ties: Files = [['interactions', ['source,target,timestamp', ...lines].join('\n')]];
    const january31 = Date.UTC(2026, 0, 31) / 86_400_000;
    for (const [config, daysLater] of [
      [{}, [0, 0, 0, 0]],
      [{ timeZone: 'Europe/Berlin' }, [0, 1, 1, 0]],
    ] as const)
      for (const asText of [false, true]) {
        const { day } = read(ties, asText, config).interactions;
        expect([...day.subarray(times.length)]).toEqual(daysLater.map((later) => january31 + later));
      }
  });

  it('have the weight that their text has as a number', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 20 }), (weights) => {
        const lines = weights.map((weight, at) => `a,b${at},${weight}`);
        const { interactions } = read(
          [['interactions', ['source,target,weight', ...lines].join('\n')]],
          false,
        );
        for (let at = 0; at < interactions.count; at++) {
          const text = weights[interactions.line[at]! - 2]!;
          expect(interactions.microWeight[at]).toBe(Math.round(Number(text) * MICRO));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

it('people of text columns alone are what their schema makes of them, field for field', () => {
  const cell = fc.constantFrom('', 'x', 'Ana B', 'é', ' y ');
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell, cell, cell, cell), { maxLength: 8 }), (rows) => {
      const lines = ['person_id,manager_id,name,level,unit,firm,location,colour'];
      for (const [at, cells] of rows.entries()) lines.push([`p${at}`, `p${at - 1}`, ...cells].join(','));
      const plain = read([['people', lines.join('\n')]], false).people;
      // Where a column may be out of range, the schema is asked.
      const withColumn = lines.map((line, at) => `${line},${at === 0 ? 'fte' : ''}`);
      const checked = read([['people', withColumn.join('\n')]], false).people;
      expect(plain).toEqual(checked);
      expect(plain.map((record) => Object.keys(record))).toEqual(
        checked.map((record) => Object.keys(record)),
      );
    }),
  );
});
