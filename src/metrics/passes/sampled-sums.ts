import type { Network } from '../../graph/network.js';
import { createRandom, type Random } from '../../random.js';
import type { PassRunner } from '../../workers/pass-runner.js';
import { components } from './contacts.js';
import { withoutRepeats } from './draw-sources.js';
import { peopleOrder, placesOf } from './node-places.js';
import { oneEndedSums } from './one-ended-sums.js';
import type { Lanes, SampledPass, Sampling } from './sampled-pass.js';
import { twoEndedSums } from './two-ended-sums.js';

/** How much is drawn: a number of sources, or as many as an error asks for. */
export interface SampleQuery {
  readonly sample?: number | undefined;
  /** Greatest error bound allowed, as a share of the greatest value there can be. */
  readonly error?: number | undefined;
  readonly seed: number;
  readonly lanes: Lanes;
}

/** Sums over all sources as estimated from some. */
export interface SampledSums {
  readonly sums: Float64Array;
  /** For all people together these hold with a probability of {@link CONFIDENCE}. */
  readonly errorBounds: Float64Array;
  /** Sources that the sums come from, and sources there are. */
  readonly sources: number;
  readonly population: number;
}

/** Probability that no person's error is beyond the bound stated for that person. */
export const CONFIDENCE = 0.95;

/** What counting paths in float32 may move a sum by, as a share of all that is added up, the same pair up to three times. */
const FLOAT32_ERROR = 2e-6;

/** Sources of the first round where an error is asked for; it shows how many the second one needs. */
const FIRST_ROUND = 256;
/** A round is this much larger than it should have to be, and than the one before it. */
const SPARE = 1.1;

/**
 * Draws sources and follows them: as many as asked for, or in rounds until no person's error bound is beyond the error
 * asked for. Each round draws anew, as many as the spread in the one before lets expect, and the last one gives the sums.
 * Followed to the end the bounds are 0, or what float32 lanes may be off.
 *
 * Sums over pairs are estimated from both ends ({@link twoEndedSums}), others from their sources ({@link oneEndedSums}).
 */
export async function estimateSums(
  network: Network,
  pass: SampledPass,
  query: SampleQuery,
  runner: PassRunner,
  onProgress: (done: number) => void,
): Promise<SampledSums> {
  for (const ahead of [peopleOrder, components]) await ahead.prepare(network, {}, runner, () => {});
  const population = network.nodeCount;
  const most = Math.min(query.sample ?? population, population);
  const greatest = pass.mostOf(network);
  const bearable = (query.error ?? Infinity) * greatest;
  const isFloat32 = query.lanes === 'float32';
  const random = createRandom(query.seed, `sources of ${pass.title}`);
  const sampling = samplingOf(network, pass, random, query.lanes, runner, (followed) =>
    onProgress(Math.min(1, followed / most)),
  );
  let count = query.error === undefined ? most : Math.min(FIRST_ROUND, most);
  for (let round = 1; count < population; round++) {
    // However many rounds there are, the parts of the risk add up to no more than all of it.
    const risk = (1 - CONFIDENCE) / (query.error === undefined ? 1 : round * (round + 1));
    const estimate = pass.isOverPairs && count > 1 ? twoEndedSums : oneEndedSums;
    const { sums, errorBounds, boundFrom } = await estimate(sampling, count, risk);
    const bounds = errorBounds.map((bound, node) => {
      const sure = population * sampling.ranges[node]!;
      return Math.min(bound + (isFloat32 ? FLOAT32_ERROR * 3 * sure : 0), sure);
    });
    if (count === most || bounds.every((bound) => bound <= bearable))
      return {
        // No value is beyond the least and the greatest there can be, and cut off there an estimate comes nearer to it.
        sums: sums.map((sum) => Math.min(Math.max(sum, 0), greatest)),
        errorBounds: bounds,
        sources: count,
        population,
      };
    count = Math.ceil(SPARE * count);
    while (count < most && boundFrom(count) > bearable) count = Math.ceil(SPARE * count);
    count = Math.min(Math.ceil(SPARE * count), most);
  }
  const { sums } = await sampling.follow(sampling.neighbours);
  return {
    sums,
    errorBounds: sums.map((sum) => (isFloat32 ? FLOAT32_ERROR * sum : 0)),
    sources: population,
    population,
  };
}

/** Readies a network for rounds of drawing. `onFollowed` is told how many sources have been followed so far. */
export function samplingOf(
  network: Network,
  pass: SampledPass,
  random: Random,
  lanes: Lanes,
  runner: PassRunner,
  onFollowed: (sources: number) => void = () => {},
): Sampling {
  const { nodeCount } = network;
  let followed = 0;
  return {
    network,
    neighbours: placesOf(network)?.nodes ?? Int32Array.from({ length: nodeCount }, (_, node) => node),
    ranges: pass.rangesOf(network),
    random,
    async follow(sources, options = {}) {
      const found = { sums: new Float64Array(nodeCount), squares: new Float64Array(nodeCount) };
      for (const once of withoutRepeats(sources)) {
        const { call, planOf } = pass.makerOf(network, once, { ...options, lanes });
        const { name, input, finish } = planOf(await runner.do(call.task, call.input));
        const report = (done: number) => onFollowed(followed + done * once.length);
        const { sums, squares } = finish(await runner.run(name, input, report));
        followed += once.length;
        for (let node = 0; node < nodeCount; node++) {
          found.sums[node]! += sums[node]!;
          found.squares[node]! += squares[node]!;
        }
      }
      return found;
    },
  };
}
