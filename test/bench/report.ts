// npm run bench:report: what the report adds to an analysis: bytes, seconds to make and write every file, and how soon a browser with
// software WebGL shows the page and answers. With --write into docs/benchmarks.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../../src/analyze.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { outputs } from '../../src/outputs/registry.js';
import { writeOutputs } from '../../src/outputs/write-outputs.node.js';
import { VERSION } from '../../src/version.js';
import { median, short, tableOf, writeSection } from './page.js';
import { type OpenedReport, openReport } from './report-opening.js';
import { writeOrganisation } from './write-organisation.js';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '500,10000' },
    rounds: { type: 'string', default: '5' },
    threads: { type: 'string', default: '2' },
    write: { type: 'boolean', default: false },
  },
});
const SEED = 20264;
const rounds = Number(values.rounds);
/** What is measured lies beyond the analysis, which need not be sure of what it says. */
const quick = { draws: 20, permutations: 99 };

/** What is asked of a report of an organisation of so many people. */
const limits: ReadonlyMap<number, Readonly<Record<string, number>>> = new Map([
  [500, { 'report.html, MB': 1, 'first contentful paint': 0.5, 'the same in a browser just started': 0.5 }],
  [10_000, { 'report.html, MB': 6, 'all files made and written': 10, 'first click handled': 3 }],
]);

const rows = new Map<string, string[]>();
const sizes = values.people.split(',').map(Number);
const missed: string[] = [];
for (const people of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'orgraph-report-'));
  try {
    for (const [what, figures] of await measureReport(folder, people)) {
      const value = median(figures);
      const limit = limits.get(people)?.[what];
      if (limit !== undefined && value > limit) missed.push(`${what}, ${people} people`);
      const range =
        figures.length > 1 ? ` (${short(Math.min(...figures))}-${short(Math.max(...figures))})` : '';
      const cell = `${short(value)}${range}${limit === undefined ? '' : `, at most ${limit}`}`;
      rows.set(what, [...(rows.get(what) ?? []), cell]);
      console.log(`${people} people | ${what} | ${cell}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
const names = sizes.map((people) => `${people.toLocaleString('en-US')} people`);
const page = tableOf(
  ['seconds', ...names],
  [...rows].map(([what, cells]) => [what, ...cells]),
);
console.log(page);
console.log(JSON.stringify({ bench: 'report', sizes, rounds, seed: SEED, missed }));
process.exitCode = missed.length === 0 ? 0 : 1;
if (values.write)
  writeSection(
    'report',
    'The report, made and opened',
    `Folders that \`write-organisation.ts\` makes, units of 50 with roles, 15 ties a person, seed ${SEED}, analysed with ${quick.draws} draws and ${quick.permutations} permutations; the page in Chromium with software WebGL (SwiftShader), offline, ${rounds} openings each, from the start of the navigation, in a browser that has shown a page before. A browser just started shows nothing until its software GL is ready, not even a page without content. A click counts as handled when the picture of the map is drawn, the person or group that was clicked has its card, and a frame has been painted. Long tasks are over when none longer than 50 ms began for a second.

${page}`,
  );

async function measureReport(folder: string, people: number): Promise<Map<string, number[]>> {
  const input = join(folder, 'in');
  await writeOrganisation(input, { people, ties: 15 * people, unit: 50, roles: true }, SEED);
  const dataset = await readDataset(input);
  const analysis = await analyze(dataset, quick, { threads: Number(values.threads) });
  console.log(`${people} people analysed in ${short(process.cpuUsage().user / 1e6)} s of CPU`);
  const files = new Map<string, string>();
  let made = 0;
  let report = 0;
  for (const { file, make } of outputs) {
    const start = performance.now();
    files.set(file, make(analysis, { showNames: false, showValues: false }));
    const seconds = (performance.now() - start) / 1000;
    made += seconds;
    if (file === 'report.html') report = seconds;
  }
  const out = join(folder, 'out');
  const start = performance.now();
  await writeOutputs(out, files, { version: VERSION, inputs: dataset.files });
  const written = (performance.now() - start) / 1000;
  const opened: OpenedReport[] = [];
  for (let round = 0; round < rounds; round++) opened.push(await openReport(join(out, 'report.html')));
  return new Map([
    ['report.html, MB', [Buffer.byteLength(files.get('report.html')!) / 1e6]],
    ['report.html made', [report]],
    ['all files made and written', [made + written]],
    ['first contentful paint', opened.map(({ paint }) => paint)],
    ['the same in a browser just started', opened.map(({ paintAtStart }) => paintAtStart)],
    ['an empty page in a browser just started', opened.map(({ emptyAtStart }) => emptyAtStart)],
    ['long tasks over', opened.map(({ quiet }) => quiet)],
    ['first click handled', opened.map(({ clicked }) => clicked)],
    ['everybody drawn after the groups', opened.map(({ everybody }) => everybody)],
  ]);
}
