import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { OrgraphError, problemOfWriting } from '../../errors.js';
import { guardCell } from '../../schema/guard-cell.js';
import { PART } from './broken-copy.node.js';

const PIECE_SIGNS = 1 << 16;

/** Text that is written in pieces to a file that is not there yet, under another name until it is whole. Throws OUTPUT_FAILED. */
export class NewFile {
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

  /** A row for people, in which no cell is run as a formula. */
  guardedRow(cells: readonly string[]): void {
    this.row(cells.map(guardCell));
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

export function rowText(cells: readonly string[]): string {
  return cells.map(quoted).join(',');
}

/** A cell as it is written: with quotes where it needs them. */
export function quoted(cell: string): string {
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

export function failed(path: string, error: unknown): OrgraphError {
  return new OrgraphError('OUTPUT_FAILED', { path, problem: problemOfWriting(error) }, { cause: error });
}
