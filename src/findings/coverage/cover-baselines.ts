import type { Network } from '../../graph/network.js';
import { STEP_SIZE, type Steps } from '../../inference/steps.js';
import { type CoverQuestion, reachedAlong } from '../../kernel/coverage/cover-question.js';
import { measurePeople } from '../../metrics/registry.js';
import { createRandom, type Random, shuffle } from '../../random.js';

/** People reached by groups drawn at random, by the size of the group: entry k - 1 is for k people. */
export interface DrawnReach {
  readonly mean: Float64Array;
  /** 5 % and 95 % of the draws reach at most this. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** What other ways to choose people reach, by the size of the group. */
export interface CoverBaselines {
  /** Drawn from all who may be chosen. */
  readonly random: DrawnReach;
  /** Those with the most contacts first. */
  readonly topDegree: Int32Array;
  /** Those with the greatest betweenness first. */
  readonly topBetweenness: Int32Array;
  /** Drawn from formal leaders, up to all of them; undefined where the chart is not known. */
  readonly leaders: DrawnReach | undefined;
}

export interface BaselineQuery {
  readonly candidates: Int32Array;
  /** Formal leaders, whether or not they may be chosen; undefined where the chart is not known. */
  readonly leaders: Int32Array | undefined;
  /** Sizes of groups up to this. */
  readonly most: number;
  readonly draws: number;
  readonly seed: number;
  /** People who can be reached by those who may be chosen. */
  readonly reachable: number;
}

/**
 * Baselines to hold a chosen group against. People equal in contacts or betweenness stand in random order. Limits other than
 * who may be chosen do not bind the baselines.
 * Cost: draws x steps x arcs.
 */
export function* coverBaselines(
  question: CoverQuestion,
  network: Network,
  { candidates, leaders, most, draws, seed, reachable }: BaselineQuery,
): Steps<CoverBaselines> {
  const { arcs, steps } = question;
  const along = (order: Int32Array, ceiling: number) => reachedAlong(arcs, steps, order, ceiling);
  const contacts = Float64Array.from(
    { length: arcs.nodeCount },
    (_, node) => arcs.starts[node + 1]! - arcs.starts[node]!,
  );
  const random = (purpose: string) => createRandom(seed, `coverage ${steps} ${purpose}`);
  const ordered = (values: Float64Array, purpose: string): Int32Array => {
    const order = candidates.slice();
    shuffle(order, random(purpose));
    return order.sort((a, b) => values[b]! - values[a]!).subarray(0, most);
  };
  const drawn = function* (from: Int32Array, purpose: string, ceiling: number): Steps<DrawnReach> {
    const size = Math.min(most, from.length);
    const draw = random(purpose);
    const pool = from.slice();
    const curves: Int32Array[] = [];
    let followed = 0;
    for (let round = 0; round < draws; round++) {
      curves.push(along(drawFirst(pool, size, draw), ceiling));
      followed += size + arcs.arcCount;
      if (followed < STEP_SIZE) continue;
      followed = 0;
      yield round / draws;
    }
    return spread(curves, size);
  };
  return {
    random: yield* drawn(candidates, 'random', reachable),
    topDegree: along(ordered(contacts, 'top degree'), reachable),
    topBetweenness: along(ordered(measurePeople(network, 'betweenness'), 'top betweenness'), reachable),
    leaders: leaders === undefined ? undefined : yield* drawn(leaders, 'formal leaders', arcs.nodeCount),
  };
}

/** The first of a random order, drawn by as many swaps as are asked for. */
function drawFirst(pool: Int32Array, count: number, random: Random): Int32Array {
  for (let place = 0; place < count; place++) {
    const other = place + random.below(pool.length - place);
    const kept = pool[place]!;
    pool[place] = pool[other]!;
    pool[other] = kept;
  }
  return pool.subarray(0, count);
}

function spread(curves: readonly Int32Array[], size: number): DrawnReach {
  const mean = new Float64Array(size);
  const low = new Float64Array(size);
  const high = new Float64Array(size);
  const values = new Int32Array(curves.length);
  for (let place = 0; place < size; place++) {
    curves.forEach((curve, draw) => {
      values[draw] = curve[place]!;
    });
    values.sort();
    let total = 0;
    for (const value of values) total += value;
    mean[place] = total / values.length;
    low[place] = values[Math.ceil(0.05 * values.length) - 1]!;
    high[place] = values[Math.ceil(0.95 * values.length) - 1]!;
  }
  return { mean, low, high };
}
