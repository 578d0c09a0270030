import { drawOnce } from '../../src/findings/pull/pull-draws.js';
import { readPullGraph } from '../../src/findings/pull/pull-evidence.js';
import { buildGraph } from '../../src/graph/build-graph.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { drawnNetwork } from '../../src/inference/drawn-network.js';
import { toCsr } from '../../src/inference/uniform-networks.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { measurePeople } from '../../src/metrics/registry.js';
import { createRandom, type Random } from '../../src/random.js';

/** What is left of a ranking when a share of people, or of ties, is missing. */
export interface Cell {
  /** Shares of draws in which the true first is first, and in which the first seen is truly among the first three. */
  readonly first: number;
  readonly inThree: number;
  /** Members of both top tenths as a share of those in either; squared correlation. */
  readonly overlap: number;
  readonly r2: number;
}

/**
 * Measured elsewhere: random graphs of 100 people, each pair tied with a chance of .05; graphology-metrics 2.4.2, 150 draws. By
 * what is missing, measure, and share missing: .05, .10, .25, .50.
 */
export const stored = [
  ['people', 'degree', '.76/.98/.71/.95 .66/.93/.58/.90 .35/.67/.39/.75 .15/.41/.22/.50'],
  ['people', 'betweenness', '.70/.95/.67/.93 .56/.91/.56/.86 .33/.58/.36/.66 .11/.30/.19/.36'],
  ['ties', 'degree', '.83/1.0/.74/.95 .65/.93/.65/.90 .40/.73/.47/.74 .29/.57/.33/.49'],
  ['ties', 'betweenness', '.63/.95/.71/.92 .63/.93/.59/.85 .40/.72/.42/.65 .19/.37/.26/.36'],
] as const;
export const shares = [0.05, 0.1, 0.25, 0.5] as const;

/** The same by our own removals and measures; people who are missing are ranked last, since nothing is seen of them. */
export function missingCell(
  what: 'people' | 'ties',
  measure: 'degree' | 'betweenness',
  share: number,
  draws: number,
): Cell {
  const random = createRandom(7, `missing ${what} ${measure} ${share}`);
  const sums = { first: 0, inThree: 0, overlap: 0, r2: 0 };
  for (let draw = 0; draw < draws; draw++) {
    const { pullGraph, network } = randomNetwork(random);
    const leftOut = { people: what === 'people' ? share : 0, answers: 0, ties: what === 'ties' ? share : 0 };
    const { people, isKept } = drawOnce(pullGraph, leftOut, random);
    const kept = <T extends Int32Array>(of: T) =>
      of.filter((_, arc) => isKept[arc] === 1 && pullGraph.sources[arc]! < pullGraph.targets[arc]!);
    const csr = toCsr(network.nodeCount, kept(pullGraph.sources), kept(pullGraph.targets), false);
    const truth = measurePeople(network, measure);
    const seen = measurePeople(drawnNetwork(network, csr), measure);
    const isHere = new Set(people);
    const order = (values: Float64Array, among: readonly number[]) =>
      [...among].sort((a, b) => values[b]! - values[a]! || a - b);
    const everybody = [...truth.keys()];
    const truly = order(truth, everybody);
    const asSeen = order(
      seen,
      everybody.filter((person) => isHere.has(person)),
    );
    sums.first += truly[0] === asSeen[0] ? 1 : 0;
    sums.inThree += truly.slice(0, 3).includes(asSeen[0]!) ? 1 : 0;
    const top = Math.round(truth.length / 10);
    const trueTop = new Set(truly.slice(0, top));
    const both = asSeen.slice(0, top).filter((person) => trueTop.has(person)).length;
    sums.overlap += both / (2 * top - both);
    sums.r2 += squaredCorrelation(
      [...people].map((one) => truth[one]!),
      [...people].map((one) => seen[one]!),
    );
  }
  return {
    first: sums.first / draws,
    inThree: sums.inThree / draws,
    overlap: sums.overlap / draws,
    r2: sums.r2 / draws,
  };
}

function randomNetwork(random: Random) {
  const id = (person: number) => String(person).padStart(2, '0');
  const interactions: { source: string; target: string; kind: string }[] = [];
  for (let a = 0; a < 100; a++)
    for (let b = 0; b < a; b++)
      if (random.next() < 0.05) interactions.push({ source: id(a), target: id(b), kind: 'contact' });
  const people = Array.from({ length: 100 }, (_, person) => ({ person_id: id(person) }));
  const { graph } = buildGraph(datasetFromRows({ people, interactions }));
  const network = selectNetwork(graph, { undirected: true });
  return { network, pullGraph: readPullGraph(graph, network).pullGraph };
}

function squaredCorrelation(a: readonly number[], b: readonly number[]): number {
  const middle = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ma, mb] = [middle(a), middle(b)];
  const sum = (f: (at: number) => number) => a.reduce((total, _, at) => total + f(at), 0);
  const cross = sum((at) => (a[at]! - ma) * (b[at]! - mb));
  return cross ** 2 / (sum((at) => (a[at]! - ma) ** 2) * sum((at) => (b[at]! - mb) ** 2));
}
