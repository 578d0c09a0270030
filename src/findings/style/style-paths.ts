import type { Network } from '../../graph/network.js';
import { runHere } from '../../kernel/pass.js';
import { lostAtMarked, markedShare, unmarkedNodes } from '../../kernel/paths/marked-paths.js';
import { stepDistances } from '../../kernel/paths/step-distances.js';
import { stepPaths } from '../../kernel/paths/step-paths.js';
import { stepPathsInput } from '../../kernel/paths/step-paths-input.js';
import { peopleOrder, placesOf } from '../../metrics/passes/node-places.js';
import { bothRows } from '../../metrics/passes/rows.js';
import { inPlaces } from '../../metrics/passes/step-paths.js';
import { type Random, shuffle } from '../../random.js';
import type { PassRunner } from '../../workers/pass-runner.js';
import type { StyleScope } from './style-scope.js';

/** Up to so many people x ties shortest paths are followed from everybody in a draw; above, from {@link SOURCES} people. */
const EXACT_UP_TO = 2e6;
const SOURCES = 64;

/** The people from whom paths are followed in draws: everybody, or a sample. */
export function drawSources(network: Network, random: Random, may: (person: number) => boolean): Int32Array {
  const all = Int32Array.from({ length: network.nodeCount }, (_, person) => person).filter(may);
  if (all.length * network.out.arcCount <= EXACT_UP_TO || all.length <= SOURCES) return all;
  shuffle(all, random);
  return all.subarray(0, SOURCES).sort();
}

/** Betweenness of everybody, estimated from these sources. */
export function betweennessFrom(
  { out, in: incoming, nodeCount, directed }: Network,
  sources: Int32Array,
): Float64Array {
  const { input, back } = stepPathsInput(out, incoming, { sources });
  const [sums] = back(runHere(stepPaths, input));
  const scale = nodeCount / sources.length / (directed ? 1 : 2);
  return sums!.map((sum) => sum * scale);
}

/** The arcs that paths follow, and the same turned round; twice the same where each has one back. */
export type PathArcs = Pick<Network, 'out' | 'in'>;

/** The share of shortest paths that run through marked people; NaN where nobody is two steps from anybody. */
export function throughShare(
  { out, in: turned }: PathArcs,
  marked: Uint8Array,
  sources: Int32Array = unmarkedNodes(marked),
): number {
  const paths = stepPathsInput(out, turned, { sources, ends: lostAtMarked(marked) });
  const [dependency] = paths.back(runHere(stepPaths, paths.input));
  const [reachedBy] = runHere(stepDistances, {
    nodeCount: out.nodeCount,
    starts: out.starts,
    targets: out.targets,
    inStarts: turned.starts,
    inTargets: turned.targets,
    sources,
  });
  return markedShare(out, marked, sources, { dependency: dependency!, reachedBy: reachedBy! });
}

/** The same from everybody who is not marked, on other threads where that pays. */
export async function throughShareOfAll(
  network: Network,
  marked: Uint8Array,
  runner: PassRunner,
): Promise<number> {
  const { out, in: turned } = network;
  const sources = unmarkedNodes(marked);
  await peopleOrder.prepare(network, {}, runner, () => {});
  const order = placesOf(network);
  const both = bothRows(out, turned);
  const options = { sources, ends: lostAtMarked(marked), ...(order === undefined ? {} : { order }) };
  const paths = await runner.do('stepPathsInput', { ...both, options });
  const [sums] = await runner.run('stepPaths', paths.input);
  const distances = await runner.do('stepDistancesInput', { ...both, sources });
  const [reached] = await runner.run('stepDistances', distances.input);
  return markedShare(out, marked, sources, {
    dependency: inPlaces(sums!, paths.places),
    reachedBy: inPlaces(reached!, distances.places),
  });
}

/**
 * The share expected when as many people as lead were drawn at random from everybody: its mean over draws.
 * Cost: draws x sources x ties.
 */
export function* throughAnybody(
  scope: StyleScope,
  draws: number,
  random: Random,
): Generator<undefined, number> {
  const marked = Uint8Array.from(scope.isLeader!);
  let sum = 0;
  let count = 0;
  for (let draw = 0; draw < draws; draw++) {
    const order = Array.from(marked);
    for (let last = order.length - 1; last > 0; last--) {
      const other = random.below(last + 1);
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    const dealt = Uint8Array.from(order);
    const share = throughShare(
      scope.network,
      dealt,
      drawSources(scope.network, random, (person) => dealt[person] === 0),
    );
    if (!Number.isNaN(share)) {
      sum += share;
      count++;
    }
    yield undefined;
  }
  return sum / count;
}
