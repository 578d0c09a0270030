// Run with `npm run bench:read [-- --megabytes 1000]`: a large file of ties, read by csv-parse alone, and read by readDataset and rolled up.
// People, targets, kinds and days are drawn evenly, so that hardly two rows are of one pair, kind and day: the worst case.
// aboveTableMebibytes: the most that the process had in memory (maxRSS), less what it had before it read and less the typed arrays that
// are left at the end: the columns of the interactions (one entry for each pair, kind and day) and those of the ties added up from
// them. So it counts whatever else there is at any moment: the index by which entries are found, blocks not yet moved, the heap,
// pieces of the file, and what is garbage and has not been given back. Goal: 300 with a file of 1 GB, and 1.3 times the bare reader.
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse';
import { rollUp } from '../../src/engines/memory.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { createRandom } from '../../src/random.js';

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '100' },
    people: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    // Given to the processes that this one starts.
    reader: { type: 'string' },
    file: { type: 'string' },
  },
});

const kinds = ['email', 'chat', 'meeting'];

/** Ties of 50 bytes a row, as a mail server would export them. */
async function writeFile(file: string, megabytes: number, people: number): Promise<number> {
  const random = createRandom(Number(values.seed), 'read-large');
  const out = createWriteStream(file);
  const person = () => `p${String(random.below(people)).padStart(8, '0')}`;
  let rows = 0;
  let bytes = 0;
  let text = 'source,target,kind,timestamp,weight\n';
  while (bytes < megabytes * 1e6) {
    const day = new Date(Date.UTC(2026, 0, 1 + random.below(90))).toISOString().slice(0, 10);
    for (let row = 0; row < 1000; row++, rows++)
      text += `${person()},${person()},${kinds[random.below(3)]},${day}T09:30:00Z,1\n`;
    bytes += text.length;
    if (!out.write(text)) await new Promise<void>((resolve) => out.once('drain', () => resolve()));
    text = '';
  }
  await new Promise<void>((resolve) => out.end(() => resolve()));
  return rows;
}

/** What one reader takes, in a process of its own. */
async function measure(reader: string, file: string): Promise<void> {
  const before = process.memoryUsage.rss();
  const start = performance.now();
  let rows = 0;
  let tableBytes = 0;
  let entries = 0;
  let ties = 0;
  let steps = 0;
  if (reader === 'csv-parse') {
    for await (const _ of createReadStream(file, { highWaterMark: 1 << 18 }).pipe(parse())) rows++;
    rows--;
  } else {
    const dataset = await readDataset({ interactions: file }, {}, { onProgress: () => steps++ });
    rows = dataset.files[0]!.read;
    entries = dataset.interactions.count;
    const { tables } = rollUp(dataset, {
      fromDay: undefined,
      toDay: undefined,
      broadcastSize: 20,
      isDirected: (kind) => kind !== 'meeting',
    });
    ties = tables.reduce((sum, { sources }) => sum + sources.length, 0);
    for (const table of [dataset.interactions, ...tables])
      for (const column of Object.values(table))
        if (ArrayBuffer.isView(column)) tableBytes += column.byteLength;
  }
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(
    JSON.stringify({
      reader,
      rows,
      seconds: Number(((performance.now() - start) / 1000).toFixed(2)),
      // What other programs on the machine do not change much.
      cpuSeconds: Number((process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6).toFixed(2)),
      ...(reader === 'csv-parse' ? {} : { entries, ties, steps }),
      tableMebibytes: Math.round(tableBytes / (1 << 20)),
      peakMebibytes: Math.round(peak / (1 << 20)),
      // What the process held at most beside what it held before reading and the tables that came of it.
      aboveTableMebibytes: Math.round((peak - before - tableBytes) / (1 << 20)),
    }),
  );
}

function run(reader: string, file: string) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, fileURLToPath(import.meta.url), '--reader', reader, '--file', file],
    { encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as { rows: number; seconds: number; cpuSeconds: number };
}

if (values.reader !== undefined && values.file !== undefined && existsSync(values.file)) {
  await measure(values.reader, values.file);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'orgraph-read-'));
  try {
    const file = join(folder, 'interactions.csv');
    const rows = await writeFile(file, Number(values.megabytes), Number(values.people));
    const bare = run('csv-parse', file);
    const own = run('orgraph', file);
    if (own.rows !== rows || bare.rows !== rows)
      throw new Error(`${own.rows} and ${bare.rows} of ${rows} rows`);
    const ratio = Number((own.seconds / bare.seconds).toFixed(2));
    const cpuRatio = Number((own.cpuSeconds / bare.cpuSeconds).toFixed(2));
    console.log(
      JSON.stringify({
        bench: 'read',
        seed: Number(values.seed),
        bytes: statSync(file).size,
        rows,
        bare,
        own,
        ratio,
        cpuRatio,
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
