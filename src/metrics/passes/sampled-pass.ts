import type { Network } from '../../graph/network.js';
import type { TaskName } from '../../kernel/tasks.js';
import type { Random } from '../../random.js';
import type { PlanMaker } from './shared-pass.js';

/** The number type of the lanes that follow many sources at once; sums are float64 in both. */
export type Lanes = 'float64' | 'float32';

/** For each person the sum of what some sources add, and the sum of its squares. */
export interface FollowedSums {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

/** How sources are followed. */
export interface FollowOptions {
  readonly lanes: Lanes;
  /** Only for sums over pairs: every tie turned round. */
  readonly turned?: boolean;
  /** Only for sums over pairs: what a path counts that ends at each person; 1 when left out. */
  readonly ends?: Float64Array;
}

/** A sum over all people as sources, which can be estimated from some of them. */
export interface SampledPass<Name extends TaskName = TaskName> {
  readonly title: string;
  /**
   * Whether the sum is one over pairs, source and end, of something from 0 to 1 that is the same when all ties and the pair
   * are turned round, and is 0 for pairs that are not in the person's component. It can then be estimated from either end.
   */
  readonly isOverPairs: boolean;
  makerOf(network: Network, sources: Int32Array, options: FollowOptions): PlanMaker<Name, FollowedSums>;
  /** The most that one source can add to each person's sum; the least is 0. */
  rangesOf(network: Network): Float64Array;
  /** The greatest sum there can be, which `error` is a share of. */
  mostOf(network: Network): number;
}

/** What one round of drawing needs. */
export interface Sampling {
  readonly network: Network;
  /** Everybody, neighbours beside one another. */
  readonly neighbours: Int32Array;
  /** The most that one source can add to each person's sum. */
  readonly ranges: Float64Array;
  readonly random: Random;
  /** Follows sources, of which some may come more than once. */
  follow(sources: Int32Array, options?: Omit<FollowOptions, 'lanes'>): Promise<FollowedSums>;
}

/** What one round of drawing gives. */
export interface Round {
  readonly sums: Float64Array;
  readonly errorBounds: Float64Array;
  /** The greatest bound to be expected from another number of sources. */
  boundFrom(count: number): number;
}
