import type { Finding } from './finding.js';

/** Where one person stands in the chart. */
export interface StandingRow {
  /** Place in the people of the graph. */
  readonly person: number;
  /** Steps to the top of the chart, 0 at the top; undefined without reporting lines or in a circle. */
  readonly depth: number | undefined;
  readonly directReports: number;
  /** People below, at any depth; undefined in a circle. */
  readonly totalReports: number | undefined;
  /** Undefined when the data has neither reporting lines nor stated formal levels. */
  readonly isFormalLeader: boolean | undefined;
}

export interface FormalStanding extends Finding {
  /** One row a person, in the order of people. */
  readonly rows: readonly StandingRow[];
}
