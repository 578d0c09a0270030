import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { OrgraphError, problemOfWriting } from '../../errors.js';
import { readText } from '../cells/cells.js';
import { looksMerged } from '../rows/merged-rows.js';
import type { PlainRow } from '../rows/plain-row.js';
import type { TableReader } from '../rows/read-table.js';
import type { Refusal } from '../rows/row-gate.js';
import type { RowSink } from '../rows/row-sink.js';
import { LOG_NAME, PART } from './broken-copy.node.js';

const PIECE_SIGNS = 1 << 16;
const CONFIG_NAME = 'orgraph.json';
const COMMA = 0x2c;
const QUOTE = 0x22;

/** Text that is written in pieces to a file that is not there yet, under another name until it is whole. Throws OUTPUT_FAILED. */
class NewFile {
  readonly #path: string;
  #descriptor: number | undefined;
  #text = '';

  constructor(path: string) {
    this.#path = path;
    this.#descriptor = written(path, () => openSync(`${path}${PART}`, 'wx', 0o600));
  }

  write(text: string): void {
    this.#text += text;
  }

  row(cells: readonly string[]): void {
    this.#text += `${rowText(cells)}\n`;
    if (this.#text.length > PIECE_SIGNS) this.#flush();
  }

  close(isWhole: boolean): void {
    this.#flush();
    written(this.#path, () => {
      fsyncSync(this.#descriptor!);
      this.abandon();
      if (isWhole) renameSync(`${this.#path}${PART}`, this.#path);
      else rmSync(`${this.#path}${PART}`);
    });
  }

  /** Lets go of the file as it is, where it is open still. */
  abandon(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  #flush(): void {
    const bytes = Buffer.from(this.#text);
    this.#text = '';
    written(this.#path, () => {
      let done = 0;
      while (done < bytes.length) done += writeSync(this.#descriptor!, bytes, done);
    });
  }
}

/**
 * Writes the rows that were delivered to a folder of their own, as UTF-8 with commas and LF, and beside them a log of every
 * change: each row left out, each one repaired, and each cell of which outer spaces, the Unicode form or, where its lines would
 * look like rows, line breaks were changed. Where a file is refused the caller discards the copy: without it the others would read as
 * whole. What was told of the files stands in an orgraph.json beside them, so that the folder is read as it was
 * without being told again. The log names lines, columns and codes, and repeats no cell; it gets its name last, so
 * that a folder with it is whole.
 *
 * Throws OUTPUT_EXISTS for a folder that is there already, OUTPUT_FAILED for one that cannot be written.
 */
export class CleanCopy {
  readonly #folder: string;
  readonly #log: NewFile;
  readonly #files: NewFile[] = [];

  constructor(folder: string) {
    this.#folder = folder;
    try {
      mkdirSync(folder, { mode: 0o700 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST')
        throw new OrgraphError('OUTPUT_EXISTS', { path: folder, isReplaceable: false });
      throw failed(folder, error);
    }
    try {
      this.#log = this.#newFile(LOG_NAME);
    } catch (error) {
      this.discard();
      throw error;
    }
    this.#log.row(['file', 'line', 'column', 'code', 'change']);
  }

  /** A sink that gives all on to the table, and copies what the table delivers. */
  of(table: TableReader): CleanSink {
    return new CleanSink(table, this.#newFile(table.file.replace(/\.gz$/i, '')), this.#log);
  }

  /** Writes what was told of the files, where anything was. */
  tell(told: Readonly<Record<string, unknown>>): void {
    if (Object.keys(told).length === 0) return;
    const file = this.#newFile(CONFIG_NAME);
    file.write(`${JSON.stringify(told, undefined, 2)}\n`);
    file.close(true);
    this.#log.row([
      CONFIG_NAME,
      '',
      '',
      'config',
      'written from the one that was read and from what was told',
    ]);
  }

  close(): void {
    this.#log.close(true);
  }

  /** Removes the folder again, which nobody but this copy has written to. */
  discard(): void {
    for (const file of this.#files) file.abandon();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #newFile(name: string): NewFile {
    const file = new NewFile(join(this.#folder, name));
    this.#files.push(file);
    return file;
  }
}

class CleanSink implements RowSink {
  readonly #table: TableReader;
  readonly #copy: NewFile;
  readonly #log: NewFile;
  #headers: readonly string[] = [];
  /** Rows that later ones may correct, with their lines. */
  readonly #kept: (readonly [line: number, cells: string[]])[] = [];

  constructor(table: TableReader, copy: NewFile, log: NewFile) {
    this.#table = table;
    this.#copy = copy;
    this.#log = log;
  }

  get isRefused(): boolean {
    return this.#table.isRefused;
  }

  get isRepeating(): boolean {
    return this.#table.isRepeating;
  }

  get knownHeaders(): readonly string[] {
    return this.#table.knownHeaders;
  }

  fits(headers: readonly string[]): boolean {
    return this.#table.fits(headers);
  }

  header(headers: readonly string[], delimiter: string, line: number, isConfirmed?: boolean): void {
    this.#table.header(headers, delimiter, line, isConfirmed);
    this.#headers = headers.map(readText);
    this.#copy.row(this.#headers);
    if (delimiter !== ',') this.#change(line, '', 'delimiter', 'separators written as commas');
  }

  row(cells: readonly string[], line: number, cellCount = cells.length): void {
    const outcome = this.#table.row(cells, line, cellCount);
    if (outcome === 'blank') this.#change(line, '', 'blank', 'blank line left out');
    else if (outcome === 'held-back')
      this.#change(line, '', this.#table.lastHeldBack ?? 'held-back', 'row left out');
    if (outcome !== 'delivered') return;
    const clean = cells.map(readText);
    clean.forEach((cell, place) => {
      if (cell !== cells[place])
        this.#change(
          line,
          this.#headers[place]!,
          'cell-changed',
          'outer spaces removed, or composed Unicode form',
        );
    });
    const plain = seemsRows(clean) ? this.#onOneLine(clean, line) : clean;
    if (this.#table.mayCorrect) this.#kept.push([line, plain]);
    else this.#copy.row(plain);
  }

  /** The cells without the line breaks for which the row would be held back when the copy is read. */
  #onOneLine(cells: readonly string[], line: number): string[] {
    return cells.map((cell, place) => {
      const text = cell.replace(/\r\n|\r|\n/g, ' ');
      if (text !== cell) this.#change(line, this.#headers[place]!, 'cell-changed', lineBreaks);
      return text;
    });
  }

  plainRow(row: PlainRow, line: number): void {
    this.row(row.texts(), line, row.cellCount);
  }

  blankLines(count: number): void {
    this.#table.blankLines(count);
    if (count > 0) this.#change(1, '', 'blank', `${count} blank lines above the header left out`);
  }

  note(fault: Refusal): void {
    this.#table.note(fault);
    const isChange = ['row-repaired', 'header-repaired', 'header-not-first', 'quote-bare'].includes(
      fault.code,
    );
    if (isChange) this.#change(fault.line ?? 0, '', fault.code, fault.found);
  }

  holdBack(fault: Refusal): void {
    this.#table.holdBack(fault);
    this.#change(fault.line ?? 0, '', fault.code, `row left out: ${fault.found}`);
  }

  refuse(fault: Refusal): void {
    this.#table.refuse(fault);
  }

  /** Ends the file; its table must have ended. */
  close(): void {
    const corrections = this.#table.corrections();
    for (const [line, cells] of this.#kept) {
      if (corrections?.lines.has(line) === true) {
        const { place, cell } = corrections;
        cells[place] = cell;
        this.#change(line, this.#headers[place]!, 'opted-out', `"${cell}" written, as another row says`);
      }
      this.#copy.row(cells);
    }
    this.#copy.close(!this.#table.isRefused);
  }

  #change(line: number, column: string, code: string, change: string): void {
    this.#log.row([this.#table.file, line === 0 ? '' : String(line), column, code, change]);
  }
}

const lineBreaks = 'line breaks written as spaces, as the lines would look like rows between commas';

/** Whether the lines of a row would be taken for rows that a quote has joined, now that its separators are commas. */
function seemsRows(cells: readonly string[]): boolean {
  if (!cells.some((cell) => /[\r\n]/.test(cell))) return false;
  const bytes = Buffer.from(rowText(cells));
  return looksMerged(bytes, 0, bytes.length, {
    delimiter: COMMA,
    quote: QUOTE,
    separators: cells.length - 1,
  });
}

function rowText(cells: readonly string[]): string {
  return cells.map(quoted).join(',');
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) || cell.trim() !== cell ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Throws OUTPUT_FAILED where the file system does not do as it is told. */
function written<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw failed(path, error);
  }
}

function failed(path: string, error: unknown): OrgraphError {
  return new OrgraphError('OUTPUT_FAILED', { path, problem: problemOfWriting(error) }, { cause: error });
}
