import { inducedRows, placesAmong } from '../../graph/induced-rows.js';
import { selectNetwork } from '../../graph/select-network.js';
import { drawnNetwork } from '../../inference/drawn-network.js';
import type { Csr } from '../../kernel/csr.js';
import { type Capability, capabilities } from '../../schema/config.js';
import type { FindingInput } from '../finding-input.js';
import { hiddenGroups, shownGroups } from '../group-privacy.js';
import { pairSumVariance, shareInterval } from './style-intervals.js';
import { type Posts, scopeOf } from './style-scope.js';
import { degreesOf } from './style-sums.js';

/** How much of a capability's contact the people of a level carry. */
export interface CapabilityLevel {
  readonly level: string;
  readonly isHidden: boolean;
  /** Their share of the ends of its pairs in touch, and of the people; NaN where hidden. */
  readonly share: number;
  readonly peopleShare: number;
}

/** One capability in one group of people. */
export interface CapabilityRow {
  /** The column of the group; undefined for everybody. */
  readonly by: string | undefined;
  readonly name: string;
  readonly capability: Capability;
  /** The kinds of ties mapped to it that exist here. */
  readonly kinds: readonly string[];
  /** Pairs of people in touch, whatever the direction. */
  readonly pairs: number;
  readonly tiesPerPerson: number;
  /** Share of people with at least one. */
  readonly peopleInTouch: number;
  /** Ends of its pairs that are formal leaders, as a share; NaN where leaders are not known or too few to show. */
  readonly leaderShare: number;
  readonly leaderShareLow: number;
  readonly leaderShareHigh: number;
  /** The share of people who are formal leaders, which is what chance gives. */
  readonly leaderExpected: number;
  /** Why there is no share of formal leaders; undefined where there is one. */
  readonly cannotTell: string | undefined;
  readonly levels: readonly CapabilityLevel[];
}

/**
 * The four capabilities of distributed leadership, from kinds of ties mapped to them in orgraph.json: how much each exists
 * in everybody and in each group, which levels carry it, and how much of it formal leaders hold against their number.
 *
 * Empty where no kind is mapped. Groups and levels too small to show are left out or hidden. Cost: O(ties) a capability
 * and column. Source of the four: Ancona, Malone, Orlikowski and Senge (2007), Harvard Business Review 85(2), 92-100.
 */
export function findCapabilities(
  { dataset, graph, network, options }: FindingInput,
  columns: readonly string[],
  posts: Posts,
): CapabilityRow[] {
  const capabilityOf = new Map(
    Object.entries(dataset.config.kinds).map(([kind, { capability }]) => [kind, capability]),
  );
  const rows: CapabilityRow[] = [];
  const sets: { by: string | undefined; name: string; members: Int32Array }[] = [];
  const everybody = Int32Array.from({ length: graph.people.length }, (_, person) => person);
  if (everybody.length >= options.minGroup)
    sets.push({ by: undefined, name: 'everybody', members: everybody });
  for (const by of columns) {
    const groups = shownGroups(network, by, options.minGroup);
    groups.names.forEach((name, group) => {
      if (groups.isHidden[group]) return;
      sets.push({ by, name, members: everybody.filter((person) => groups.of[person] === group) });
    });
  }
  for (const capability of capabilities) {
    const kinds = graph.layers
      .map(({ kind }) => kind)
      .filter((kind) => capabilityOf.get(kind) === capability);
    if (kinds.length === 0) continue;
    const ties = selectNetwork(graph, { kinds, minWeight: options.minWeight });
    for (const { by, name, members } of sets) {
      const placeOf = placesAmong(members, graph.people.length);
      const both = inducedRows(ties.both, members, placeOf);
      const own: Posts = {
        managerOf: new Int32Array(members.length).fill(-1),
        hasLine: false,
        rank: posts.rank && members.map((person) => posts.rank![person]!),
        isLeader: posts.isLeader && Uint8Array.from(members, (person) => posts.isLeader![person]!),
      };
      const { classOf, classCount, leaders } = scopeOf(drawnNetwork(ties, both, members), undefined, own);
      const degree = degreesOf(both);
      rows.push({
        by,
        name,
        capability,
        kinds,
        pairs: both.arcCount / 2,
        tiesPerPerson: both.arcCount / members.length,
        peopleInTouch: degree.reduce((sum, contacts) => sum + (contacts > 0 ? 1 : 0), 0) / members.length,
        ...leadersOf(both, own.isLeader, leaders, classOf, classCount, options.minGroup),
        levels: levelsOf(
          Array.from(members, (person) => graph.people[person]!.level),
          degree,
          options.minGroup,
        ),
      });
    }
  }
  return rows;
}

function leadersOf(
  both: Csr,
  isLeader: Uint8Array | undefined,
  leaders: number,
  classOf: Int32Array,
  classCount: number,
  minGroup: number,
): Pick<
  CapabilityRow,
  'leaderShare' | 'leaderShareLow' | 'leaderShareHigh' | 'leaderExpected' | 'cannotTell'
> {
  const { nodeCount } = both;
  const none = Number.NaN;
  const cannotTell =
    isLeader === undefined
      ? 'the data does not say who leads by post'
      : leaders < minGroup || nodeCount - leaders < minGroup
        ? `fewer than ${minGroup} people with or without a post`
        : both.arcCount === 0
          ? 'no tie of its kinds is here'
          : undefined;
  if (cannotTell !== undefined)
    return {
      leaderShare: none,
      leaderShareLow: none,
      leaderShareHigh: none,
      leaderExpected: none,
      cannotTell,
    };
  const pairs = both.arcCount / 2;
  let ends = 0;
  eachPair(both, (one, other) => {
    ends += isLeader![one]! + isLeader![other]!;
  });
  const share = ends / (2 * pairs);
  const shares = new Float64Array(nodeCount);
  let own = 0;
  eachPair(both, (one, other) => {
    const weight = (isLeader![one]! + isLeader![other]! - 2 * share) / (2 * pairs);
    shares[one]! += weight;
    shares[other]! += weight;
    own += weight * weight;
  });
  const variance = pairSumVariance(shares, own, classOf, classCount);
  const { low, high } = shareInterval(share, variance, pairs, Math.max(3, nodeCount - classCount));
  return {
    leaderShare: share,
    leaderShareLow: low,
    leaderShareHigh: high,
    leaderExpected: leaders / nodeCount,
    cannotTell: undefined,
  };
}

function eachPair(both: Csr, visit: (one: number, other: number) => void): void {
  for (let one = 0; one < both.nodeCount; one++) {
    for (let arc = both.starts[one]!; arc < both.starts[one + 1]!; arc++)
      if (both.targets[arc]! > one) visit(one, both.targets[arc]!);
  }
}

function levelsOf(
  levels: readonly (string | undefined)[],
  degree: Float64Array,
  minGroup: number,
): CapabilityLevel[] {
  const names = [...new Set(levels.filter((level) => level !== undefined))].sort();
  const sizes = names.map((name) => levels.filter((level) => level === name).length);
  const isHidden = hiddenGroups(sizes, minGroup);
  let all = 0;
  for (const contacts of degree) all += contacts;
  return names.map((level, at) => {
    if (isHidden[at]) return { level, isHidden: true, share: Number.NaN, peopleShare: Number.NaN };
    let ends = 0;
    levels.forEach((own, person) => {
      if (own === level) ends += degree[person]!;
    });
    return { level, isHidden: false, share: ends / all, peopleShare: sizes[at]! / levels.length };
  });
}
