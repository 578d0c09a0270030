// npm run battery:report -- [FOLDER ...]: the report of two-firms and of each folder in a real browser, in every state a reader
// may meet it in. Prints a row a state; ends with 1 where anything is wrong. With --shots DIR pictures are kept to be looked at.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { analyze } from '../../src/analyze.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { makeOutputs } from '../../src/outputs/registry.js';
import { differentCells } from './report-cells.js';
import { checkNumbers } from './report-numbers.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const states: readonly { name: string; options: BrowserContextOptions; media?: 'print' }[] = [
  { name: 'default', options: {} },
  { name: 'dark', options: { colorScheme: 'dark' } },
  // As wide as a sheet of A4 within its margins.
  { name: 'print', options: { viewport: { width: 688, height: 980 } }, media: 'print' },
  { name: '320 px', options: { viewport: { width: 320, height: 640 } } },
  { name: 'scripts off', options: { javaScriptEnabled: false } },
  { name: 'forced colours', options: { forcedColors: 'active' } },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { shots: { type: 'string' }, draws: { type: 'string', default: '40' } },
});
const folders = [join(import.meta.dirname, '../../fixtures/two-firms'), ...positionals];
const place = await mkdtemp(join(tmpdir(), 'orgraph-battery-'));
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
let faults = 0;
try {
  for (const folder of folders) await tryFolder(browser, folder);
} finally {
  await browser.close();
  await rm(place, { recursive: true, force: true });
}
console.log(
  JSON.stringify({
    battery: 'report',
    folders: folders.length,
    states: states.length,
    draws: Number(values.draws),
    faults,
  }),
);
process.exitCode = faults === 0 ? 0 : 1;

async function tryFolder(browser: Browser, folder: string): Promise<void> {
  const name = basename(folder);
  const analysis = await analyze(await readDataset(folder), { draws: Number(values.draws) });
  const files = makeOutputs(analysis, { showNames: false, showValues: false });
  const page = files.get('report.html')!;
  const path = join(place, `${name}.html`);
  writeFileSync(path, page);
  console.log(`${name}: ${analysis.graph.people.length} people, ${Math.round(page.length / 1000)} kB`);
  for (const state of states) {
    const found = await tryState(browser, pathToFileURL(path).href, name, state);
    if (state.name === 'default') {
      found.push(...(await differentCells(browser, path, files.get('analysis.json')!)));
      found.push(...numbersOf(page, files));
    }
    faults += found.length;
    console.log(`  ${state.name.padEnd(15)} ${found.length === 0 ? 'nothing wrong' : found.join('; ')}`);
  }
}

/** Numbers of the tables that stand in no file; says how many were looked up. */
function numbersOf(page: string, files: ReadonlyMap<string, string>): readonly string[] {
  const { tables, byRow, anywhere, missing } = checkNumbers(page, files);
  console.log(
    `  ${tables} tables: ${byRow} numbers found by their row, ${anywhere} elsewhere in the files, ${missing.length} nowhere`,
  );
  return missing;
}

/** Headings of the page that the PDF does not have; looked up where pdftotext is there, which the battery says otherwise. */
async function headingsNotPrinted(page: Page): Promise<string[]> {
  const headings = (await page.evaluate(
    "[...document.querySelectorAll('h1, h2, h3')].filter((one) => one.getClientRects().length > 0).map((one) => one.textContent)",
  )) as string[];
  const pdf = await page.pdf({ format: 'A4' });
  const { status, stdout } = spawnSync('pdftotext', ['-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) {
    console.log('  headings of the PDF were not looked up: pdftotext is not there');
    return [];
  }
  const plain = (text: string) => text.replace(/\s+/g, '');
  const printed = plain(stdout);
  return headings
    .filter((heading) => !printed.includes(plain(heading)))
    .map((heading) => `not in the PDF: ${heading}`);
}

async function tryState(
  browser: Browser,
  url: string,
  name: string,
  { name: state, options, media }: (typeof states)[number],
): Promise<string[]> {
  const context = await browser.newContext({ offline: true, ...options });
  const found: string[] = [];
  try {
    const page = await context.newPage();
    page.on('request', (request) => {
      if (request.url() !== url && request.url() !== 'data:,') found.push(`request ${request.url()}`);
    });
    page.on('console', (message) => {
      // Software WebGL says of itself that it is slow; that is not about the page.
      if (!message.text().includes('GPU stall')) found.push(`console ${message.text()}`);
    });
    page.on('pageerror', (error) => found.push(`error ${error.message}`));
    await page.goto(url);
    if (media !== undefined) await page.emulateMedia({ media });
    const width = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if (width !== 0) found.push(`scrolls sideways by ${width}`);
    if (media === 'print') found.push(...(await headingsNotPrinted(page)));
    if (options.javaScriptEnabled !== false) {
      await page.evaluate(axe);
      const broken = (await page.evaluate(
        `axe.run({ runOnly: ${JSON.stringify(rules)} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html.slice(0, 120)))`,
      )) as string[];
      found.push(...broken);
    }
    if (values.shots !== undefined) {
      mkdirSync(values.shots, { recursive: true });
      await page.screenshot({ path: join(values.shots, `${name}-${state.replaceAll(' ', '-')}.png`) });
    }
  } finally {
    await context.close();
  }
  return found;
}
