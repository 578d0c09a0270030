// Run with `npm run test:pollock [-- FOLDER]`: the Pollock benchmark and csv-spectrum, one line of JSON. `--verbose` names files.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CsvTable, type CsvTableOptions, readCsv } from '../../../src/ingest/csv/csv-table.node.js';
import { corpusFolder, type Got, isAsked, type Scorer, scorerOf, unpacked } from './corpus.js';

/** What the benchmark says of a file. */
interface Sheet {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
  readonly headerRows: number;
}

const modes = {
  // Only the names of the columns are told: what the product does with its own tables.
  found: { isTold: false, lenient: false },
  told: { isTold: true, lenient: false },
  lenient: { isTold: true, lenient: true },
  lenientFound: { isTold: false, lenient: true },
} as const;

/** The columns that every file of the benchmark has, whatever was done to it. */
const columns = [
  'DATE',
  'TIME',
  'Qty',
  'PRODUCTID',
  'Price',
  'ProductType',
  'ProductDescription',
  'URL',
  'Comments',
];

function optionsOf(
  sheet: Sheet,
  { isTold, lenient }: { isTold: boolean; lenient: boolean },
): CsvTableOptions {
  if (!isTold) return { columns, lenient };
  const { headerRows, ...dialect } = sheet;
  const told = { lenient, delimiter: dialect.delimiter, quote: dialect.quote, escape: dialect.escape };
  // The header of several rows is joined, so its names are not those of the columns any more.
  return headerRows === 1 ? { ...told, columns } : { ...told, headerRows: Math.max(1, headerRows) };
}

function gotOf({ isRefused, issues, headers, rows }: CsvTable): Got {
  if (isRefused) return { error: issues[0]?.code ?? 'refused' };
  return { rows: [headers, ...rows.map(({ cells }) => cells)], issues: issues.length > 0 };
}

async function runPollock(folder: string, scorer: Scorer) {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, 'pollock', name), 'utf8'));
  const sheets = new Map<string, Sheet>(Object.entries(read('parameters.json')));
  const weights: Record<string, number> = read('weights.json');
  return unpacked(join(folder, 'pollock', 'files.tar.gz'), async (files) => {
    const tables = [...sheets].map(([name, sheet]) => ({
      name,
      sheet,
      bytes: readFileSync(join(files, 'csv', name)),
      expected: scorer.readCsv(readFileSync(join(files, 'expected', name), 'utf8')),
    }));
    const figures: Record<string, object> = {};
    for (const [mode, settings] of Object.entries(modes)) {
      const results = [];
      let unaccounted = 0;
      let repairs = 0;
      for (const { name, sheet, bytes, expected } of tables) {
        const table = await readCsv(bytes, optionsOf(sheet, settings));
        if (table.read !== table.rows.length + table.heldBack + table.blank) unaccounted++;
        repairs += table.issues.filter(({ code }) => code === 'row-repaired').length;
        const result = { name, ...scorer.scoreFile(expected, gotOf(table)) } as Record<string, unknown>;
        results.push(result);
        if (
          isAsked('--verbose') &&
          (result['altered'] || result['refused'] || (!result['exact'] && !result['told']))
        )
          console.error(
            mode,
            name,
            result['altered'],
            table.issues.map(({ code, line }) => `${code}:${line}`).join(' '),
          );
      }
      figures[mode] = { ...scorer.aggregate(results, weights), unaccounted, repairs };
    }
    return figures;
  });
}

async function runSpectrum(folder: string) {
  const names = readdirSync(join(folder, 'csv-spectrum', 'csvs')).map((name) => name.replace(/\.csv$/, ''));
  const failed: string[] = [];
  for (const name of names.sort()) {
    const expected = JSON.parse(readFileSync(join(folder, 'csv-spectrum', 'json', `${name}.json`), 'utf8'));
    const { headers, rows } = await readCsv(join(folder, 'csv-spectrum', 'csvs', `${name}.csv`));
    const got = rows.map(({ cells }) => Object.fromEntries(headers.map((header, at) => [header, cells[at]])));
    if (JSON.stringify(got) !== JSON.stringify(expected)) failed.push(name);
  }
  return { files: names.length, passed: names.length - failed.length, failed };
}

const folder = corpusFolder('pollock');
if (folder !== undefined) {
  const pollock = await runPollock(folder, await scorerOf(folder));
  console.log(JSON.stringify({ battery: 'pollock', seed: 0, pollock, spectrum: await runSpectrum(folder) }));
}
