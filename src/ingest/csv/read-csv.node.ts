import type { CsvLimits } from '../../schema/csv-limits.js';
import { RowRepairs } from '../repairs/row-repairs.node.js';
import { rowFaults } from '../rows/row-faults.js';
import type { RowSink } from '../rows/row-sink.js';
import type { CsvDialect, CsvDialectTold } from './csv-dialect.js';
import { CsvRows, type CsvStop } from './csv-rows.node.js';
import { type CsvTop, findTop, type NoTop, statesSeparator } from './csv-top.node.js';
import {
  bareQuote,
  headerProblems,
  lineEndsInHeader,
  otherLineEnds,
  widthFault,
  zeroByte,
} from './file-faults.js';
import type { FileForm } from './file-form.js';
import { foreignKind, markedEncoding } from './file-kind.js';

/** The header is looked for when so many bytes are there, or the file has ended. */
const HEAD_BYTES = 1 << 16;

/** How the bytes of a file are read. */
export interface CsvReading {
  /** Used for a file without a byte order mark. */
  readonly encoding: string;
  readonly limits: CsvLimits;
  /** What is known of the dialect; the separator is else found by the required columns. */
  readonly dialect?: CsvDialectTold;
  /** Rows that the header is made of; 1 unless told. */
  readonly headerRows?: number;
  /** Whether rows and headers may be repaired where that can be done in one way alone. */
  readonly lenient?: boolean;
}

/**
 * Gives the rows of one CSV file to a sink, a piece of the file at a time.
 *
 * Bytes are decoded without mercy: UTF-8 unless told, UTF-16 where a byte order mark says so, and a file with any byte that
 * is not text is refused. Once the sink has refused the file, the rest of it is passed over.
 */
export class CsvReader {
  readonly #sink: RowSink;
  readonly #reading: CsvReading;
  #head: Buffer = Buffer.alloc(0);
  #isHeadKnown = false;
  #decoder: TextDecoder | undefined;
  #encoding = 'utf-8';
  #rows: CsvRows | undefined;
  #repairs: RowRepairs | undefined;
  #dialect: CsvDialect | undefined;
  #count = 0;
  #isRecoded = false;
  #hasMark = false;
  #hasSeparatorLine = false;
  #headerText = '';
  #isHeaderFitted = false;

  constructor(sink: RowSink, reading: CsvReading) {
    this.#sink = sink;
    this.#reading = reading;
  }

  /** What the file was read as, once its header is known. */
  get dialect(): CsvDialect | undefined {
    return this.#dialect;
  }

  get encoding(): string {
    return this.#encoding;
  }

  /** How the bytes stood in the file, apart from its cells. */
  get form(): FileForm {
    return {
      encoding: this.#isRecoded ? this.#encoding : 'utf-8',
      hasMark: this.#hasMark,
      hasSeparatorLine: this.#hasSeparatorLine,
      headerText: this.#headerText,
      isHeaderFitted: this.#isHeaderFitted,
    };
  }

