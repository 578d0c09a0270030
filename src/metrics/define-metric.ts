import * as z from 'zod';
import type { Groups } from '../graph/groups.js';
import type { Network } from '../graph/network.js';
import type { SampledPass } from './passes/sampled-pass.js';
import type { SharedPass } from './passes/shared-pass.js';

/** What a person should know before reading a measure; `orgraph explain` and the report print it. */
export interface MetricCard {
  /** What it says about a person, a pair, a group or the network, in plain words. */
  readonly reads: string;
  /** The definition in words: direction, weights, normalisation. */
  readonly definedAs: string;
  /** Isolates, empty networks, and where there is no answer. */
  readonly edgeCases: string;
  readonly mayMean: string;
  readonly doesNotMean: string;
  readonly source: string;
}

/** What a measure gives numbers to, in the order in which lists show the levels. */
export const metricLevels = ['people', 'pairs', 'groups', 'group-pairs', 'network'] as const;
export type MetricLevel = (typeof metricLevels)[number];

/**
 * How a number may be told where groups alone are shown: people and pairs to the nearest five, a ratio to which each person or pair adds
 * no more than a few to two decimals, and one that shows how far the greatest is ahead, an extreme, of large groups alone.
 */
export type SharedAs = 'people' | 'pairs' | 'ratio' | 'extreme';

/** What every measure states, whatever it gives numbers to. */
interface StatedMetric<Level extends MetricLevel, Id extends string, O extends z.ZodObject> {
  readonly level: Level;
  readonly id: Id;
  readonly title: string;
  /** Least and greatest value; the greatest is Infinity where the size of the network sets it. */
  readonly range: readonly [number, number];
  /** Whether the strength of ties plays a part. */
  readonly uses: 'structure' | 'strengths';
  readonly options: O;
  readonly card: MetricCard;
  /** Set where the best answer is looked for and not proven: other ids may lead to another answer. */
  readonly isHeuristic?: boolean;
  /** Long work whose result the measure reads; done on many threads ahead of it where there is much of it. */
  readonly passes?: readonly SharedPass[];
  /** Set where values are the limit of an iteration and not sums of a given number of terms: fewer digits are kept. */
  readonly isIterative?: boolean;
  /** How it may be told where groups alone are shown; not at all, when left out. */
  readonly sharedAs?: SharedAs;
  /** Whether the network has what the measure needs; always, when left out. */
  isPossible?(network: Network): boolean;
}

/** A measure of persons: one number each, NaN where there is no answer. */
export interface Metric<Id extends string = string, O extends z.ZodObject = z.ZodObject>
  extends StatedMetric<'people', Id, O> {
  /** Set where the value is a sum over all people as sources times a scale, and so can be estimated from some. */
  readonly sampled?: { readonly pass: SampledPass; scaleOf(network: Network): number };
  /** `options` are complete: defaults have been filled in. */
  compute(network: Network, options: z.output<O>): Float64Array;
}

/**
 * A measure of pairs who have a tie: one number an arc of `network.out`, NaN where there is no answer. Undirected networks
 * hold each pair twice, with the same number.
 */
export interface PairMetric<Id extends string = string, O extends z.ZodObject = z.ZodObject>
  extends StatedMetric<'pairs', Id, O> {
  compute(network: Network, options: z.output<O>): Float64Array;
}

/** A measure of the groups of one column: one number a group, NaN where there is no answer. People of no group (-1) and their ties are passed over. */
export interface GroupMetric<Id extends string = string, O extends z.ZodObject = z.ZodObject>
  extends StatedMetric<'groups', Id, O> {
  compute(network: Network, groups: Groups, options: z.output<O>): Float64Array;
}

/** A measure from each group of one column to each: row after row, NaN where there is no answer. People of no group are passed over. */
export interface GroupPairMetric<Id extends string = string, O extends z.ZodObject = z.ZodObject>
  extends StatedMetric<'group-pairs', Id, O> {
  compute(network: Network, groups: Groups, options: z.output<O>): Float64Array;
}

/** A measure of the whole network: one number, or as many as it has `parts`; NaN where there is no answer. */
export interface NetworkMetric<Id extends string = string, O extends z.ZodObject = z.ZodObject>
  extends StatedMetric<'network', Id, O> {
  /** Names of the numbers of a census, in order; a plain measure has one number and no parts. */
  readonly parts?: readonly string[];
  compute(network: Network, options: z.output<O>): number | readonly number[];
}

/** A measure of any level. */
export type AnyMetric = Metric | PairMetric | GroupMetric | GroupPairMetric | NetworkMetric;

/** What is written when a measure is stated: its level is given by the call, and options may be left out. */
type Statement<M extends { readonly options: z.ZodObject }> = Omit<M, 'level' | 'options'> & {
  readonly options?: M['options'];
};
type NoOptions = z.ZodObject<Record<never, never>>;

function complete<L extends MetricLevel, O extends z.ZodObject, S extends { readonly options?: O }>(
  level: L,
  stated: S,
): S & { readonly level: L; readonly options: O } {
  return { ...stated, level, options: stated.options ?? (z.strictObject({}) as unknown as O) };
}

/** States a measure of persons. One file and one line in `person/registry.ts` make it known everywhere. */
export function defineMetric<const Id extends string, O extends z.ZodObject = NoOptions>(
  metric: Statement<Metric<Id, O>>,
): Metric<Id, O> {
  return complete<'people', O, typeof metric>('people', metric);
}

/** States a measure of pairs. One file and one line in `pair/registry.ts` make it known everywhere. */
export function definePairMetric<const Id extends string, O extends z.ZodObject = NoOptions>(
  metric: Statement<PairMetric<Id, O>>,
): PairMetric<Id, O> {
  return complete<'pairs', O, typeof metric>('pairs', metric);
}

/** States a measure of groups. One file and one line in `group/registry.ts` make it known everywhere. */
export function defineGroupMetric<const Id extends string, O extends z.ZodObject = NoOptions>(
  metric: Statement<GroupMetric<Id, O>>,
): GroupMetric<Id, O> {
  return complete<'groups', O, typeof metric>('groups', metric);
}

/** States a measure from group to group. One file and one line in `group-pair/registry.ts` make it known everywhere. */
export function defineGroupPairMetric<const Id extends string, O extends z.ZodObject = NoOptions>(
  metric: Statement<GroupPairMetric<Id, O>>,
): GroupPairMetric<Id, O> {
  return complete<'group-pairs', O, typeof metric>('group-pairs', metric);
}

/** States a measure of the whole network. One file and one line in `network/registry.ts` make it known everywhere. */
export function defineNetworkMetric<const Id extends string, O extends z.ZodObject = NoOptions>(
  metric: Statement<NetworkMetric<Id, O>>,
): NetworkMetric<Id, O> {
  return complete<'network', O, typeof metric>('network', metric);
}
