// npm run battery:report -- [FOLDER ...]: the report of two-firms and of each folder in a real browser, in every state a reader
// may meet it in, and by keyboard alone. Prints a row a state; ends with 1 where anything is wrong. --lang de or fr for another language,
// --privacy aggregate for the page where nobody may be shown; with --shots DIR pictures are kept to be looked at.
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { analyze } from '../../src/analyze.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import type { AnalyzeOptionsInput } from '../../src/options.js';
import { makeOutputs } from '../../src/outputs/registry.js';
import { gateDataset } from '../../src/privacy/gate-dataset.js';
import type { Dataset } from '../../src/schema/dataset.js';
import { type Language, languages, wordsIn } from '../../src/words/languages.js';
import { differentCells } from './report-cells.js';
import { checkNumbers } from './report-numbers.js';
import { markedIn, smallCounts, withMarkedPeople } from './report-persons.js';
import { pageStates, stateFaults } from './report-states.js';
import { keyboardWalk } from './report-walk.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    shots: { type: 'string' },
    draws: { type: 'string', default: '40' },
    lang: { type: 'string', default: 'en' },
    privacy: { type: 'string', default: 'identified' },
  },
});
const lang = oneOf<Language>(languages, values.lang);
const mode = oneOf<'identified' | 'aggregate'>(['identified', 'aggregate'], values.privacy);
const draws = Number(values.draws);
const folders = [join(import.meta.dirname, '../../fixtures/two-firms'), ...positionals];
const place = await mkdtemp(join(tmpdir(), 'orgraph-battery-'));
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
let faults = 0;
let stops = 0;
let numbers = 0;
try {
  for (const folder of folders) await tryFolder(browser, folder);
} finally {
  await browser.close();
  await rm(place, { recursive: true, force: true });
}
console.log(
  JSON.stringify({
    battery: 'report',
    lang,
    privacy: mode,
    folders: folders.length,
    states: pageStates.length,
    stops,
    numbers,
    draws,
    faults,
  }),
);
process.exitCode = faults === 0 ? 0 : 1;

async function tryFolder(browser: Browser, folder: string): Promise<void> {
  const name = basename(folder);
  const dataset = withMarks(await readDataset(folder));
  const gated = await gateDataset(dataset, { mode });
  const analysis = await analyze(gated, { draws, ...shownOf(gated) });
  const files = makeOutputs(analysis, { showNames: false, showValues: false, lang });
  const page = files.get('report.html')!;
  const path = join(place, `${name}.html`);
  writeFileSync(path, page);
  const url = pathToFileURL(path).href;
  console.log(`${name}: ${analysis.graph.people.length} people, ${Math.round(page.length / 1000)} kB`);
  for (const state of pageStates) {
    const found = await stateFaults(
      browser,
      url,
      state,
      shotOf(`${name}-${state.name.replaceAll(' ', '-')}`),
    );
    tell(state.name, found.faults);
    if (found.wide.length > 0) console.log(`    scroll in their box: ${found.wide.join(' | ')}`);
  }
  tell('numbers', numbersOf(page, files));
  if (mode === 'aggregate')
    tell('persons', [...markedIn(files), ...smallCounts(page, analysis.dataset.privacy!.k)]);
  else if (lang === 'en') tell('cells', await differentCells(browser, path, files.get('analysis.json')!));
  const walk = await keyboardWalk(browser, url);
  stops += walk.stops;
  tell(`${walk.stops} stops`, walk.faults);
}

/** Where nobody may be shown, everybody is marked first. */
function withMarks(dataset: Dataset): Dataset {
  return mode === 'aggregate' ? withMarkedPeople(dataset) : dataset;
}

/** What the gate leaves to be shown, as the command asks for it. */
function shownOf({ privacy }: Dataset): Pick<AnalyzeOptionsInput, 'by' | 'minGroup'> {
  if (privacy?.mode !== 'aggregate') return {};
  return { by: privacy.columns.filter(({ isShown }) => isShown).map(({ by }) => by), minGroup: privacy.k };
}

function tell(what: string, found: readonly string[]): void {
  faults += found.length;
  console.log(`  ${what.padEnd(15)} ${found.length === 0 ? 'nothing wrong' : found.join('; ')}`);
}

function shotOf(name: string): string | undefined {
  if (values.shots === undefined) return undefined;
  mkdirSync(values.shots, { recursive: true });
  return join(values.shots, name);
}

/** Numbers of the tables that stand in no file; says how many were looked up. */
function numbersOf(page: string, files: ReadonlyMap<string, string>): readonly string[] {
  const found = checkNumbers(page, files, wordsIn(lang).numbers);
  const { tables, byRow, anywhere, missing } = found;
  numbers += byRow + anywhere + missing.length;
  console.log(
    `  ${tables} tables: ${byRow} numbers found by their row, ${anywhere} elsewhere in the files, ${missing.length} nowhere`,
  );
  return missing;
}

function oneOf<One extends string>(known: readonly One[], word: string): One {
  const found = known.find((one) => one === word);
  if (found === undefined) throw new Error(`${word} is none of ${known.join(', ')}`);
  return found;
}
