import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { findTopLines, parseHeader, type TopLines } from './csv-header.node.js';
import { foreignKind, markedEncoding } from './file-kind.js';
import { PlainRows } from './plain-rows.node.js';
import { QuoteGuard } from './quote-guard.js';
import type { TableReader } from './read-table.js';

/** How the bytes of a file are read. */
export interface CsvReading {
  /** Used for a file without a byte order mark. */
  readonly encoding: string;
  /** A row of more bytes is refused. */
  readonly maxRowBytes: number;
}

/**
 * Gives the rows of one CSV file to a table, a piece of the file at a time.
 *
 * Bytes are decoded without mercy: UTF-8 unless told, UTF-16 where a byte order mark says so, and a file with any byte that
 * is not text is refused. Once the table is refused, the rest of the file is passed over.
 */
export class CsvReader {
  readonly #table: TableReader;
  readonly #reading: CsvReading;
  #head: Buffer = Buffer.alloc(0);
  #isHeadKnown = false;
  #decoder: TextDecoder | undefined;
  #delimiter = ',';
  #plainRows: PlainRows | undefined;
  #guard: QuoteGuard | undefined;
  readonly #badLines = new Map<number, number>();
  #row = 0;
  #longRow = 0;
  #extraLines = 0;
  #firstRowLine = 1;
  #blankLines = 0;

  constructor(table: TableReader, reading: CsvReading) {
    this.#table = table;
    this.#reading = reading;
  }

