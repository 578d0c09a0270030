/** Prints in how many of the simulated organisations the 90 % interval of each part of a style holds the truth. */
import { noInterval } from '../../src/findings/style/style-intervals.js';
import type { PathFigures } from '../../src/findings/style/style-part.js';
import { styleParts } from '../../src/findings/style/style-parts.js';
import { throughInterval } from '../../src/findings/style/style-path-interval.js';
import { throughShare } from '../../src/findings/style/style-paths.js';
import type { StyleScope } from '../../src/findings/style/style-scope.js';
import { measurePeople } from '../../src/metrics/registry.js';
import { createRandom } from '../../src/random.js';
import type { Habits } from './plant-style.js';
import { plantedScope } from './planted-scope.js';

/** What was found of one part. */
export interface Coverage {
  readonly id: string;
  /** Mean and standard deviation over many organisations of the process. */
  readonly truth: number;
  readonly deviation: number;
  /** Organisations with an interval, and those of them whose interval is above, below or around the truth. */
  readonly given: number;
  readonly inside: number;
  readonly tooHigh: number;
  readonly tooLow: number;
}

/** The values and intervals of all parts of one organisation; NaN where there is none. */
function measured(
  scope: StyleScope,
  withIntervals: boolean,
  only: string | undefined,
): { value: number; low: number; high: number }[] {
  const paths: PathFigures = {
    betweenness: measurePeople(scope.network, 'betweenness'),
    through: only?.includes('paths') === false ? Number.NaN : throughShare(scope.network, scope.isLeader!),
  };
  return styleParts.map((part) => {
    if (only !== undefined && !part.id.includes(only))
      return { value: Number.NaN, low: Number.NaN, high: Number.NaN };
    if (part.whyNot(scope, 5) !== undefined) return { value: Number.NaN, low: Number.NaN, high: Number.NaN };
    const value = part.value(scope, paths);
    let through = noInterval;
    if (withIntervals && part.id === 'paths-through-leaders') {
      const steps = throughInterval(scope, value, createRandom(1, 'coverage'));
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      through = step.value;
    }
    return { value, ...(withIntervals ? part.interval(scope, value, paths, through) : noInterval) };
  });
}

/**
 * Draws organisations of one chart and one set of habits. The truth is what the process gives on average: the mean of
 * each part over `truthDraws` organisations of their own.
 */
export function coverageOf(
  habits: Habits,
  size: number,
  {
    runs,
    truthDraws,
    chartSeed,
    only,
  }: { runs: number; truthDraws: number; chartSeed: number; only?: string | undefined },
): Coverage[] {
  const truths = styleParts.map(() => [] as number[]);
  for (let draw = 0; draw < truthDraws; draw++) {
    measured(plantedScope(size, habits, 1_000_000 + draw, chartSeed), false, only).forEach(
      ({ value }, at) => {
        if (!Number.isNaN(value)) truths[at]!.push(value);
      },
    );
  }
  const counts = styleParts.map(() => ({ given: 0, inside: 0, tooHigh: 0, tooLow: 0 }));
  const means = truths.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
  for (let run = 0; run < runs; run++) {
    measured(plantedScope(size, habits, run, chartSeed), true, only).forEach(({ low, high }, at) => {
      if (Number.isNaN(low) || Number.isNaN(high)) return;
      const count = counts[at]!;
      count.given++;
      if (low > means[at]! + 1e-12) count.tooHigh++;
      else if (high < means[at]! - 1e-12) count.tooLow++;
      else count.inside++;
    });
  }
  return styleParts.map(({ id }, at) => {
    const truth = means[at]!;
    const values = truths[at]!;
    const deviation = Math.sqrt(
      values.reduce((sum, value) => sum + (value - truth) ** 2, 0) / Math.max(1, values.length - 1),
    );
    return { id, truth, deviation, ...counts[at]! };
  });
}
