import { OrgraphError } from '../errors.js';
import type { FileAccount, TableName } from '../schema/dataset.js';
import type { IssueCode, IssueLog } from '../schema/issue.js';
import { readText } from './cells.js';
import { columnsOfTable } from './columns.js';
import { nearestName } from './nearest-name.js';
import { isOptOutHeader } from './opt-out-header.js';
import { plainName, type RecognisedColumns, recogniseColumns } from './recognise-columns.js';
import { listWords, RowCells } from './row-cells.js';
import { RowsHash } from './rows-hash.js';

/** What became of a row. `dropped`: read, but left out of the network; it is delivered all the same. */
export type RowOutcome = 'delivered' | 'dropped' | 'held-back';

/** Takes the rows of one table, which are whole and not blank. */
export interface RowTaker {
  take(): RowOutcome;
  /** The file has ended and is usable. Gives the number of delivered rows that turn out to be left out. */
  finish(): number;
}

/** What was refused about a file. */
export interface Refusal {
  readonly code: IssueCode;
  readonly line?: number;
  readonly found: string;
  readonly fix: string;
  readonly value?: string;
}

/**
 * One table on its way from rows of cells to records. It checks what can be said of any table: the header, the number of
 * cells, blank rows, the header again; and it keeps the account: read = delivered + held back + blank.
 *
 * A refused table gives nothing: its account is empty and none of its records is used.
 */
export class TableReader {
  readonly table: TableName;
  readonly file: string;
  readonly #map: ReadonlyMap<string, string>;
  readonly #log: IssueLog;
  readonly #createTaker: (cells: RowCells) => RowTaker;
  #headers: readonly string[] = [];
  #recognised: RecognisedColumns | undefined;
  #cells: RowCells | undefined;
  #taker: RowTaker | undefined;
  #delimiter = ',';
  #isHeaderKnown = true;
  #isHeaderRefused = false;
  #isRefused = false;
  #delivered = 0;
  #heldBack = 0;
  #blank = 0;
  #dropped = 0;
  readonly #rowsHash = new RowsHash();

