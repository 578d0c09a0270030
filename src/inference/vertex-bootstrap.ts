import * as z from 'zod';
import type { Network } from '../graph/network.js';
import { type Csr, findArc } from '../kernel/csr.js';
import { createRandom, type Random } from '../random.js';
import { statisticOfDraws } from './conditional-uniform-test.js';
import { spreadOf } from './draw-summary.js';
import { drawnNetwork, type NetworkStatistic } from './drawn-network.js';
import { completeWith, level, seed, type WithControl } from './inference-options.js';
import { runSteps, STEP_SIZE, type Steps } from './steps.js';
import { toCsr } from './uniform-networks.js';

const vertexBootstrapOptions = z.strictObject({
  seed,
  draws: z.number().int().min(20).max(100_000).default(1000).describe('networks drawn from the people'),
  level,
});
export type VertexBootstrapOptions = WithControl<typeof vertexBootstrapOptions>;

/** A figure of a network with its uncertainty; see {@link vertexBootstrap}. */
export interface VertexBootstrap {
  readonly method: 'vertex-bootstrap';
  /** The figure of the observed network. */
  readonly value: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
  /** Mean of the draws; far from the value, the figure is one the bootstrap distorts, and the interval is not to be used. */
  readonly drawnMean: number;
  /** The figure of every draw, NaN where it was undefined. */
  readonly drawn: Float64Array;
  readonly draws: number;
  readonly undefinedDraws: number;
  readonly seed: number;
}

/**
 * Vertex bootstrap: how far would a figure of the network be different, had other people of the same kind been there?
 *
 * Defined as: as many people as there are, drawn with replacement, with the ties among them; two copies of one person get
 * what a pair of people drawn at random has, both ways. The standard error is the standard deviation of the statistic
 * over the draws, the interval its percentiles. People are what is drawn, so the interval is about people, not about
 * ties that were not recorded.
 * Strengths and groups go with the people copied. Two copies of one person have the same contacts, so figures made of
 * triangles or long paths are distorted: compare `drawnMean` with the value.
 * Edge cases: draws in which the statistic is NaN are left out and counted; fewer than two people have no pair to draw from,
 * so every draw is the observed network.
 * Cost: draws x (people + ties + the statistic's own cost). The caller's signal is heeded between two calls of the statistic.
 * Throws OPTIONS_INVALID, ABORTED, and whatever the statistic throws.
 * Source: Snijders and Borgatti (1999), Connections 22(2), 161-170.
 */
export async function vertexBootstrap(
  network: Network,
  statistic: NetworkStatistic,
  given: VertexBootstrapOptions = {},
): Promise<VertexBootstrap> {
  const { options, control } = completeWith('vertexBootstrap', vertexBootstrapOptions, given);
  const random = createRandom(options.seed, 'vertex bootstrap');
  const copied = new Int32Array(network.nodeCount);
  const steps = statisticOfDraws(
    options.draws,
    () => drawPeople(network, copied, random),
    (csr) => statistic(drawnNetwork(network, csr, copied.slice())),
  );
  const value = statistic(network);
  const drawn = await runSteps('vertex bootstrap', steps, control);
  const { mean, deviation, low, high, undefinedDraws } = spreadOf(drawn, options.level);
  return {
    method: 'vertex-bootstrap',
    value,
    standardError: deviation,
    low,
    high,
    level: options.level,
    drawnMean: mean,
    drawn,
    draws: options.draws,
    undefinedDraws,
    seed: options.seed,
  };
}

/** Draws people into `copied` and returns the ties among the copies. */
function* drawPeople(network: Network, copied: Int32Array, random: Random): Steps<Csr> {
  const { nodeCount, directed, out } = network;
  const starts = new Int32Array(nodeCount + 1);
  for (let place = 0; place < nodeCount; place++) {
    copied[place] = random.below(nodeCount);
    starts[copied[place]! + 1]!++;
  }
  for (let person = 0; person < nodeCount; person++) starts[person + 1]! += starts[person]!;
  const next = starts.slice();
  const copies = new Int32Array(nodeCount);
  for (let place = 0; place < nodeCount; place++) copies[next[copied[place]!]!++] = place;

  const sources: number[] = [];
  const targets: number[] = [];
  const strengths: number[] = [];
  const add = (source: number, target: number, strength: number) => {
    sources.push(source);
    targets.push(target);
    strengths.push(strength);
  };
  let work = 0;
  for (let place = 0; place < nodeCount; place++) {
    const person = copied[place]!;
    for (let arc = out.starts[person]!; arc < out.starts[person + 1]!; arc++) {
      const target = out.targets[arc]!;
      for (let copy = starts[target]!; copy < starts[target + 1]!; copy++) {
        if (directed || place < copies[copy]!) add(place, copies[copy]!, out.strengths[arc]!);
        work++;
      }
    }
    for (let copy = starts[person]!; copies[copy]! < place; copy++) addAnyPair(place, copies[copy]!);
    if (work < STEP_SIZE >> 2) continue;
    work = 0;
    yield undefined;
  }
  return toCsr(
    nodeCount,
    Int32Array.from(sources),
    Int32Array.from(targets),
    directed,
    Float64Array.from(strengths),
  );

  function addAnyPair(one: number, other: number): void {
    if (nodeCount < 2) return;
    const from = random.below(nodeCount);
    const drawn = random.below(nodeCount - 1);
    const to = drawn < from ? drawn : drawn + 1;
    const there = findArc(out, from, to);
    if (there !== -1) add(one, other, out.strengths[there]!);
    const back = directed ? findArc(out, to, from) : -1;
    if (back !== -1) add(other, one, out.strengths[back]!);
  }
}
