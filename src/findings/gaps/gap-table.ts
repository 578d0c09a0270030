import type { Network } from '../../graph/network.js';
import { type GroupPairs, numberGroupPairs } from '../../kernel/groups/group-pairs.js';
import { falseDiscoveryRates } from '../../kernel/tests-of-counts.js';
import type { PassRunner } from '../../workers/pass-runner.js';
import type { FindingInput } from '../finding-input.js';
import { type ShownGroups, shownGroups } from '../group-privacy.js';
import {
  type ContactCounts,
  contactCounts,
  contactPairs,
  expectedBetween,
  observedBetween,
} from './contact-table.js';
import { findableShare } from './gap-chance.js';
import { directedContact, type TestedContact } from './gap-directions.js';
import { ratioIntervals } from './gap-intervals.js';
import { contactByKind, type KindContact } from './gap-kinds.js';
import { type GapNeed, needsByPair, needWeights } from './gap-needs.js';
import { type ContactOverview, overviewOf } from './gap-overview.js';
import { strengthBetween } from './gap-strength.js';
import { LEAST_EXPECTED, permutationTest, rewiredTest, usualP } from './gap-tests.js';
import { usualContact } from './usual-contact.js';

/** Of up to so many groups every pair is listed; of more, those that can be tested. */
export const LISTED_WHOLE = 40;

/** Two groups, and how far they are in touch. A pair of people counts once, whatever its direction and kinds. */
export interface GapCell {
  readonly a: string;
  readonly b: string;
  /** Hidden cells hold no figures: a group is smaller than the least size shown, or would reveal one that is. */
  readonly isHidden: boolean;
  /** Pairs of people in touch. People of hidden groups play no part in any figure. */
  readonly observed: number;
  /** Pairs expected from the sizes and the activity of both groups. */
  readonly expected: number;
  /** observed / expected; NaN where nothing is expected. */
  readonly ratio: number;
  /** 90 % interval of the ratio, by a jackknife that leaves out people, at least that of a Poisson count; NaN where not tested among more than 40 groups. */
  readonly ratioLow: number;
  readonly ratioHigh: number;
  /** Undefined (NaN) where too few pairs are expected to test. Share of permutations among people of like activity with a ratio at most as small; where none is, an upper tail fitted to them (see the rule). */
  readonly p: number;
  /** p after Benjamini and Hochberg over the pairs of this column that are tested. */
  readonly q: number;
  /** Pairs expected when groups keep to themselves as much as they do here; NaN where nothing is left to compare with. */
  readonly usual: number;
  readonly usualRatio: number;
  /** Benjamini and Hochberg over the pairs tested, of how rarely a pair has as little beside what is usual; NaN as `p`, and where `usual` is. */
  readonly usualQ: number;
  readonly isGap: boolean;
  /** A gap even beside the other pairs of groups. */
  readonly standsOut: boolean;
  /** Ties short of what is expected, expected - observed; negative where there are more. */
  readonly missingTies: number;
  /** Strength of contact, and what the strength of both groups' contact in all leads to expect. */
  readonly strength: number;
  readonly expectedStrength: number;
  /**
   * The share of expected contact at or below which a gap of this size would be found nine times in ten, by its rule; 0 where not even
   * groups without any contact would be, NaN where not tested.
   */
  readonly findable: number;
  /** The second null: pairs in touch when everybody keeps the number of contacts and has them with others; NaN as `p`. */
  readonly rewiredExpected: number;
  readonly rewiredP: number;
  readonly rewiredQ: number;
  /** Ties from `a` to `b` and back; undefined where ties have no direction, and in hidden cells. */
  readonly aToB: TestedContact | undefined;
  readonly bToA: TestedContact | undefined;
  /** The same of each kind by itself; empty with one kind, and in hidden cells. */
  readonly kinds: readonly KindContact[];
  /** Roles, ideas and shared topics that need both groups. */
  readonly needs: readonly GapNeed[];
  /** A gap that something in the data needs closed. */
  readonly matters: boolean;
}

export interface GapGroup {
  readonly name: string;
  /** NaN where hidden. */
  readonly size: number;
  readonly isHidden: boolean;
  /** (outside - inside) / all pairs in touch with groups that are shown; NaN where hidden or without any. */
  readonly eiIndex: number;
}

