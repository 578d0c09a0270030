// Run with `npm run bench:sample`: estimates of betweenness beside the exact values, seed by seed. L takes the exact values first.
import { parseArgs } from 'node:util';
import { buildCsr, symmetrize } from '../../src/kernel/csr.js';
import { measure } from '../../src/metrics/measure.js';
import { sampledStepPaths } from '../../src/metrics/passes/step-paths.js';
import { networkOf } from './bench-graph.js';
import { makeOrganisation, type Size, sizes } from './organisation.js';
import { median, short, tableOf, writeSection } from './page.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: 'M,L' },
    graphs: { type: 'string', default: '20265,20266' },
    seeds: { type: 'string', default: '10' },
    sample: { type: 'string', default: '2048' },
    threads: { type: 'string', default: '2' },
    write: { type: 'boolean', default: false },
  },
});
const TOP = 50;
const threads = Number(values.threads);
const sample = Number(values.sample);

/** The people with the greatest values. */
function topOf(scores: Float64Array): number[] {
  const people = Array.from(scores.keys());
  return people.sort((a, b) => scores[b]! - scores[a]!).slice(0, TOP);
}

const rows: string[][] = [];
for (const size of values.sizes.split(',') as Size[])
  for (const graph of values.graphs.split(',').map(Number))
    for (const directed of [false, true]) {
      const { people } = sizes[size];
      const out = buildCsr(people, makeOrganisation(sizes[size], graph));
      const both = symmetrize(out);
      const network = networkOf(directed ? out : both, both, directed);
      const most = sampledStepPaths.mostOf(network) * (directed ? 1 : 1 / 2);
      const [exact] = await measure(network, 'betweenness', { threads });
      const top = new Set(topOf(exact!.values));
      const found = { overlap: [] as number[], error: [] as number[], seconds: [] as number[] };
      let bound = 0;
      let beyond = 0;
      for (let seed = 1; seed <= Number(values.seeds); seed++) {
        const start = performance.now();
        const [estimated] = await measure(network, 'betweenness', { sample, seed, threads });
        found.seconds.push((performance.now() - start) / 1000);
        const { errorBounds } = estimated!.estimate!;
        const errors = estimated!.values.map((value, person) => Math.abs(value - exact!.values[person]!));
        found.overlap.push(topOf(estimated!.values).filter((person) => top.has(person)).length / TOP);
        found.error.push(errors.reduce((greatest, error) => Math.max(greatest, error), 0) / most);
        bound = errorBounds.reduce((greatest, value) => Math.max(greatest, value / most), bound);
        beyond += errors.filter((error, person) => error > errorBounds[person]!).length;
        console.log(size, graph, directed, seed, found.overlap.at(-1), short(found.error.at(-1)!), beyond);
      }
      rows.push([
        `${size}, graph ${graph}, ${directed ? 'directed' : 'undirected'}`,
        `${median(found.overlap)} (${Math.min(...found.overlap)}-${Math.max(...found.overlap)})`,
        `${short(median(found.error))} (most ${short(Math.max(...found.error))})`,
        short(bound),
        String(beyond),
        `${short(median(found.seconds))} (most ${short(Math.max(...found.seconds))})`,
      ]);
    }
const table = tableOf(
  ['network', 'overlap of the first 50', 'greatest error', 'greatest bound', 'beyond the bound', 'seconds'],
  rows,
);
console.log(table);
if (values.write)
  writeSection(
    'sample',
    'Betweenness from a sample',
    `\`measure(network, 'betweenness', { sample: ${sample} })\` beside the exact values, ${values.seeds} seeds of draws a network, ${threads} threads: median
and what the seeds span. Errors and bounds as a share of all pairs; *beyond the bound* counts people whose error is greater than
the bound stated for them, over all seeds.

${table}`,
  );
