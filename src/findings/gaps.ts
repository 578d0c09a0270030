import type { Network } from '../graph/network.js';
import { falseDiscoveryRates } from '../kernel/tests-of-counts.js';
import { type ContactTable, contactPairs, contactTable, usualContact } from './contact-table.js';
import type { Finding } from './finding.js';
import type { FindingInput } from './finding-input.js';
import { permutationP, ratioIntervals, usualP } from './gap-tests.js';
import { type ShownGroups, shownGroups } from './group-privacy.js';
import { counted, groupsMissing, percent, short, tiesMissing } from './wording.js';

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
  /** 90 % interval of the ratio, by a jackknife that leaves out people. */
  readonly ratioLow: number;
  readonly ratioHigh: number;
  /** Undefined (NaN) where too few pairs are expected to test. Share of permutations with a ratio at most as small; where none is, an upper tail fitted to them (see the rule). */
  readonly p: number;
  /** p after Benjamini and Hochberg over the pairs of this column. */
  readonly q: number;
  /** Pairs expected when groups keep to themselves as much as they do here; NaN where nothing is left to compare with. */
  readonly usual: number;
  readonly usualRatio: number;
  readonly usualQ: number;
  readonly isGap: boolean;
  /** A gap even beside the other pairs of groups. */
  readonly standsOut: boolean;
  /** Roles whose reach names both groups. */
  readonly neededBy: readonly string[];
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
  /** Pairs of different groups, gaps that stand out first. */
  readonly cells: readonly GapCell[];
  readonly hiddenCells: number;
  /** Pairs of shown groups with too few pairs of people expected to be tested. */
  readonly untestedCells: number;
}

export interface Gaps extends Finding {
  readonly permutations: number;
  readonly tables: readonly GapTable[];
}

/**
 * Where groups of people are in touch less than their sizes and activity explain.
 *
 * Three questions for each pair of groups: fewer pairs in touch than expected (ratio, and p by permuting who is in which
 * group)? How sure is the ratio (draws that leave out people)? And is it low even beside other pairs of groups, all of
 * which may keep to themselves (usual contact by quasi-independence, p by an overdispersed Poisson count)?
 * Cost: permutations x (ties + groups squared) a column.
 */
export function findGaps(input: FindingInput, columns: readonly string[]): Gaps {
  const { options, network } = input;
  const tables = columns.map((by) => gapTable(input, by));
  return {
    id: 'gaps',
    title: 'Gaps',
    question: 'Where do units or firms fail to connect, beyond what their sizes and activity explain?',
    sentences: network.both.arcCount === 0 ? [] : tables.map((table) => gapSentence(table)),
    rule: `a gap: at most ${short(options.gapRatio)} of the pairs in touch that sizes and activity lead to expect, at a false discovery rate of ${percent(options.falseDiscovery)} over the pairs of a column with at least 5 pairs of people expected (${options.permutations} permutations, and a fitted tail beyond them); it stands out where it is as low beside the contact usual between such groups; groups below ${options.minGroup} people are hidden`,
    mayMean:
      'a gap: that people who may need each other have not met; none: that contact follows size and activity, or that there is too little of it to tell',
    doesNotMean: 'that a gap should be closed: see whether a role or an idea needs both groups',
    shows: 'groups',
    missing:
      columns.length === 0
        ? groupsMissing
        : network.both.arcCount === 0
          ? tiesMissing
          : tables.every((table) => table.pairsInTouch === 0)
            ? `ties between people of groups of at least ${options.minGroup}`
            : undefined,
    permutations: options.permutations,
    tables,
  };
}

function gapSentence({ by, cells, hiddenCells, untestedCells, eiIndex, pairsInTouch }: GapTable): string {
  const gaps = cells.filter((cell) => cell.isGap);
  const out = gaps.filter((cell) => cell.standsOut);
  const tested = cells.length - hiddenCells - untestedCells;
  const shown = tested + untestedCells;
  if (pairsInTouch === 0)
    return `By ${by}: nobody in a group that is large enough to show is in touch with another.`;
  if (shown === 0) return `By ${by}: every pair of groups is too small to show.`;
  const index = `E-I index ${short(eiIndex)}`;
  const small =
    untestedCells === 0
      ? ''
      : `; ${untestedCells.toLocaleString('en-US')} more have too little contact to tell`;
  if (gaps.length === 0)
    return `By ${by}: no gap among ${counted(tested, 'pair')} of groups (${index})${small}.`;
  const { a, b, observed, expected } = gaps[0]!;
  const first = `${a} and ${b}, with ${observed} of ${short(expected)} pairs expected in touch`;
  if (shown === 1) return `By ${by}: a gap between ${first} (${index}).`;
  if (out.length === 0) {
    return `By ${by}: ${counted(gaps.length, 'gap')} among ${counted(shown, 'pair')} of groups, most contact missing between ${first} (${index}).`;
  }
  const rest = gaps.length - out.length;
  const main =
    out.length === 1
      ? `the gap between ${first}, stands out among ${counted(shown, 'pair')} of groups (${index})`
      : `${out.length} gaps stand out among ${counted(shown, 'pair')} of groups, most contact missing between ${first} (${index})`;
  return rest === 0
    ? `By ${by}: ${main}.`
    : `By ${by}: ${main}; ${counted(rest, 'more pair')} ${rest === 1 ? 'is' : 'are'} less in touch than sizes and activity explain, as groups here usually are.`;
}

