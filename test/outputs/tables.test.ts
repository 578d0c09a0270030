import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { unguardCell } from '../../src/outputs/csv/csv.js';
import { makeOutputs, outputs } from '../../src/outputs/registry.js';
import { sampleAnalysis } from './sample-analysis.js';
import { hostile, samplePeople } from './sample-people.js';

const closed = { showNames: false, showValues: false };
const open = { showNames: true, showValues: true };

function rowsOf(file: string, context = closed): Map<string, string>[] {
  const [header = [], ...rows] = parse(makeOutputs(sampleAnalysis(), context).get(file)!, {
    record_delimiter: '\n',
  }) as string[][];
  return rows.map((row) => new Map(row.map((value, i) => [header[i]!, unguardCell(value)])));
}

const column = (rows: readonly Map<string, string>[], name: string) => rows.map((row) => row.get(name));

it('makeOutputs(analysis) makes every listed file, the same each time', () => {
  const first = makeOutputs(sampleAnalysis(), closed);
  expect([...first.keys()]).toEqual(outputs.map(({ file }) => file));
  expect(makeOutputs(sampleAnalysis(), closed)).toEqual(first);
});

it('no file holds a name, a cell at fault or a hidden figure unless allowed', () => {
  for (const [file, text] of makeOutputs(sampleAnalysis(), closed)) {
    expect(text, file).not.toContain('Ana Ahlgren');
    expect(text, file).not.toContain('SUM(A1)');
    expect(text, file).not.toContain('98765');
  }
});

describe('people.csv', () => {
  it('people.csv has one row a person in the order of ids, and a column a measure', () => {
    const rows = rowsOf('people.csv');
    expect(column(rows, 'person_id')).toEqual(samplePeople.map(({ id }) => id));
    expect(rows[0]?.get('constraint')).toBe('');
    expect(rows[1]?.get('constraint')).toBe(String(1 / 7));
    expect(rows[0]?.has('name')).toBe(false);
    expect(rowsOf('people.csv', open)[0]?.has('name')).toBe(true);
  });

  it('people.csv leaves empty what is not known', () => {
    const rows = rowsOf('people.csv');
    expect(rows[0]?.get('community')).toBe('');
    expect(rows[0]?.get('sought_rank_low')).toBe('1');
    expect(rows[0]?.get('trusted_rank_low')).toBe('');
  });
});

describe('leaders.csv', () => {
  it('leaders.csv holds the people with pull alone, by share and then id, with shared ranks', () => {
    const rows = rowsOf('leaders.csv');
    expect(column(rows, 'pull')).toEqual(['clear', 'clear', 'likely', 'likely', 'cannot tell']);
    expect(column(rows, 'person_id')).toEqual(['__proto__', 'p07', hostile.script, 'p09', hostile.override]);
    expect(column(rows, 'rank')).toEqual(['1', '1', '3', '3', '5']);
    expect(column(rows, 'rank_shared_by')).toEqual(['2', '2', '2', '2', '1']);
  });
});

it('gaps.csv lists hidden pairs without figures', () => {
  const hidden = rowsOf('gaps.csv').filter((row) => row.get('is_hidden') === 'yes');
  expect(hidden).toHaveLength(2);
  for (const row of hidden) {
    for (const name of ['observed', 'expected', 'ratio', 'p', 'q', 'is_gap']) expect(row.get(name)).toBe('');
  }
});

it('bridges.csv names the holder and who could hold it too', () => {
  const [row] = rowsOf('bridges.csv');
  expect(row?.get('holder_id')).toBe('p07');
  expect(row?.get('next_holder_ids')).toBe('__proto__; p01');
});

it('matches.csv has a row for each seat, filled or not', () => {
  const rows = rowsOf('matches.csv');
  expect(column(rows, 'role_id')).toEqual(['r1', 'r1', 'r2']);
  expect(column(rows, 'seat')).toEqual(['1', '2', '1']);
  expect(column(rows, 'state')).toEqual(['suggested', 'unfilled', 'unfilled']);
  expect(rows[0]?.get('time')).toBe('');
  expect(rows[0]?.get('passion')).toBe('1');
  expect(rows[2]?.get('why_unfilled')).toBe('=1+1 is asked for and nobody has it');
});

it('issues.csv holds the issues of reading and of the window, by line', () => {
  const rows = rowsOf('issues.csv');
  expect(column(rows, 'line')).toEqual(['3', '7', '9']);
  expect(rows[0]?.has('value')).toBe(false);
  expect(column(rowsOf('issues.csv', open), 'value')).toEqual(['', '@SUM(A1)', '']);
});

it('no cell of any table begins like a formula', () => {
  for (const [file, text] of makeOutputs(sampleAnalysis(), open)) {
    if (!file.endsWith('.csv')) continue;
    for (const cell of (parse(text, { record_delimiter: '\n' }) as string[][]).flat())
      expect(/^[=+@\t\r\n]|^-\D/.test(cell), `${file}: ${cell}`).toBe(false);
  }
});