  constructor(
    table: TableName,
    file: string,
    map: ReadonlyMap<string, string>,
    log: IssueLog,
    createTaker: (cells: RowCells) => RowTaker,
  ) {
    this.table = table;
    this.file = file;
    this.#map = map;
    this.#log = log;
    this.#createTaker = createTaker;
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
  header(headers: readonly string[], delimiter: string, line: number): void {
    this.#headers = headers.map(readText);
    this.#delimiter = delimiter;
    const recognised = recogniseColumns(this.table, this.#headers, this.#map);
    this.#recognised = recognised;
    this.#isHeaderRefused = recognised.missing.length > 0 || recognised.mapMisses.length > 0;
    this.#isHeaderKnown = !this.#isHeaderRefused || this.#seemsHeader(recognised);
    this.#reportHeader(recognised, line);
    if (this.#isRefused) return;
    this.#cells = new RowCells(
      { file: this.file, headers: this.#headers, places: recognised.places, others: recognised.others },
      this.#log,
    );
    this.#taker = this.#createTaker(this.#cells);
  }

  row(cells: readonly string[], line: number): void {
    if (this.#isRefused) return;
    if (cells.every((cell) => cell.trim() === '')) {
      this.#blank++;
      return;
    }
    this.#rowsHash.add(cells);
    const wanted = this.#headers.length;
    if (cells.length !== wanted) {
      this.holdBack({
        code: cells.length < wanted ? 'row-too-short' : 'row-too-long',
        line,
        found: `${countCells(cells.length)} where the header has ${wanted}`,
        fix:
          cells.length < wanted
            ? 'add the missing cells, empty ones too, so that each value stands under its column'
            : 'put quotes around a cell that holds the separator, or remove the extra cells',
      });
      return;
    }
    if (cells.every((cell, place) => readText(cell.replace(/^\ufeff/, '')) === this.#headers[place])) {
      this.holdBack({
        code: 'header-repeated',
        line,
        found: 'the header a second time',
        fix: 'remove the line',
      });
      return;
    }
    this.#cells!.open(cells, line);
    const outcome = this.#taker!.take();
    if (outcome === 'held-back') this.#heldBack++;
    else this.#delivered++;
    if (outcome === 'dropped') this.#dropped++;
  }

  /** Counts lines without any cell. */
  blankLines(count: number): void {
    this.#blank += count;
  }

  /** Holds back a row that is not even a row of cells. */
  holdBack(fault: Refusal): void {
    this.#heldBack++;
    this.#log.add({ ...fault, file: this.file });
  }

  /** The file cannot be used. */
  refuse(fault: Refusal & { readonly column?: string }): void {
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
      this.#heldBack = 0;
      this.#blank = 0;
      this.#dropped = 0;
    } else {
      if (this.#delivered + this.#heldBack === 0) {
        this.#log.add({
          code: 'no-rows',
          file: this.file,
          found: 'a header and no rows',
          fix: 'nothing, if the table is meant to be empty; else export it again',
        });
      }
      this.#dropped += this.#taker!.finish();
    }
    const account = {
      file: this.file,
      read: this.#isRefused ? 0 : read,
      delivered: this.#delivered,
      heldBack: this.#heldBack,
      blank: this.#blank,
    };
    if (account.read !== account.delivered + account.heldBack + account.blank)
      throw new OrgraphError('ROWS_UNACCOUNTED', account);
    const columns = columnsOfTable[this.table].flatMap(({ field }): [string, string][] => {
      const place = this.#isHeaderKnown ? this.#recognised?.places.get(field) : undefined;
      return place === undefined ? [] : [[field, this.#headers[place]!]];
    });
    return {
      ...account,
      table: this.table,
      dropped: this.#dropped,
      columns: new Map(columns),
      // Nothing was made of them where the header was refused, and they may be cells of a row.
      otherColumns: this.#isHeaderRefused
        ? []
        : (this.#recognised?.others ?? []).map((place) => this.#headers[place]!),
      delimiter: this.#delimiter,
      rowsHash: this.#rowsHash.hex(),
      sha256,
    };
  }

  /**
   * Refuses people of whom a column says who opted out: its yes means no. A column participate says it the right way round,
   * and makes the other one an attribute; a synonym such as consent may mean something else, so it does not.
   */
  #refuseOptOut(line: number): void {
    const { places, missing } = this.#recognised!;
    if (missing.length > 0) return;
    const stated = places.get('participate');
    const header = stated === undefined ? '' : this.#headers[stated]!;
    const isSure = this.#map.has('participate') || plainName(header) === 'participate';
    if (stated !== undefined && isSure && !isOptOutHeader(header)) return;
    for (const optOut of this.#headers.filter(isOptOutHeader)) {
      this.refuse({
        code: 'opt-out-unclear',
        line,
        column: optOut,
        found: `a column "${optOut.slice(0, 60)}", in which a yes seems to mean no`,
        fix: 'give a column participate with yes or no, no for those who opted out',
      });
    }
  }

  /**
   * Whether a first line that lacks a required column is a header all the same, and not a row of data, whose cells must not
   * be shown. One of our own names says so, or a header that --map names. Synonyms are words such as manager or team, which
   * stand in cells too: they say so only as half of the line at least, two of them or more, and without any digit in it.
   */
  #seemsHeader({ places }: RecognisedColumns): boolean {
    const found = columnsOfTable[this.table].filter(({ field }) => places.has(field));
    const isNamed = found.some(
      ({ field, name }) =>
        this.#map.has(name) || plainName(this.#headers[places.get(field)!]!) === plainName(name),
    );
    const hasDigit = this.#headers.some((header) => /\p{N}/u.test(header));
    return isNamed || (found.length >= 2 && found.length * 2 >= this.#headers.length && !hasDigit);
  }

  /** The headers in quotes, long ones cut and no more than 30 of them. */
  #listHeaders(): string {
    const shown = this.#headers.slice(0, 30).map((header) => `"${header.slice(0, 60)}"`);
    const more = this.#headers.length - shown.length;
    return listWords(more === 0 ? shown : [...shown, `${more} more`]);
  }

  #reportHeader({ missing, mapMisses, contested, others, unnamed }: RecognisedColumns, line: number) {
    for (const { column, header } of mapMisses) {
      const near = this.#isHeaderKnown ? nearestName(header, this.#headers) : undefined;
      this.refuse({
        code: 'column-missing',
        line,
        column: header,
        found: `no column with the header that ${column.name} was mapped to`,
        fix:
          near === undefined ? `map ${column.name} to one of the headers` : `map ${column.name} to "${near}"`,
      });
    }
    for (const column of missing) {
      const names = [column.name, ...column.synonyms.flat()];
      const isHeader = this.#isHeaderKnown;
      const near = (isHeader ? others : [])
        .map((place) => this.#headers[place]!)
        .find(
          (header) => header.length > 3 && nearestName(plainName(header), names.map(plainName)) !== undefined,
        );
      this.refuse({
        code: 'column-missing',
        line,
        column: column.name,
        found: isHeader
          ? `no column ${column.name} among the headers ${this.#listHeaders()}`
          : `a first line of ${countCells(this.#headers.length)} that does not seem to be a header`,
        fix:
          near !== undefined
            ? `rename "${near}" to ${column.name}, or say --map ${this.table}.${column.name}="${near}"`
            : isHeader
              ? `add the column ${column.name}, or say which one holds it with --map ${this.table}.${column.name}=HEADER`
              : `let the file begin with its header, or say which column holds it with --map ${this.table}.${column.name}=HEADER`,
        ...(isHeader ? {} : { value: this.#headers.join(this.#delimiter).slice(0, 1000) }),
      });
    }
    // What follows would repeat cells of a first line that may be a row of data.
    if (!this.#isHeaderKnown) return;
    for (const { column, places: rivals } of contested) {
      const names = [...new Set(rivals.map((place) => `"${this.#headers[place]}"`))];
      this.refuse({
        code: 'column-repeated',
        line,
        column: this.#headers[rivals[0]!]!,
        found: `${rivals.length} columns that could be ${column.name}: ${listWords(names)}`,
        fix:
          names.length > 1
            ? `say which one is meant with --map ${this.table}.${column.name}=HEADER`
            : 'rename or remove the column that is not meant',
      });
    }
    for (const place of unnamed) {
      this.#log.add({
        code: 'column-unnamed',
        file: this.file,
        line,
        found: `no name above column ${place + 1}`,
        fix: 'name the column, or remove it',
      });
    }
    if (this.table !== 'people') return;
    this.#refuseOptOut(line);
    const seen = new Set<string>();
    for (const place of others) {
      const header = this.#headers[place]!;
      if (seen.has(header)) {
        this.refuse({
          code: 'column-repeated',
          line,
          column: header,
          found: `more than one column "${header}"`,
          fix: 'rename or remove the column that is not meant',
        });
      }
      seen.add(header);
    }
  }
}

function countCells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}
