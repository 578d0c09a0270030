import { errorBound, varianceOf } from '../../kernel/sampling-bound.js';
import { drawStrata } from './draw-sources.js';
import type { Round, Sampling } from './sampled-pass.js';

/** Sums over all sources as what drawn ones add, scaled up; unbiased. Each person gets an even part of the risk. */
export async function oneEndedSums(sampling: Sampling, count: number, risk: number): Promise<Round> {
  const { neighbours, ranges, random } = sampling;
  const population = neighbours.length;
  const { sums, squares } = await sampling.follow(drawStrata(neighbours, count, random));
  const each = risk / population;
  const variances = sums.map((sum, node) => varianceOf(sum, squares[node]!, count));
  const boundOf = (variance: number, range: number, drawn: number) =>
    population * errorBound({ variance, drawn, range }, each);
  const greatest = { variance: greatestOf(variances), range: greatestOf(ranges) };
  return {
    sums: sums.map((sum) => (sum * population) / count),
    errorBounds: variances.map((variance, node) => boundOf(variance, ranges[node]!, count)),
    boundFrom: (other) => boundOf(greatest.variance, greatest.range, other),
  };
}

export function greatestOf(values: Float64Array): number {
  return values.reduce((greatest, value) => Math.max(greatest, value), 0);
}
