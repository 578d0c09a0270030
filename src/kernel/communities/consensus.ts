import type { Csr } from '../csr.js';
import { randomIntegers } from '../random-integers.js';
import { leidenGroups } from './leiden.js';
import { aggregate, levelGraphOf, throughLevels } from './level-graph.js';
import type { PartitionOptions } from './louvain.js';
import { modularity } from './modularity.js';
import { connectedGroups, meet, type Partition } from './partitions.js';
import { agreementOf } from './run-stability.js';

/** What several runs agree on. */
export interface Consensus extends Partition {
  /** How many rounds of runs followed the given ones until all agreed. */
  readonly rounds: number;
  /** False where the last round still disagreed. */
  readonly isUnanimous: boolean;
}

const MOST_ROUNDS = 10;

/**
 * The partition that several runs come to agree on.
 *
 * Defined as: people who were together in all runs, and hang together by ties, are a core; cores become nodes, and as
 * many runs of Leiden as were given part them anew; and so on until all runs of a round give the same groups. Runs that
 * agree from the start are their own consensus. Where a round leaves as many cores as the one before, and after 10
 * rounds, that partition of the last one is taken which agrees best with the given runs. Every group is connected;
 * nodes without ties are in no group (-1). `runs` holds at least one partition, with groups as `leiden` gives them.
 *
 * The consensus clustering of Lancichinetti and Fortunato (2012) wants a table of all pairs. Kept on ties
 * alone, it would part again those sparse groups on which all runs agree; cores cannot.
 * Cost: O(rounds x runs x arcs), each round on a smaller graph.
 * Source: Ovelgönne and Geyer-Schulz (2013), An ensemble learning strategy for graph clustering, Contemporary
 * Mathematics 588, 187-206: iterated core groups.
 */
export function consensusOf(
  both: Csr,
  runs: readonly Int32Array[],
  { seed, resolution = 1, ...options }: PartitionOptions,
): Consensus {
  const below = randomIntegers(seed);
  const base = levelGraphOf(both);
  let parts = runs.map((of) => connectedGroups(both, of));
  let coreCount = Number.POSITIVE_INFINITY;
  for (let rounds = 0; ; rounds++) {
    const together = parts.slice(1).reduce((cells, { of }) => meet(cells, of).of, parts[0]!.of);
    const cores = connectedGroups(both, together);
    // Cores lie within the groups of every run, so equal numbers mean equal groups.
    const isUnanimous = parts.every(({ count }) => count === cores.count);
    if (isUnanimous || cores.count === coreCount || rounds === MOST_ROUNDS) {
      const found = isUnanimous ? parts[0]! : nearest(parts, runs);
      return { ...found, modularity: modularity(both, found.of, resolution), rounds, isUnanimous };
    }
    coreCount = cores.count;

    let nodeCount = cores.count;
    const place = cores.of.map((core) => (core === -1 ? nodeCount++ : core));
    const graph = aggregate(base, place, nodeCount);
    parts = runs.map(() => {
      const groupOf = leidenGroups(graph, { ...options, resolution, seed: below(0x100000000) });
      return connectedGroups(both, throughLevels(place, groupOf));
    });
  }
}

/** The part that agrees best with the runs on average; the first among equals. */
function nearest<Part extends { readonly of: Int32Array }>(
  parts: readonly Part[],
  runs: readonly Int32Array[],
): Part {
  const agreements = parts.map(({ of }) => runs.reduce((sum, run) => sum + agreementOf(of, run), 0));
  return parts[agreements.indexOf(Math.max(...agreements))]!;
}
