import type { Network } from '../../src/graph/network.js';
import { leiden } from '../../src/kernel/communities/leiden.js';
import { louvain } from '../../src/kernel/communities/louvain.js';
import { modularity } from '../../src/kernel/communities/modularity.js';
import { buildCsr, reverse, symmetrize } from '../../src/kernel/csr.js';
import { principalEigenvector } from '../../src/kernel/spectral/eigenvector.js';
import { hits } from '../../src/kernel/spectral/hits.js';
import { pageRank } from '../../src/kernel/spectral/pagerank.js';
import { strongComponents, weakComponents } from '../../src/kernel/structure/components.js';
import { coreNumbers } from '../../src/kernel/structure/core-numbers.js';
import { structuralHoles } from '../../src/kernel/structure/structural-holes.js';
import { localTriangles } from '../../src/kernel/structure/triangles.js';
import type { BenchGraph } from './bench-graph.js';
import type { Size } from './organisation.js';
import {
  distances,
  type PathOptions,
  type PathResult,
  stepBetweenness,
  strengthBetweenness,
} from './path-works.js';
import type { PeerOrder } from './peers.js';

/** One form of ours: how many threads, and WebAssembly or not. */
export interface OurForm {
  readonly name: string;
  /** Left out where it would take minutes. */
  readonly isForSmall?: boolean;
  /** `sources` are those to be followed instead of all. */
  run(network: Network, graph: BenchGraph, sources?: Int32Array): Promise<PathResult> | Float64Array;
}

/** Something to compute, by us and by others on the same graph. */
export interface Work {
  readonly id: string;
  /** What is computed, in a definition that holds for all unless a note says otherwise. */
  readonly definition: string;
  readonly directed: boolean;
  readonly sizes: readonly Size[];
  readonly ours: readonly OurForm[];
  readonly peers: readonly PeerOrder[];
  /** How far the values are apart, and the most that is borne before a time counts. */
  readonly apart: (ours: Float64Array, theirs: Float64Array, network: Network) => number;
  readonly bearable: number;
  /** On these sizes the peers follow only so many sources, and their times are multiplied up. */
  readonly followed?: Partial<Record<Size, number>>;
  /** Whether we follow the same sources then, and not all. */
  readonly isFollowedByUs?: boolean;
}

/** Greatest difference of any person's value, as a share of the greatest value there is. */
function apartByPerson(ours: Float64Array, theirs: Float64Array): number {
  let most = 0;
  for (const value of theirs) if (Number.isFinite(value)) most = Math.max(most, Math.abs(value));
  let apart = 0;
  for (let node = 0; node < ours.length; node++) {
    const [mine, other] = [ours[node]!, theirs[node]!];
    if (Number.isNaN(mine) && Number.isNaN(other)) continue;
    apart = Math.max(
      apart,
      Math.abs(mine - other) / (Math.abs(other) > 1e-6 * most ? Math.abs(other) : most || 1),
    );
    if (Number.isNaN(mine) !== Number.isNaN(other)) return Number.POSITIVE_INFINITY;
  }
  return apart;
}

/** Both to a greatest value of 1, since tools scale eigenvectors as they like. */
function apartWhenScaled(ours: Float64Array, theirs: Float64Array): number {
  const scaled = (values: Float64Array) => {
    const most = values.reduce((greatest, value) => Math.max(greatest, value), 0);
    return values.map((value) => value / most);
  };
  const [mine, others] = [scaled(ours), scaled(theirs)];
  return mine.reduce((apart, value, node) => Math.max(apart, Math.abs(value - others[node]!)), 0);
}

/** Whether the same people are together: 0, or infinitely far apart. */
function apartByGrouping(ours: Float64Array, theirs: Float64Array): number {
  const forward = new Map<number, number>();
  const back = new Map<number, number>();
  for (let node = 0; node < ours.length; node++) {
    const [mine, other] = [ours[node]!, theirs[node]!];
    if ((forward.get(mine) ?? other) !== other || (back.get(other) ?? mine) !== mine)
      return Number.POSITIVE_INFINITY;
    forward.set(mine, other);
    back.set(other, mine);
  }
  return 0;
}

