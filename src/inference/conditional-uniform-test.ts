import * as z from 'zod';
import { OrgraphError } from '../errors.js';
import type { Network } from '../graph/network.js';
import type { Csr } from '../kernel/csr.js';
import { createRandom, type Random } from '../random.js';
import { type NullTest, nullTest } from './draw-summary.js';
import { drawnNetwork, type NetworkStatistic, withoutStrengths } from './drawn-network.js';
import { completeWith, manyDraws, seed, type WithControl } from './inference-options.js';
import { runSteps, type Steps } from './steps.js';
import { drawGivenCensus, drawGivenEdges, drawGivenSize, dyadCensus } from './uniform-networks.js';

/** With only its size given, half of all pairs of a network are tied: too many to hold beyond this. */
const MOST_PEOPLE_GIVEN_SIZE = 2000;

const conditionalUniformOptions = z.strictObject({
  seed,
  draws: manyDraws.default(1000).describe('random networks behind each p'),
  given: z
    .enum(['size', 'edges', 'dyad-census'])
    .default('edges')
    .describe('what every random network has in common with the observed one'),
});
export type ConditionalUniformOptions = WithControl<typeof conditionalUniformOptions>;

/** A statistic among those of random networks; see {@link conditionalUniformTest}. */
export interface ConditionalUniformTest extends NullTest {
  readonly given: 'size' | 'edges' | 'dyad-census';
}

/**
 * Conditional uniform graph test: is a figure of the network more than its size, its number of ties, or its number of
 * mutual and one-way pairs bring about by themselves?
 *
 * Read it as: `p.upper` small, the figure is greater than chance gives; `p.lower` small, it is smaller. `p.twoSided` is
 * twice the smaller one.
 * Defined as: the statistic of the network among that of networks drawn evenly from all those of the same people that have
 * the same number of people (`size`), of ties as well (`edges`), or of mutual, one-way and empty pairs (`dyad-census`).
 * Ties alone count: the statistic sees strengths of 1, in the observed network too. People keep their groups.
 * Direction: the networks are directed or not as the observed one; of an undirected one the dyad census is the number
 * of ties.
 * Edge cases: where the statistic is NaN the draw is left out and counted; an observed NaN makes every p NaN.
 * Cost: draws x (people + ties + the statistic's own cost); with `size` draws x people squared, and more than 2,000 people
 * throw LIMIT_REACHED. The caller's signal is heeded between two calls of the statistic.
 * Throws OPTIONS_INVALID, LIMIT_REACHED, ABORTED, and whatever the statistic throws.
 * Source: Anderson, Butts and Carley (1999), Social Networks 21(3), 239-267; Katz and Powell (1957) for the dyad census.
 */
export async function conditionalUniformTest(
  network: Network,
  statistic: NetworkStatistic,
  given: ConditionalUniformOptions = {},
): Promise<ConditionalUniformTest> {
  const { options, control } = completeWith('conditionalUniformTest', conditionalUniformOptions, given);
  if (options.given === 'size' && network.nodeCount > MOST_PEOPLE_GIVEN_SIZE) {
    throw new OrgraphError('LIMIT_REACHED', {
      what: 'people in conditionalUniformTest given size, where half of all pairs are tied',
      limit: MOST_PEOPLE_GIVEN_SIZE,
      found: network.nodeCount,
    });
  }
  const random = createRandom(options.seed, `conditional uniform given ${options.given}`);
  const draw = drawingOf(network, options.given, random);
  const value = statistic(withoutStrengths(network));
  const steps = statisticOfDraws(options.draws, draw, (csr) => statistic(drawnNetwork(network, csr)));
  const drawn = await runSteps('conditional uniform test', steps, control);
  const method = `conditional-uniform-given-${options.given}`;
  return { ...nullTest(method, value, drawn, options.seed, 'doubled'), given: options.given };
}

function drawingOf(
  { nodeCount, directed, out }: Network,
  given: 'size' | 'edges' | 'dyad-census',
  random: Random,
): () => Steps<Csr> {
  if (given === 'size') return () => drawGivenSize(nodeCount, directed, random);
  if (given === 'dyad-census' && directed) {
    const census = dyadCensus(out);
    return () => drawGivenCensus(nodeCount, census, random);
  }
  const ties = directed ? out.arcCount : out.arcCount / 2;
  return () => drawGivenEdges(nodeCount, ties, directed, random);
}

/** The statistic of as many networks as asked for. */
export function* statisticOfDraws(
  draws: number,
  draw: () => Steps<Csr>,
  statisticOf: (csr: Csr) => number,
): Steps<Float64Array> {
  const drawn = new Float64Array(draws);
  for (let at = 0; at < draws; at++) {
    const csr = yield* draw();
    yield undefined;
    drawn[at] = statisticOf(csr);
    yield (at + 1) / draws;
  }
  return drawn;
}
