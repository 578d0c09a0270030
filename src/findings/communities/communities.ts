import { graphologyLouvain } from '../../graph/graphology-louvain.js';
import type { Network } from '../../graph/network.js';
import { runSteps, type Steps } from '../../inference/steps.js';
import { consensusOf } from '../../kernel/communities/consensus.js';
import { leiden } from '../../kernel/communities/leiden.js';
import { modularity } from '../../kernel/communities/modularity.js';
import type { Partition } from '../../kernel/communities/partitions.js';
import { adjustedRandIndex } from '../../kernel/communities/rand-index.js';
import {
  agreementOf,
  bestRun,
  type RunLikeness,
  runLikeness,
  shareWithGroup,
} from '../../kernel/communities/run-stability.js';
import { variationOfInformation } from '../../kernel/communities/variation-of-information.js';
import { createRandom } from '../../random.js';
import type { Words } from '../../words/words.js';
import type { Finding } from '../finding.js';
import { told } from '../finding.js';
import type { FindingInput } from '../finding-input.js';
import { shownGroups } from '../group-privacy.js';
import { type ElsewhereRow, workingElsewhere } from './working-groups.js';

/** Another way to part the same network, beside the communities. */
export interface OtherPartition extends Partition {
  readonly runs: number;
  /** Adjusted Rand index with the communities; 1, the same. */
  readonly adjustedRand: number;
}

export interface Communities extends Finding {
  /** The community of each person, numbered by its first member in the order of people; -1 without any tie. */
  readonly of: Int32Array;
  readonly count: number;
  readonly modularity: number;
  readonly runs: number;
  /** Mean adjusted Rand index between the partitions of all runs: 1, always the same; 0, no more than chance. */
  readonly stability: number;
  /** Mean variation of information between the partitions of all runs, in nats: 0, always the same. */
  readonly variation: number;
  /** For each person the share of runs that put them with most of their community; NaN without any tie. */
  readonly memberStability: Float64Array;
  /** What the runs come to agree on; undefined without ties. */
  readonly consensus: (OtherPartition & { readonly isUnanimous: boolean }) | undefined;
  /** The best of some runs of graphology's Louvain; undefined without ties and where it would take long. */
  readonly baseline: OtherPartition | undefined;
  /**
   * Modularity and adjusted Rand index of a column's groups against the communities. Groups too small to show are left
   * out; their people count as a group each for modularity.
   */
  readonly agreement: readonly {
    readonly by: string;
    readonly modularity: number;
    readonly adjustedRand: number;
    /** Variation of information between the two, in nats: 0, the same. */
    readonly variation: number;
  }[];
  /** People whose working group is not their group in at least half of the runs, column after column. */
  readonly elsewhere: readonly ElsewhereRow[];
}

const MOST_RUNS = 20;
const LEAST_RUNS = 5;
/** Runs times pairs in touch, beyond which there are fewer runs: about ten seconds of Leiden. */
const MOST_PAIRS_IN_RUNS = 20_000_000;

const BASELINE_RUNS = 5;
/** Beyond so many pairs in touch, graphology's Louvain would take longer than all else here together. */
const MOST_BASELINE_PAIRS = 25_000;

/**
 * Working groups as the ties form them: the best of 20 seeded Leiden runs (down to 5 where there are millions of ties),
 * how alike the runs were, what they agree on, how graphology's Louvain compares, and how far the groups of the chart
 * agree, and whose working group is not theirs. Direction is dropped; strengths count. Cost: the runs, and less than as much again for the consensus.
 * The caller's signal is heeded between two runs. Throws COLUMN_UNKNOWN and ABORTED.
 */
export async function findCommunities(
  { network, options, control }: FindingInput,
  columns: readonly string[],
): Promise<Communities> {
  const found =
    network.both.arcCount === 0
      ? undefined
      : await runSteps('communities', searchCommunities(network, options.seed), control);
  const of = found?.best.of ?? new Int32Array(network.nodeCount).fill(-1);
  const agreement = columns.map((by) => {
    const groups = shownGroups(network, by, options.minGroup).of;
    return {
      by,
      modularity: modularity(network.both, groups),
      adjustedRand: adjustedRandIndex(of, groups),
      variation: variationOfInformation(of, groups),
    };
  });
  const elsewhere: ElsewhereRow[] = [];
  for (const by of found === undefined ? [] : columns)
    elsewhere.push(
      ...(await workingElsewhere(network, by, found!.partitions, options.minGroup, control.signal)),
    );
  const figures: CommunityFigures = {
    count: found?.best.count ?? 0,
    modularity: found?.best.modularity ?? Number.NaN,
    runs: found?.runs ?? 0,
    stability: found?.likeness.adjustedRand ?? Number.NaN,
    consensus: found?.consensus,
    baseline: found?.baseline,
    agreement,
  };
  return {
    id: 'communities',
    ...told((words) => ({
      title: words.communities.communities,
      question: words.communities.whichWorkingGroupsDoThe,
      sentences:
        found === undefined
          ? []
          : [...communitySentences(words, figures), ...elsewhereSentences(words, columns, elsewhere)],
      rule: words.communities.leidenOnTheCombinedInformal(
        found?.runs ?? MOST_RUNS,
        BASELINE_RUNS,
        MOST_BASELINE_PAIRS,
      ),
      mayMean: words.communities.whoWorksTogetherInFact,
      doesNotMean: words.communities.thatTheGroupsAreReal,
      missing: found === undefined ? words.needs.ties : undefined,
    })),
    shows: 'persons',
    of,
    ...figures,
    variation: found?.likeness.variation ?? Number.NaN,
    memberStability: found?.memberStability ?? new Float64Array(network.nodeCount).fill(Number.NaN),
    elsewhere,
  };
}

