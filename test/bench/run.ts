// Run with `npm run bench`: our measures beside those of other tools, on the same graph in the same run, one after the
// other in each round. Ratios are what counts: seconds depend on the machine and on what else it does. README.md beside
// this file says what can be asked for.
import { parseArgs } from 'node:util';
import { type BenchGraph, makeBenchGraph } from './bench-graph.js';
import { followedSources } from './followed-sources.js';
import type { Size } from './organisation.js';
import { writeSection } from './page.js';
import { type Peers, startPeers } from './peers.js';
import { comparison, type Result, rowsOf } from './table.js';
import { type Work, works } from './works.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: 'S,M' },
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '3' },
    seed: { type: 'string', default: '20261' },
    write: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const seed = Number(values.seed);
const wanted = values.only.split(',').filter((name) => name !== '');

const peers = await startPeers();
const results: Result[] = [];
try {
  for (const size of values.sizes.split(',') as Size[]) {
    const graph = makeBenchGraph(size, seed);
    await peers.read(graph);
    for (const work of works) {
      if (!work.sizes.includes(size)) continue;
      if (wanted.length > 0 && !wanted.some((name) => work.id.startsWith(name))) continue;
      const result = await compare(work, graph, peers);
      results.push(result);
      for (const row of rowsOf(result)) console.log(row.join(' | '));
    }
  }
} finally {
  peers.close();
}
if (values.write)
  writeSection(
    'comparison',
    'Beside other tools',
    comparison(results, { versions: peers.versions, seed, rounds }),
  );

/** All rounds of one work: in each, ours in every form and then every peer. */
async function compare(work: Work, graph: BenchGraph, others: Peers): Promise<Result> {
  const followed = work.followed?.[graph.size];
  const sources = followed === undefined ? undefined : followedSources(graph.people, followed);
  const share = sources === undefined ? 1 : sources.length / graph.people;
  const forms = work.ours.filter((form) => form.isForSmall !== true || graph.people <= 10_000);
  const ours = forms.map(({ name }) => ({ name, seconds: [] as number[] }));
  const orders = work.peers.filter((order) => order.sizes?.includes(graph.size) !== false);
  const theirs = orders.map(({ tool, threads = 1 }) => ({
    name: threads === 1 ? tool : `${tool}, ${threads} threads`,
    seconds: [] as number[],
    apart: Number.NaN,
  }));
  let peakMiB = 0;
  for (let round = 0; round < rounds; round++) {
    let found: Float64Array | undefined;
    for (const [which, form] of forms.entries()) {
      const network = graph.network(work.directed);
      const start = performance.now();
      const result = await form.run(network, graph, work.isFollowedByUs === true ? sources : undefined);
      const seconds = (performance.now() - start) / 1000;
      const { values, readySeconds } =
        result instanceof Float64Array ? { values: result, readySeconds: 0 } : result;
      // Making ready is done once, however many sources are followed.
      const isPart = work.isFollowedByUs === true;
      ours[which]!.seconds.push(isPart ? readySeconds + (seconds - readySeconds) / share : seconds);
      found ??= values;
      peakMiB = Math.max(peakMiB, process.memoryUsage().rss / 2 ** 20);
    }
    for (const [which, order] of orders.entries()) {
      const answer = await others.run(sources === undefined ? order : { ...order, sources: [...sources] });
      if (answer === undefined) continue;
      theirs[which]!.seconds.push(answer.seconds / share);
      const network = graph.network(work.directed);
      // Followed by them alone, their values are those of a part of the people.
      if (share === 1 || work.isFollowedByUs === true)
        theirs[which]!.apart = work.apart(found!, answer.values, network);
    }
  }
  return {
    size: graph.size,
    work: work.id,
    definition: work.definition,
    bearable: work.bearable,
    followed,
    peakMiB,
    ours,
    theirs: theirs.filter(({ seconds }) => seconds.length > 0),
  };
}