/** By how much our modularity is below theirs; below 0 where it is above. */
function modularityBelow(ours: Float64Array, theirs: Float64Array, { both }: Network): number {
  return modularity(both, Int32Array.from(theirs)) - modularity(both, Int32Array.from(ours));
}

const here = (name: string, run: (network: Network) => Float64Array | Int32Array): OurForm => ({
  name,
  run: (network) => new Float64Array(run(network)),
});
const forms = (run: (network: Network, options: PathOptions) => Promise<PathResult>): OurForm[] =>
  [
    { name: '2 threads', threads: 2, engine: 'fastest' as const },
    { name: '1 thread', threads: 1, engine: 'fastest' as const },
    { name: '1 thread, no WebAssembly', threads: 1, engine: 'plain' as const, isForSmall: true },
  ].map(({ threads, engine, ...form }) => ({
    ...form,
    run: (network, _, sources) => run(network, { threads, engine, sources }),
  }));

const both = (directed: boolean) => [
  { tool: 'igraph', directed } as const,
  { tool: 'graph-tool', directed, threads: 2 } as const,
];
const linear = ['S', 'M', 'L'] as const;

export const works: readonly Work[] = [
  ...[false, true].map(
    (directed): Work => ({
      id: directed ? 'betweenness, directed' : 'betweenness',
      definition: 'raw betweenness, all sources',
      directed,
      sizes: ['S', 'M', 'L'],
      followed: { L: 1024 },
      isFollowedByUs: true,
      ours: forms(stepBetweenness),
      peers: [
        ...both(directed).map((peer) => ({ ...peer, work: 'betweenness' })),
        { tool: 'graphology', work: 'betweenness', directed, sizes: ['S'] },
      ],
      apart: apartByPerson,
      bearable: 1e-9,
    }),
  ),
  {
    id: 'betweenness-weighted',
    definition: 'raw betweenness along lengths 1 / strength, all sources',
    directed: false,
    sizes: ['S', 'M', 'L'],
    followed: { L: 512 },
    isFollowedByUs: true,
    ours: forms(strengthBetweenness),
    peers: both(false).map((peer) => ({ ...peer, work: 'betweenness-weighted' })),
    apart: apartByPerson,
    bearable: 1e-9,
  },
  {
    id: 'harmonic-closeness',
    definition: 'mean of 1 / distance, and with it Wasserman-Faust closeness; igraph gives the first alone',
    directed: false,
    sizes: ['S', 'M', 'L'],
    followed: { L: 512 },
    ours: forms(distances),
    peers: [{ tool: 'igraph', work: 'harmonic-closeness' }],
    apart: apartByPerson,
    bearable: 1e-9,
  },
  {
    id: 'pagerank-weighted',
    definition: 'damping 0.85, by strength, directed',
    directed: true,
    sizes: linear,
    ours: [here('1 thread', ({ in: incoming }) => pageRank(incoming, incoming.strengths, 0.85, 1e-12))],
    peers: [
      { tool: 'igraph', work: 'pagerank-weighted', directed: true },
      { tool: 'graph-tool', work: 'pagerank-weighted', directed: true, threads: 2 },
      { tool: 'graphology', work: 'pagerank-weighted', directed: true },
    ],
    apart: apartByPerson,
    bearable: 1e-9,
  },
  {
    id: 'eigenvector-weighted',
    definition: 'principal eigenvector by strength, direction dropped; igraph stops at its own tolerance',
    directed: false,
    sizes: linear,
    ours: [here('1 thread', ({ both: pairs }) => principalEigenvector(pairs, pairs.strengths))],
    peers: [{ tool: 'igraph', work: 'eigenvector-weighted' }],
    apart: apartWhenScaled,
    bearable: 1e-6,
  },
  {
    id: 'hits',
    definition: 'hubs and authorities by us, hubs alone by igraph',
    directed: true,
    sizes: linear,
    ours: [here('1 thread', ({ out, in: incoming }) => hits(out, incoming).hubs)],
    peers: [{ tool: 'igraph', work: 'hits', directed: true }],
    apart: apartWhenScaled,
    bearable: 1e-6,
  },
  {
    id: 'core-number',
    definition: 'k-core numbers, direction dropped',
    directed: false,
    sizes: linear,
    ours: [here('1 thread', ({ both: pairs }) => coreNumbers(pairs))],
    peers: both(false).map((peer) => ({ ...peer, threads: 1, work: 'core-number' })),
    apart: apartByPerson,
    bearable: 0,
  },
  {
    id: 'clustering',
    definition: 'local clustering, 0 for fewer than two contacts',
    directed: false,
    sizes: linear,
    ours: [
      here('1 thread', ({ both: { starts, ...pairs } }) =>
        localTriangles({ starts, ...pairs }).map((triangles, node) => {
          const contacts = starts[node + 1]! - starts[node]!;
          return contacts < 2 ? 0 : triangles / ((contacts * (contacts - 1)) / 2);
        }),
      ),
    ],
    peers: both(false).map((peer) => ({ ...peer, threads: 1, work: 'clustering' })),
    apart: apartByPerson,
    bearable: 1e-9,
  },
  {
    id: 'components',
    definition: 'weak components',
    directed: false,
    sizes: linear,
    ours: [here('1 thread', ({ both: pairs }) => weakComponents(pairs).of)],
    peers: both(false).map((peer) => ({ ...peer, threads: 1, work: 'components' })),
    apart: apartByGrouping,
    bearable: 0,
  },
  {
    id: 'strong components',
    definition: 'strong components',
    directed: true,
    sizes: linear,
    ours: [here('1 thread', ({ out }) => strongComponents(out).of)],
    peers: both(true).map((peer) => ({ ...peer, threads: 1, work: 'strong-components' })),
    apart: apartByGrouping,
    bearable: 0,
  },
  {
    id: 'constraint-weighted',
    definition:
      "Burt's constraint, effective size, efficiency and hierarchy by us, constraint alone by igraph",
    directed: false,
    sizes: linear,
    ours: [here('1 thread', ({ both: pairs }) => structuralHoles(pairs).constraint)],
    peers: [{ tool: 'igraph', work: 'constraint-weighted' }],
    apart: apartByPerson,
    bearable: 1e-9,
  },
  {
    id: 'Louvain',
    definition: 'one run by strength; apart: by how much our modularity is below theirs',
    directed: false,
    sizes: linear,
    ours: [here('1 thread', ({ both: pairs }) => louvain(pairs, { seed: 1 }).of)],
    peers: [
      { tool: 'igraph', work: 'louvain' },
      { tool: 'graphology', work: 'louvain' },
    ],
    apart: modularityBelow,
    bearable: 5e-4,
  },
  {
    id: 'Leiden',
    definition:
      'one run by strength, two iterations by igraph; apart: by how much our modularity is below theirs',
    directed: false,
    sizes: linear,
    ours: [here('1 thread', ({ both: pairs }) => leiden(pairs, { seed: 1 }).of)],
    peers: [{ tool: 'igraph', work: 'leiden' }],
    apart: modularityBelow,
    bearable: 2e-4,
  },
  {
    id: 'graph build',
    definition:
      'from columns of ties one directed graph that can be read both ways; with direction dropped there is a second one of pairs',
    directed: true,
    sizes: linear,
    ours: [
      {
        name: '1 thread',
        run(_, { people, arcs }) {
          const out = buildCsr(people, arcs);
          reverse(out);
          return Float64Array.of(out.arcCount);
        },
      },
      {
        name: '1 thread, and direction dropped',
        run(_, { people, arcs }) {
          const out = buildCsr(people, arcs);
          symmetrize(out, reverse(out));
          return Float64Array.of(out.arcCount);
        },
      },
    ],
    peers: [
      { tool: 'igraph', work: 'build', directed: true },
      { tool: 'graphology', work: 'build', directed: true },
    ],
    apart: apartByPerson,
    bearable: 0,
  },
];
