import { errorBound, meanBound, varianceOf } from '../../kernel/sampling-bound.js';
import { components } from './contacts.js';
import { drawStrata } from './draw-sources.js';
import { greatestOf } from './one-ended-sums.js';
import type { Round, Sampling } from './sampled-pass.js';

/**
 * Sums over all pairs, estimated from people drawn as their ends and others drawn as their sources; unbiased.
 *
 * Write p(s, e) for what the pair of source s and end e adds to somebody's sum. The paths to some ends E, one half of the
 * draws, give the sum of p(., e) for each e in E, and the mean of these tells the sum over all pairs but for what the ends
 * in E happen to add more, or less, than others do. The paths from the other half, the sources S, correct for that: for
 * each s in S they give the sum of p(s, .) over all ends and less by what the ends in E alone let expect it to be, which
 * is the same pass with another count for an end in E. The mean of these differences is added.
 *
 * What is left of the error is what neither the source nor the end explains by itself but only the two of them together. It
 * falls with 1 / draws where draws of sources alone fall with its root: on organisations of 10,000 people with 1,000
 * draws errors were a tenth.
 *
 * The bound takes the ends as given, so that the differences of the sources are independent of each other. How far any of
 * them can be from 0 follows from how the ends were drawn, for all sources and people together with half of the
 * risk; given that, the empirical Bernstein inequality holds for each person with an even part of the other half.
 *
 * The idea is that of the Hoeffding decomposition: Hoeffding (1948), Annals of Mathematical Statistics 19(3), 293-325.
 */
export async function twoEndedSums(sampling: Sampling, count: number, risk: number): Promise<Round> {
  const { network, neighbours, ranges, random } = sampling;
  const population = neighbours.length;
  const sourceCount = Math.floor(count / 2);
  const endCount = count - sourceCount;
  const drawnEnds = drawStrata(neighbours, endCount, random);
  const toEnds = await sampling.follow(drawnEnds, { turned: true });
  const ends = new Float64Array(population).fill(1);
  for (const end of drawnEnds) ends[end]! -= population / endCount;
  const drawnSources = drawStrata(neighbours, sourceCount, random);
  const fromSources = await sampling.follow(drawnSources, { ends });

  const { of: partOf, sizes } = components.of(network).weak;
  const drawnIn = new Int32Array(sizes.length);
  for (const end of drawnEnds) drawnIn[partOf[end]!]!++;
  const rangeFrom = (drawn: number) => 2 * population * meanBound(drawn, risk / 2 / population / population);
  const widest = rangeFrom(endCount);
  // A difference is a sum over all ends of the component, less one over those of them that were drawn.
  const rangeOf = (node: number) =>
    Math.min(widest, ranges[node]! + (population / endCount) * drawnIn[partOf[node]!]!);
  const boundOf = (variance: number, range: number, drawn: number) =>
    population * errorBound({ variance, drawn, range }, risk / 2 / population);
  const variances = fromSources.sums.map((sum, node) =>
    varianceOf(sum, fromSources.squares[node]!, sourceCount),
  );
  const greatest = greatestOf(variances);
  return {
    sums: toEnds.sums.map(
      (sum, node) => population * (sum / endCount + fromSources.sums[node]! / sourceCount),
    ),
    errorBounds: variances.map((variance, node) => boundOf(variance, rangeOf(node), sourceCount)),
    // With more ends the differences are smaller.
    boundFrom(other) {
      const half = Math.floor(other / 2);
      return boundOf((greatest * sourceCount) / half, rangeFrom(half), half);
    },
  };
}
