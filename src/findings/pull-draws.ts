import { throwIfAborted } from '../errors.js';
import { findArc, reverse } from '../kernel/csr.js';
import { pathScores } from '../kernel/paths/path-scores.js';
import { isInTopSet, rankValues } from '../kernel/ranks.js';
import type { AnalyzeOptions, RunControl } from '../options.js';
import { createRandom, type Random, shuffle } from '../random.js';
import { evidenceKinds, keepArcs, measureEvidence, type PullGraph } from './pull-evidence.js';

/**
 * Networks with at most this many people x arcs are measured from every person in every draw; larger ones from
 * {@link PIVOTS} people.
 */
const EXACT_UP_TO = 1_000_000;
const PIVOTS = 64;

/** What happened to each person over all draws. */
export interface PullTally {
  /** Draws in which the person was not left out. */
  readonly present: Int32Array;
  /** For each kind of evidence, draws in which the person was in the top set. */
  readonly inTop: readonly Int32Array[];
  /** Draws in which enough kinds of evidence put the person into the top set. */
  readonly inEnough: Int32Array;
  /** The rank in each draw as a share of those present; NaN where left out. Person after person. */
  readonly rankShares: readonly Float32Array[];
}

/** Measures the evidence again on draws that leave out a share of people, and of the ties among the others. */
export function drawAgain(
  graph: PullGraph,
  isDirected: boolean,
  topSetSizeOf: (people: number) => number,
  options: AnalyzeOptions,
  control: RunControl,
): PullTally {
  const { nodeCount } = graph.csr;
  const { draws, leaveOut, kindsOfEvidence } = options;
  const tally = {
    present: new Int32Array(nodeCount),
    inTop: evidenceKinds.map(() => new Int32Array(nodeCount)),
    inEnough: new Int32Array(nodeCount),
    rankShares: evidenceKinds.map(() => new Float32Array(nodeCount * draws).fill(Number.NaN)),
  };
  const twins = isDirected ? undefined : twinArcs(graph);
  const random = createRandom(options.seed, 'informal pull');
  const topKinds = new Uint8Array(nodeCount);
  for (let draw = 0; draw < draws; draw++) {
    throwIfAborted(control.signal);
    control.onProgress?.('informal pull', draw / draws);
    const people = drawPeople(nodeCount, leaveOut, random);
    const drawn = keepArcs(graph, drawArcs(graph, twins, people, leaveOut, random));
    const evidence = measureEvidence(
      drawn,
      pathScores(
        drawn.csr,
        isDirected ? reverse(drawn.csr) : drawn.csr,
        drawPivots(people, graph.csr.arcCount, random),
      ),
    );
    const size = topSetSizeOf(people.length);
    topKinds.fill(0);
    evidence.forEach((values, kind) => {
      const ranks = rankValues(values, people);
      for (const person of people) {
        tally.rankShares[kind]![person * draws + draw] = ranks.rank[person]! / people.length;
        if (!isInTopSet(ranks, values, person, size)) continue;
        tally.inTop[kind]![person]!++;
        topKinds[person]!++;
      }
    });
    for (const person of people) {
      tally.present[person]!++;
      if (topKinds[person]! >= kindsOfEvidence) tally.inEnough[person]!++;
    }
  }
  return tally;
}

/** The arc back of each arc of an undirected network, where both must stay or go together. */
function twinArcs({ csr, sources }: PullGraph): Int32Array {
  return Int32Array.from(sources, (source, arc) => findArc(csr, csr.targets[arc]!, source));
}

/** Those who stay, in order. */
function drawPeople(nodeCount: number, leaveOut: number, random: Random): Int32Array {
  const order = Int32Array.from({ length: nodeCount }, (_, node) => node);
  shuffle(order, random);
  return order.subarray(0, nodeCount - Math.round(nodeCount * leaveOut)).sort();
}

function drawArcs(
  { csr, sources }: PullGraph,
  twins: Int32Array | undefined,
  people: Int32Array,
  leaveOut: number,
  random: Random,
): (arc: number) => boolean {
  const isHere = new Uint8Array(csr.nodeCount);
  for (const person of people) isHere[person] = 1;
  const isKept = new Uint8Array(csr.arcCount);
  for (let arc = 0; arc < csr.arcCount; arc++) {
    const twin = twins?.[arc];
    const stays = twin !== undefined && twin < arc ? isKept[twin] === 1 : random.next() >= leaveOut;
    if (stays && isHere[sources[arc]!] === 1 && isHere[csr.targets[arc]!] === 1) isKept[arc] = 1;
  }
  return (arc) => isKept[arc] === 1;
}

function drawPivots(people: Int32Array, arcCount: number, random: Random): Int32Array {
  if (people.length <= PIVOTS || people.length * arcCount <= EXACT_UP_TO) return people;
  const order = people.slice();
  shuffle(order, random);
  return order.subarray(0, PIVOTS);
}

/** 5th and 95th percentile of a person's rank, as a rank among `people`; undefined where the person was never drawn. */
export function rankInterval(
  shares: Float32Array,
  person: number,
  draws: number,
  people: number,
): { low: number; high: number } | undefined {
  const drawn = shares.slice(person * draws, (person + 1) * draws).filter((share) => !Number.isNaN(share));
  if (drawn.length === 0) return undefined;
  drawn.sort();
  const at = (share: number) =>
    Math.max(1, Math.round(people * drawn[Math.round(share * (drawn.length - 1))]!));
  return { low: at(0.05), high: at(0.95) };
}
