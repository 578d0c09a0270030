import { throwIfAborted } from '../errors.js';
import type { Groups } from '../graph/groups.js';
import type { Network } from '../graph/network.js';
import { falseDiscoveryRates, poissonLowerTail } from '../kernel/tests-of-counts.js';
import type { AnalyzeOptions, RunControl } from '../options.js';
import { createRandom, shuffle } from '../random.js';
import {
  type ContactPairs,
  type ContactTable,
  contactPairs,
  contactTable,
  keepPairs,
  usualContact,
} from './contact-table.js';
import type { Finding } from './finding.js';
import type { FindingInput } from './finding-input.js';
import { hiddenGroups } from './group-privacy.js';
import { counted, percent, short } from './wording.js';

/** Two groups, and how far they are in touch. A pair of people counts once, whatever its direction and kinds. */
export interface GapCell {
  readonly a: string;
  readonly b: string;
  /** Hidden cells hold no figures: a group is smaller than the least size shown, or would reveal one that is. */
  readonly isHidden: boolean;
  /** Pairs of people in touch. */
  readonly observed: number;
  /** Pairs expected from the sizes and the activity of both groups. */
  readonly expected: number;
  /** observed / expected; NaN where nothing is expected. */
  readonly ratio: number;
  /** Interval of the ratio over draws that leave out people, 5th and 95th percentile. */
  readonly ratioLow: number;
  readonly ratioHigh: number;
  /** Share of permutations with a ratio at most as small. */
  readonly p: number;
  /** p after Benjamini and Hochberg over the pairs of this column. */
  readonly q: number;
  /** Pairs expected when groups keep to themselves as much as they do here; NaN with two groups. */
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
  /** (outside - inside) / all pairs in touch that the group has; NaN where hidden or without any. */
  readonly eiIndex: number;
}

/** The gaps between the groups of one column. */
export interface GapTable {
  readonly by: string;
  readonly groups: readonly GapGroup[];
  readonly pairsInTouch: number;
  /** E-I index over pairs in touch whose two people both have a group: 1 all outside, -1 all inside. */
  readonly eiIndex: number;
  /** Pairs of different groups, gaps that stand out first. */
  readonly cells: readonly GapCell[];
  readonly hiddenCells: number;
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
  const { options } = input;
  const tables = columns.map((by) => gapTable(input, by));
  const gaps = tables.flatMap((table) => table.cells.filter((cell) => cell.isGap));
  return {
    id: 'gaps',
    title: 'Gaps',
    question: 'Where do units or firms fail to connect, beyond what their sizes and activity explain?',
    sentences: tables.map((table) => gapSentence(table)),
    rule: `a gap: at most ${short(options.gapRatio)} of the pairs in touch that sizes and activity lead to expect, at a false discovery rate of ${percent(options.falseDiscovery)} over the pairs of a column (${options.permutations} permutations); it stands out where it is as low beside the contact usual between such groups; groups below ${options.minGroup} people are hidden`,
    mayMean:
      gaps.length === 0
        ? 'that contact follows size and activity'
        : 'that people who may need each other have not met',
    doesNotMean: 'that a gap should be closed: see whether a role or an idea needs both groups',
    shows: 'groups',
    missing:
      columns.length === 0 ? 'a column that groups people (unit or firm in people.csv), or --by' : undefined,
    permutations: options.permutations,
    tables,
  };
}

function gapSentence({ by, cells, hiddenCells, eiIndex }: GapTable): string {
  const gaps = cells.filter((cell) => cell.isGap);
  const out = gaps.filter((cell) => cell.standsOut);
  const shown = cells.length - hiddenCells;
  if (shown === 0) return `By ${by}: every pair of groups is too small to show.`;
  const index = `E-I index ${short(eiIndex)}`;
  if (gaps.length === 0) return `By ${by}: no gap among ${counted(shown, 'pair')} of groups (${index}).`;
  const { a, b, observed, expected } = gaps[0]!;
  const first = `${a} and ${b}, with ${observed} of ${short(expected)} pairs expected in touch`;
  if (shown === 1) return `By ${by}: a gap between ${first} (${index}).`;
  if (out.length === 0) {
    return `By ${by}: ${counted(gaps.length, 'gap')} among ${counted(shown, 'pair')} of groups, the widest between ${first} (${index}).`;
  }
  const rest = gaps.length - out.length;
  const main =
    out.length === 1
      ? `the gap between ${first}, stands out among ${counted(shown, 'pair')} of groups (${index})`
      : `${out.length} gaps stand out among ${counted(shown, 'pair')} of groups, the widest between ${first} (${index})`;
  return rest === 0
    ? `By ${by}: ${main}.`
    : `By ${by}: ${main}; ${counted(rest, 'more pair')} ${rest === 1 ? 'is' : 'are'} less in touch than sizes and activity explain, as groups here usually are.`;
}

function gapTable({ dataset, network, options, control }: FindingInput, by: string): GapTable {
  const groups = network.groupsBy(by);
  const count = groups.names.length;
  const pairs = contactPairs(network, groups);
  const table = contactTable(pairs, groups.of, count);
  const isHidden = hiddenGroups(groups.sizes, options.minGroup);
  const places: [number, number][] = [];
  for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) places.push([a, b]);
  const shown = places.filter(([a, b]) => !isHidden[a] && !isHidden[b]);

  const p = permutationP(pairs, groups, table, shown, options, control);
  const q = falseDiscoveryRates(p);
  const intervals = ratioIntervals(pairs, groups, shown, options);
  const usual = usualContact(table, sameClass(network, by, groups));
  const usualQ = falseDiscoveryRates(usualP(table, usual, shown));

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
    groups: groups.names.map((name, group) => groupRow(name, group, table, groups, isHidden)),
    pairsInTouch: pairs.first.length,
    eiIndex: eiOf(table, undefined),
    cells: cells.sort(
      (x, y) =>
        Number(y.standsOut) - Number(x.standsOut) ||
        Number(y.isGap) - Number(x.isGap) ||
        Number(x.isHidden) - Number(y.isHidden) ||
        y.expected - y.observed - (x.expected - x.observed) ||
        (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1),
    ),
    hiddenCells: places.length - shown.length,
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