function gapTable({ dataset, network, options, control }: FindingInput, by: string): GapTable {
  const groups = shownGroups(network, by, options.minGroup);
  const { isHidden, firmOf } = groups;
  const count = groups.names.length;
  const pairs = contactPairs(network, groups);
  const table = contactTable(pairs, groups.of, count);
  const places: [number, number][] = [];
  for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) places.push([a, b]);
  const shown = places.filter(([a, b]) => !isHidden[a] && !isHidden[b]);

  const p = permutationP(pairs, groups, table, shown, options, control);
  const q = falseDiscoveryRates(p);
  const intervals = ratioIntervals(pairs, groups, table, shown, options);
  const isWithin = (a: number, b: number) => firmOf === undefined || firmOf[a] === firmOf[b];
  const { usual, freedom } = usualContact(table, shown, isWithin);
  const usualQ = falseDiscoveryRates(usualP(table, usual, freedom, shown));

  const placeOfCell = new Map(shown.map(([a, b], at) => [a * count + b, at]));
  const cells = places.map(([a, b]): GapCell => {
    const names = { a: groups.names[a]!, b: groups.names[b]! };
    const neededBy = dataset.roles
      .filter((role) => role.reach.includes(names.a) && role.reach.includes(names.b))
      .map((role) => role.id);
    const cell = a * count + b;
    const at = placeOfCell.get(cell);
    if (at === undefined) return { ...names, ...hiddenCell, neededBy };
    const observed = table.observed[cell]!;
    const ratio = observed / table.expected[cell]!;
    const usualRatio = observed / usual[cell]!;
    const isGap = ratio <= options.gapRatio && q[at]! <= options.falseDiscovery;
    return {
      ...names,
      isHidden: false,
      observed,
      expected: table.expected[cell]!,
      ratio,
      ratioLow: intervals[at]!.low,
      ratioHigh: intervals[at]!.high,
      p: p[at]!,
      q: q[at]!,
      usual: usual[cell]!,
      usualRatio,
      usualQ: usualQ[at]!,
      isGap,
      standsOut: isGap && usualRatio <= options.gapRatio && usualQ[at]! <= options.falseDiscovery,
      neededBy,
    };
  });

  return {
    by,
    groups: groups.names.map((name, group) => groupRow(name, group, table, groups)),
    pairsInTouch: pairs.first.length,
    eiIndex: overallEi(network, by),
    cells: cells.sort(
      (x, y) =>
        Number(y.standsOut) - Number(x.standsOut) ||
        Number(y.isGap) - Number(x.isGap) ||
        Number(x.isHidden) - Number(y.isHidden) ||
        y.expected - y.observed - (x.expected - x.observed) ||
        (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1),
    ),
    hiddenCells: places.length - shown.length,
    untestedCells: p.filter(Number.isNaN).length,
  };
}

const hiddenCell = {
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
  isGap: false,
  standsOut: false,
} as const;

function groupRow(name: string, group: number, table: ContactTable, groups: ShownGroups): GapGroup {
  return groups.isHidden[group]
    ? { name, size: Number.NaN, isHidden: true, eiIndex: Number.NaN }
    : { name, size: groups.sizes[group]!, isHidden: false, eiIndex: eiOf(table, group) };
}

/** E-I index of one group among those that are shown. */
function eiOf({ observed, groupCount }: ContactTable, group: number): number {
  let outside = 0;
  for (let other = 0; other < groupCount; other++)
    if (other !== group) outside += observed[group * groupCount + other]!;
  const inside = observed[group * groupCount + group]!;
  return (outside - inside) / (outside + inside);
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
