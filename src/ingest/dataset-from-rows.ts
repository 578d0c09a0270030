import { OrgraphError } from '../errors.js';
import type { ConfigInput } from '../schema/config.js';
import type { Dataset, TableName } from '../schema/dataset.js';
import { DatasetBuilder, tablesInOrder } from './build-dataset.js';
import { columnsOfTable } from './header/columns.js';
import { recogniseColumns } from './header/recognise-columns.js';
import { columnMaps, completeConfig } from './read-config.js';

/** One row by header. Numbers are read as they are written in JavaScript; undefined is an empty cell. */
export type Row = Readonly<Record<string, string | number | undefined>>;

/** Tables as rows; each may be left out. */
export type RowTables = { readonly [table in TableName]?: readonly Row[] };

/**
 * A dataset of rows that are in memory already: for browsers, tests, and data that came from elsewhere.
 *
 * The rows go through the same checks as those of files. The first row of a table has line 2, as if the headers stood above
 * it, and the table's name stands for the file's. The headers are all keys that any row has.
 *
 * Throws OPTIONS_INVALID without tables, and CONFIG_INVALID for a configuration that is none. Bad rows are issues of the dataset, never errors.
 */
export function datasetFromRows(tables: RowTables, config: ConfigInput = {}): Dataset {
  if (typeof tables !== 'object' || tables === null)
    throw new OrgraphError('OPTIONS_INVALID', {
      call: 'datasetFromRows',
      problems: 'the tables: an object with rows by table is wanted',
    });
  const complete = completeConfig(config, 'the configuration');
  const maps = columnMaps(complete.columns, (problems) => {
    throw new OrgraphError('CONFIG_INVALID', { file: 'the configuration', problems });
  });
  const builder = new DatasetBuilder(complete, 'the configuration', maps);
  for (const table of tablesInOrder) {
    const rows = tables[table];
    if (rows === undefined) continue;
    const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const { places } = recogniseColumns(table, headers, maps.get(table) ?? new Map());
    const required = columnsOfTable[table].filter(({ isRequired }) => isRequired === true);
    const idPlaces = new Set(required.map(({ field }) => places.get(field)));
    const reader = builder.open(table, table);
    reader.header(rows.length === 0 ? columnsOfTable[table].map(({ name }) => name) : headers, ',', 1);
    rows.forEach((row, index) => {
      // A Map, since a header may be called __proto__.
      const cells = new Map(Object.entries(row));
      reader.row(
        headers.map((header, place) => {
          const value = cells.get(header);
          // NaN names nobody.
          return Number.isNaN(value) && idPlaces.has(place)
            ? ''
            : written(value, complete.decimalComma === true);
        }),
        index + 2,
      );
    });
    builder.close(reader, rows.length, undefined);
  }
  return builder.dataset();
}

/** A value as a cell of a file would have it; empty for what is neither text nor a number. */
function written(value: unknown, hasDecimalComma: boolean): string {
  if (typeof value === 'object') return '';
  const text = String(value ?? '');
  return typeof value === 'number' && hasDecimalComma ? text.replace('.', ',') : text;
}
