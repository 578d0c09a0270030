import type { TableName } from '../../schema/dataset.js';
import { type Column, columnsOfTable } from './columns.js';

/** Which header fills which of our columns. */
export interface RecognisedColumns {
  /** By field: the place of its header. */
  readonly places: ReadonlyMap<string, number>;
  /** Places of the headers that are none of ours, unnamed ones left out. */
  readonly others: readonly number[];
  /** Places of the headers that are empty. */
  readonly unnamed: readonly number[];
  /** Columns that are required and not there. */
  readonly missing: readonly Column[];
  /** Columns that were mapped to a header that is not there. */
  readonly mapMisses: readonly { readonly column: Column; readonly header: string }[];
  /** Columns that several headers have the same right to. */
  readonly contested: readonly { readonly column: Column; readonly places: readonly number[] }[];
}

/**
 * Finds our columns among the headers of a file.
 *
 * What `map` says goes first, then a header spelled exactly as our column, then one that differs by capitals, spaces, `_`
 * or `-`, then the synonyms in their order. A header fills one column at most.
 */
export function recogniseColumns(
  table: TableName,
  headers: readonly string[],
  map: ReadonlyMap<string, string>,
): RecognisedColumns {
  const plain = headers.map(plainName);
  const places = new Map<string, number>();
  const taken = new Set<number>();
  const contested: { column: Column; places: number[] }[] = [];
  const mapMisses: { column: Column; header: string }[] = [];
  const columns = columnsOfTable[table];

  const assign = (column: Column, isMatch: (place: number) => boolean): boolean => {
    const matches = headers.flatMap((_, place) => (!taken.has(place) && isMatch(place) ? [place] : []));
    if (matches.length === 0) return false;
    for (const place of matches) taken.add(place);
    places.set(column.field, matches[0]!);
    if (matches.length > 1) contested.push({ column, places: matches });
    return true;
  };

  for (const column of columns) {
    const header = map.get(column.name);
    if (header === undefined) continue;
    if (
      !assign(column, (place) => headers[place] === header) &&
      !assign(column, (place) => plain[place] === plainName(header))
    )
      mapMisses.push({ column, header });
  }
  const open = () => columns.filter((column) => !places.has(column.field) && !map.has(column.name));
  // One kind of right at a time for all columns, so that a synonym never takes a header from the column it names.
  for (const column of open()) assign(column, (place) => headers[place] === column.name);
  for (const column of open()) assign(column, (place) => plain[place] === plainName(column.name));
  for (const column of open()) {
    for (const synonyms of column.synonyms)
      if (assign(column, (place) => synonyms.includes(plain[place]!))) break;
  }
  return {
    places,
    others: headers.flatMap((header, place) => (header !== '' && !taken.has(place) ? [place] : [])),
    unnamed: headers.flatMap((header, place) => (header === '' ? [place] : [])),
    missing: open().filter((column) => column.isRequired === true),
    mapMisses,
    contested,
  };
}

/** A header without what its spelling may differ by: capitals, spaces, `_` and `-`. */
export function plainName(header: string): string {
  return header.toLowerCase().replace(/[\s_-]/g, '');
}
