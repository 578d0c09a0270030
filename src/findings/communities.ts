import { louvainPartitions, modularityOf, type Partition } from '../graph/louvain.js';
import { adjustedRandIndex } from '../kernel/rand-index.js';
import type { Finding } from './finding.js';
import type { FindingInput } from './finding-input.js';
import { shownGroups } from './group-privacy.js';
import { counted, short, tiesMissing } from './wording.js';

export interface Communities extends Finding {
  /** The community of each person, numbered by its first member in the order of people; -1 without any tie. */
  readonly of: Int32Array;
  readonly count: number;
  readonly modularity: number;
  readonly runs: number;
  /** Mean adjusted Rand index between the partitions of all runs: 1, always the same; 0, no more than chance. */
  readonly stability: number;
  /**
   * Modularity and adjusted Rand index of a column's groups against the communities. Groups too small to show are left
   * out; their people count as a group each for modularity.
   */
  readonly agreement: readonly {
    readonly by: string;
    readonly modularity: number;
    readonly adjustedRand: number;
  }[];
}

const RUNS = 20;

/**
 * Working groups as the ties form them: the best of 20 seeded Louvain runs, how alike the runs were, and how far the
 * groups of the chart agree. Direction is dropped; strengths count. Cost: 20 runs of Louvain.
 */
export function findCommunities({ network, options }: FindingInput, columns: readonly string[]): Communities {
  const partitions = louvainPartitions(network, RUNS, options.seed);
  const best = partitions.reduce<Partition | undefined>(
    (leader, partition) =>
      leader === undefined || partition.modularity > leader.modularity ? partition : leader,
    undefined,
  );
  const of = best?.of ?? new Int32Array(network.nodeCount).fill(-1);
  const alike: number[] = [];
  partitions.forEach((first, i) => {
    for (const second of partitions.slice(i + 1)) alike.push(likeness(first.of, second.of));
  });
  const stability = alike.reduce((sum, value) => sum + value, 0) / alike.length;
  const agreement = columns.map((by) => {
    const groups = shownGroups(network, by, options.minGroup).of;
    return { by, modularity: modularityOf(network, groups), adjustedRand: adjustedRandIndex(of, groups) };
  });
  return {
    id: 'communities',
    title: 'Communities',
    question: 'Which working groups do the ties form, whatever the chart says?',
    sentences:
      best === undefined
        ? []
        : [
            `The ties form ${counted(best.count, 'community', 'communities')} (modularity ${short(best.modularity)}); ${RUNS} runs agree with one another by ${short(stability)} (adjusted Rand index, 1 being always the same).`,
            ...agreement
              .filter(({ adjustedRand }) => !Number.isNaN(adjustedRand))
              .map(({ by, adjustedRand }) => `They agree with the ${by} by ${short(adjustedRand)}.`),
          ],
    rule: `Louvain on the combined informal network, best modularity of ${RUNS} runs that start from different orders of people`,
    mayMean: 'who works together in fact; where it differs from the units, work crosses them',
    doesNotMean:
      'that the groups are real where runs disagree or modularity is near 0: any network can be parted',
    shows: 'groups',
    missing: best === undefined ? tiesMissing : undefined,
    of,
    count: best?.count ?? 0,
    modularity: best?.modularity ?? Number.NaN,
    runs: partitions.length,
    stability,
    agreement,
  };
}

/** Adjusted Rand index, 1 also where both partitions are the same and leave chance no room. */
function likeness(first: Int32Array, second: Int32Array): number {
  const index = adjustedRandIndex(first, second);
  return Number.isNaN(index) ? 1 : index;
}