/** How many people's working group is of another group than their own, column by column; nobody is named. */
function elsewhereSentences(
  words: Words,
  columns: readonly string[],
  elsewhere: readonly ElsewhereRow[],
): string[] {
  return columns.flatMap((column) => {
    const count = elsewhere.filter(({ by }) => by === column).length;
    return count === 0 ? [] : [words.communities.byOfPeopleTheWorking(column, count)];
  });
}

interface Search {
  readonly partitions: readonly Int32Array[];
  readonly runs: number;
  readonly likeness: RunLikeness;
  readonly best: Partition;
  readonly memberStability: Float64Array;
  readonly consensus: NonNullable<Communities['consensus']>;
  readonly baseline: OtherPartition | undefined;
}

function* searchCommunities(network: Network, seed: number): Steps<Search> {
  const { both } = network;
  const random = createRandom(seed, 'communities');
  const nextSeed = () => random.below(0x100000000);
  const runs = Math.min(
    MOST_RUNS,
    Math.max(LEAST_RUNS, Math.floor(MOST_PAIRS_IN_RUNS / (both.arcCount / 2))),
  );
  const partitions: Partition[] = [];
  while (partitions.length < runs) {
    partitions.push(leiden(both, { seed: nextSeed() }));
    // What comes after the runs takes less than as long again.
    yield partitions.length / (2 * runs);
  }
  const groups = partitions.map(({ of }) => of);
  const likeness = runLikeness(groups);
  const best = bestRun(partitions, likeness);
  const besides = <Other extends Partition>(other: Other, otherRuns: number): Other & OtherPartition => ({
    ...other,
    runs: otherRuns,
    adjustedRand: agreementOf(other.of, best.of),
  });
  yield undefined;
  const baseline =
    both.arcCount / 2 > MOST_BASELINE_PAIRS ? [] : graphologyLouvain(network, BASELINE_RUNS, seed);
  yield undefined;
  return {
    partitions: groups,
    runs,
    likeness,
    best,
    memberStability: shareWithGroup(best, groups),
    consensus: besides(consensusOf(both, groups, { seed: nextSeed() }), runs),
    baseline:
      baseline.length === 0
        ? undefined
        : besides(bestRun(baseline, runLikeness(baseline.map(({ of }) => of))), BASELINE_RUNS),
  };
}

/** What the sentences about communities are made of. */
type CommunityFigures = Pick<
  Communities,
  'count' | 'modularity' | 'runs' | 'stability' | 'consensus' | 'baseline' | 'agreement'
>;

/** What is said of the communities but for who works elsewhere; nothing without ties. */
export function communitySentences(
  words: Words,
  { count, modularity: reached, runs, stability, consensus, baseline, agreement }: CommunityFigures,
): string[] {
  if (consensus === undefined) return [];
  return [
    words.communities.theTiesFormRunsAgree(groupsOf(words, { count, modularity: reached }), runs, stability),
    ...agreement
      .filter(({ adjustedRand }) => !Number.isNaN(adjustedRand))
      .map(({ by, adjustedRand }) => words.communities.theyAgreeWithTheBy(by, adjustedRand)),
    consensus.isUnanimous
      ? words.communities.whatTheRunsHaveIn(groupsOf(words, consensus), consensus.adjustedRand)
      : words.communities.theRunsComeToNo(groupsOf(words, consensus), consensus.adjustedRand),
    baseline === undefined
      ? words.communities.thereIsNoBaselineSince(MOST_BASELINE_PAIRS)
      : words.communities.louvainTheBaselineReachesA(baseline.modularity, baseline.adjustedRand),
  ];
}

function groupsOf(
  words: Words,
  { count, modularity: reached }: Pick<Partition, 'count' | 'modularity'>,
): string {
  return words.communities.communitiesModularity(count, reached);
}
