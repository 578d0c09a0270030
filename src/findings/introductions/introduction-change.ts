import type { Network } from '../../graph/network.js';
import type { FindingInput } from '../finding-input.js';
import { contactCounts, contactPairs, expectedBetween, observedBetween } from '../gaps/contact-table.js';
import type { GapNeed } from '../gaps/gap-needs.js';
import { findGaps } from '../gaps/gaps.js';
import { shownGroups } from '../group-privacy.js';
import { type GapColumn, isPressing, type OpenGap } from './introduction-gaps.js';

/** A gap before a plan and after it, if everybody who meets stays in touch. */
export interface GapChange {
  readonly by: string;
  readonly a: string;
  readonly b: string;
  /** Roles, ideas and shared topics that need it closed. */
  readonly needs: readonly GapNeed[];
  readonly standsOut: boolean;
  /** Pairs of people across it that the plan introduces. */
  readonly introduced: number;
  readonly observedBefore: number;
  readonly observedAfter: number;
  readonly expectedBefore: number;
  readonly expectedAfter: number;
  /** Pairs short of expected; 0 where none are. */
  readonly shortBefore: number;
  readonly shortAfter: number;
  readonly qBefore: number;
  /** Of the gap test run again; NaN where only the counts were taken again. */
  readonly qAfter: number;
  /** Whether the gap test run again still calls it a gap; undefined where it was not. */
  readonly isGapAfter: boolean | undefined;
}

/** Pairs short of expected in the gaps a plan aims at, before and after. */
export interface ShortSum {
  readonly by: string;
  readonly gaps: number;
  /** Whether those are only the gaps that matter: a role, an idea or a shared topic needs them, or they stand out. */
  readonly isPressing: boolean;
  readonly before: number;
  readonly after: number;
}

type After = (
  column: GapColumn,
  gap: OpenGap,
) => Pick<GapChange, 'observedAfter' | 'expectedAfter' | 'qAfter' | 'isGapAfter'>;

/** The gap test run again on the network with the plan's ties in it. Throws ABORTED. */
export async function testAgain(
  input: FindingInput,
  network: Network,
  columns: readonly string[],
): Promise<After> {
  // Intervals are not asked for again, and take fewest draws.
  const options = { ...input.options, draws: 20 };
  const { tables } = await findGaps({ ...input, network, options }, columns);
  const cells = new Map(
    tables.flatMap(({ by, cells: of }) => of.map((cell) => [JSON.stringify([by, cell.a, cell.b]), cell])),
  );
  const counted = countAgain(network, input.options.minGroup);
  return (column, gap) => {
    const cell = cells.get(JSON.stringify([gap.by, gap.cell.a, gap.cell.b]));
    const counts = counted(column, gap);
    return cell === undefined ? counts : { ...counts, qAfter: cell.q, isGapAfter: cell.isGap };
  };
}

/** Observed and expected as the gap test counts them, without its permutations. */
export function countAgain(network: Network, minGroup: number): After {
  const byColumn = new Map<string, ReturnType<typeof contactCounts>>();
  const contactOf = (by: string) => {
    const known = byColumn.get(by);
    if (known !== undefined) return known;
    const groups = shownGroups(network, by, minGroup);
    const counts = contactCounts(contactPairs(network, groups), groups.of, groups.names.length);
    byColumn.set(by, counts);
    return counts;
  };
  return (_, { by, a, b }) => {
    const contact = contactOf(by);
    return {
      observedAfter: observedBetween(contact, a, b),
      expectedAfter: expectedBetween(contact, a, b),
      qAfter: Number.NaN,
      isGapAfter: undefined,
    };
  };
}

/** Each gap with what changes, those with introductions first, then those that weigh more, then those shortest of ties. */
export function gapChanges(columns: readonly GapColumn[], introduced: Int32Array, after: After): GapChange[] {
  const rows = columns.flatMap((column) =>
    column.gaps.map((gap, at) => {
      const { cell, by, weight } = gap;
      const then = after(column, gap);
      const change: GapChange = {
        by,
        a: cell.a,
        b: cell.b,
        needs: cell.needs,
        standsOut: cell.standsOut,
        introduced: introduced[column.firstGap + at]!,
        observedBefore: cell.observed,
        expectedBefore: cell.expected,
        shortBefore: Math.max(0, cell.expected - cell.observed),
        shortAfter: Math.max(0, then.expectedAfter - then.observedAfter),
        qBefore: cell.q,
        ...then,
      };
      return { change, weight };
    }),
  );
  return rows
    .sort(
      (x, y) =>
        Number(y.change.introduced > 0) - Number(x.change.introduced > 0) ||
        y.weight - x.weight ||
        y.change.shortBefore - x.change.shortBefore ||
        (x.change.a + x.change.b < y.change.a + y.change.b ? -1 : 1),
    )
    .map(({ change }) => change);
}

/** The gaps that matter of the first column that has any gap, or all its gaps where none of them does; undefined without gaps. */
export function shortSum(columns: readonly GapColumn[], changes: readonly GapChange[]): ShortSum | undefined {
  const column = columns.find(({ gaps }) => gaps.length > 0);
  if (column === undefined) return undefined;
  const by = column.groups.column;
  const all = changes.filter((change) => change.by === by);
  const pressing = all.filter(isPressing);
  const rows = pressing.length > 0 ? pressing : all;
  const sum = (of: (change: GapChange) => number) => rows.reduce((total, change) => total + of(change), 0);
  return {
    by,
    gaps: rows.length,
    isPressing: pressing.length > 0,
    before: sum(({ shortBefore }) => shortBefore),
    after: sum(({ shortAfter }) => shortAfter),
  };
}
