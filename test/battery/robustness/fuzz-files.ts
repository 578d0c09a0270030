// Run with `npm run test:fuzz-files [-- FOLDER]`: small files that once broke a reader, in every mode and with each separator.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OrgraphError } from '../../../src/errors.js';
import { type CsvTableOptions, readCsv } from '../../../src/ingest/csv/csv-table.node.js';
import { corpusFolder } from './corpus.js';

const MOST_MS = 2000;
const MOST_BYTES = 64 << 20;

const modes: readonly CsvTableOptions[] = [
  {},
  { lenient: true },
  ...[',', ';', '\t', '|', ' '].flatMap((delimiter) => [{ delimiter }, { delimiter, lenient: true }]),
];

const folder = corpusFolder('duckdb-fuzz');
if (folder !== undefined) {
  const root = join(folder, 'duckdb-fuzz');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const counts = {
    files: files.length,
    runs: 0,
    delivered: 0,
    refused: 0,
    hangs: 0,
    uncoded: 0,
    ragged: 0,
    unaccounted: 0,
  };
  let slowestMs = 0;
  const before = process.memoryUsage.rss();
  let most = before;
  for (const { parentPath, name } of files) {
    const bytes = readFileSync(join(parentPath, name));
    for (const mode of modes) {
      counts.runs++;
      const start = performance.now();
      try {
        const table = await readCsv(bytes, mode);
        if (table.isRefused) counts.refused++;
        else counts.delivered++;
        if (table.rows.some(({ cells }) => cells.length !== table.headers.length)) counts.ragged++;
        if (table.read !== table.rows.length + table.heldBack + table.blank) counts.unaccounted++;
        if (table.isRefused && table.issues.length === 0) counts.uncoded++;
      } catch (error) {
        if (!(error instanceof OrgraphError)) {
          counts.uncoded++;
          console.error(name, mode, error);
        }
      }
      const elapsedMs = performance.now() - start;
      slowestMs = Math.max(slowestMs, elapsedMs);
      if (elapsedMs > MOST_MS) counts.hangs++;
      most = Math.max(most, process.memoryUsage.rss());
    }
  }
  console.log(
    JSON.stringify({
      battery: 'duckdb-fuzz',
      seed: 0,
      ...counts,
      slowestMs: Math.round(slowestMs),
      mebibytesAbove: Math.round((most - before) / (1 << 20)),
      isWithinMemory: most - before <= MOST_BYTES,
    }),
  );
}
