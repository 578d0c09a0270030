import { OrgraphError } from '../../errors.js';
import type { FileAccount, TableName } from '../../schema/dataset.js';
import { type IssueCode, issueCards } from '../../schema/issue.js';
import type { IssueLog } from '../../schema/issue-log.js';
import { type CellForms, readText } from '../cells/cells.js';
import { isAnyHeader, isSameHeader } from '../header/any-header.js';
import { columnsOfTable } from '../header/columns.js';
import { headerFaults, isSurelyHeader, seemsHeader } from '../header/header-faults.js';
import { type RecognisedColumns, recogniseColumns } from '../header/recognise-columns.js';
import type { PlainRow } from './plain-row.js';
import { RowCells } from './row-cells.js';
import { type Refusal, RowGate } from './row-gate.js';
import type { RowSink } from './row-sink.js';
import { RowsHash } from './rows-hash.js';

/** What became of a row. `dropped`: read, but left out of the network; it is delivered all the same. */
export type RowOutcome = 'delivered' | 'dropped' | 'held-back';

/** Takes the rows of one table, which are whole and not blank. */
export interface RowTaker {
  take(): RowOutcome;
  /** Takes a row of ASCII with a cell for each header if there is nothing to say about it; false if it did not. */
  takePlain?(row: PlainRow, line: number): boolean;
  /** The file has ended and is usable. Gives the number of delivered rows that turn out to be left out. */
  finish(): number;
  /** Once it has ended: columns that are none of ours and were used all the same, by what they hold, with their places. */
  readonly alsoUsed?: ReadonlyMap<string, number>;
  /** What the rows of the whole file say that single rows do not; asked for when the file has ended. */
  corrections?(): TableCorrections;
}

/** A cell that counts beyond its own row. */
export interface TableCorrections {
  readonly field: string;
  readonly cell: string;
  /** Rows that should have it, since others of the table do. */
  readonly lines: ReadonlySet<number>;
  /** Rows that have it and were held back, and that no other row says it for. */
  readonly heldBackLines: ReadonlySet<number>;
  /** Who is meant in those. */
  readonly idFields: readonly string[];
}

/** The same with places of cells. */
export interface PlacedCorrections extends TableCorrections {
  readonly place: number;
  readonly idPlaces: readonly number[];
}

/**
 * One table on its way from rows of cells to records. It checks what can be said of any table: the header, the number of
 * cells, blank rows, the header again; and it keeps the account: read = delivered + held back + blank.
 *
 * A refused table gives nothing: its account is empty and none of its records is used.
 */
export class TableReader implements RowSink {
  readonly table: TableName;
  readonly file: string;
  readonly #map: ReadonlyMap<string, string>;
  readonly #forms: CellForms;
  readonly #log: IssueLog;
  readonly #createTaker: (cells: RowCells) => RowTaker;
  #headers: readonly string[] = [];
  #recognised: RecognisedColumns | undefined;
  #cells: RowCells | undefined;
  #taker: RowTaker | undefined;
  #delimiter = ',';
  #isHeaderKnown = true;
  #isHeaderRefused = false;
  /** Whether names that are none of ours may be repeated. */
  #isHeaderShown = false;
  #isRefused = false;
  #delivered = 0;
  readonly #gate: RowGate;
  #dropped = 0;
  #optedOut = 0;
  readonly #rowsHash = new RowsHash();

  constructor(
    table: TableName,
    file: string,
    map: ReadonlyMap<string, string>,
    forms: CellForms,
    log: IssueLog,
    createTaker: (cells: RowCells) => RowTaker,
  ) {
    this.table = table;
    this.file = file;
    this.#map = map;
    this.#forms = forms;
    this.#log = log;
    this.#createTaker = createTaker;
    this.#gate = new RowGate(file, log);
  }

  /** Why the row was held back that was held back last, in whichever table. */
  get lastHeldBack(): IssueCode | undefined {
    return this.#log.lastHeldBack;
  }

  get isRepeating(): boolean {
    return this.#gate.isRepeating;
  }

