// Run with `npm run battery:leaders`, `-- --write` to put the table into docs/planted-leaders.md.
import { parseArgs } from 'node:util';
import type { PlantedShape } from '../support/planted-leaders.js';
import { type Judged, judgeLeaders } from './judge-leaders.js';
import { shapes } from './leader-shapes.js';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '50' },
    draws: { type: 'string', default: '200' },
    only: { type: 'string' },
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

for (const { name, shape, undirected } of shapes) {
  if (values.only !== undefined && !name.includes(values.only)) continue;
  const runs: Judged[] = [];
  for (let seed = 1; seed <= Number(values.seeds); seed++)
    runs.push(await judgeLeaders(shape, seed, { draws: Number(values.draws), undirected }));
  process.stdout.write(`${JSON.stringify(summary(name, shape, runs))}\n`);
}
