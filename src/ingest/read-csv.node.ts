import { isUtf8 } from 'node:buffer';
import { finished } from 'node:stream/promises';
import { Parser } from 'csv-parse';
import { findTopLines, parseHeader, type TopLines } from './csv-header.node.js';
import { foreignKind, markedEncoding } from './file-kind.js';
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
  #parser: Parser | undefined;
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
  async take(chunk: Buffer): Promise<void> {
    if (this.#table.isRefused) return;
    if (this.#isHeadKnown) await this.#decode(chunk, false);
    else await this.#begin(chunk, false);
  }

  /** Ends the file, and gives the number of its rows. */
  async end(): Promise<number> {
    if (!this.#table.isRefused && !this.#isHeadKnown) await this.#begin(Buffer.alloc(0), true);
    else if (!this.#table.isRefused) await this.#decode(Buffer.alloc(0), true);
    const parser = this.#parser;
    if (parser === undefined) return 0;
    parser.end();
    await finished(parser);
    return parser.info.records + this.#blankLines;
  }

  /** Waits for enough bytes to see what the file is. */
  async #begin(chunk: Buffer, isLast: boolean): Promise<void> {
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
    await this.#decode(bytes.subarray(mark?.length ?? 0), isLast);
  }

  async #decode(chunk: Buffer, isLast: boolean): Promise<void> {
    if (this.#decoder === undefined) return this.#takeText(chunk, isLast);
    let text: string;
    try {
      text = this.#decoder.decode(chunk, { stream: !isLast });
    } catch {
      this.#refuseEncoding(undefined);
      return;
    }
    return this.#takeText(Buffer.from(text), isLast);
  }

  /** Takes bytes that should be UTF-8. */
  async #takeText(bytes: Buffer, isLast: boolean): Promise<void> {
    if (this.#guard !== undefined) return this.#takeRows(bytes, isLast);
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
    if (!this.#table.isRefused) await this.#takeRows(rest, isLast);
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
    this.#parser = new Parser({
      delimiter: found.delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
    });
    // Errors come back from each write; without a listener they would end the process as well.
    this.#parser.on('error', () => {}).on('data', (cells: string[]) => this.#takeCells(cells));
  }

  async #takeRows(bytes: Buffer, isLast: boolean): Promise<void> {
    const guard = this.#guard!;
    let line = guard.line;
    const parts = guard.take(bytes, isLast);
    for (const part of parts) {
      if (part.length === 0) continue;
      if (!isUtf8(part)) {
        this.#refuseEncoding(line + linesBeforeBadByte(part));
        return;
      }
      await write(this.#parser!, part);
      line += countLineEnds(part);
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

function write(parser: Parser, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
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
