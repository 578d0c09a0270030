// Run with `npm run battery:studies`: the figures kept of the real studies, through the command as a user has it.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Figure, keptFigures, studiesFolder } from '../reference/figures.js';

const command = join(import.meta.dirname, '../../dist/cli.js');
const folder = studiesFolder();
if (folder === undefined)
  throw new Error('The studies are not beside this repository: set ORGRAPH_STUDIES to their folder.');

/** The cells of each measure in the answer of one call: in the order of ids, or those of a census of the network. */
function answerOf(network: Figure, metrics: readonly string[]): Map<string, string[]> {
  const { study, kind, minWeight, undirected, level, by } = network;
  const answer = execFileSync(
    process.execPath,
    [
      command,
      'measure',
      join(folder!, study),
      ...['--metrics', metrics.join(), '--of', level, '--kinds', kind, '--min-weight', String(minWeight)],
      ...(undirected ? ['--undirected'] : []),
      ...(by === null ? [] : ['--by', by]),
      '--quiet',
    ],
    { encoding: 'utf8' },
  );
  // Ids and numbers alone: no cell is quoted.
  const [header, ...rows] = answer
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  if (level === 'people') return new Map(header!.map((id, column) => [id, rows.map((row) => row[column]!)]));
  const cellsOf = (metric: string) =>
    rows.filter(([id]) => (metric.endsWith('-census') ? id!.startsWith(`${metric}-`) : id === metric));
  return new Map(metrics.map((metric) => [metric, cellsOf(metric).map(([, value]) => value!)]));
}

/** The greatest difference from the reference as a share of what is allowed: above 1 the two differ. */
function excessOf(cells: readonly string[], { values, tolerance = 1e-9 }: Figure): number {
  if (cells.length !== values.length) return Infinity;
  return values.reduce<number>((greatest, wanted, place) => {
    const cell = cells[place]!;
    if ((wanted === null) !== (cell === '')) return Infinity;
    if (wanted === null) return greatest;
    return Math.max(
      greatest,
      Math.abs(Number(cell) - wanted) / Math.max(1e-12, Math.abs(wanted) * tolerance),
    );
  }, 0);
}

const calls = new Map<string, Figure[]>();
for (const figure of keptFigures()) {
  const { study, kind, minWeight, undirected, level, by } = figure;
  const key = JSON.stringify([study, kind, minWeight, undirected, level, by]);
  calls.set(key, [...(calls.get(key) ?? []), figure]);
}
let figures = 0;
let equal = 0;
let greatest = 0;
for (const asked of calls.values()) {
  const answer = answerOf(asked[0]!, [...new Set(asked.map(({ metric }) => metric))]);
  for (const figure of asked) {
    const excess = excessOf(answer.get(figure.metric) ?? [], figure);
    figures++;
    if (excess <= 1) {
      equal++;
      greatest = Math.max(greatest, excess);
    } else console.log(`${figure.study} ${figure.kind} ${figure.metric}: ${excess} times what is allowed`);
  }
}
console.log(
  JSON.stringify({
    battery: 'studies',
    calls: calls.size,
    figures,
    equal,
    greatestShareOfAllowed: Number(greatest.toPrecision(3)),
  }),
);
process.exitCode = equal === figures ? 0 : 1;