  /** Takes the next bytes of the file. */
  take(chunk: Buffer): void {
    if (this.#table.isRefused) return;
    if (this.#isHeadKnown) this.#decode(chunk, false);
    else this.#begin(chunk, false);
  }

  /** Ends the file, and gives the number of its rows. */
  end(): number {
    if (!this.#table.isRefused && !this.#isHeadKnown) this.#begin(Buffer.alloc(0), true);
    else if (!this.#table.isRefused) this.#decode(Buffer.alloc(0), true);
    return (this.#guard?.rows ?? 0) + this.#blankLines;
  }

  /** Waits for enough bytes to see what the file is. */
  #begin(chunk: Buffer, isLast: boolean): void {
    this.#head = Buffer.concat([this.#head, chunk]);
    if (this.#head.length < 16 && !isLast) return;
    this.#isHeadKnown = true;
    const bytes = this.#head;
    this.#head = Buffer.alloc(0);
    const kind = foreignKind(bytes);
    if (kind !== undefined) {
      this.#table.refuse({ code: 'not-csv', found: `${kind}`, fix: 'export the table as CSV, in UTF-8' });
      return;
    }
    const mark = markedEncoding(bytes);
    const encoding = mark?.encoding ?? this.#reading.encoding;
    const decoder = new TextDecoder(encoding, { fatal: true });
    // Bytes that are UTF-8 already are checked, and go on as they are.
    if (decoder.encoding !== 'utf-8') this.#decoder = decoder;
    this.#decode(bytes.subarray(mark?.length ?? 0), isLast);
  }

  #decode(chunk: Buffer, isLast: boolean): void {
    if (this.#decoder === undefined) {
      this.#takeText(chunk, isLast);
      return;
    }
    let text: string;
    try {
      text = this.#decoder.decode(chunk, { stream: !isLast });
    } catch {
      this.#refuseEncoding(undefined);
      return;
    }
    this.#takeText(Buffer.from(text), isLast);
  }

  /** Takes bytes that should be UTF-8. */
  #takeText(bytes: Buffer, isLast: boolean): void {
    if (this.#guard !== undefined) {
      this.#takeRows(bytes, isLast);
      return;
    }
    this.#head = Buffer.concat([this.#head, bytes]);
    const top = findTopLines(this.#head, isLast);
    if (top === 'more') {
      if (this.#head.length > this.#reading.maxRowBytes) this.#refuseLarge(1);
      return;
    }
    if (top === undefined) {
      this.#table.refuse({ code: 'file-empty', found: 'no header line', fix: 'export the table again' });
      return;
    }
    this.#takeHeader(top);
    const rest = this.#head.subarray(top.next);
    this.#head = Buffer.alloc(0);
    if (!this.#table.isRefused) this.#takeRows(rest, isLast);
  }

  #takeHeader({ header, headerLine, delimiter, rowLine, blankLines }: TopLines): void {
    if (!isUtf8(header) || header.includes(0)) {
      this.#refuseEncoding(headerLine);
      return;
    }
    const found = parseHeader(header, delimiter, (headers) => this.#table.fits(headers));
    if ('problem' in found) {
      this.#table.refuse({
        code: found.problem,
        line: headerLine,
        ...(found.problem === 'quote-unclosed'
          ? {
              found: 'a quote in the header that is not closed before a separator',
              fix: 'correct the header',
            }
          : {
              found: 'a header in which more than one separator gives the required columns',
              fix: 'begin the file with a line such as sep=; or use commas alone',
            }),
      });
      return;
    }
    this.#table.header(found.headers, found.delimiter, headerLine);
    if (this.#table.isRefused) return;
    this.#blankLines = blankLines;
    this.#table.blankLines(blankLines);
    this.#firstRowLine = rowLine;
    const { maxRowBytes } = this.#reading;
    const onBadRow = ({ row, line }: { row: number; line: number }) => this.#badLines.set(row, line);
    this.#guard = new QuoteGuard(found.delimiter, found.headers.length, rowLine, maxRowBytes, onBadRow);
    this.#plainRows = new PlainRows(found.delimiter, found.headers.length);
    this.#delimiter = found.delimiter;
  }

  #takeRows(bytes: Buffer, isLast: boolean): void {
    const guard = this.#guard!;
    const firstLine = guard.line;
    const parts = guard.take(bytes, isLast);
    const badPart = parts.findIndex((part) => !isUtf8(part));
    this.#takeWholeRows(join(badPart < 0 ? parts : parts.slice(0, badPart)));
    if (badPart >= 0) {
      // A row that was taken out had one line, and so has what stands for it.
      const linesBefore = parts.slice(0, badPart).reduce((sum, part) => sum + countLineEnds(part), 0);
      this.#refuseEncoding(firstLine + linesBefore + linesBeforeBadByte(parts[badPart]!));
      return;
    }
    const { refusal } = guard;
    if (refusal === undefined || this.#table.isRefused) return;
    if (refusal.code === 'encoding-invalid') this.#refuseEncoding(refusal.line);
    else if (refusal.code === 'row-too-large') this.#refuseLarge(refusal.line);
    else {
      this.#table.refuse({
        code: 'quote-unclosed',
        line: refusal.line,
        found:
          'a quote that opens in this line and is not closed in it, so that further lines would become part of a cell',
        fix: 'close the quote, or write a quote that is part of the text twice, as ""',
      });
    }
  }

  /** The plain rows first; from a row that is not plain on, the parser takes what is left of these bytes. */
  #takeWholeRows(bytes: Buffer): void {
    const rows = this.#plainRows!;
    rows.open(bytes);
    while (rows.next()) {
      if (this.#badLines.size > 0) this.#takeCells(rows.texts());
      else this.#table.plainRow(rows, this.#firstRowLine + this.#row++ + this.#extraLines);
    }
    const rest = rows.rest();
    if (rest.length === 0) return;
    const cellsOfRows = parse(rest, {
      delimiter: this.#delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
    });
    for (const cells of cellsOfRows) this.#takeCells(cells);
  }

  #takeCells(cells: string[]): void {
    const row = this.#row++;
    const line = this.#firstRowLine + row + this.#extraLines;
    const long = this.#guard!.longRows[this.#longRow];
    if (long?.row === row) {
      this.#longRow++;
      this.#extraLines += long.extraLines;
    }
    if (!this.#badLines.delete(row)) {
      this.#table.row(cells, line);
      return;
    }
    this.#table.holdBack({
      code: 'quote-misplaced',
      line,
      found: 'a quote that neither begins nor ends a cell',
      fix: 'put quotes around the whole cell, and write a quote that is part of the text twice, as ""',
    });
  }

  #refuseEncoding(line: number | undefined): void {
    const { encoding } = this.#decoder ?? { encoding: 'utf-8' };
    this.#table.refuse({
      code: 'encoding-invalid',
      ...(line === undefined ? {} : { line }),
      found: `bytes that are not text in ${encoding.toUpperCase()}`,
      fix: 'save the file as UTF-8, or state its encoding with --encoding, such as windows-1252',
    });
  }

  #refuseLarge(line: number): void {
    this.#table.refuse({
      code: 'row-too-large',
      line,
      found: `a row of more than ${this.#reading.maxRowBytes} bytes`,
      fix: 'look for a quote that is not closed, or for a file that is no table',
    });
  }
}

function join(parts: readonly Uint8Array[]): Buffer {
  const [first] = parts;
  if (parts.length !== 1 || first === undefined) return Buffer.concat(parts);
  return Buffer.from(first.buffer, first.byteOffset, first.byteLength);
}

/** How many lines end before the first line that is not UTF-8. */
function linesBeforeBadByte(bytes: Uint8Array): number {
  let lines = 0;
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (!endsLine(bytes, at)) continue;
    if (!isUtf8(bytes.subarray(start, at + 1))) return lines;
    lines++;
    start = at + 1;
  }
  return lines;
}

function countLineEnds(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = 0; at < bytes.length; at++) if (endsLine(bytes, at)) lines++;
  return lines;
}

function endsLine(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a);
}
