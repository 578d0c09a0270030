// What needs files: reading a folder of tables, writing a folder of answers.
export type { CsvDialect } from './ingest/csv/csv-dialect.js';
export { type CsvTable, type CsvTableOptions, readCsv } from './ingest/csv/csv-table.node.js';
export { readAttributes } from './ingest/read-attributes.node.js';
export type { InputFiles, ReadOptions } from './ingest/read-dataset.node.js';
export { readDataset } from './ingest/read-dataset.node.js';
export { type WriteOptions, writeOutputs } from './outputs/write-outputs.node.js';
