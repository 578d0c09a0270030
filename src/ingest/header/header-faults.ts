import type { TableName } from '../../schema/dataset.js';
import type { IssueCode } from '../../schema/issue.js';
import { nearestName } from '../nearest-name.js';
import { listWords } from '../rows/row-cells.js';
import { columnsOfTable } from './columns.js';
import { isOptOutHeader } from './opt-out-header.js';
import { plainName, type RecognisedColumns } from './recognise-columns.js';

/** A header as it was read, and what was recognised in it. */
export interface HeaderReading {
  readonly table: TableName;
  readonly headers: readonly string[];
  readonly delimiter: string;
  /** What --map and orgraph.json say: our column and its header. */
  readonly map: ReadonlyMap<string, string>;
  readonly recognised: RecognisedColumns;
}

/** What is wrong with a header; the file and the line are the caller's. */
export interface HeaderFault {
  readonly code: IssueCode;
  readonly column?: string;
  readonly found: string;
  readonly fix: string;
  readonly value?: string;
}

/**
 * Whether a first line that lacks a required column is a header all the same, and not a row of data, whose cells must not
 * be shown. One of our own names says so, or a header that --map names. Synonyms are words such as manager or team, which
 * stand in cells too: they say so only as half of the line at least, two of them or more, and without any digit in it.
 */
export function seemsHeader(reading: HeaderReading): boolean {
  const { headers, map, recognised } = reading;
  const found = foundIn(reading);
  const isNamed = found.some(
    ({ field, name }) =>
      map.has(name) || plainName(headers[recognised.places.get(field)!]!) === plainName(name),
  );
  return isNamed || (found.length >= 2 && isSurelyHeader(reading));
}

/**
 * Whether all cells of a line that seems a header may be shown. One of our own names is not enough, since Location or Level stands in rows
 * too: then only those are shown that are known.
 */
export function isSurelyHeader(reading: HeaderReading): boolean {
  const { headers, map } = reading;
  const found = foundIn(reading);
  const hasDigit = headers.some((header) => /\p{N}/u.test(header));
  return found.some(({ name }) => map.has(name)) || (found.length * 2 >= headers.length && !hasDigit);
}

function foundIn({ table, recognised: { places } }: HeaderReading) {
  return columnsOfTable[table].filter(({ field }) => places.has(field));
}

/**
 * All faults of a header. Where it may be a row of data (`isKnown` false) none of them repeats a cell of it, and only names that are
 * known are repeated where nothing below it confirms that it is a header alone.
 */
export function headerFaults(reading: HeaderReading, isKnown: boolean, isConfirmed = true): HeaderFault[] {
  const missing = [...mapMisses(reading, isKnown), ...missingColumns(reading, isKnown)];
  if (!isKnown) return missing;
  const isShown = (missing.length === 0 && isConfirmed) || isSurelyHeader(reading);
  const named = [
    ...missing,
    ...contestedColumns(reading),
    ...unnamedColumns(reading),
    ...reservedColumns(reading),
  ];
  return reading.table === 'people'
    ? [...named, ...optOutColumns(reading, isShown), ...repeatedColumns(reading, isShown)]
    : named;
}

function mapMisses({ headers, recognised }: HeaderReading, isKnown: boolean): HeaderFault[] {
  return recognised.mapMisses.map(({ column, header }) => {
    const near = isKnown ? nearestName(header, headers) : undefined;
    return {
      code: 'column-missing',
      column: header,
      found: `no column with the header that ${column.name} was mapped to`,
      fix:
        near === undefined ? `map ${column.name} to one of the headers` : `map ${column.name} to "${near}"`,
    };
  });
}

