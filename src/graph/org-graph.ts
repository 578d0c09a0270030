import type { Csr } from '../kernel/csr.js';
import type { Person } from '../schema/records.js';

/** The ties of one kind. Kinds are never merged here; {@link Network} does that, and says so. */
export interface Layer {
  readonly kind: string;
  readonly directed: boolean;
  /** Whether the kind says that people trust, seek or gain energy from one another. */
  readonly trust: boolean;
  /** Whether the kind is a reporting line; left out of the informal network. */
  readonly formal: boolean;
  /** How much a typical tie of this kind counts in the combined network. */
  readonly share: number;
  /** Ties below this strength do not count. */
  readonly minWeight: number;
  readonly interactionCount: number;
  /** Undirected layers hold an arc each way. */
  readonly csr: Csr;
}

/** People and their ties, frozen. Person `i` is node `i`; people are numbered by id in code-unit order. */
export interface OrgGraph {
  readonly people: readonly Person[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** By kind, in code-unit order. */
  readonly layers: readonly Layer[];
  /** The manager of each person, or -1. */
  readonly managerOf: Int32Array;
  /** Headers of the people file that were recognised, and the field they fill: `department` fills `unit`. */
  readonly columnAliases: ReadonlyMap<string, string>;
}
