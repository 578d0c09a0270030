// Run with `npm run test:dirty [-- FOLDER]`: dirty and hostile files of people and ties, one line of JSON. `--verbose` explains.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { buildGraph } from '../../../src/graph/build-graph.js';
import { readCsv } from '../../../src/ingest/csv/csv-table.node.js';
import { type InputFiles, readDataset } from '../../../src/ingest/read-dataset.node.js';
import type { Dataset } from '../../../src/schema/dataset.js';
import type { IssueCode } from '../../../src/schema/issue.js';
import { corpusFolder, isAsked } from './corpus.js';

type Outcome = 'accept' | 'accept-with-issues' | 'refuse';

interface Case {
  readonly id: string;
  readonly files: { readonly people?: string; readonly interactions?: string };
  readonly allowed: readonly Outcome[];
  readonly rows?: readonly (readonly string[])[];
  readonly heldBack?: number;
  readonly mustReport?: readonly string[];
  readonly graph?: { readonly nodes: number; readonly edges?: number };
}

/** The corpus's names of faults, and ours. A reader that refuses may do so for any reason that covers the fault. */
const codesOf: Readonly<Record<string, readonly IssueCode[]>> = {
  'bare-quote': ['quote-bare', 'quote-misplaced'],
  'control-char': ['encoding-invalid'],
  'dangling-manager': ['manager-unknown'],
  'date-ambiguous': ['date-invalid'],
  'date-invalid': ['date-invalid'],
  'date-local': ['date-local'],
  'date-order': ['date-order'],
  'date-range': ['date-range'],
  'duplicate-header': ['column-repeated'],
  'duplicate-person': ['person-repeated', 'person-conflict'],
  'empty-file': ['file-empty'],
  'empty-header': ['column-unnamed'],
  encoding: ['encoding-invalid'],
  'header-not-first': ['header-not-first'],
  'id-collision': ['id-alike'],
  'id-invisible': ['id-invisible'],
  'id-normalised': ['id-changed'],
  'id-spreadsheet-damage': ['id-rewritten', 'id-alike', 'person-unknown'],
  'invalid-bytes': ['encoding-invalid'],
  'manager-cycle': ['manager-cycle'],
  'missing-column': ['column-missing', 'not-csv'],
  'missing-value': ['value-missing', 'date-missing'],
  'no-rows': ['no-rows'],
  'not-csv': ['not-csv'],
  'number-format': ['number-invalid'],
  'number-negative': ['number-range'],
  'number-range': ['number-range', 'number-invalid'],
  'number-zero': ['weight-zero'],
  'opted-out': ['opted-out'],
  'ragged-long': ['row-too-long', 'column-unnamed'],
  'ragged-short': ['row-too-short'],
  'repeated-header': ['header-repeated'],
  'reserved-name': ['column-reserved'],
  'self-tie': ['self-tie'],
  'suspicious-dialect': ['quote-misplaced', 'row-too-long'],
  'unclosed-quote': ['quote-unclosed'],
  'unknown-person': ['person-unknown'],
};

const people = {
  id: 'person_id',
  name: 'name',
  unit: 'department',
  level: 'level',
  managerId: 'manager_id',
  firm: 'firm',
} as const;

function tieCount(dataset: Dataset): number {
  const { source, target, count } = dataset.interactions;
  const pairs = new Set<string>();
  for (let row = 0; row < count; row++) pairs.add(`${source[row]} ${target[row]}`);
  return pairs.size;
}

