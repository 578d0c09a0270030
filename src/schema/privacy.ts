/**
 * How much of the people a shared output shows.
 *
 * - `identified`: persons by the ids of the input
 * - `pseudonymous`: persons by keyed codes, with what tells them apart made coarser; still personal data
 * - `aggregate`: groups of at least k people, and nobody
 */
export const privacyModes = ['identified', 'pseudonymous', 'aggregate'] as const;
export type PrivacyMode = (typeof privacyModes)[number];

/** The smallest k there is, and the one that holds where none is asked for. */
export const LEAST_K = 5;
export const USUAL_K = 10;

/** What became of one column that groups people. */
export interface GatedColumn {
  readonly by: string;
  /** Whether its groups are shown; a column of which no two groups could be is not. */
  readonly isShown: boolean;
  /** The name of the group that the small ones were put into; undefined where none had to be. */
  readonly rest: string | undefined;
}

/** What the gate did to a dataset. A dataset without one is as its files are. */
export interface PrivacyState {
  readonly mode: PrivacyMode;
  /** People that each group, and each combination of groups of different columns, has at least. */
  readonly k: number;
  readonly columns: readonly GatedColumn[];
  /** What the data is shared for, in the words of whoever shares it. */
  readonly purpose?: string | undefined;
  readonly approvedBy?: string | undefined;
  /** Tells keys apart without giving them away; undefined without a key. */
  readonly keyId?: string | undefined;
  /** HMAC-SHA-256 of the configuration with the key; undefined without one. */
  readonly configHash?: string | undefined;
}
