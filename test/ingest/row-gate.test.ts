import { describe, expect, it } from 'vitest';
import { RowGate } from '../../src/ingest/rows/row-gate.js';
import { IssueLog } from '../../src/schema/issue-log.js';

const header = ['person_id', 'unit'];

/** A gate that has seen some rows, from line 2 on, with what it said of each and what it told. */
function gateAfter(...rows: readonly string[][]) {
  const log = new IssueLog();
  const gate = new RowGate('people.csv', log);
  gate.open(header);
  const admitted = rows.map((row, at) => gate.admits(row, row.length, at + 2));
  return { gate, admitted, issues: () => log.list() };
}

describe('RowGate.admits(cells, cellCount, line)', () => {
  it('holds back a row too short or too long, and says how many cells there are and are wanted', () => {
    const { gate, admitted, issues } = gateAfter(['a'], ['a', 'U', 'x', 'y'], ['b', 'U']);
    expect(admitted).toEqual([false, false, true]);
    expect(gate.heldBack).toBe(2);
    expect(issues()).toEqual([
      {
        code: 'row-too-short',
        file: 'people.csv',
        line: 2,
        found: '1 cell where the header has 2',
        fix: 'add the missing cells, empty ones too, so that each value stands under its column',
        severity: 'held-back',
      },
      {
        code: 'row-too-long',
        file: 'people.csv',
        line: 3,
        found: '4 cells where the header has 2',
        fix: 'put quotes around a cell that holds the separator, or remove the extra cells',
        severity: 'held-back',
      },
    ]);
  });

  it('counts a row of blanks, but not one of which cells were left out', () => {
    const { gate } = gateAfter(['a', 'U'], [' ', ''], ['']);
    expect([gate.blank, gate.heldBack]).toEqual([2, 0]);
    expect(gate.admits([' ', ''], 3, 9)).toBe(false);
    expect([gate.blank, gate.heldBack]).toEqual([2, 1]);
  });

  it('holds back the header again, and delivers the rows after it', () => {
    const { admitted, issues } = gateAfter(['a', 'U'], header, ['b', 'U'], ['a', 'U']);
    expect(admitted).toEqual([true, false, true, true]);
    expect(issues()).toEqual([
      {
        code: 'header-repeated',
        file: 'people.csv',
        line: 3,
        found: 'the header a second time',
        fix: 'remove the line',
        severity: 'held-back',
      },
    ]);
  });

  it('holds back the table again, until a header is followed by something else', () => {
    const rows = [['a', 'U'], ['b', 'U'], header, ['a', 'U'], ['b', 'U'], header, ['c', 'U'], ['a', 'U']];
    const { gate, admitted, issues } = gateAfter(...rows);
    expect(admitted).toEqual([true, true, false, false, false, false, true, true]);
    expect(gate.heldBack).toBe(4);
    expect(issues()[1]).toEqual({
      code: 'table-repeated',
      file: 'people.csv',
      line: 5,
      found: 'a row of a second table, which begins as the first one does',
      fix: 'remove the second table, which would count everything twice',
      severity: 'held-back',
    });
  });

  it('tells cells apart that are the same when written one after the other', () => {
    expect(gateAfter(['ab', 'c'], header, ['a', 'bc']).admitted).toEqual([true, false, true]);
  });

  it('holds back what follows the header of another table, and names its line', () => {
    const { gate, issues } = gateAfter(['a', 'U']);
    gate.beginOther(3);
    gate.beginOther(7);
    expect(gate.admits(['b', 'U'], 2, 8)).toBe(false);
    expect(issues()).toEqual([
      {
        code: 'table-repeated',
        file: 'people.csv',
        line: 8,
        found: 'a row of another table, whose header stands in line 3',
        fix: 'move each table to a file of its own',
        severity: 'held-back',
      },
    ]);
  });

  it('takes a row that comes late for one of the table in which it stands', () => {
    const again = gateAfter(['a', 'U'], header, ['a', 'U']);
    expect(again.gate.admits(['b', 'U'], 2, 2)).toBe(true);
    // It does not end the second table.
    expect(again.gate.admits(['c', 'U'], 2, 5)).toBe(false);
    const { gate } = gateAfter(['a', 'U']);
    gate.beginOther(6);
    expect([8, 5, 6, 7].map((line) => gate.admits(['b', 'U'], 2, line))).toEqual([false, true, false, false]);
    const below = gateAfter(['a', 'U'], header);
    expect(below.gate.admits(header, 2, 2)).toBe(false);
    expect(below.gate.admits(['b', 'U'], 2, 2)).toBe(true);
    expect(below.gate.isRepeating).toBe(true);
  });
});

describe('RowGate.isQuiet and isRepeating', () => {
  const first = ['a', 'U'];
  it.each([
    ['before the first row', [], true, false, false],
    ['after it', [first], true, true, false],
    ['after a second header', [first, header], true, false, true],
    ['after a row that is another', [first, header, ['b', 'U']], true, true, false],
    ['in the table again', [first, header, first], true, false, true],
    ['after the header of another table', [first], false, false, true],
  ])('%s', (_, rows, isOne, isQuiet, isRepeating) => {
    const { gate } = gateAfter(...rows);
    if (!isOne) gate.beginOther(9);
    expect({ isQuiet: gate.isQuiet, isRepeating: gate.isRepeating }).toEqual({ isQuiet, isRepeating });
  });
});
