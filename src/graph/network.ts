import type { Csr } from '../kernel/csr.js';
import type { Groups } from './groups.js';

/**
 * What a measure runs on: all people, and the ties of one kind or of several combined.
 *
 * Undirected networks hold an arc each way, and `out`, `in` and `both` are the same.
 */
export interface Network {
  readonly nodeCount: number;
  readonly directed: boolean;
  /** The kinds that went in, in code-unit order. */
  readonly kinds: readonly string[];
  /** What one unit of each kind's strength counts here; 1 where there is one kind. */
  readonly factors: ReadonlyMap<string, number>;
  readonly minWeight: number;
  /** Arcs from their source: whom a person acts towards. */
  readonly out: Csr;
  /** The same arcs from their target: who acts towards a person. */
  readonly in: Csr;
  /** Direction dropped: one neighbour for a tie either way, strengths of both ways added. */
  readonly both: Csr;
  /** Puts people into groups by a column; throws COLUMN_UNKNOWN. */
  groupsBy(column: string): Groups;
  /** The columns that can be given to groupsBy. */
  readonly groupColumns: readonly string[];
}
