import type { Network } from '../../graph/network.js';
import { errorBound } from '../../kernel/sampling-bound.js';
import { createRandom, shuffle } from '../../random.js';
import type { PassRunner } from '../../workers/pass-runner.js';
import type { PassPlan } from './shared-pass.js';

/** The number type of the lanes that follow many sources at once; sums are float64 in both. */
export type Lanes = 'float64' | 'float32';

/** A sum over all people as sources, which can be estimated from some of them. */
export interface SampledPass {
  readonly title: string;
  /** Follows these sources alone: for each person the sum of what they add, and the sum of its squares. */
  planOf(
    network: Network,
    sources: Int32Array,
    lanes: Lanes,
  ): PassPlan<{ readonly sums: Float64Array; readonly squares: Float64Array }>;
  /** The most that one source can add to each person's sum; the least is 0. */
  rangesOf(network: Network): Float64Array;
  /** The greatest sum there can be, which `error` is a share of. */
  mostOf(network: Network): number;
}

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
  /** Sources that were followed, and sources there are. */
  readonly sources: number;
  readonly population: number;
}

/** Probability that no person's error is beyond the bound stated for that person. */
export const CONFIDENCE = 0.95;

/** What counting paths in float32 may move a sum by, as a share of it. */
const FLOAT32_ERROR = 2e-6;

/** Sources of the first round where an error is asked for; each round after it doubles them. */
const FIRST_ROUND = 256;

/**
 * Draws sources without putting any back and follows them, until there are as many as asked for or no person's error bound
 * is beyond the error asked for. Followed to the end the bounds are 0, or what float32 lanes
 * may be off.
 */
export async function estimateSums(
  network: Network,
  pass: SampledPass,
  query: SampleQuery,
  runner: PassRunner,
  onProgress: (done: number) => void,
): Promise<SampledSums> {
  const population = network.nodeCount;
  const order = Int32Array.from({ length: population }, (_, node) => node);
  shuffle(order, createRandom(query.seed, `sources of ${pass.title}`));
  const rounds = roundsOf(population, query);
  const ranges = pass.rangesOf(network);
  const bearable = (query.error ?? 0) * pass.mostOf(network);
  // Every person in every round may look right by luck, so each gets an even part of the risk.
  const risk = (1 - CONFIDENCE) / Math.max(1, population * rounds.length);

  const sums = new Float64Array(population);
  const squares = new Float64Array(population);
  let bounds = ranges.map((range) => range * population);
  let drawn = 0;
  for (const upTo of rounds) {
    const round = order.slice(drawn, upTo).sort();
    const { name, input, finish } = pass.planOf(network, round, query.lanes);
    const before = drawn;
    const found = finish(
      await runner.run(name, input, (done) => onProgress((before + done * (upTo - before)) / rounds.at(-1)!)),
    );
    drawn = upTo;
    for (let node = 0; node < population; node++) {
      sums[node]! += found.sums[node]!;
      squares[node]! += found.squares[node]!;
    }
    bounds = ranges.map(
      (range, node) =>
        population *
        errorBound({ sum: sums[node]!, squares: squares[node]!, drawn, population, range }, risk),
    );
    if (query.error !== undefined && bounds.every((bound) => bound <= bearable)) break;
  }
  const estimates = sums.map((sum) => (drawn === 0 ? sum : (sum * population) / drawn));
  const rounding = query.lanes === 'float32' ? FLOAT32_ERROR : 0;
  return {
    sums: estimates,
    errorBounds: bounds.map((bound, node) => bound + rounding * estimates[node]!),
    sources: drawn,
    population,
  };
}

/** How many sources are followed at the end of each round. */
function roundsOf(population: number, { sample, error }: SampleQuery): number[] {
  const most = Math.min(sample ?? population, population);
  if (error === undefined || population === 0) return [most];
  const rounds: number[] = [];
  for (let upTo = FIRST_ROUND; upTo < most; upTo *= 2) rounds.push(upTo);
  return [...rounds, most];
}