/** The gaps between the groups of one column. */
export interface GapTable {
  readonly by: string;
  readonly groups: readonly GapGroup[];
  /** Pairs in touch whose two people are in groups that are shown. */
  readonly pairsInTouch: number;
  /**
   * E-I index over pairs in touch whose two people both have a group, hidden ones among them, since it is of everybody:
   * 1 all outside, -1 all inside.
   */
  readonly eiIndex: number;
  /**
   * Pairs of different groups: gaps that matter first, then those that stand out, then the others. All pairs of up to 40 groups; of more, those that are tested and those
   * that something needs.
   */
  readonly cells: readonly GapCell[];
  /** Pairs of groups that are not in `cells`: with more than 40 groups, those neither tested nor needed. */
  readonly unlistedCells: number;
  /** Pairs of groups one of which is hidden, listed or not. */
  readonly hiddenCells: number;
  /** Pairs of shown groups with too few pairs of people expected to be tested, listed or not. */
  readonly untestedCells: number;
  /** Rewired networks behind the second null; fewer than permutations in large networks, 0 where too large. */
  readonly rewirings: number;
  /** Contact between the largest groups that are shown, where there are too many to list. */
  readonly overview: ContactOverview;
}

/** Tests the groups of one column against one another. */
export async function gapTable(input: FindingInput, by: string, runner: PassRunner): Promise<GapTable> {
  const { dataset, graph, network, options, control } = input;
  const groups = shownGroups(network, by, options.minGroup);
  const { isHidden, firmOf, names } = groups;
  const count = names.length;
  const pairs = contactPairs(network, groups);
  const contact = contactCounts(pairs, groups.of, count);
  const number = (least: number) =>
    numberGroupPairs(contact.total, contact.scale, least, (group) => !isHidden[group]);
  const tested = number(LEAST_EXPECTED);
  const listed = count <= LISTED_WHOLE ? number(0) : tested;

  const onProgress = (done: number) => control.onProgress?.(`gaps by ${by}`, done);
  const needs = needsByPair({ dataset, graph }, groups, options.minGroup);
  const weights = needWeights(Array.from(tested.a, (a, at) => needs.has(a * count + tested.b[at]!)));
  const { p, spread } = await permutationTest(pairs, groups, contact, tested, options, runner, onProgress);
  const q = falseDiscoveryRates(Array.from(p, (chance, at) => chance / weights[at]!));
  const rewired = await rewiredTest(pairs, groups, contact, tested, options, runner);
  const rewiredQ = falseDiscoveryRates([...rewired.p]);
  const intervals = await ratioIntervals(pairs, groups, contact, listed, options, control);
  const usual = usualContact(contact, isHidden, firmOf);
  const usualQ = falseDiscoveryRates([...usualP(contact, usual, tested)]);
  const strengthOf = strengthBetween(pairs, groups);
  const directed = await directedContact(network, groups, options, runner);
  const kindsOf = await contactByKind(input, groups, runner);

  const placeIn = (of: GroupPairs) => new Map(Array.from(of.a, (a, at) => [a * count + of.b[at]!, at]));
  const testedAt = placeIn(tested);
  const listedAt = listed === tested ? testedAt : placeIn(listed);
  const keys =
    count <= LISTED_WHOLE
      ? allKeys(count)
      : [...new Set([...testedAt.keys(), ...needs.keys()])].sort((x, y) => x - y);
  const cells = keys.map((key): GapCell => {
    const a = Math.floor(key / count);
    const b = key % count;
    const needed = needs.get(key) ?? [];
    const place = { a: names[a]!, b: names[b]!, needs: needed };
    if (isHidden[a] || isHidden[b]) return { ...hiddenCell, ...place };
    const observed = observedBetween(contact, a, b);
    const expected = expectedBetween(contact, a, b);
    const usually = usual.usualBetween(a, b);
    const at = testedAt.get(key);
    const interval = listedAt.get(key);
    const ratio = observed / expected;
    const usualRatio = observed / usually;
    const isGap = at !== undefined && ratio <= options.gapRatio && q[at]! <= options.falseDiscovery;
    const known = (values: Float64Array | readonly number[]) => (at === undefined ? Number.NaN : values[at]!);
    return {
      ...place,
      ...strengthOf(a, b),
      isHidden: false,
      observed,
      expected,
      ratio,
      ratioLow: interval === undefined ? Number.NaN : intervals.low[interval]!,
      ratioHigh: interval === undefined ? Number.NaN : intervals.high[interval]!,
      p: known(p),
      q: known(q),
      usual: usually,
      usualRatio,
      usualQ: known(usualQ),
      missingTies: expected - observed,
      findable:
        at === undefined
          ? Number.NaN
          : findableShare(spread[at]!, (options.falseDiscovery * weights[at]!) / p.length, options.gapRatio),
      rewiredExpected: known(rewired.expected),
      rewiredP: known(rewired.p),
      rewiredQ: known(rewiredQ),
      aToB: directed?.(a, b),
      bToA: directed?.(b, a),
      kinds: kindsOf(a, b),
      isGap,
      matters: isGap && needed.length > 0,
      standsOut: isGap && usualRatio <= options.gapRatio && usualQ[at]! <= options.falseDiscovery,
    };
  });

  const pairsOf = (n: number) => (n * (n - 1)) / 2;
  const shownCells = pairsOf(isHidden.filter((hidden) => !hidden).length);
  return {
    by,
    groups: names.map((name, group) => groupRow(name, group, contact, groups)),
    pairsInTouch: pairs.first.length,
    eiIndex: overallEi(network, by),
    cells: cells.sort(
      (x, y) =>
        Number(y.matters) - Number(x.matters) ||
        Number(y.standsOut) - Number(x.standsOut) ||
        Number(y.isGap) - Number(x.isGap) ||
        Number(x.isHidden) - Number(y.isHidden) ||
        y.expected - y.observed - (x.expected - x.observed) ||
        (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1),
    ),
    unlistedCells: pairsOf(count) - cells.length,
    hiddenCells: pairsOf(count) - shownCells,
    untestedCells: shownCells - tested.a.length,
    rewirings: rewired.draws,
    overview: overviewOf(contact, groups),
  };
}

