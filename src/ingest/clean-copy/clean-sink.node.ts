import { readText } from '../cells/cells.js';
import type { FileForm } from '../csv/file-form.js';
import { looksMerged } from '../rows/merged-rows.js';
import type { PlainRow } from '../rows/plain-row.js';
import type { PlacedCorrections, TableReader } from '../rows/read-table.js';
import type { Refusal } from '../rows/row-gate.js';
import type { RowSink } from '../rows/row-sink.js';
import { FormChanges } from './form-changes.node.js';
import { type NewFile, rowText } from './new-file.node.js';

const COMMA = 0x2c;
const QUOTE = 0x22;

/** Gives all on to a table, copies what it delivers, and logs each change. */
export class CleanSink implements RowSink {
  readonly #table: TableReader;
  readonly #copy: NewFile;
  readonly #log: NewFile;
  #headers: readonly string[] = [];
  readonly #form = new FormChanges();
  /** Rows that others may correct, and those held back that may say something all the same. */
  readonly #kept: { readonly line: number; readonly cells: string[]; readonly isHeldBack: boolean }[] = [];

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
    this.#noteChanged(this.#headers, headers, line);
    this.#copy.row(this.#headers);
    if (delimiter !== ',') this.#change(line, '', 'delimiter', 'separators written as commas');
  }

  row(cells: readonly string[], line: number, cellCount = cells.length): void {
    this.#take(cells, line, cellCount);
  }

  /** Whether the row was delivered. */
  #take(cells: readonly string[], line: number, cellCount: number): boolean {
    const outcome = this.#table.row(cells, line, cellCount);
    if (outcome === 'blank') this.#change(line, '', 'blank', 'blank line left out');
    else if (outcome === 'held-back') {
      this.#change(line, '', this.#table.lastHeldBack ?? 'held-back', 'row left out');
      if (this.#table.mayCorrect) this.#kept.push({ line, cells: cells.map(readText), isHeldBack: true });
    }
    if (outcome !== 'delivered') return false;
    const clean = cells.map(readText);
    this.#noteChanged(clean, cells, line);
    const plain = seemsRows(clean) ? this.#onOneLine(clean, line) : clean;
    if (this.#table.mayCorrect) this.#kept.push({ line, cells: plain, isHeldBack: false });
    else this.#copy.row(plain);
    return true;
  }

  #noteChanged(clean: readonly string[], cells: readonly string[], line: number): void {
    clean.forEach((cell, place) => {
      if (cell !== cells[place])
        this.#change(
          line,
          this.#headers[place]!,
          'cell-changed',
          'outer spaces removed, or composed Unicode form',
        );
    });
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
    const cells = row.texts();
    if (this.#take(cells, line, row.cellCount)) this.#form.look(row, cells);
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

  /** Ends the file, whose bytes stood so; its table must have ended. */
  close(form: FileForm & { readonly isPacked: boolean }): void {
    if (!this.#table.isRefused)
      for (const [code, change] of this.#form.changes(form, this.#headers)) this.#change(1, '', code, change);
    const corrections = this.#table.corrections();
    for (const { line, cells, isHeldBack } of this.#kept) {
      if (isHeldBack) {
        if (corrections?.heldBackLines.has(line) === true) this.#writeAlone(line, cells, corrections);
        continue;
      }
      if (corrections?.lines.has(line) === true) {
        const { place, cell } = corrections;
        cells[place] = cell;
        this.#change(line, this.#headers[place]!, 'opted-out', `"${cell}" written, as another row says`);
      }
      this.#copy.row(cells);
    }
    this.#copy.close(!this.#table.isRefused);
  }

  /** Of a row that was held back, who is meant and the cell that counts all the same. */
  #writeAlone(line: number, cells: readonly string[], { place, cell, idPlaces }: PlacedCorrections): void {
    this.#copy.row(
      this.#headers.map((_, at) => (at === place ? cell : idPlaces.includes(at) ? cells[at]! : '')),
    );
    const change = `"${cell}" written all the same, with who is meant and nothing else of the row`;
    this.#change(line, this.#headers[place]!, 'cell-kept', change);
  }

  #change(line: number, column: string, code: string, change: string): void {
    this.#log.guardedRow([this.#table.file, line === 0 ? '' : String(line), column, code, change]);
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
