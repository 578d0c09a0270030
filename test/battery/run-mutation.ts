import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// npm run test:mutation [part ...]: Stryker, which asks for Node 22.18 or later, on one part after another; a line for each. It is not
// among the packages of development for its size: npm install --no-save @stryker-mutator/{core,vitest-runner}@10.1.1 brings it.

/** Files whose tests are put to the test, and the share of mutants that these must find. */
interface Part {
  readonly name: string;
  readonly least: number;
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

const parts: readonly Part[] = [
  {
    name: 'reader',
    least: 80,
    mutate: ['src/ingest/csv-{dialect,rows.node,table.node,top.node}.ts', 'src/ingest/row-{gate,cells}.ts'],
    tests: [
      'test/ingest/{csv-rows.property,lenient,read-dataset.node,weights,dataset-from-rows,cells,clean-copy,accounts.property}.test.ts',
    ],
  },
  {
    name: 'graph',
    least: 80,
    mutate: ['src/graph/{build-graph,select-network,groups,tie-days}.ts'],
    tests: ['test/graph/*.test.ts', 'test/metrics/person-groups.test.ts'],
  },
  { name: 'gate', least: 90, mutate: ['src/privacy/*.ts'], tests: ['test/privacy/*.test.ts'] },
  {
    name: 'escaping',
    least: 90,
    mutate: ['src/outputs/csv.ts', 'src/outputs/xml.ts', 'src/outputs/report/html.ts'],
    tests: ['test/outputs/{csv.property,xml,html}.test.ts'],
  },
  {
    name: 'writing',
    least: 90,
    mutate: ['src/outputs/{write-outputs,temporary-files}.node.ts'],
    tests: ['test/outputs/{write-outputs,write-file-safely,temporary-files}.test.ts'],
  },
];

interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const root = join(import.meta.dirname, '../..');
const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
if (!existsSync(stryker)) {
  console.error(
    'Stryker is not there: npm install --no-save @stryker-mutator/core@10.1.1 @stryker-mutator/vitest-runner@10.1.1',
  );
  process.exit(2);
}
const asked = process.argv.slice(2);
for (const part of parts.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const counts = scoreOf(part);
  console.log(JSON.stringify({ battery: 'mutation', part: part.name, least: part.least, ...counts }));
  if (counts.score < part.least) process.exitCode = 1;
}

function scoreOf({ mutate, tests }: Part) {
  const folder = mkdtempSync(join(tmpdir(), 'orgraph-mutation-'));
  try {
    const report = join(folder, 'report.json');
    const config = join(folder, 'stryker.json');
    writeFileSync(
      config,
      JSON.stringify({
        mutate,
        testRunner: 'vitest',
        plugins: ['@stryker-mutator/vitest-runner'],
        vitest: { configFile: 'test/battery/mutation.vitest.config.ts', related: false },
        reporters: ['json'],
        jsonReporter: { fileName: report },
        tempDirName: join(folder, 'sandbox'),
        coverageAnalysis: 'perTest',
        ignoreStatic: false,
        timeoutMS: 20_000,
        concurrency: 2,
        allowEmpty: false,
      }),
    );
    execFileSync(process.execPath, [stryker, 'run', config], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ORGRAPH_MUTATION_TESTS: tests.join(' ') },
    });
    const { files } = JSON.parse(readFileSync(report, 'utf8')) as MutationReport;
    const found = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
    const count = (...statuses: string[]) => found.filter((status) => statuses.includes(status)).length;
    const killed = count('Killed', 'Timeout');
    const survived = count('Survived', 'NoCoverage');
    const byFile = Object.entries(files).map(([file, { mutants }]) => {
      const lived = mutants.filter(({ status }) => ['Survived', 'NoCoverage'].includes(status)).length;
      return `${file}: ${lived} of ${mutants.length} survived`;
    });
    return {
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
