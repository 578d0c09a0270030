import type { Network } from '../../graph/network.js';
import { errorBound } from '../../kernel/sampling-bound.js';
import { createRandom, type Random } from '../../random.js';
import type { PassRunner } from '../../workers/pass-runner.js';
import { placesOf } from './node-places.js';
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
 * Draws sources and follows them, until there are as many as asked for or no person's error bound is beyond the error
 * asked for. Followed to the end the bounds are 0, or what float32 lanes may be off.
 *
 * A round parts the people, neighbours beside one another, into as many strata as it draws sources, and draws one from each.
 * Sources of one corner of the network add much the same, so this is nearer to the whole than draws from anywhere.
 */
export async function estimateSums(
  network: Network,
  pass: SampledPass,
  query: SampleQuery,
  runner: PassRunner,
  onProgress: (done: number) => void,
): Promise<SampledSums> {
  const population = network.nodeCount;
  const most = Math.min(query.sample ?? population, population);
  const rounds = roundsOf(most, query.error !== undefined);
  const random = createRandom(query.seed, `sources of ${pass.title}`);
  const neighbours = placesOf(network)?.nodes ?? Int32Array.from({ length: population }, (_, node) => node);
  const ranges = pass.rangesOf(network);
  const bearable = (query.error ?? 0) * pass.mostOf(network);
  // Every person in every round may look right by luck, so each gets an even part of the risk.
  const risk = (1 - CONFIDENCE) / Math.max(1, population * rounds.length);

  const sums = new Float64Array(population);
  const squares = new Float64Array(population);
  let bounds = ranges.map((range) => range * population);
  let drawn = 0;
  for (const upTo of rounds) {
    const isAll = upTo === population;
    if (isAll) for (const all of [sums, squares]) all.fill(0);
    const before = isAll ? 0 : drawn;
    const round = drawStrata(neighbours, upTo - before, random);
    for (const once of withoutRepeats(round)) {
      const { name, input, finish } = pass.planOf(network, once, query.lanes);
      const found = finish(
        await runner.run(name, input, (done) => onProgress((before + done * (upTo - before)) / most)),
      );
      for (let node = 0; node < population; node++) {
        sums[node]! += found.sums[node]!;
        squares[node]! += found.squares[node]!;
      }
    }
    drawn = upTo;
    bounds = ranges.map((range, node) =>
      isAll ? 0 : population * errorBound({ sum: sums[node]!, squares: squares[node]!, drawn, range }, risk),
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

/** How many sources there are at the end of each round. */
function roundsOf(most: number, isAdaptive: boolean): number[] {
  if (!isAdaptive || most === 0) return [most];
  const rounds: number[] = [];
  for (let upTo = FIRST_ROUND; upTo < most; upTo *= 2) rounds.push(upTo);
  return [...rounds, most];
}

/**
 * One node from each of `count` strata of equal width. Where they do not part the nodes evenly a node on the border of two
 * belongs to both in part, so that every node is as likely as any other; it may then be drawn twice.
 */
function drawStrata(nodes: Int32Array, count: number, random: Random): Int32Array {
  const width = nodes.length / count;
  return Int32Array.from({ length: count }, (_, stratum) => {
    const place = Math.floor((stratum + random.next()) * width);
    return nodes[Math.min(place, nodes.length - 1)]!;
  });
}

/** The draws as lists in which no node comes twice. */
function withoutRepeats(draws: Int32Array): Int32Array[] {
  const lists: Int32Array[] = [];
  for (let rest = draws.slice().sort(); rest.length > 0; ) {
    lists.push(rest.filter((node, place) => place === 0 || node !== rest[place - 1]));
    rest = rest.filter((node, place) => place > 0 && node === rest[place - 1]);
  }
  return lists;
}