function missingColumns(reading: HeaderReading, isKnown: boolean): HeaderFault[] {
  const { table, headers, delimiter, recognised } = reading;
  const isSure = isSurelyHeader(reading);
  const others = isSure ? recognised.others.map((place) => headers[place]!) : [];
  return recognised.missing.map((column) => {
    const names = [column.name, ...column.synonyms.flat()].map(plainName);
    const near = others.find(
      (header) => header.length > 3 && nearestName(plainName(header), names) !== undefined,
    );
    const mapped = `--map ${table}.${column.name}=`;
    if (!isKnown) {
      return {
        code: 'column-missing',
        column: column.name,
        found: `a first line of ${countCells(headers.length)} that does not seem to be a header`,
        fix: `let the file begin with its header, or say which column holds it with ${mapped}HEADER`,
        value: headers.join(delimiter).slice(0, 1000),
      };
    }
    return {
      code: 'column-missing',
      column: column.name,
      found: `no column ${column.name} among the headers ${isSure ? listHeaders(headers) : listKnown(reading)}`,
      fix:
        near === undefined
          ? `add the column ${column.name}, or say which one holds it with ${mapped}HEADER`
          : `rename "${near}" to ${column.name}, or say ${mapped}"${near}"`,
      ...(isSure ? {} : { value: headers.join(delimiter).slice(0, 1000) }),
    };
  });
}

function contestedColumns({ table, headers, recognised }: HeaderReading): HeaderFault[] {
  return recognised.contested.map(({ column, places }) => {
    const names = [...new Set(places.map((place) => `"${headers[place]}"`))];
    return {
      code: 'column-repeated',
      column: headers[places[0]!]!,
      found: `${places.length} columns that could be ${column.name}: ${listWords(names)}`,
      fix:
        names.length > 1
          ? `say which one is meant with --map ${table}.${column.name}=HEADER`
          : 'rename or remove the column that is not meant',
    };
  });
}

function unnamedColumns({ recognised }: HeaderReading): HeaderFault[] {
  return recognised.unnamed.map((place) => ({
    code: 'column-unnamed',
    found: `no name above column ${place + 1}`,
    fix: 'name the column, or remove it',
  }));
}

function reservedColumns({ headers }: HeaderReading): HeaderFault[] {
  return headers
    .filter((header) => ['__proto__', 'constructor', 'prototype'].includes(header))
    .map((column) => ({
      code: 'column-reserved',
      column,
      found: `a column called ${column}`,
      fix: 'nothing for orgraph; rename it if other programs read the file',
    }));
}

/**
 * People of whom a column says who opted out: its yes means no. A column participate says it the right way round, and makes
 * the other one an attribute; a synonym such as consent may mean something else, so it does not.
 */
function optOutColumns(
  { headers, map, recognised: { places, missing } }: HeaderReading,
  isShown: boolean,
): HeaderFault[] {
  if (missing.length > 0) return [];
  const stated = places.get('participate');
  const header = stated === undefined ? '' : headers[stated]!;
  const isSure = map.has('participate') || plainName(header) === 'participate';
  if (stated !== undefined && isSure && !isOptOutHeader(header)) return [];
  return headers.filter(isOptOutHeader).map((optOut) => ({
    code: 'opt-out-unclear',
    ...(isShown ? { column: optOut } : {}),
    found: `a column${isShown ? ` "${optOut.slice(0, 60)}"` : ''}, in which a yes seems to mean no`,
    fix: 'give a column participate with yes or no, no for those who opted out',
  }));
}

/** Attributes of people are kept by their header, so that two with one name would be one. */
function repeatedColumns({ headers, recognised }: HeaderReading, isShown: boolean): HeaderFault[] {
  if (recognised.missing.length > 0 && !isShown) return [];
  const names = recognised.others.map((place) => headers[place]!);
  return names
    .filter((name, place) => names.indexOf(name) < place)
    .map((name) => ({
      code: 'column-repeated',
      ...(isShown ? { column: name } : {}),
      found: isShown ? `more than one column "${name}"` : 'more than one column of the same name',
      fix: 'rename or remove the column that is not meant',
    }));
}

/** The headers in quotes, long ones cut and no more than 30 of them. */
function listHeaders(headers: readonly string[]): string {
  const shown = headers.slice(0, 30).map((header) => `"${header.slice(0, 60)}"`);
  const more = headers.length - shown.length;
  return listWords(more === 0 ? shown : [...shown, `${more} more`]);
}

/** The headers that are known, in quotes, and how many others there are. */
function listKnown({ headers, recognised: { places } }: HeaderReading): string {
  const known = [...new Set(places.values())].sort((a, b) => a - b).map((place) => `"${headers[place]}"`);
  const others = headers.length - known.length;
  return listWords(others === 0 ? known : [...known, `${others} ${others === 1 ? 'other' : 'others'}`]);
}

/** `1 cell`, `7 cells`. */
export function countCells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}