  get knownHeaders(): readonly string[] {
    return columnsOfTable[this.table].flatMap(({ name, synonyms }) => [name, ...synonyms.flat()]);
  }

  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** Whether a header has every required column, so that the right separator can be told from the wrong ones. */
  fits(headers: readonly string[]): boolean {
    const { missing, mapMisses } = recogniseColumns(this.table, headers.map(readText), this.#map);
    return missing.length === 0 && mapMisses.length === 0;
  }

  /** Takes the header; the table is refused when a required column cannot be told. */
  header(headers: readonly string[], delimiter: string, line: number, isConfirmed = true): void {
    this.#headers = headers.map(readText);
    this.#delimiter = delimiter;
    const recognised = recogniseColumns(this.table, this.#headers, this.#map);
    this.#recognised = recognised;
    this.#isHeaderRefused = recognised.missing.length > 0 || recognised.mapMisses.length > 0;
    const reading = { table: this.table, headers: this.#headers, delimiter, map: this.#map, recognised };
    this.#isHeaderKnown = !this.#isHeaderRefused || seemsHeader(reading);
    this.#isHeaderShown = !this.#isHeaderRefused && (isConfirmed || isSurelyHeader(reading));
    for (const fault of headerFaults(reading, this.#isHeaderKnown, isConfirmed)) {
      if (issueCards[fault.code].severity === 'refused') this.refuse({ ...fault, line });
      else this.#log.add({ ...fault, line, file: this.file });
    }
    if (this.#isRefused) return;
    this.#gate.open(this.#headers);
    this.#cells = new RowCells(
      {
        file: this.file,
        headers: this.#headers,
        places: recognised.places,
        others: recognised.others,
        forms: this.#forms,
      },
      this.#log,
    );
    this.#taker = this.#createTaker(this.#cells);
  }

  /** Takes a row, and tells what became of it. `cellCount` is more than the cells given where a row has far too many. */
  row(cells: readonly string[], line: number, cellCount = cells.length): 'delivered' | 'held-back' | 'blank' {
    if (this.#isRefused) return 'held-back';
    const blank = this.#gate.blank;
    // The header of this table again is told as that.
    if (isAnyHeader(cells) && !isSameHeader(cells, this.#headers)) this.#gate.beginOther(line);
    const isAdmitted = this.#gate.admits(cells, cellCount, line);
    const isBlank = this.#gate.blank > blank;
    if (!isBlank) this.#rowsHash.add(cells);
    if (!isAdmitted) return isBlank ? 'blank' : 'held-back';
    this.#cells!.open(cells, line);
    const optedOut = this.#log.optedOut;
    const outcome = this.#taker!.take();
    if (outcome === 'held-back') this.#gate.heldBack++;
    else this.#delivered++;
    if (outcome === 'dropped') {
      this.#dropped++;
      if (this.#log.optedOut > optedOut) this.#optedOut++;
    }
    return outcome === 'held-back' ? outcome : 'delivered';
  }

  /** As {@link row}, for a row whose cells are still bytes. */
  plainRow(row: PlainRow, line: number): void {
    if (this.#isRefused) return;
    const isWhole = row.isAscii && row.isVerbatim && row.cellCount === this.#headers.length;
    if (!isWhole || !this.#gate.isQuiet || this.#taker!.takePlain?.(row, line) !== true) {
      this.row(row.texts(), line, row.cellCount);
      return;
    }
    this.#rowsHash.addPlain(row);
    this.#delivered++;
  }

  /** Counts lines without any cell. */
  blankLines(count: number): void {
    this.#gate.blank += count;
  }

  /** Whether rows of this table may have to be corrected by others. */
  get mayCorrect(): boolean {
    return this.#taker?.corrections !== undefined;
  }

  /** A cell that counts beyond its own row, with the place of its column and those of who is meant. */
  corrections(): PlacedCorrections | undefined {
    const corrections = this.#taker?.corrections?.();
    const place = corrections === undefined ? undefined : this.#cells!.placeOf(corrections.field);
    if (corrections === undefined || place === undefined) return undefined;
    const idPlaces = corrections.idFields.map((field) => this.#cells!.placeOf(field) ?? place);
    return { ...corrections, place, idPlaces };
  }

  /** Says something about a row or the file that holds nothing back. */
  note(fault: Refusal): void {
    this.#log.add({ ...fault, file: this.file });
  }

  /** Holds back a row that is not even a row of cells. */
  holdBack(fault: Refusal): void {
    this.#gate.holdBack(fault);
  }

  /** The file cannot be used. */
  refuse(fault: Refusal): void {
    this.#isRefused = true;
    this.#log.add({ ...fault, file: this.file });
  }

  /**
   * Ends the table and gives its account. `read` is the number of rows that the parser saw; a difference to what became
   * of them is a mistake of this library and throws ROWS_UNACCOUNTED.
   */
  close(read: number, sha256: string | undefined): FileAccount {
    if (this.#isRefused) {
      this.#delivered = 0;
      this.#gate.heldBack = 0;
      this.#gate.blank = 0;
      this.#dropped = 0;
      this.#optedOut = 0;
    } else {
      if (this.#delivered + this.#gate.heldBack === 0) {
        this.#log.add({
          code: 'no-rows',
          file: this.file,
          found: 'a header and no rows',
          fix: 'nothing, if the table is meant to be empty; else export it again',
        });
      }
      const optedOut = this.#log.optedOut;
      this.#dropped += this.#taker!.finish();
      this.#optedOut += this.#log.optedOut - optedOut;
    }
    const account = {
      file: this.file,
      read: this.#isRefused ? 0 : read,
      delivered: this.#delivered,
      heldBack: this.#gate.heldBack,
      blank: this.#gate.blank,
    };
    if (account.read !== account.delivered + account.heldBack + account.blank)
      throw new OrgraphError('ROWS_UNACCOUNTED', account);
    const columns = columnsOfTable[this.table].flatMap(({ field }): [string, string][] => {
      const place = this.#isHeaderKnown ? this.#recognised?.places.get(field) : undefined;
      return place === undefined ? [] : [[field, this.#headers[place]!]];
    });
    const alsoUsed = this.#isRefused ? [] : [...(this.#taker?.alsoUsed ?? [])];
    for (const [use, place] of alsoUsed) columns.push([use, this.#headers[place]!]);
    const used = alsoUsed.map(([, place]) => place);
    return {
      ...account,
      table: this.table,
      dropped: this.#dropped,
      optedOut: this.#optedOut,
      columns: new Map(columns),
      // Where they may be cells of a row they are not told.
      otherColumns: (this.#isHeaderShown ? (this.#recognised?.others ?? []) : [])
        .filter((place) => !used.includes(place))
        .map((place) => this.#headers[place]!),
      delimiter: this.#delimiter,
      rowsHash: this.#rowsHash.hex(),
      sha256,
    };
  }
}
