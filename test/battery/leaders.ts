// Run with `npm run battery:leaders`, `-- --write` to put the table into docs/planted-leaders.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PlantedShape } from '../support/planted-leaders.js';
import { type Judged, judgeLeaders } from './judge-leaders.js';
import { shapes } from './leader-shapes.js';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '50' },
    draws: { type: 'string', default: '200' },
    only: { type: 'string' },
    // Lines that earlier runs printed, to be put together.
    from: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

function summary(name: string, shape: PlantedShape, runs: readonly Judged[]) {
  const sum = (of: (run: Judged) => number) => runs.reduce((all, run) => all + of(run), 0);
  const planted = sum((run) => run.planted);
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2));
  return {
    name,
    people: shape.people,
    runs: runs.length,
    draws: Number(values.draws),
    sought: (sum((run) => run.meanSought) / runs.length).toFixed(1),
    precision: share(
      sum((run) => run.clearPlanted),
      sum((run) => run.clear),
    ),
    recallClear: share(
      sum((run) => run.clearPlanted),
      planted,
    ),
    recall: share(
      sum((run) => run.clearPlanted + run.likelyPlanted),
      planted,
    ),
    likelyPrecision: share(
      sum((run) => run.likelyPlanted),
      sum((run) => run.likely),
    ),
    likelyPerRun: (sum((run) => run.likely - run.likelyPlanted) / runs.length).toFixed(1),
    falseRuns: share(runs.filter((run) => run.clear > run.clearPlanted).length, runs.length),
    decoys: sum((run) => run.clearDecoys),
    degree: share(
      sum((run) => run.rivalPlanted['in-degree']),
      planted,
    ),
    betweenness: share(
      sum((run) => run.rivalPlanted.betweenness),
      planted,
    ),
    pagerank: share(
      sum((run) => run.rivalPlanted.pagerank),
      planted,
    ),
  };
}

type Summary = ReturnType<typeof summary>;

const columns: readonly (readonly [title: string, key: keyof Summary])[] = [
  ['organisation', 'name'],
  ['people', 'people'],
  ['runs', 'runs'],
  ['draws', 'draws'],
  ['mean sought', 'sought'],
  ['clear: planted', 'precision'],
  ['planted: clear', 'recallClear'],
  ['planted: clear or likely', 'recall'],
  ['likely: planted', 'likelyPrecision'],
  ['others likely, a run', 'likelyPerRun'],
  ['runs with somebody clear who is not planted', 'falseRuns'],
  ['degree', 'degree'],
  ['betweenness', 'betweenness'],
  ['PageRank', 'pagerank'],
];

function page(rows: readonly Summary[]): string {
  const line = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |`;
  return `# Planted leaders

Made by \`npm run battery:leaders -- --write\`. Organisations are made in which it is known who is a hidden leader: staff who are
sought three times as much as people of the same unit (twice in *weak pull*), for no reason that the data has. Beside them stand decoys:
people who write four times as much as others, bosses, and the people of the largest unit. Named are people without a post whose
informal pull is clear or likely. The last three columns take as many people without a post as are planted from the top of a bare
measure, and say which share of them is planted: they are told how many to name, which nobody knows of a real organisation.
A dash: nobody is planted, or nobody named.

${line(columns.map(([title]) => title))}
${line(columns.map(() => '---'))}
${rows.map((row) => line(columns.map(([, key]) => row[key]))).join('\n')}
`;
}

const rows: Summary[] = [];
if (values.from === undefined) {
  for (const { name, shape, undirected } of shapes) {
    if (values.only !== undefined && !name.includes(values.only)) continue;
    const runs: Judged[] = [];
    for (let seed = 1; seed <= Number(values.seeds); seed++)
      runs.push(await judgeLeaders(shape, seed, { draws: Number(values.draws), undirected }));
    const row = summary(name, shape, runs);
    rows.push(row);
    process.stdout.write(`${JSON.stringify(row)}\n`);
  }
} else {
  const lines = readFileSync(values.from, 'utf8').trim().split('\n');
  rows.push(...lines.map((text) => JSON.parse(text) as Summary));
}
if (values.write) writeFileSync(join(import.meta.dirname, '../../docs/planted-leaders.md'), page(rows));
