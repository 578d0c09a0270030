import type { Groups } from '../../graph/groups.js';
import type { Network } from '../../graph/network.js';
import type { GapRows } from '../../kernel/introductions/meeting-question.js';
import type { GapCell } from '../gaps/gap-table.js';
import type { Gaps } from '../gaps/gaps.js';

/** A gap that introductions could close. */
export interface OpenGap {
  readonly by: string;
  readonly cell: GapCell;
  /** Places of the two groups among those of the column. */
  readonly a: number;
  readonly b: number;
  /** What one pair of people across it counts. */
  readonly weight: number;
  /** Pairs of people short of expected, rounded up. */
  readonly room: number;
}

/** One column and its gaps. */
export interface GapColumn {
  readonly groups: Groups;
  readonly gaps: readonly OpenGap[];
  /** The number of its first gap, through all columns. */
  readonly firstGap: number;
  readonly rows: GapRows;
}

/** What a pair across a gap counts, by how much the gap matters. */
export const GAP_WEIGHTS = { needed: 4, standsOut: 2, other: 1 } as const;

/** A gap of the column with the most groups counts so many times one of a coarser column, which then decides among equals. */
export const FINEST_FACTOR = 16;

/**
 * The gaps to close, the column with the most groups first: that one says who is of which group. Gaps of groups that are
 * hidden have no figures and are none.
 */
export function gapColumns({ tables }: Gaps, network: Network, onlyNeeded: boolean): GapColumn[] {
  const byGroups = tables
    .map(({ by, cells }) => ({ groups: network.groupsBy(by), cells }))
    .sort((x, y) => y.groups.names.length - x.groups.names.length);
  let firstGap = 0;
  return byGroups.map(({ groups, cells }, place) => {
    const placeOf = new Map(groups.names.map((name, at) => [name, at]));
    const gaps = cells.filter(isOpen).map((cell): OpenGap => {
      const weight = weightOf(cell) * (place === 0 ? FINEST_FACTOR : 1);
      const room = Math.ceil(cell.expected - cell.observed);
      return { by: groups.column, cell, a: placeOf.get(cell.a)!, b: placeOf.get(cell.b)!, weight, room };
    });
    const column = { groups, gaps, firstGap, rows: rowsOf(groups, gaps, firstGap) };
    firstGap += gaps.length;
    return column;
  });

  function isOpen(cell: GapCell): boolean {
    return !cell.isHidden && cell.isGap && (!onlyNeeded || cell.matters);
  }
}

/** Whether a gap matters beyond being one. */
export function isPressing({ needs, standsOut }: Pick<GapCell, 'needs' | 'standsOut'>): boolean {
  return needs.length > 0 || standsOut;
}

function weightOf({ matters, standsOut }: GapCell): number {
  if (matters) return GAP_WEIGHTS.needed;
  return standsOut ? GAP_WEIGHTS.standsOut : GAP_WEIGHTS.other;
}

function rowsOf({ of, names }: Groups, gaps: readonly OpenGap[], firstGap: number): GapRows {
  const starts = new Int32Array(names.length + 1);
  for (const { a, b } of gaps) {
    starts[a + 1]!++;
    starts[b + 1]!++;
  }
  for (let group = 0; group < names.length; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const partners = new Int32Array(2 * gaps.length);
  const numbers = new Int32Array(2 * gaps.length);
  gaps.forEach(({ a, b }, at) => {
    for (const [group, partner] of [
      [a, b],
      [b, a],
    ] as const) {
      partners[next[group]!] = partner;
      numbers[next[group]!++] = firstGap + at;
    }
  });
  return { groupOf: of, starts, partners, gaps: numbers };
}
