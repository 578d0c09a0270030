import type { Finding } from './finding.js';

/** A pair of groups whose contact hangs on one person. */
export interface BridgeRow {
  readonly by: string;
  readonly a: string;
  readonly b: string;
  /** Pairs of people in touch across the two groups. */
  readonly pairs: number;
  /** The person most of them run through. */
  readonly holder: number;
  readonly heldPairs: number;
  readonly share: number;
  /** Pairs left without the holder. */
  readonly pairsWithout: number;
  /** Share of random re-drawings of these pairs in which one person holds as many. */
  readonly p: number;
  /** Those who hold most of what is left, best first. */
  readonly nextHolders: readonly number[];
}

export interface FragileBridges extends Finding {
  readonly rows: readonly BridgeRow[];
}
