import * as z from 'zod';
import type { Network } from '../graph/network.js';
import type { Csr } from '../kernel/csr.js';
import type { LooseTies } from '../kernel/switch-ends.js';
import { createRandom, type Random } from '../random.js';
import { statisticOfDraws } from './conditional-uniform-test.js';
import { type NullTest, nullTest } from './draw-summary.js';
import { drawnNetwork, type NetworkStatistic } from './drawn-network.js';
import { completeWith, manyDraws, seed, type WithControl } from './inference-options.js';
import { runSteps, type Steps } from './steps.js';
import { loosenTies, switchTies } from './switch-ties.js';
import { toCsr } from './uniform-networks.js';

/** Tries for each tie before the first draw; Milo et al. (2003) find 100 more than enough. */
const FIRST_TRIES = 100;

const strengths = z
  .enum(['carried', 'shuffled'])
  .default('carried')
  .describe('ties keep their strengths when an end moves, or strengths are dealt anew among ties');

const degreeKeepingOptions = z.strictObject({
  seed,
  draws: manyDraws.default(1000).describe('random networks behind each p'),
  tries: z.number().int().min(1).max(1000).default(20).describe('tried switches for each tie between draws'),
  strengths,
});
export type DegreeKeepingOptions = WithControl<typeof degreeKeepingOptions>;

const degreeKeptOptions = z.strictObject({
  seed,
  tries: z.number().int().min(1).max(10_000).default(FIRST_TRIES).describe('tried switches for each tie'),
  strengths,
});
export type DegreeKeptOptions = WithControl<typeof degreeKeptOptions>;

/** A statistic among those of networks with the same degrees; see {@link degreeKeepingTest}. */
export interface DegreeKeepingTest extends NullTest {
  readonly strengths: 'carried' | 'shuffled';
  /** Tried switches for each tie between two draws. */
  readonly tries: number;
}

/** A network of the same degrees, and how much moved on the way to it. */
export interface DegreeKeptNetwork {
  readonly method: 'degree-keeping';
  readonly network: Network;
  /** Switches that were tried, and those that moved something: 0 where the degrees leave no choice. */
  readonly tried: number;
  readonly moved: number;
  readonly strengths: 'carried' | 'shuffled';
  readonly seed: number;
}

/**
 * Degree-keeping null: is a figure of the network more than how many ties everybody has brings about by itself?
 *
 * Read it as: `p.upper` small, the figure is greater than the degrees explain; `p.lower` small, it is smaller.
 * `p.twoSided` is twice the smaller one.
 * Defined as: the statistic of the network among that of networks drawn from all those in which everybody sends and
 * receives as many ties as in the observed one, without ties to oneself or twice the same. The draws are states of one chain
 * of switched ties that starts from the observed network: 100 tried switches for each tie before the first draw, `tries`
 * between draws. In the long run every such network is equally likely.
 * Strengths: `carried`, a tie keeps its strength when its end moves, so that in a directed network what everybody sends
 * in all stays too; what is received does not, and in an undirected network neither does the sum of a person.
 * `shuffled` deals the strengths anew among all ties of every draw.
 * Edge cases: fewer than two ties, or degrees that only one network has (a star, everybody tied to everybody): every draw
 * is the observed network and every p is 1. A NaN of the statistic is left out and counted; an observed NaN makes
 * every p NaN.
 * Cost: draws x (tries x ties + people + the statistic's own cost). The caller's signal is heeded between two calls of
 * the statistic.
 * Throws OPTIONS_INVALID, ABORTED, and whatever the statistic throws.
 * Source: Rao, Jana and Bandyopadhyay (1996), Sankhya A 58, 225-242; Milo et al. (2003), arXiv cond-mat/0312028.
 */
export async function degreeKeepingTest(
  network: Network,
  statistic: NetworkStatistic,
  given: DegreeKeepingOptions = {},
): Promise<DegreeKeepingTest> {
  const { options, control } = completeWith('degreeKeepingTest', degreeKeepingOptions, given);
  const random = createRandom(options.seed, 'degree keeping');
  const ties = loosenTies(network.out, network.directed);
  const count = ties.sources.length;
  let tries = Math.max(FIRST_TRIES, options.tries) * count;
  function* draw(): Steps<Csr> {
    yield* switchTies(ties, tries, random);
    tries = options.tries * count;
    return rowsOf(ties, options.strengths, random);
  }
  const steps = statisticOfDraws(options.draws, draw, (csr) => statistic(drawnNetwork(network, csr)));
  const value = statistic(network);
  const drawn = await runSteps('degree-keeping test', steps, control);
  return {
    ...nullTest('degree-keeping', value, drawn, options.seed, 'doubled'),
    strengths: options.strengths,
    tries: options.tries,
  };
}

/**
 * One random network in which everybody sends and receives as many ties as in the given one: what
 * {@link degreeKeepingTest} draws, for a look at it or for a test of one's own. Cost: tries x ties + people.
 * Throws OPTIONS_INVALID and ABORTED.
 */
export async function degreeKeptNetwork(
  network: Network,
  given: DegreeKeptOptions = {},
): Promise<DegreeKeptNetwork> {
  const { options, control } = completeWith('degreeKeptNetwork', degreeKeptOptions, given);
  const random = createRandom(options.seed, 'degree keeping');
  const ties = loosenTies(network.out, network.directed);
  const tried = options.tries * ties.sources.length;
  const moved = await runSteps('degree-kept network', switchTies(ties, tried, random), control);
  return {
    method: 'degree-keeping',
    network: drawnNetwork(network, rowsOf(ties, options.strengths, random)),
    tried,
    moved,
    strengths: options.strengths,
    seed: options.seed,
  };
}

function rowsOf(ties: LooseTies, carriedOrShuffled: 'carried' | 'shuffled', random: Random): Csr {
  const { nodeCount, sources, targets, directed } = ties;
  const dealt = ties.strengths.slice();
  if (carriedOrShuffled === 'shuffled') {
    for (let last = dealt.length - 1; last > 0; last--) {
      const other = random.below(last + 1);
      const kept = dealt[last]!;
      dealt[last] = dealt[other]!;
      dealt[other] = kept;
    }
  }
  return toCsr(nodeCount, sources, targets, directed, dealt);
}
