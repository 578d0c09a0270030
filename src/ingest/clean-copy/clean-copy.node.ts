import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { OrgraphError } from '../../errors.js';
import type { TableReader } from '../rows/read-table.js';
import { isBrokenCopy, LOG_NAME } from './broken-copy.node.js';
import { CleanSink } from './clean-sink.node.js';
import { failed, NewFile } from './new-file.node.js';

const CONFIG_NAME = 'orgraph.json';

/**
 * Writes the rows that were delivered to a folder of their own, as UTF-8 with commas and LF, and beside them a log of every
 * change: each row left out, each one repaired, and each cell of which outer spaces, the Unicode form or, where its lines would
 * look like rows, line breaks were changed. Where a file is refused the caller discards the copy: without it the others would read as
 * whole. What was told of the files stands in an orgraph.json beside them, so that the folder is read as it was
 * without being told again. The log names lines, columns and codes, and repeats no cell; it gets its name last, so
 * that a folder with it is whole.
 *
 * A copy that broke off, with nothing else in its folder, is replaced. Throws OUTPUT_EXISTS for any other folder that is there already, OUTPUT_FAILED for one that cannot be written.
 */
export class CleanCopy {
  readonly #folder: string;
  readonly #log: NewFile;
  readonly #files: NewFile[] = [];

  /** `names` are those of the files to be copied, in small letters. */
  constructor(folder: string, names: readonly string[]) {
    this.#folder = folder;
    try {
      if (isBrokenCopy(folder, names)) rmSync(folder, { recursive: true });
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
    this.#log.guardedRow(['file', 'line', 'column', 'code', 'change']);
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
    this.#log.guardedRow([
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
