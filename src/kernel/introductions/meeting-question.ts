/** For each person, others: those of person p stand from starts[p] to starts[p + 1]. */
export interface Rows {
  readonly starts: Int32Array;
  readonly others: Int32Array;
}

/**
 * The gaps between the groups of one column. For group a, its gaps stand from starts[a] to starts[a + 1], each gap with both
 * of its groups.
 */
export interface GapRows {
  /** The group of each person; -1 for none. */
  readonly groupOf: Int32Array;
  readonly starts: Int32Array;
  /** The other group of each gap. */
  readonly partners: Int32Array;
  /** The number of each gap, through all columns. */
  readonly gaps: Int32Array;
}

/**
 * Who could meet whom, as numbers.
 *
 * A pair of people may be introduced when both have room, they are of different groups, they are not in touch, and they are
 * not kept apart. What a set of pairs is worth is the sum over the gaps of weight x the smaller of the pairs across it
 * and its room: each pair closes one tie of each gap it lies across, until nothing is short. That is monotone and
 * submodular. Between pairs worth the same the {@link MeetingQuestion.met} decides, then what both share.
 */
export interface MeetingQuestion {
  readonly nodeCount: number;
  /** People in the order in which equals are taken. */
  readonly order: Int32Array;
  /** What two people must differ in; -1 differs from everything. */
  readonly groupOf: Int32Array;
  /** Who is in touch already. Direction dropped. */
  readonly touch: Rows;
  /** Who is kept apart, or has met: never in one meeting. Both ways. */
  readonly apart: Rows;
  readonly columns: readonly GapRows[];
  /** By gap, what one pair across it is worth. Whole numbers. */
  readonly weights: Int32Array;
  /** The level of each person; -1 where it is not known. */
  readonly levelOf: Int32Array;
  /** What each is interested in or has ideas about; what each knows; what each has ideas about. Numbers of topics. */
  readonly topics: Rows;
  readonly skills: Rows;
  readonly ideas: Rows;
  /** 1 for those who may be asked to make an introduction. */
  readonly mayMediate: Uint8Array;
}

/** What changes from meeting to meeting; {@link chooseMeetings} works on copies. */
export interface MeetingState {
  /** Meetings each person may still have in this round. */
  readonly caps: Int32Array;
  /** By gap, ties still short. */
  readonly room: Int32Array;
  /** Meetings of each person so far: those with fewer go first among equals. */
  readonly met: Int32Array;
}

/** What limits one round. */
export interface MeetingLimits {
  /** Meetings at most. */
  readonly most: number;
  /** Meetings at most in which nobody is of another level. */
  readonly sameLevelMost: number;
  /** Whether only pairs across a gap that is still open may be introduced. */
  readonly onlyGaps: boolean;
  /** People in a meeting. */
  readonly size: 2 | 3;
}

/** Whether a and b are known to be of different levels. */
export function areMixed(levelOf: Int32Array, a: number, b: number): boolean {
  return levelOf[a] !== -1 && levelOf[b] !== -1 && levelOf[a] !== levelOf[b];
}