  /** Takes the next bytes of the file. */
  take(chunk: Buffer): void {
    if (this.#sink.isRefused) return;
    if (this.#isHeadKnown) this.#decode(chunk, false);
    else this.#begin(chunk, false);
  }

  /** Ends the file, and gives the number of its rows. */
  end(): number {
    if (!this.#sink.isRefused && !this.#isHeadKnown) this.#begin(Buffer.alloc(0), true);
    else if (!this.#sink.isRefused) this.#decode(Buffer.alloc(0), true);
    return this.#count;
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
      this.#sink.refuse({ code: 'not-csv', found: `${kind}`, fix: 'export the table as CSV, in UTF-8' });
      return;
    }
    const mark = markedEncoding(bytes);
    this.#hasMark = mark !== undefined;
    const decoder = new TextDecoder(mark?.encoding ?? this.#reading.encoding, { fatal: true });
    this.#encoding = decoder.encoding;
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
    const bytes = Buffer.from(text);
    this.#isRecoded ||= !bytes.equals(chunk);
    this.#takeText(bytes, isLast);
  }

  /** Takes bytes that should be UTF-8. */
  #takeText(bytes: Buffer, isLast: boolean): void {
    if (this.#rows !== undefined) {
      this.#takeRows(bytes, isLast);
      return;
    }
    this.#head = this.#head.length === 0 ? bytes : Buffer.concat([this.#head, bytes]);
    if (this.#head.length < HEAD_BYTES && !isLast) return;
    const { dialect = {}, limits, headerRows = 1, lenient = false } = this.#reading;
    const { knownHeaders } = this.#sink;
    const fits = (headers: readonly string[]) => this.#sink.fits(headers);
    const top = findTop(this.#head, isLast, {
      told: dialect,
      limits,
      fits,
      headerRows,
      lenient,
      knownHeaders,
    });
    if ('problem' in top) {
      this.#takeNoTop(top);
      return;
    }
    this.#hasSeparatorLine = statesSeparator(this.#head);
    this.#head = Buffer.alloc(0);
    this.#takeTop(top);
    if (!this.#sink.isRefused) this.#takeRows(top.rest, isLast);
  }

  #takeNoTop(top: NoTop): void {
    if (top.problem === 'stopped') this.#refuseStop(top.stop);
    else if (top.problem === 'empty')
      this.#sink.refuse({ code: 'file-empty', found: 'no header line', fix: 'export the table again' });
    else if (top.problem !== 'more') this.#sink.refuse({ ...headerProblems[top.problem], line: top.line });
    else if (this.#head.length > this.#reading.limits.maxRowBytes)
      this.#refuseStop({ code: 'row-too-large', line: 1 });
  }

  #takeTop(top: CsvTop): void {
    const { dialect, headers, headerLine, linesAbove, otherWidth, isConfirmed } = top;
    const { limits } = this.#reading;
    this.#dialect = dialect;
    this.#headerText = top.headerText;
    this.#isHeaderFitted = top.isFitted;
    if (headers.length > limits.maxColumns) {
      this.#sink.refuse({
        code: 'columns-too-many',
        line: headerLine,
        found: `more than ${limits.maxColumns} columns`,
        fix: 'look for line ends that are missing, or for a file that is no table; where all are meant, --limit maxColumns=NUMBER raises the limit',
      });
      return;
    }
    this.#sink.header(headers, dialect.delimiter, headerLine, isConfirmed);
    if (this.#sink.isRefused) return;
    if (otherWidth !== undefined) {
      this.#sink.refuse({ ...widthFault(headers.length, otherWidth), line: headerLine });
      return;
    }
    if (!isConfirmed && headers.some((name) => otherLineEnds.test(name))) {
      this.#sink.refuse({ ...lineEndsInHeader, line: headerLine });
      return;
    }
    if (linesAbove > 0) {
      this.#sink.note({
        code: 'header-not-first',
        line: headerLine,
        found: `${linesAbove} ${linesAbove === 1 ? 'line' : 'lines'} above the header`,
        fix: 'nothing, if they are a title; else remove them',
      });
    }
    if (top.isRepaired) {
      this.#sink.note({
        code: 'header-repaired',
        line: headerLine,
        found: 'a header that does not name each column once, read as the names in it show',
        fix: 'correct the header',
      });
    }
    this.#count += top.blankLines;
    this.#sink.blankLines(top.blankLines);
    this.#rows = new CsvRows(dialect, top.width, top.rowLine, limits);
    if (this.#reading.lenient === true) this.#repairs = new RowRepairs(dialect, top.width, this.#sink);
  }

  #takeRows(bytes: Buffer, isLast: boolean): void {
    const rows = this.#rows!;
    rows.take(bytes, isLast);
    while (rows.next()) {
      this.#count++;
      if (this.#repairs?.takes(rows) === true) continue;
      if (rows.fault === undefined) {
        if (rows.hasBareQuote) this.#sink.note({ ...bareQuote, line: rows.line });
        this.#sink.plainRow(rows, rows.line);
      } else this.#sink.holdBack({ ...rowFaults[rows.fault], line: rows.line });
    }
    if (rows.stop !== undefined) this.#refuseStop(rows.stop);
    else if (this.#count > this.#reading.limits.maxRows) this.#refuseRows();
    else if (isLast) this.#repairs?.end();
  }

  #refuseRows(): void {
    const { maxRows } = this.#reading.limits;
    this.#sink.refuse({
      code: 'rows-too-many',
      found: `more than ${maxRows} rows`,
      fix: 'raise the limit with --limit maxRows=NUMBER, if the file is meant to be so long',
    });
  }

  #refuseStop({ code, line, isZeroByte }: CsvStop): void {
    const { maxCellBytes, maxRowBytes } = this.#reading.limits;
    if (code === 'encoding-invalid') {
      if (isZeroByte === true) this.#sink.refuse({ ...zeroByte, line });
      else this.#refuseEncoding(line);
      return;
    }
    const isCell = code === 'cell-too-large';
    this.#sink.refuse({
      code,
      line,
      found: isCell ? `a cell of more than ${maxCellBytes} bytes` : `a row of more than ${maxRowBytes} bytes`,
      fix: `look for a quote that is not closed, or for a file that is no table; where it is meant, --limit ${isCell ? 'maxCellBytes' : 'maxRowBytes'}=NUMBER raises the limit`,
    });
  }

  #refuseEncoding(line: number | undefined): void {
    this.#sink.refuse({
      code: 'encoding-invalid',
      ...(line === undefined ? {} : { line }),
      found: `bytes that are not text in ${this.#encoding.toUpperCase()}`,
      fix: 'save the file as UTF-8, or state its encoding with --encoding, such as windows-1252 or utf-16le',
    });
  }
}
