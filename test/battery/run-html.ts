// npm run battery:html -- [FOLDER ...]: the Nu HTML checker over every page orgraph makes of two-firms and of each folder: the report of
// persons and of groups, the talk sheets, and the page of a person. Needs Java and VNU_JAR, the path of vnu.jar (npm pack vnu-jar holds one
// as build/dist/vnu.jar). Prints a row a page and one line of JSON; ends with 1 where anything is wrong.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { analyze } from '../../src/analyze.js';
import { personPage } from '../../src/findings/leaders/person-page.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { personPageHtml } from '../../src/outputs/person-page/person-page-html.js';
import { renderReport } from '../../src/report.js';

const jar = process.env['VNU_JAR'];
if (jar === undefined || spawnSync('java', ['-version']).status !== 0) {
  console.log('skipped: needs java, and VNU_JAR with the path of vnu.jar');
  process.exit(0);
}
const cli = join(import.meta.dirname, '../../src/cli/main.node.ts');
const folders = [join(import.meta.dirname, '../../fixtures/two-firms'), ...process.argv.slice(2)];
const place = mkdtempSync(join(tmpdir(), 'orgraph-html-'));
let pages = 0;
let errors = 0;
let warnings = 0;
try {
  for (const folder of folders) {
    const name = basename(folder);
    const analysis = await analyze(await readDataset(folder), { draws: 20, permutations: 99 });
    keep(`${name}-report`, renderReport(analysis));
    const id = analysis.graph.people[0]?.id;
    if (id !== undefined)
      keep(`${name}-person`, personPageHtml(personPage(analysis, id), analysis.orgraphVersion));
    run(['analyze', folder, '-o', join(place, `${name}-groups`), '--privacy', 'aggregate', '--draws', '20']);
    keep(`${name}-groups-report`, readFileSync(join(place, `${name}-groups`, 'report.html'), 'utf8'));
    const sheets = join(place, `${name}-sheets`);
    if (analysis.dataset.roles.length === 0) continue;
    run(['match', folder, '--talk-sheets', sheets]);
    const [sheet] = readdirSync(sheets).filter((file) => file.endsWith('.html'));
    if (sheet !== undefined) keep(`${name}-sheet`, readFileSync(join(sheets, sheet), 'utf8'));
  }
  for (const file of readdirSync(place).filter((one) => one.endsWith('.html'))) {
    const found = check(join(place, file));
    pages++;
    errors += found.length;
    console.log(`${file.padEnd(40)} ${found.length === 0 ? 'nothing wrong' : found.join('\n  ')}`);
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
console.log(JSON.stringify({ battery: 'html', pages, errors, warnings }));
process.exitCode = errors === 0 ? 0 : 1;

function keep(name: string, text: string): void {
  writeFileSync(join(place, `${name}.html`), text);
}

function run(args: readonly string[]): void {
  execFileSync('npx', ['tsx', cli, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * Errors of one page, each in a line. Warnings are counted: the checker takes a block of data for a script that the policy forbids, and does
 * not find the hashes of long scripts, which browsers do.
 */
function check(path: string): string[] {
  const { stderr } = spawnSync('java', ['-jar', jar!, '--format', 'json', path], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const { messages } = JSON.parse(stderr) as {
    messages: { type: string; subType?: string; lastLine?: number; message: string; extract?: string }[];
  };
  warnings += messages.filter(({ subType }) => subType === 'warning').length;
  return messages
    .filter(({ type }) => type !== 'info')
    .map(({ lastLine, message, extract }) => `${lastLine ?? ''} ${message} [${extract?.slice(0, 90) ?? ''}]`);
}
