import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Network } from '../../src/graph/network.js';
import { type ArcList, buildCsr, type Csr, reverse, symmetrize } from '../../src/kernel/csr.js';
import { createRandom, shuffle } from '../../src/random.js';
import { makeOrganisation, type Size, sizes } from './organisation.js';

/** The same graph for us and for the peers. */
export interface BenchGraph {
  readonly size: Size;
  readonly people: number;
  readonly arcs: ArcList;
  /** Where the peers read it. */
  readonly folder: string;
  network(directed: boolean): Network;
}

/** Makes an organisation of a size and writes it where the peers find it. */
export function makeBenchGraph(size: Size, seed: number): BenchGraph {
  return benchGraphOf(size, makeOrganisation(sizes[size], seed));
}

/** The same organisation with its people numbered at random, and the new number of each. */
export function makeShuffledBenchGraph(
  size: Size,
  seed: number,
): { readonly graph: BenchGraph; readonly numbers: Int32Array } {
  const { sources, targets, strengths } = makeOrganisation(sizes[size], seed);
  const numbers = Int32Array.from({ length: sizes[size].people }, (_, person) => person);
  shuffle(numbers, createRandom(seed, 'roster'));
  const renumber = (people: Int32Array) => people.map((person) => numbers[person]!);
  const graph = benchGraphOf(size, { sources: renumber(sources), targets: renumber(targets), strengths });
  return { graph, numbers };
}

function benchGraphOf(size: Size, arcs: ArcList): BenchGraph {
  const { people } = sizes[size];
  const out = buildCsr(people, arcs);
  const both = symmetrize(out);
  const folder = mkdtempSync(join(tmpdir(), 'orgraph-bench-'));
  const write = (name: string, values: Int32Array | Float64Array) =>
    writeFileSync(
      join(folder, `${name}.bin`),
      new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
    );
  writeFileSync(join(folder, 'graph.json'), JSON.stringify({ people }));
  const rows = pairsOf(out, () => true);
  write('sources', rows.sources);
  write('targets', rows.targets);
  write('strengths', rows.strengths);
  const pairs = pairsOf(both, (source, target) => source < target);
  write('pair-sources', pairs.sources);
  write('pair-targets', pairs.targets);
  write('pair-strengths', pairs.strengths);
  return {
    size,
    people,
    arcs,
    folder,
    // Made anew each time: what was computed for a network is remembered for as long as it lives.
    network: (directed) => networkOf(directed ? { ...out } : { ...both }, { ...both }, directed),
  };
}

export function networkOf(out: Csr, both: Csr, directed: boolean): Network {
  const none = {
    column: 'none',
    names: [],
    of: new Int32Array(out.nodeCount).fill(-1),
    sizes: new Int32Array(0),
  };
  const shared = {
    nodeCount: out.nodeCount,
    directed,
    kinds: ['tie'],
    factors: new Map([['tie', 1]]),
    minWeight: 0,
  };
  const groups = { groupsBy: () => none, groupColumns: [] };
  return directed
    ? { ...shared, ...groups, out, in: reverse(out), both }
    : { ...shared, ...groups, out: both, in: both, both };
}

function pairsOf(csr: Csr, isKept: (source: number, target: number) => boolean): ArcList {
  const sources: number[] = [];
  const targets: number[] = [];
  const strengths: number[] = [];
  for (let node = 0; node < csr.nodeCount; node++) {
    for (let arc = csr.starts[node]!; arc < csr.starts[node + 1]!; arc++) {
      if (!isKept(node, csr.targets[arc]!)) continue;
      sources.push(node);
      targets.push(csr.targets[arc]!);
      strengths.push(csr.strengths[arc]!);
    }
  }
  return {
    sources: Int32Array.from(sources),
    targets: Int32Array.from(targets),
    strengths: Float64Array.from(strengths),
  };
}