/** Every pair of so many groups, a before b, as a x count + b. */
function allKeys(count: number): number[] {
  const keys: number[] = [];
  for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) keys.push(a * count + b);
  return keys;
}

/** What is told of a pair that is hidden, but for its names and who needs it. */
export const hiddenCell = {
  isHidden: true,
  observed: Number.NaN,
  expected: Number.NaN,
  ratio: Number.NaN,
  ratioLow: Number.NaN,
  ratioHigh: Number.NaN,
  p: Number.NaN,
  q: Number.NaN,
  usual: Number.NaN,
  usualRatio: Number.NaN,
  usualQ: Number.NaN,
  missingTies: Number.NaN,
  strength: Number.NaN,
  expectedStrength: Number.NaN,
  findable: Number.NaN,
  rewiredExpected: Number.NaN,
  rewiredP: Number.NaN,
  rewiredQ: Number.NaN,
  aToB: undefined,
  bToA: undefined,
  kinds: [],
  isGap: false,
  matters: false,
  standsOut: false,
} as const;

function groupRow(name: string, group: number, contact: ContactCounts, groups: ShownGroups): GapGroup {
  return groups.isHidden[group]
    ? { name, size: Number.NaN, isHidden: true, eiIndex: Number.NaN }
    : { name, size: groups.sizes[group]!, isHidden: false, eiIndex: eiOf(contact, group) };
}

/** E-I index of one group among those that are shown. */
function eiOf({ total, inside }: ContactCounts, group: number): number {
  // The activity of a group counts its inner pairs twice.
  const within = inside[group]!;
  const outside = total[group]! - 2 * within;
  return (outside - within) / (outside + within);
}

/** E-I index of all pairs in touch. */
function overallEi(network: Network, by: string): number {
  const groups = network.groupsBy(by);
  const { first, second } = contactPairs(network, groups);
  let outside = 0;
  for (let pair = 0; pair < first.length; pair++)
    if (groups.of[first[pair]!] !== groups.of[second[pair]!]) outside++;
  return (2 * outside - first.length) / first.length;
}