/** What is wrong with how a case was read; empty when it passes. */
async function judge(folder: string, { files, allowed, rows, heldBack, mustReport = [], graph }: Case) {
  const problems: string[] = [];
  const input: InputFiles = Object.fromEntries(
    Object.entries(files).map(([table, path]) => [table, join(folder, 'ona-dirty', path)]),
  );
  const dataset = await readDataset(input);
  const codes = new Set(dataset.issues.map(({ code }) => code));
  const isRefused = dataset.issues.some(({ severity }) => severity === 'refused');
  const outcome: Outcome = isRefused ? 'refuse' : codes.size > 0 ? 'accept-with-issues' : 'accept';
  if (!allowed.includes(outcome)) problems.push(`${outcome} is not allowed (${[...codes].join(' ')})`);
  for (const wanted of mustReport) {
    if (codesOf[wanted] === undefined) problems.push(`no code for ${wanted}`);
    else if (!codesOf[wanted].some((code) => codes.has(code)))
      problems.push(`${wanted} not told; told were ${[...codes].join(' ')}`);
  }
  for (const { file, read, delivered, heldBack: held, blank } of dataset.files)
    if (read !== delivered + held + blank) problems.push(`${file} does not add up`);
  if (isRefused) return problems;
  buildGraph(dataset, {});

  const account = dataset.files.find(({ table }) => table === 'people');
  if (heldBack !== undefined && account?.heldBack !== heldBack)
    problems.push(`${account?.heldBack} held back instead of ${heldBack}`);
  if (rows !== undefined && input.people !== undefined) {
    const table = await readCsv(input.people, { columns: ['person_id'] });
    const trimmed = (cells: readonly string[]) =>
      cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
    const got = [table.headers, ...table.rows.map(({ cells }) => cells)].map(trimmed);
    if (JSON.stringify(got) !== JSON.stringify(rows.map(trimmed))) problems.push('the rows differ');
    // What became people: the same texts, but for outer spaces and the composed form of letters.
    const [header = [], ...records] = rows;
    for (const record of records) {
      const cell = (name: string) => (record[header.indexOf(name)] ?? '').trim().normalize('NFC');
      const person = dataset.people.find(({ id }) => id === cell('person_id'));
      for (const [field, name] of Object.entries(people) as [keyof typeof people, string][]) {
        if (person === undefined || !header.includes(name)) continue;
        const value = person[field] ?? '';
        if (value !== cell(name) && field !== 'managerId') problems.push(`${name} of ${person.id} differs`);
      }
    }
  }
  if (graph !== undefined) {
    if (dataset.people.length !== graph.nodes)
      problems.push(`${dataset.people.length} people instead of ${graph.nodes}`);
    if (graph.edges !== undefined && tieCount(dataset) !== graph.edges)
      problems.push(`${tieCount(dataset)} ties instead of ${graph.edges}`);
  }
  const { polluted } = {} as { polluted?: unknown };
  if (polluted !== undefined) problems.push('the prototype of objects was changed');
  return problems;
}

/** Reads the case from a folder too, as the command does. */
async function judgeInFolder(folder: string, { files }: Case): Promise<string[]> {
  const copy = mkdtempSync(join(tmpdir(), 'orgraph-dirty-'));
  try {
    mkdirSync(copy, { recursive: true });
    for (const [table, path] of Object.entries(files))
      if (extname(path) === '.csv') copyFileSync(join(folder, 'ona-dirty', path), join(copy, `${table}.csv`));
    if (Object.values(files).every((path) => extname(path) === '.csv')) await readDataset(copy);
    return [];
  } catch (error) {
    return [`read from a folder: ${error instanceof Error ? error.message : 'failed'}`];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const folder = corpusFolder('ona-dirty');
if (folder !== undefined) {
  const read = JSON.parse(readFileSync(join(folder, 'ona-dirty', 'cases.json'), 'utf8'));
  const cases: readonly Case[] = Array.isArray(read) ? read : read.cases;
  const failed: string[] = [];
  for (const one of cases) {
    const problems = [...(await judge(folder, one)), ...(await judgeInFolder(folder, one))];
    if (problems.length === 0) continue;
    failed.push(one.id);
    if (isAsked('--verbose')) console.error(`${one.id}: ${problems.join('; ')}`);
  }
  console.log(
    JSON.stringify({
      battery: 'ona-dirty',
      seed: 0,
      cases: cases.length,
      passed: cases.length - failed.length,
      failed,
    }),
  );
}
