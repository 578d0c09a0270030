import type { Network } from '../../graph/network.js';
import { strongComponents, weakComponents } from '../../kernel/structure/components.js';
import { poissonLowerTail } from '../../kernel/tests-of-counts.js';
import { measureNetwork, type NetworkMetricId } from '../../metrics/registry.js';
import { type Interval, noInterval, pairSumVariance, studentPoint } from './style-intervals.js';
import type { StyleScope } from './style-scope.js';
import { degreesOf } from './style-sums.js';

/** One figure of a whole network, by its measure. */
export function figureOf(network: Network, id: NetworkMetricId): number {
  return measureNetwork(network, id)[0]!.value;
}

/**
 * The interval of a connectedness, from how many people are outside the largest component: a count of rare events. NaN
 * where the network falls into parts of which none holds half of the people.
 */
export function connectednessInterval({ network, size }: StyleScope, value: number): Interval {
  const outside = size - largest(weakComponents(network.both).sizes);
  if (2 * outside > size) return noInterval;
  const { low, high } = countInterval(outside);
  const share = (count: number) => Math.max(0, 1 - count / size) ** 2 / (1 - outside / size) ** 2;
  return { low: Math.max(0, value * share(high)), high: Math.min(1, value * share(low)) };
}

/**
 * The interval of a hierarchy, from how many people are outside the largest part in which everybody reaches everybody
 * both ways: those who start contact and are never turned to, or the other way round. NaN where no such part holds half.
 */
export function hierarchyInterval({ network, size }: StyleScope, value: number): Interval {
  const outside = size - largest(strongComponents(network.out).sizes);
  if (2 * outside > size) return noInterval;
  const { low, high } = countInterval(outside);
  // One way only: a pair of whom one is outside. That grows as 1 - (1 - share)^2 does.
  const oneWay = (count: number) => 1 - (1 - Math.min(1, count / size)) ** 2;
  if (outside === 0) return { low: 0, high: oneWay(high) };
  return {
    low: (value * oneWay(low)) / oneWay(outside),
    high: Math.min(1, (value * oneWay(high)) / oneWay(outside)),
  };
}

/** The interval of an efficiency, which falls with every pair in touch: that of the number of pairs. */
export function efficiencyInterval(
  { network, size, classOf, classCount }: StyleScope,
  value: number,
): Interval {
  const { both } = network;
  let possible = 0;
  for (const component of weakComponents(network.both).sizes)
    possible += ((component - 1) * (component - 2)) / 2;
  const variance = pairSumVariance(degreesOf(both), both.arcCount / 2, classOf, classCount);
  const spread = (studentPoint(Math.max(4, size - classCount)) * Math.sqrt(variance)) / possible;
  if (Number.isNaN(spread)) return noInterval;
  return { low: Math.max(0, value - spread), high: Math.min(1, value + spread) };
}

function largest(sizes: Int32Array): number {
  return sizes.reduce((most, size) => Math.max(most, size), 0);
}

/**
 * The means of a Poisson count of which the one seen is at neither end of nine tenths of the chances, itself counted half.
 * Source of the half: Lancaster (1961), Journal of the American Statistical Association 56, 223-234.
 */
export function countInterval(count: number): Interval {
  const below = (mean: number) => (poissonLowerTail(count, mean) + poissonLowerTail(count - 1, mean)) / 2;
  return { low: count === 0 ? 0 : meanWhere(below, 0.95, count), high: meanWhere(below, 0.05, count) };
}

/** The mean at which a falling share passes `wanted`, by halving. */
function meanWhere(below: (mean: number) => number, wanted: number, count: number): number {
  let low = 0;
  let high = 2 * count + 20;
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2;
    if (below(middle) > wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
