/** Who a finding speaks of, which decides where it may be shown. */
export type Shows = 'persons' | 'groups';

/** What every finding carries, so that no output can lose it. */
export interface Finding {
  readonly id: string;
  readonly title: string;
  /** The question of a reader that it answers. */
  readonly question: string;
  /** What was found, in whole sentences that name nobody: people are in the rows. */
  readonly sentences: readonly string[];
  /** The rule with its thresholds. */
  readonly rule: string;
  readonly mayMean: string;
  readonly doesNotMean: string;
  readonly shows: Shows;
  /** What the data would need for an answer; undefined where there is one. */
  readonly missing: string | undefined;
}
