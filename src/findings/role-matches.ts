import type { Finding } from './finding.js';

export const fitParts = ['passion', 'knowledge', 'networks', 'time'] as const;
export type FitPart = (typeof fitParts)[number];

/** One part of a fit, 0 to 1; undefined where the data cannot say. */
export interface PartScore {
  readonly part: FitPart;
  readonly score: number | undefined;
  readonly reason: string;
}

export interface Candidate {
  readonly person: number;
  /** Weighted mean of the parts that are known. */
  readonly fit: number;
  readonly parts: readonly PartScore[];
}

/** A suggestion for one seat. It is for people to decide. */
export interface Suggestion extends Candidate {
  /** Place in the roles of the dataset. */
  readonly role: number;
  readonly seat: number;
  /** Those who fit next best and were not given this role, best first. */
  readonly runnersUp: readonly Candidate[];
  /** What to ask before anybody decides. */
  readonly questions: readonly string[];
}

export interface UnfilledSeat {
  readonly role: number;
  readonly seat: number;
  readonly reason: string;
}

export interface RoleMatches extends Finding {
  readonly suggestions: readonly Suggestion[];
  readonly unfilled: readonly UnfilledSeat[];
}
