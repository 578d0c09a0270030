// Run with `npm run bench:growth`: how time grows with size, and what the order of the roster does to it.
import { parseArgs } from 'node:util';
import { buildCsr, type Csr, reverse, symmetrize } from '../../src/kernel/csr.js';
import { makeBenchGraph, makeShuffledBenchGraph } from './bench-graph.js';
import { followedSources } from './followed-sources.js';
import { type Size, sizes } from './organisation.js';
import { median, short, tableOf, writeSection } from './page.js';
import { works } from './works.js';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: 'S,M,L' }, write: { type: 'boolean', default: false } },
});
const chosen = values.sizes.split(',') as Size[];
const SEED = 20262;
const ROUNDS = 3;

/** Seconds of the first form of each work of ours, by size. */
const times = new Map<string, Map<Size, { roster: number; shuffled: number }>>();
for (const size of chosen) {
  const roster = makeBenchGraph(size, SEED);
  const { graph: shuffled, numbers } = makeShuffledBenchGraph(size, SEED);
  for (const work of works) {
    const followed = work.followed?.[size];
    const sources =
      followed !== undefined && work.isFollowedByUs === true
        ? followedSources(roster.people, followed)
        : undefined;
    const share = sources === undefined ? 1 : sources.length / roster.people;
    // The same people in both: a whole run, too, follows neighbours together, wherever they stand in the roster.
    const sourcesOf = { roster: sources, shuffled: sources?.map((person) => numbers[person]!) };
    const seconds = { roster: [] as number[], shuffled: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, graph] of [
        ['roster', roster],
        ['shuffled', shuffled],
      ] as const) {
        const network = graph.network(work.directed);
        const start = performance.now();
        await work.ours[0]!.run(network, graph, sourcesOf[name]);
        seconds[name].push((performance.now() - start) / 1000 / share);
      }
    }
    const found = { roster: median(seconds.roster), shuffled: median(seconds.shuffled) };
    console.log(size, work.id, short(found.roster), 'shuffled', short(found.shuffled / found.roster));
    times.set(work.id, (times.get(work.id) ?? new Map()).set(size, found));
  }
}

/** Bytes of the graph that was read, of a directed network with all its forms, and what was allowed for. */
const memory = chosen.map((size) => {
  const { people, arcs } = makeBenchGraph(size, SEED);
  const out = buildCsr(people, arcs);
  const allowed = 24 * out.arcCount + 200 * people;
  const both = symmetrize(out);
  const bytes = (csrs: readonly Csr[]) =>
    csrs.reduce(
      (sum, { starts, targets, strengths }) =>
        sum + starts.byteLength + targets.byteLength + strengths.byteLength,
      0,
    );
  const mega = (count: number) => short(count / 2 ** 20);
  return [
    size,
    mega(bytes([out])),
    mega(bytes([out, reverse(out)])),
    mega(bytes([out, reverse(out), both])),
    mega(bytes([both])),
    mega(allowed),
  ];
});

const slope = (from: Size, to: Size, bySize: Map<Size, { roster: number }>): string => {
  const [a, b] = [bySize.get(from), bySize.get(to)];
  if (a === undefined || b === undefined) return '';
  return short(Math.log(b.roster / a.roster) / Math.log(sizes[to].people / sizes[from].people));
};
const pairs = chosen.slice(1).map((size, place) => [chosen[place]!, size] as const);
const rows = [...times].map(([work, bySize]) => [
  work,
  ...chosen.map((size) => short(bySize.get(size)?.roster ?? Number.NaN)),
  ...pairs.map(([from, to]) => slope(from, to, bySize)),
  ...chosen.map((size) =>
    short((bySize.get(size)?.shuffled ?? Number.NaN) / (bySize.get(size)?.roster ?? 1)),
  ),
]);
const table = tableOf(
  [
    'work',
    ...chosen.map((size) => `${size}, s`),
    ...pairs.map(([from, to]) => `slope ${from} to ${to}`),
    ...chosen.map((size) => `${size} shuffled / roster`),
  ],
  rows,
);
console.log(table);
const memoryTable = tableOf(
  ['size', 'ties', 'and turned round', 'and without direction', 'undirected', '24 a tie + 200 a person'],
  memory,
);
console.log(memoryTable);
if (values.write)
  writeSection(
    'growth',
    'Growth, and the order of the roster',
    `Medians of ${ROUNDS} rounds, seed ${SEED}, in the first form of each work (2 threads where it has threads). A slope of 1 is ten
times the time for ten times the people; M has 15 times the ties of S, L ten times those of M. *Shuffled* numbers the people at
random instead of unit by unit.

${table}

MiB of the arrays of a directed network, as its forms are asked for, and of an undirected one.

${memoryTable}`,
  );
