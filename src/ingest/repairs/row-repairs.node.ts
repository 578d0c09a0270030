import type { CsvDialect } from '../csv/csv-dialect.js';
import type { CsvRows, RowFault } from '../csv/csv-rows.node.js';
import { rowFaults } from '../rows/row-faults.js';
import type { RowSink } from '../rows/row-sink.js';
import { ColumnProfiles } from './column-profiles.js';
import { repairRow } from './repair-row.js';

/** Rows that are kept until the file has ended; further ones are not repaired. */
const MOST_KEPT = 10_000;
/** A file with a greater share of faulty rows is another table than it seems, and no row of it is repaired. */
const MOST_SHARE = 0.2;
/** A few faulty rows are no large share of a small file. */
const ALWAYS_KEPT = 10;

/** A row that is to be repaired. */
interface Kept {
  readonly line: number;
  readonly raw: string;
  readonly fault: RowFault | undefined;
  readonly cells: readonly string[];
  readonly cellCount: number;
}

/**
 * Keeps the faulty rows of a file until it has ended, learns from the others what its columns hold, and then gives the rows on:
 * repaired and told where there is one way alone, as they are where there is not.
 */
export class RowRepairs {
  readonly #dialect: CsvDialect;
  readonly #width: number;
  readonly #sink: RowSink;
  readonly #profiles: ColumnProfiles;
  readonly #kept: Kept[] = [];
  #whole = 0;

  constructor(dialect: CsvDialect, width: number, sink: RowSink) {
    this.#dialect = dialect;
    this.#width = width;
    this.#sink = sink;
    this.#profiles = new ColumnProfiles(width);
  }

  /** Whether the row was kept; a row that is as it should be is learned from and not kept. */
  takes(row: CsvRows): boolean {
    const isWhole = row.fault === undefined && row.cellCount === this.#width;
    if (isWhole && !this.#sink.isRepeating) {
      this.#whole++;
      if (!this.#profiles.isFull) this.#learn(row.texts());
    }
    const isBlank = row.fault === undefined && row.texts().every((cell) => cell.trim() === '');
    const isHopeless = row.fault === 'rows-merged' || this.#sink.isRepeating;
    if (isWhole || isBlank || isHopeless || this.#kept.length === MOST_KEPT) return false;
    const cells = row.fault === undefined ? row.texts() : [];
    const { line, fault, cellCount } = row;
    this.#kept.push({ line, raw: row.raw(), fault, cells, cellCount });
    return true;
  }

  /** The file has ended. */
  end(): void {
    const isTooMany =
      this.#kept.length > Math.max(ALWAYS_KEPT, MOST_SHARE * (this.#whole + this.#kept.length));
    for (const { line, raw, fault, cells, cellCount } of this.#kept) {
      const repair = isTooMany ? undefined : repairRow(raw, this.#dialect, this.#width, this.#profiles);
      if (repair !== undefined) {
        this.#sink.note({
          code: 'row-repaired',
          line,
          found: `${repair.how}; the row was repaired`,
          fix: 'look whether it is right, and correct the file',
        });
        this.#sink.row(repair.cells, line);
      } else if (fault === undefined) this.#sink.row(cells, line, cellCount);
      else this.#sink.holdBack({ ...rowFaults[fault], line });
    }
  }

  #learn(cells: readonly string[]): void {
    if (cells.some((cell) => cell.trim() !== '')) this.#profiles.learn(cells);
  }
}
