import { describe, expect, it } from 'vitest';
import { dialectWith } from '../../src/ingest/csv/csv-dialect.js';
import { CsvRows } from '../../src/ingest/csv/csv-rows.node.js';
import { type CsvLimits, defaultLimits } from '../../src/schema/csv-limits.js';

interface Given {
  readonly limits?: Partial<CsvLimits>;
  readonly told?: Partial<{ delimiter: string; quote: string; escape: string }>;
  readonly columns?: number;
  readonly firstLine?: number;
}

function rowsFor({ limits = {}, told = {}, columns = 3, firstLine = 1 }: Given = {}): CsvRows {
  const { delimiter = ',', ...signs } = told;
  return new CsvRows(dialectWith(delimiter, signs), columns, firstLine, { ...defaultLimits, ...limits });
}

/** Line, cells or fault of each row of a text that comes in one piece, and why it stopped. */
function read(text: string, given?: Given) {
  const rows = rowsFor(given);
  rows.take(Buffer.from(text), true);
  const found: unknown[][] = [];
  while (rows.next()) found.push([rows.line, ...(rows.fault === undefined ? rows.texts() : [rows.fault])]);
  return { found, stop: rows.stop };
}

/** How many rows each piece completes. */
function countsOf(pieces: readonly string[], given?: Given) {
  const rows = rowsFor(given);
  const counts = pieces.map((piece, at) => {
    rows.take(Buffer.from(piece), at === pieces.length - 1);
    let count = 0;
    while (rows.next()) count++;
    return count;
  });
  return { counts, stop: rows.stop };
}

