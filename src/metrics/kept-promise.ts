import { OrgraphError } from '../errors.js';
import { DIGITS, settle } from '../kernel/settle.js';
import type { AnyMetric, NetworkMetric } from './define-metric.js';

/** How far rounding may carry a sum beyond its range; a wrong formula misses by more. */
const ROUNDING = 1e-9;

/** How many numbers a measure owes, and what each of them belongs to. */
export interface Owed {
  readonly count: number;
  /** In the plural, such as people. */
  readonly each: string;
}

/**
 * What a measure computed, in the digits that are kept, once it is seen to be what the measure states: a Float64Array of
 * one number each, in its range or NaN.
 *
 * Anybody can state a measure, and what comes from a wrong one would look like any other number in tables and findings.
 * Says what was found and how often, never whose number it was. Throws METRIC_BROKEN, with what `compute` threw as its
 * cause; an OrgraphError of the measure, such as COLUMN_NEEDED, is passed on as it is. Cost: one pass, no copy.
 */
export function keptNumbers(
  metric: AnyMetric,
  { count, each }: Owed,
  compute: () => Float64Array,
): Float64Array {
  const wanted = `a Float64Array of length ${count}, one number for each of the ${each}`;
  const found: unknown = computed(metric, wanted, compute);
  if (!(found instanceof Float64Array)) throw broken(metric, `compute gave ${kindOf(found)}`, wanted);
  if (found.length !== count)
    throw broken(metric, `compute gave a Float64Array of length ${found.length}`, wanted);
  return inRange(metric, settled(metric, found));
}

/** The same of a measure of the whole network: one number, or a list of as many as it has parts. */
export function keptNetworkNumbers(
  metric: NetworkMetric,
  compute: () => number | readonly number[],
): Float64Array {
  const { parts } = metric;
  const wanted =
    parts === undefined ? 'one number' : `a list of length ${parts.length}, one number for each of its parts`;
  const found: unknown = computed(metric, wanted, compute);
  if (Array.isArray(found) !== (parts !== undefined))
    throw broken(metric, `compute gave ${kindOf(found)}`, wanted);
  const list: unknown[] = [found].flat();
  if (parts !== undefined && list.length !== parts.length)
    throw broken(metric, `compute gave a list of length ${list.length}`, wanted);
  const other = list.findIndex((value) => typeof value !== 'number');
  if (other >= 0)
    throw broken(metric, `compute gave ${parts ? 'a list with ' : ''}${kindOf(list[other])}`, wanted);
  return inRange(metric, settled(metric, Float64Array.from(list as number[])));
}

function computed(metric: AnyMetric, wanted: string, compute: () => unknown): unknown {
  try {
    return compute();
  } catch (error) {
    if (error instanceof OrgraphError) throw error;
    // The words of a foreign error may hold data, so they stay in the cause.
    throw broken(metric, `compute threw ${kindOf(error)}`, wanted, error);
  }
}

/** People in the same place of the network have the same number, though their sums were added in another order. */
function settled({ isIterative }: AnyMetric, values: Float64Array): Float64Array {
  return settle(values, isIterative === true ? DIGITS.limit : DIGITS.sum);
}

function inRange(metric: AnyMetric, values: Float64Array): Float64Array {
  const [least, greatest] = metric.range;
  const from = least === -Infinity ? -Number.MAX_VALUE : least - ROUNDING;
  const to = greatest === Infinity ? Number.MAX_VALUE : greatest + ROUNDING;
  let outside = 0;
  let first = 0;
  for (let place = 0; place < values.length; place++) {
    const value = values[place]!;
    if ((value >= from && value <= to) || Number.isNaN(value)) continue;
    if (outside++ === 0) first = value;
  }
  if (outside === 0) return values;
  const found = `${outside} of ${values.length} numbers are outside its range, such as ${first}`;
  throw broken(metric, found, `${rangeInWords(metric)}, or NaN where there is no answer`);
}

function rangeInWords({ range: [least, greatest] }: AnyMetric): string {
  if (least === -Infinity && greatest === Infinity) return 'any finite number';
  if (greatest === Infinity) return `a finite number of at least ${least}`;
  return least === -Infinity
    ? `a finite number of at most ${greatest}`
    : `a number from ${least} to ${greatest}`;
}

/** What a value is, never what it holds. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  const name: unknown = typeof value === 'object' ? value.constructor?.name : typeof value;
  const kind = typeof name === 'string' && name !== '' ? name : 'object';
  return `${/^[aeiou]/i.test(kind) ? 'an' : 'a'} ${kind}`;
}

function broken(
  { id, level }: AnyMetric,
  found: string,
  wanted: string,
  cause?: unknown,
): OrgraphError<'METRIC_BROKEN'> {
  return new OrgraphError(
    'METRIC_BROKEN',
    { id, level, found, wanted },
    cause === undefined ? {} : { cause },
  );
}
