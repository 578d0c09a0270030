// Run with `npm run bench:million`: 1,000,000 people and 15,000,000 directed ties in memory, one measure after the other.
import { parseArgs } from 'node:util';
import { leiden } from '../../src/kernel/communities/leiden.js';
import { buildCsr, reverse, symmetrize } from '../../src/kernel/csr.js';
import { pageRank } from '../../src/kernel/spectral/pagerank.js';
import { strongComponents, weakComponents } from '../../src/kernel/structure/components.js';
import { coreNumbers } from '../../src/kernel/structure/core-numbers.js';
import { structuralHoles } from '../../src/kernel/structure/structural-holes.js';
import { localTriangles } from '../../src/kernel/structure/triangles.js';
import { measure } from '../../src/metrics/measure.js';
import { networkOf } from './bench-graph.js';
import { makeOrganisation, sizes } from './organisation.js';
import { short, tableOf, writeSection } from './page.js';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const SEED = 20263;
const { people } = sizes.XL;
const rows: string[][] = [];
let whole = 0;
let peak = 0;

async function step<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  whole += seconds;
  peak = Math.max(peak, process.memoryUsage().rss, process.resourceUsage().maxRSS * 1024);
  rows.push([name, short(seconds), String(Math.round(peak / 2 ** 20))]);
  console.log(rows.at(-1)!.join(' | '));
  return result;
}

let arcs: ReturnType<typeof makeOrganisation> | undefined = makeOrganisation(sizes.XL, SEED);
console.log(`before: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB with the list of ties`);
const out = await step('rows out', () => buildCsr(people, arcs!));
arcs = undefined;
const incoming = await step('rows in', () => reverse(out));
const both = await step('direction dropped', () => symmetrize(out, incoming));
await step('components, weak and strong', () => [weakComponents(both), strongComponents(out)]);
await step('core numbers', () => coreNumbers(both));
await step('clustering', () => localTriangles(both));
await step('constraint, effective size, efficiency, hierarchy', () => structuralHoles(both));
await step('PageRank by strength', () => pageRank(incoming, incoming.strengths, 0.85, 1e-12));
await step('Leiden', () => leiden(both, { seed: 1 }));
const network = networkOf(out, both, false);
for (const metric of ['betweenness', 'harmonic-closeness'] as const)
  await step(`${metric} from 1,024 people, 2 threads`, () =>
    measure(network, metric, { sample: 1024, threads: 2 }),
  );
rows.push(['all', short(whole), String(Math.round(peak / 2 ** 20))]);
console.log(rows.at(-1)!.join(' | '));
if (values.write)
  writeSection(
    'million',
    'A million people',
    `1,000,000 people and 15,000,000 directed ties, seed ${SEED}, one run; memory is the greatest so far of the whole process.

${tableOf(['work', 'seconds', 'MiB'], rows)}`,
  );