function groupRow(
  name: string,
  group: number,
  table: ContactTable,
  groups: Groups,
  isHidden: boolean[],
): GapGroup {
  return isHidden[group]
    ? { name, size: Number.NaN, isHidden: true, eiIndex: Number.NaN }
    : { name, size: groups.sizes[group]!, isHidden: false, eiIndex: eiOf(table, group) };
}

/** E-I index of one group, or of all pairs. */
function eiOf({ observed, groupCount }: ContactTable, group: number | undefined): number {
  let inside = 0;
  let outside = 0;
  for (let a = 0; a < groupCount; a++) {
    for (let b = a; b < groupCount; b++) {
      if (group !== undefined && group !== a && group !== b) continue;
      if (a === b) inside += observed[a * groupCount + b]!;
      else outside += observed[a * groupCount + b]!;
    }
  }
  return (outside - inside) / (outside + inside);
}

/** Units that lie in one firm each are compared within firms and between firms apart. */
function sameClass(network: Network, by: string, groups: Groups): (a: number, b: number) => boolean {
  if (by === 'firm' || !network.groupColumns.includes('firm')) return () => true;
  const firms = network.groupsBy('firm').of;
  const firmOf = new Int32Array(groups.names.length).fill(-1);
  let isNested = true;
  groups.of.forEach((group, person) => {
    if (group === -1) return;
    if (firmOf[group] === -1) firmOf[group] = firms[person]!;
    else if (firmOf[group] !== firms[person]) isNested = false;
  });
  return isNested ? (a, b) => firmOf[a] === firmOf[b] : () => true;
}

/** Share of permutations of who is in which group in which the ratio is at most the one observed. */
function permutationP(
  pairs: ContactPairs,
  groups: Groups,
  table: ContactTable,
  shown: readonly [number, number][],
  options: AnalyzeOptions,
  control: RunControl,
): number[] {
  const random = createRandom(options.seed, `gaps ${groups.column}`);
  const grouped = Int32Array.from(groups.of.keys()).filter((person) => groups.of[person] !== -1);
  const labels = Int32Array.from(grouped, (person) => groups.of[person]!);
  const of = groups.of.slice();
  const asLow = new Int32Array(shown.length).fill(1);
  for (let round = 0; round < options.permutations; round++) {
    throwIfAborted(control.signal);
    control.onProgress?.(`gaps by ${groups.column}`, round / options.permutations);
    shuffle(labels, random);
    grouped.forEach((person, at) => {
      of[person] = labels[at]!;
    });
    const { observed, expected, groupCount } = contactTable(pairs, of, table.groupCount);
    shown.forEach(([a, b], at) => {
      const cell = a * groupCount + b;
      if (observed[cell]! / expected[cell]! <= table.observed[cell]! / table.expected[cell]!) asLow[at]!++;
    });
  }
  return shown.map(([a, b], at) =>
    table.expected[a * table.groupCount + b]! > 0 ? asLow[at]! / (options.permutations + 1) : Number.NaN,
  );
}

/** 5th and 95th percentile of each ratio over draws that leave out a share of people. */
function ratioIntervals(
  pairs: ContactPairs,
  groups: Groups,
  shown: readonly [number, number][],
  { seed, draws, leaveOut }: AnalyzeOptions,
): { low: number; high: number }[] {
  const random = createRandom(seed, `gap intervals ${groups.column}`);
  const ratios = shown.map(() => [] as number[]);
  for (let draw = 0; draw < draws; draw++) {
    const of = groups.of.map((group) => (random.next() < leaveOut ? -1 : group));
    const kept = keepPairs(pairs, of);
    const { observed, expected, groupCount } = contactTable(kept, of, groups.names.length);
    shown.forEach(([a, b], at) => {
      const ratio = observed[a * groupCount + b]! / expected[a * groupCount + b]!;
      if (!Number.isNaN(ratio)) ratios[at]!.push(ratio);
    });
  }
  return ratios.map((drawn) => {
    drawn.sort((a, b) => a - b);
    const at = (share: number) => drawn[Math.round(share * (drawn.length - 1))] ?? Number.NaN;
    return { low: at(0.05), high: at(0.95) };
  });
}

function usualP(table: ContactTable, usual: Float64Array, shown: readonly [number, number][]): number[] {
  const cells = shown.map(([a, b]) => a * table.groupCount + b).filter((cell) => usual[cell]! > 0);
  let chiSquare = 0;
  for (const cell of cells) chiSquare += (table.observed[cell]! - usual[cell]!) ** 2 / usual[cell]!;
  // Contact comes in clusters, so counts spread more than a Poisson count would.
  const spread = Math.max(1, chiSquare / Math.max(1, cells.length));
  return shown.map(([a, b]) => {
    const cell = a * table.groupCount + b;
    if (!(usual[cell]! > 0)) return Number.NaN;
    return poissonLowerTail(Math.floor(table.observed[cell]! / spread), usual[cell]! / spread);
  });
}