describe('a row of CsvRows', () => {
  it('is told with its line, the first being the one that is stated, and the line after it', () => {
    const rows = rowsFor({ firstLine: 7 });
    rows.take(Buffer.from('a,"b\r\nb\rb\nb",c\r\nd,e,f\rg,h,i'), true);
    const lines: number[][] = [];
    while (rows.next()) lines.push([rows.line, rows.nextLine, rows.cellCount]);
    expect(lines).toEqual([
      [7, 11, 3],
      [11, 12, 3],
      [12, 13, 3],
    ]);
    expect(rows.next()).toBe(false);
  });

  it('says where its cells stand, whether it is of ASCII alone, and as it is written', () => {
    const rows = rowsFor();
    const told = () => [
      rows.isAscii,
      rows.isVerbatim,
      rows.hasBareQuote,
      [...rows.starts.subarray(0, 3)],
      [...rows.ends.subarray(0, 3)],
    ];
    rows.take(Buffer.from('a,bc,\n"a","b""c",d\né,"b","é"\nx "y" z,b,c\na,b,c\n'), true);
    const seen: unknown[] = [];
    while (rows.next()) seen.push(told());
    expect(seen).toEqual([
      [true, true, false, [0, 2, 5], [1, 4, 5]],
      [true, false, false, [7, 11, 17], [8, 15, 18]],
      [false, true, false, [19, 23, 27], [21, 24, 29]],
      [true, true, true, [31, 39, 41], [38, 40, 42]],
      [true, true, false, [43, 45, 47], [44, 46, 48]],
    ]);
    expect(rows.bytes.length).toBe(49);
    expect([rows.text(0), rows.raw(), rows.rest().length]).toEqual(['a', 'a,b,c', 0]);
  });

  it('has a quoted letter beyond ASCII in any of its cells', () => {
    const asciiOf = (text: string) => {
      const rows = rowsFor();
      rows.take(Buffer.from(text), true);
      rows.next();
      return rows.isAscii;
    };
    expect(['"é",b,c', 'a,"é",c', 'a,b,"cé"', 'a,b,cé', '"a","b","c"'].map(asciiOf)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('keeps the cells of one that has far too many up to the limit, and counts all', () => {
    const rows = rowsFor({ columns: 0, limits: { maxColumns: 20 } });
    const many = Array.from({ length: 40 }, (_, at) => String(at));
    rows.take(Buffer.from(`${many.join(',')}\n`), true);
    rows.next();
    expect([rows.cellCount, rows.texts()]).toEqual([40, many.slice(0, 21)]);
    const known = rowsFor({ columns: 2 });
    const more = Array.from({ length: 80 }, (_, at) => String(at));
    known.take(Buffer.from(`${more.join(',')}\n`), true);
    known.next();
    expect([known.cellCount, known.texts()]).toEqual([80, more.slice(0, 66)]);
  });

  it('is split by separators of several signs, of which the first alone is text', () => {
    const given = { told: { delimiter: '||' } };
    expect(read('a|b||c||d|\n|a||"b||"||c\n', given).found).toEqual([
      [1, 'a|b', 'c', 'd|'],
      [2, '|a', 'b||', 'c'],
    ]);
    expect(read('"a"|b||c\n', given).found).toEqual([[1, 'quote-misplaced']]);
  });

  it('has no quotes where the dialect has none, and no escapes where it has no sign for them', () => {
    expect(read('"a,b",c\n', { told: { quote: '' } }).found).toEqual([[1, '"a', 'b"', 'c']]);
    expect(read('"a""b",c\n"a",b\n', { told: { escape: '' } }).found).toEqual([
      [1, 'quote-misplaced'],
      [2, 'a', 'b'],
    ]);
    // A sign that escapes itself, and is text before anything else.
    const other = { told: { escape: '\\' } };
    expect(read('"a\\\\",b\n"a\\b",c\n"a\\"b",c\n"a\\', other).found).toEqual([
      [1, 'a\\', 'b'],
      [2, 'a\\b', 'c'],
      [3, 'a"b', 'c'],
      [4, 'quote-unclosed'],
    ]);
  });
});

describe('a quote in a row of CsvRows', () => {
  it('is text within a cell where quotes come in pairs with text around them, at neither end', () => {
    for (const cell of ['x "y" z', 'x "y" "z" u', 'x""y', ' x "y" z', 'x "y" z '])
      expect(read(`a,${cell},c\n`).found).toEqual([[1, 'a', cell, 'c']]);
    for (const cell of ['x "y', 'x "y"', 'x "y" ', 'x "y" "z', ' "y" z', '"y" z', ' "y"', ' "'])
      expect(read(`a,${cell},c\n`).found).toEqual([[1, 'quote-misplaced']]);
    // The last cell of a line, and of the file.
    for (const end of ['', '\n', '\r', '\r\nd,e,f\n'])
      expect(read(`a,b,x "y" z${end}`).found[0]).toEqual([1, 'a', 'b', 'x "y" z']);
    expect(read('a,b,x "y"\n').found).toEqual([[1, 'quote-misplaced']]);
    // A pair does not reach into another cell, nor into another line.
    expect(read('a,x "y,z" u\n').found).toEqual([[1, 'quote-misplaced']]);
    expect(read('a,b,x "y\nz" u,e,f\n').found.map(([, first]) => first)).toEqual([
      'quote-misplaced',
      'quote-misplaced',
    ]);
  });

  it('is told to be bare in its row alone', () => {
    const rows = rowsFor();
    rows.take(Buffer.from('a,x "y" z,c\na,b,c\n'), true);
    expect([rows.next(), rows.hasBareQuote, rows.next(), rows.hasBareQuote]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('that is followed by text makes a fault of its line, or of that in which the cell began', () => {
    expect(read('a,"b"c,d\ne,f,g\n').found).toEqual([
      [1, 'quote-misplaced'],
      [2, 'e', 'f', 'g'],
    ]);
    expect(read('a,"b\nb"c,d\ne,f,g\n').found).toEqual([
      [1, 'quote-unclosed'],
      [2, 'quote-misplaced'],
      [3, 'e', 'f', 'g'],
    ]);
  });

  it('that is open at the end of the file makes its line a fault, and is awaited before', () => {
    expect(read('a,"b,c\nd,e,f').found).toEqual([
      [1, 'quote-unclosed'],
      [2, 'd', 'e', 'f'],
    ]);
    expect(countsOf(['a,"b,\n', 'cc",d\ne', ',f,g\n']).counts).toEqual([0, 1, 1]);
  });
});

describe('the limits of CsvRows', () => {
  it('let a row and a cell of just so many bytes pass', () => {
    const stopOf = (text: string, limits: Partial<CsvLimits>) => read(text, { limits }).stop?.code;
    expect(stopOf('aa,bb,cc\n', { maxRowBytes: 8 })).toBeUndefined();
    expect(stopOf('aa,bb,cc\n', { maxRowBytes: 7 })).toBe('row-too-large');
    expect(stopOf('aa,bbbb,c\n', { maxCellBytes: 4 })).toBeUndefined();
    expect(stopOf('aa,bbbb,c\n', { maxCellBytes: 3 })).toBe('cell-too-large');
    expect(stopOf('aaaa,b,c\n', { maxCellBytes: 3 })).toBe('cell-too-large');
    expect(stopOf('a,b,cccc\n', { maxCellBytes: 3 })).toBe('cell-too-large');
    // Signs of a quoted cell are not its text; a faulty row has no cells.
    expect(stopOf('"aaa","bbb","ccc"\n', { maxCellBytes: 3 })).toBeUndefined();
    expect(stopOf('a,"bbbbbb"x\n', { maxCellBytes: 3 })).toBeUndefined();
  });

  it('end the reading, after which nothing is given or taken', () => {
    const rows = rowsFor({ limits: { maxRowBytes: 7 } });
    rows.take(Buffer.from('a,b,c\naa,bb,cc\nd,e,f\n'), false);
    expect([rows.next(), rows.next(), rows.next()]).toEqual([true, false, false]);
    const { stop } = rows;
    expect(stop).toEqual({ code: 'row-too-large', line: 2 });
    const rest = rows.rest().length;
    rows.take(Buffer.from('g,h,i\n'), true);
    expect([rows.next(), rows.stop, rows.rest().length]).toEqual([false, stop, rest]);
  });

  it('hold for a row whose end has not come, without line ends and within quotes', () => {
    const limits = { maxRowBytes: 10 };
    expect(countsOf(['a'.repeat(10), '\n'], { limits }).stop).toBeUndefined();
    expect(countsOf(['a'.repeat(11), '\n'], { limits })).toEqual({
      counts: [0, 0],
      stop: { code: 'row-too-large', line: 1 },
    });
    // Of a row that is not closed yet, as soon as its lines are longer.
    const stopAfter = (piece: string) => {
      const rows = rowsFor({ limits });
      rows.take(Buffer.from(piece), false);
      while (rows.next());
      return rows.stop;
    };
    expect(stopAfter('a,b\n"bb\nbbbbb\n')).toBeUndefined();
    expect(stopAfter('a,b\n"bb\nbbbbbb\n')).toEqual({ code: 'row-too-large', line: 2 });
  });

  it('on lines count all that a quoted cell goes over, and those of the cells before', () => {
    const limits = { maxRowLines: 3 };
    const first = (text: string) => read(text, { limits }).found[0]!.slice(1);
    expect(first('"a\n\n",b,c\n')).toEqual(['a\n\n', 'b', 'c']);
    expect(first('"a\n\n\n",b,c\n')).toEqual(['quote-unclosed']);
    expect(first('"a\n",b,"c\n"\n')).toEqual(['a\n', 'b', 'c\n']);
    expect(first('"a\n",b,"c\n\n"\n')).toEqual(['quote-unclosed']);
    // A carriage return and a line feed are one end of a line.
    expect(first('"a\r\n\r\n",b,c\n')).toEqual(['a\r\n\r\n', 'b', 'c']);
  });

  it('on cells end the search for a closing quote', () => {
    const limits = { maxCellBytes: 5 };
    expect(read('a,"bbbbb\nx",c\nd,e,f\n', { limits }).stop).toEqual({ code: 'cell-too-large', line: 1 });
    expect(read('a,"bbbbbb\nx",c\nd,e,f\n', { limits }).found[0]).toEqual([1, 'quote-unclosed']);
  });
});

describe('pieces of a file', () => {
  it('give each row as soon as its line has ended, and no more', () => {
    expect(countsOf(['a,b,c', '\n', 'd,e,f\ng', ',h,i\nj,k,l\n', '']).counts).toEqual([0, 1, 1, 2, 0]);
    // Whether a line feed follows the carriage return is not known yet.
    expect(countsOf(['a,b,c\r', '\nd,e,f\r', 'g,h,i\r', '']).counts).toEqual([0, 1, 1, 1]);
  });

  it('do not make a long row be looked through again with each of them', () => {
    const rows = rowsFor();
    rows.take(Buffer.from('"aaaa\naaaa\n'), false);
    expect(rows.next()).toBe(false);
    // Not before there are twice as many bytes.
    rows.take(Buffer.from('",b\n'), false);
    expect(rows.next()).toBe(false);
    rows.take(Buffer.from('c,d,e\n'), false);
    expect(rows.next()).toBe(false);
    rows.take(Buffer.from('f\n'), false);
    expect([rows.next(), rows.texts()]).toEqual([true, ['aaaa\naaaa\n', 'b']]);
    expect([rows.next(), rows.line, rows.texts()]).toEqual([true, 4, ['c', 'd', 'e']]);
    expect([rows.next(), rows.next()]).toEqual([true, false]);
  });

  it('are checked once, and told of with the line of what is no text', () => {
    const rows = rowsFor();
    rows.take(Buffer.concat([Buffer.from('a,b,c\nd,'), Buffer.from([0xff])]), false);
    expect([rows.next(), rows.stop]).toEqual([true, undefined]);
    rows.take(Buffer.from('\n'), true);
    expect([rows.next(), rows.stop]).toEqual([false, { code: 'encoding-invalid', line: 2 }]);
    // A letter may come in two pieces.
    const letter = rowsFor();
    letter.take(Buffer.from([0x61, 0x2c, 0xc3]), false);
    letter.take(Buffer.from([0xa9, 0x0a]), true);
    expect([letter.next(), letter.texts()]).toEqual([true, ['a', 'é']]);
  });
});
