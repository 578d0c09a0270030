import type { Finding } from './finding.js';

export interface Communities extends Finding {
  /** The community of each person, numbered by its first member in the order of people; -1 without any tie. */
  readonly of: Int32Array;
  readonly count: number;
  readonly modularity: number;
  readonly runs: number;
  /** Mean adjusted Rand index between the partitions of all runs: 1, always the same; 0, no more than chance. */
  readonly stability: number;
  /** Modularity and adjusted Rand index of a column's groups against the communities. */
  readonly agreement: readonly {
    readonly by: string;
    readonly modularity: number;
    readonly adjustedRand: number;
  }[];
}
