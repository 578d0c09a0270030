import type { Finding } from './finding.js';

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
