import * as z from 'zod';
import type { Network } from '../graph/network.js';

/** What a person should know before reading a measure; `orgraph explain` and the report print it. */
export interface MetricCard {
  /** What it says about a person, in plain words. */
  readonly reads: string;
  /** The definition in words: direction, weights, normalisation. */
  readonly definedAs: string;
  /** Isolates, empty networks, and where there is no answer. */
  readonly edgeCases: string;
  readonly mayMean: string;
  readonly doesNotMean: string;
  readonly source: string;
}

/** A measure of persons: one number each, NaN where there is no answer. */
export interface Metric<Id extends string = string, O extends z.ZodObject = z.ZodObject> {
  readonly id: Id;
  readonly title: string;
  /** Least and greatest value; the greatest is Infinity where the size of the network sets it. */
  readonly range: readonly [number, number];
  /** Whether the strength of ties plays a part. */
  readonly uses: 'structure' | 'strengths';
  readonly options: O;
  readonly card: MetricCard;
  /** Whether the network has what the measure needs; always, when left out. */
  isPossible?(network: Network): boolean;
  /** `options` are complete: defaults have been filled in. */
  compute(network: Network, options: z.output<O>): Float64Array;
}

/** States a measure. One file and one line in `registry.ts` make it known everywhere. */
export function defineMetric<
  const Id extends string,
  O extends z.ZodObject = z.ZodObject<Record<never, never>>,
>(metric: Omit<Metric<Id, O>, 'options'> & { readonly options?: O }): Metric<Id, O> {
  return { ...metric, options: metric.options ?? (z.strictObject({}) as unknown as O) };
}
