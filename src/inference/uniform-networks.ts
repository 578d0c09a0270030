import { buildCsr, type Csr, findArc, symmetrize } from '../kernel/csr.js';
import { PairMap } from '../kernel/pair-map.js';
import type { Random } from '../random.js';
import { STEP_SIZE, type Steps } from './steps.js';

/** Pairs of people who are tied both ways, one way, or not at all. */
export interface DyadCensus {
  readonly mutual: number;
  readonly asymmetric: number;
  readonly none: number;
}

/** Counts pairs by how they are tied. Cost: arcs x logarithm of the longest row. */
export function dyadCensus(csr: Csr): DyadCensus {
  let mutual = 0;
  for (let node = 0; node < csr.nodeCount; node++) {
    for (let arc = csr.starts[node]!; arc < csr.starts[node + 1]!; arc++) {
      const target = csr.targets[arc]!;
      if (target > node && findArc(csr, target, node) !== -1) mutual++;
    }
  }
  const asymmetric = csr.arcCount - 2 * mutual;
  return { mutual, asymmetric, none: (csr.nodeCount * (csr.nodeCount - 1)) / 2 - mutual - asymmetric };
}

/** A network in which every tie is there or not with even chances. Cost: people squared. */
export function* drawGivenSize(nodeCount: number, directed: boolean, random: Random): Steps<Csr> {
  const sources: number[] = [];
  const targets: number[] = [];
  for (let source = 0; source < nodeCount; source++) {
    for (let target = directed ? 0 : source + 1; target < nodeCount; target++) {
      if (source === target || random.next() < 0.5) continue;
      sources.push(source);
      targets.push(target);
    }
    yield undefined;
  }
  return toCsr(nodeCount, Int32Array.from(sources), Int32Array.from(targets), directed);
}

/** A network of this many ties, each set of as many as likely as any other. Cost: O(people + ties). */
export function* drawGivenEdges(
  nodeCount: number,
  ties: number,
  directed: boolean,
  random: Random,
): Steps<Csr> {
  const { sources, targets } = yield* drawPairs(nodeCount, ties, directed, random);
  return toCsr(nodeCount, sources, targets, directed);
}

/** A directed network with these numbers of mutual and one-way pairs. Cost: O(people + ties). */
export function* drawGivenCensus(nodeCount: number, census: DyadCensus, random: Random): Steps<Csr> {
  const { mutual, asymmetric } = census;
  const drawn = yield* drawPairs(nodeCount, mutual + asymmetric, false, random);
  const sources = new Int32Array(2 * mutual + asymmetric);
  const targets = new Int32Array(2 * mutual + asymmetric);
  let arc = 0;
  const add = (source: number, target: number) => {
    sources[arc] = source;
    targets[arc++] = target;
  };
  // Pairs come in random order, so the first of them are as good as any for those tied both ways.
  for (let pair = 0; pair < mutual + asymmetric; pair++) {
    const [one, other] = [drawn.sources[pair]!, drawn.targets[pair]!];
    const isForward = pair < mutual || random.next() < 0.5;
    const isBackward = pair < mutual || !isForward;
    if (isForward) add(one, other);
    if (isBackward) add(other, one);
    if (pair % STEP_SIZE === 0) yield undefined;
  }
  return toCsr(nodeCount, sources, targets, true);
}

/**
 * Different pairs of different people, ordered or with the smaller number first, in random order. Few of many are drawn
 * until one is new; of more than half all pairs are listed and shuffled as far as needed.
 */
function* drawPairs(
  nodeCount: number,
  count: number,
  isOrdered: boolean,
  random: Random,
): Steps<{ sources: Int32Array; targets: Int32Array }> {
  const sources = new Int32Array(count);
  const targets = new Int32Array(count);
  const all = (nodeCount * (nodeCount - 1)) / (isOrdered ? 1 : 2);
  if (2 * count > all) {
    const codes = new Float64Array(all);
    let listed = 0;
    for (let one = 0; one < nodeCount; one++) {
      for (let other = isOrdered ? 0 : one + 1; other < nodeCount; other++)
        if (one !== other) codes[listed++] = one * nodeCount + other;
      yield undefined;
    }
    for (let place = 0; place < count; place++) {
      const chosen = place + random.below(all - place);
      const code = codes[chosen]!;
      codes[chosen] = codes[place]!;
      sources[place] = Math.floor(code / nodeCount);
      targets[place] = code % nodeCount;
      if (place % STEP_SIZE === 0) yield undefined;
    }
    return { sources, targets };
  }
  const taken = new PairMap(count);
  for (let place = 0; place < count; ) {
    const one = random.below(nodeCount);
    const drawn = random.below(nodeCount - 1);
    const other = drawn < one ? drawn : drawn + 1;
    const [source, target] = isOrdered || one < other ? [one, other] : [other, one];
    if (taken.has(source, target)) continue;
    taken.add(source, target, place);
    sources[place] = source;
    targets[place++] = target;
    if (place % STEP_SIZE === 0) yield undefined;
  }
  return { sources, targets };
}

/** Ties of strength 1 as rows; of an undirected network each is listed once. */
export function toCsr(
  nodeCount: number,
  sources: Int32Array,
  targets: Int32Array,
  directed: boolean,
  strengths: Float64Array = new Float64Array(sources.length).fill(1),
): Csr {
  const csr = buildCsr(nodeCount, { sources, targets, strengths });
  return directed ? csr : symmetrize(csr);
}
