import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

// npm run test:mutation [-- --concurrency N --survivors part or file ...]: Stryker, which asks for Node 22.18 or later, on one part after
// another, or on single files of them; a line for each, and with --survivors one for each mutant that no test found. Stryker is not among
// the packages of development for its size: npm install --no-save @stryker-mutator/{core,vitest-runner}@10.1.1 brings it.

/** Files whose tests are put to the test, and the share of mutants that these must find. */
interface Part {
  readonly name: string;
  readonly least: number;
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

const root = join(import.meta.dirname, '../..');
const parts: readonly Part[] = [
  {
    name: 'reader',
    least: 80,
    mutate: [
      'csv/csv-dialect',
      'csv/csv-rows.node',
      'csv/csv-table.node',
      'csv/csv-top.node',
      'csv/header-width',
      'rows/row-gate',
      'rows/row-cells',
    ].map((name) => `src/ingest/${name}.ts`),
    tests: [
      'test/ingest/{csv-rows,csv-rows.property,csv-table,csv-table-faults,row-gate,row-cells,row-guard,second-table,recognise-columns,opt-out-header,lenient,read-dataset.node,weights,dataset-from-rows,cells,clean-copy,accounts.property}.test.ts',
    ],
  },
  {
    name: 'graph',
    least: 80,
    mutate: ['build-graph', 'select-network', 'groups', 'tie-days'].map((name) => `src/graph/${name}.ts`),
    tests: ['test/graph/*.test.ts', 'test/metrics/person-groups.test.ts'],
  },
  {
    name: 'gate',
    least: 90,
    mutate: readdirSync(join(root, 'src/privacy')).map((name) => `src/privacy/${name}`),
    tests: ['test/privacy/*.test.ts'],
  },
  {
    name: 'escaping',
    least: 90,
    mutate: ['src/outputs/csv/csv.ts', 'src/outputs/xml.ts', 'src/outputs/report/html.ts'],
    tests: ['test/outputs/{csv.property,xml,html}.test.ts'],
  },
  {
    name: 'writing',
    least: 90,
    mutate: ['src/outputs/write-outputs.node.ts', 'src/outputs/temporary-files.node.ts'],
    tests: ['test/outputs/{write-outputs,write-calls,write-file-safely,temporary-files}.test.ts'],
  },
];

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: Readonly<Record<'start' | 'end', { readonly line: number; readonly column: number }>>;
}

interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

const { values, positionals: asked } = parseArgs({
  options: { concurrency: { type: 'string', default: '2' }, survivors: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
if (!existsSync(stryker)) {
  console.error(
    'Stryker is not there: npm install --no-save @stryker-mutator/core@10.1.1 @stryker-mutator/vitest-runner@10.1.1',
  );
  process.exit(2);
}
const isLiving = ({ status }: Mutant) => status === 'Survived' || status === 'NoCoverage';
for (const part of parts) {
  const files = asked.filter((one) => part.mutate.includes(one));
  if (asked.length > 0 && files.length === 0 && !asked.includes(part.name)) continue;
  const mutate = files.length > 0 ? files : part.mutate;
  const { report, ...counts } = scoreOf({ ...part, mutate });
  if (values.survivors) for (const line of survivorsOf(report)) console.error(line);
  console.log(JSON.stringify({ battery: 'mutation', part: part.name, least: part.least, ...counts }));
  if (counts.score < part.least) process.exitCode = 1;
}

/** Where each mutant is that no test found, what stood there, and what Stryker put in its place. */
function survivorsOf({ files }: MutationReport): string[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants.filter(isLiving).map(({ status, mutatorName, replacement, location: { start, end } }) => {
      const line = lines[start.line - 1]!;
      const was =
        start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.trim()} ...`;
      return `${file}:${start.line}:${start.column} ${status} ${mutatorName}: ${was} => ${replacement.replaceAll('\n', ' ')}`;
    });
  });
}

function scoreOf({ mutate, tests }: Part) {
  const folder = mkdtempSync(join(tmpdir(), 'orgraph-mutation-'));
  try {
    const reportFile = join(folder, 'report.json');
    const config = join(folder, 'stryker.json');
    writeFileSync(
      config,
      JSON.stringify({
        mutate,
        testRunner: 'vitest',
        plugins: ['@stryker-mutator/vitest-runner'],
        vitest: { configFile: 'test/battery/mutation.vitest.config.ts', related: false },
        reporters: ['json', ...(values.survivors ? ['progress-append-only'] : [])],
        jsonReporter: { fileName: reportFile },
        tempDirName: join(folder, 'sandbox'),
        coverageAnalysis: 'perTest',
        ignoreStatic: false,
        timeoutMS: 60_000,
        concurrency: Number(values.concurrency),
        allowEmpty: false,
      }),
    );
    execFileSync(process.execPath, [stryker, 'run', config], {
      cwd: root,
      stdio: ['ignore', values.survivors ? 2 : 'ignore', 'inherit'],
      env: { ...process.env, ORGRAPH_MUTATION_TESTS: tests.join(' ') },
    });
    const report = JSON.parse(readFileSync(reportFile, 'utf8')) as MutationReport;
    const found = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
    const count = (...statuses: string[]) => found.filter((status) => statuses.includes(status)).length;
    const killed = count('Killed', 'Timeout');
    const survived = count('Survived', 'NoCoverage');
    const byFile = Object.entries(report.files).map(
      ([file, { mutants }]) => `${file}: ${mutants.filter(isLiving).length} of ${mutants.length} survived`,
    );
    return {
      report,
      score: Math.round((1000 * killed) / (killed + survived)) / 10,
      killed,
      survived,
      notTried: count('Ignored', 'CompileError', 'RuntimeError'),
      byFile,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
