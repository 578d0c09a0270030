import { readText } from '../cells/cells.js';
import { columnsOfTable } from './columns.js';
import { plainName } from './recognise-columns.js';

/** By table, the own names of its columns, and those of them that it requires. */
const namesOfTables = Object.values(columnsOfTable).map((columns) => ({
  own: new Set(columns.map(({ name }) => plainName(name))),
  required: columns.filter(({ isRequired }) => isRequired === true).map(({ name }) => plainName(name)),
}));
const allNames = new Set(namesOfTables.flatMap(({ own }) => [...own]));

/**
 * Whether a row is the header of some table: at least two cells, each the own name of a column of one table, with all that this
 * requires; empty cells at the end are those with which spreadsheets fill a sheet up. Synonyms are words that stand in cells too.
 */
export function isAnyHeader(cells: readonly string[]): boolean {
  if (!allNames.has(plainName(cells[0] ?? ''))) return false;
  const names = cells.map((cell) => plainName(readText(cell)));
  const stated = names.slice(0, names.findLastIndex((name) => name !== '') + 1);
  return (
    stated.length > 1 &&
    namesOfTables.some(
      ({ own, required }) =>
        stated.every((name) => own.has(name)) && required.every((name) => stated.includes(name)),
    )
  );
}

/** Whether a row is the header again, but for capitals, spaces, `_` and `-`, as in files that were joined. */
export function isSameHeader(cells: readonly string[], headers: readonly string[]): boolean {
  return cells.every((cell, place) => plainName(readText(cell)) === plainName(headers[place]!));
}
