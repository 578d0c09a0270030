import { throwIfAborted } from '../../errors.js';
import type { NodeOrder } from '../../kernel/paths/node-order.js';
import { isInTopSet, rankValues } from '../../kernel/ranks.js';
import type { RunControl } from '../../options.js';
import { createRandom, type Random, shuffle } from '../../random.js';
import type { PassRunner } from '../../workers/pass-runner.js';
import { countTies, evidenceKinds, inOrder, type PullGraph } from './pull-evidence.js';
import { type Comparison, createComparison, type Expected, type PullModel } from './pull-model.js';
import { type DrawnPaths, type DrawnTies, followDraws } from './pull-paths.js';

/** People from whom the paths of a draw are followed; all of them where there are no more. */
export const SOURCES_OF_A_DRAW = 256;

/** People of all draws that are followed together. */
const PEOPLE_AT_ONCE = 24_000;
const MOST_DRAWS_AT_ONCE = 16;

/** Time after which other work and signals are let through. */
const BREATH_MS = 25;

/** What a draw leaves out, as shares. */
export interface LeftOut {
  /** People, with all their ties. */
  readonly people: number;
  /** Of those who stay, the people whose answers are missing: the ties they send. */
  readonly answers: number;
  /** Of the ties that are left. */
  readonly ties: number;
}

export interface DrawPlan {
  readonly graph: PullGraph;
  readonly model: PullModel;
  /** The comparison on all data, from which a draw's starts. */
  readonly observed: readonly Expected[];
  readonly topSetSizeOf: (people: number) => number;
  readonly kindsNeeded: number;
  readonly leftOut: LeftOut;
  readonly draws: number;
  readonly seed: number;
  readonly purpose: string;
}

/** What happened to each person over all draws. */
export interface PullTally {
  readonly draws: number;
  /** Draws in which the person was not left out. */
  readonly present: Int32Array;
  /** For each kind of evidence, draws in which the person was in the top set. */
  readonly inTop: readonly Int32Array[];
  /** Draws in which enough kinds of evidence put the person into the top set. */
  readonly inEnough: Int32Array;
  /** The rank in each draw as a share of those present; NaN where left out. Person after person. */
  readonly rankShares: readonly Float32Array[];
  /** The surprise in each draw, likewise. */
  readonly surprises: readonly Float32Array[];
}

/**
 * Measures the evidence again, and what is expected, on draws that leave out people, answers and ties. `order` is one in which
 * neighbours stand near each other, which large networks are faster in; the tally is by place in the graph as given.
 */
export async function drawInOrder(
  plan: DrawPlan,
  order: NodeOrder | undefined,
  runner: PassRunner,
  control: RunControl,
): Promise<PullTally> {
  if (order === undefined) return drawAgain(plan, runner, control);
  const { nodes, places } = order;
  const { model } = plan;
  const moved = (column: Float64Array) => Float64Array.from(nodes, (node) => column[node]!);
  const units = model.units && { ...model.units, of: nodes.map((node) => model.units!.of[node]!) };
  const tally = await drawAgain(
    {
      ...plan,
      graph: inOrder(plan.graph, nodes, places),
      model: { ...model, units, columns: model.columns.map(moved) },
    },
    runner,
    control,
  );
  const back = (counts: Int32Array) => places.map((place) => counts[place]!);
  const rowsBack = (drawn: Float32Array) => {
    const rows = new Float32Array(drawn.length);
    places.forEach((place, person) => {
      rows.set(drawn.subarray(place * plan.draws, (place + 1) * plan.draws), person * plan.draws);
    });
    return rows;
  };
  return {
    draws: tally.draws,
    present: back(tally.present),
    inTop: tally.inTop.map(back),
    inEnough: back(tally.inEnough),
    rankShares: tally.rankShares.map(rowsBack),
    surprises: tally.surprises.map(rowsBack),
  };
}

async function drawAgain(plan: DrawPlan, runner: PassRunner, control: RunControl): Promise<PullTally> {
  const { graph, draws } = plan;
  const { nodeCount } = graph;
  const perPerson = () => evidenceKinds.map(() => new Float32Array(nodeCount * draws).fill(Number.NaN));
  const tally: PullTally = {
    draws,
    present: new Int32Array(nodeCount),
    inTop: evidenceKinds.map(() => new Int32Array(nodeCount)),
    inEnough: new Int32Array(nodeCount),
    rankShares: perPerson(),
    surprises: perPerson(),
  };
  if (graph.targets.length === 0) return tally;
  const compare = createComparison(plan.model, nodeCount);
  const random = createRandom(plan.seed, plan.purpose);
  const atOnce = Math.max(1, Math.min(MOST_DRAWS_AT_ONCE, Math.floor(PEOPLE_AT_ONCE / nodeCount)));
  let rested = performance.now();
  const rest = async (done: number) => {
    if (performance.now() - rested < BREATH_MS) return;
    control.onProgress?.(plan.purpose, done / draws);
    await new Promise((resolve) => setTimeout(resolve));
    throwIfAborted(control.signal);
    rested = performance.now();
  };
  const start = async (first: number) => {
    const drawn: Drawn[] = [];
    for (let draw = first; draw < Math.min(draws, first + atOnce); draw++) {
      drawn.push(drawOnce(graph, plan.leftOut, random));
      await rest(first);
    }
    const following = followDraws(graph, drawn, runner);
    // Where this one stops before it looks at them, nobody else does.
    following.catch(() => undefined);
    return { drawn, following };
  };
  let current = await start(0);
  for (let first = 0; first < draws; first += atOnce) {
    const { drawn, following } = current;
    const paths = await following;
    // Other threads follow the next draws while this one adds up these.
    if (first + atOnce < draws) current = await start(first + atOnce);
    for (const [at, one] of drawn.entries()) {
      addDraw(plan, compare, tally, first + at, one, paths[at]!);
      await rest(first + at + 1);
    }
  }
  return tally;
}

interface Drawn extends DrawnTies {
  /** Those who stay, in order. */
  readonly people: Int32Array;
}

/** Draws who and what stays. */
export function drawOnce(graph: PullGraph, leftOut: LeftOut, random: Random): Drawn {
  const { nodeCount, sources, targets, twins, directed } = graph;
  const order = Int32Array.from({ length: nodeCount }, (_, node) => node);
  shuffle(order, random);
  const staying = nodeCount - Math.round(nodeCount * leftOut.people);
  const silent = Math.round(nodeCount * leftOut.answers);
  const people = order.slice(0, staying).sort();
  const isHere = new Uint8Array(nodeCount);
  for (const person of people) isHere[person] = 1;
  const answers = isHere.slice();
  for (const person of order.subarray(0, Math.min(silent, staying))) answers[person] = 0;

  const isKept = new Uint8Array(targets.length);
  for (let arc = 0; arc < targets.length; arc++) {
    const source = sources[arc]!;
    const target = targets[arc]!;
    // An undirected tie is on record where either end answers, and stays or goes as one.
    const isDrawn =
      !directed && twins[arc]! < arc
        ? isKept[twins[arc]!] === 1
        : leftOut.ties === 0 || random.next() >= leftOut.ties;
    const isSaid = answers[source] === 1 || (!directed && answers[target] === 1);
    if (isDrawn && isSaid && isHere[source] === 1 && isHere[target] === 1) isKept[arc] = 1;
  }
  const followed = people.slice();
  if (people.length > SOURCES_OF_A_DRAW) shuffle(followed, random);
  return { people, isKept, sources: followed.slice(0, SOURCES_OF_A_DRAW).sort() };
}

function addDraw(
  plan: DrawPlan,
  compare: Comparison,
  tally: PullTally,
  draw: number,
  { people, isKept, sources }: Drawn,
  paths: DrawnPaths,
): void {
  const { graph, observed, draws } = plan;
  const counts = countTies(graph, isKept);
  const evidence = [
    counts.sought,
    ...scaledPaths(paths, people.length, sources.length, graph.directed),
    counts.trusted,
  ];
  const compared = compare(evidence, counts, people, observed);
  const size = plan.topSetSizeOf(people.length);
  const topKinds = new Uint8Array(graph.nodeCount);
  const places = new Int32Array(people.length);
  evidence.forEach((values, kind) => {
    const { surprise } = compared[kind]!;
    const ranks = rankValues(values, people);
    let topCount = 0;
    for (const person of people) {
      if (isInTopSet(ranks, values, person, size)) places[topCount++] = person;
      tally.rankShares[kind]![person * draws + draw] = ranks.rank[person]! / people.length;
      tally.surprises[kind]![person * draws + draw] = surprise[person]!;
    }
    const top = places.subarray(0, topCount);
    const surpriseRanks = rankValues(surprise, people, top);
    for (const person of top) {
      if (!isInTopSet(surpriseRanks, surprise, person, size)) continue;
      tally.inTop[kind]![person]!++;
      topKinds[person]!++;
    }
  });
  for (const person of people) {
    tally.present[person]!++;
    if (topKinds[person]! >= plan.kindsNeeded) tally.inEnough[person]!++;
  }
}

/** Sums over some sources as those over all people, on the scales of `betweenness` and `harmonic-closeness-in`. */
export function scaledPaths(
  { betweenness, harmonic }: DrawnPaths,
  people: number,
  sources: number,
  isDirected: boolean,
): [bridge: Float64Array, reach: Float64Array] {
  const scale = sources === 0 ? 0 : people / sources;
  return [
    betweenness.map((sum) => sum * scale * (isDirected ? 1 : 0.5)),
    harmonic.map((sum) => (sum * scale) / Math.max(1, people - 1)),
  ];
}

/** 5th and 95th percentile of what a person had in the draws; undefined where they were never drawn. */
export function drawnInterval(
  drawn: Float32Array,
  person: number,
  draws: number,
): { low: number; high: number } | undefined {
  const all = drawn.slice(person * draws, (person + 1) * draws);
  let count = 0;
  for (const value of all) if (!Number.isNaN(value)) all[count++] = value;
  if (count === 0) return undefined;
  const own = all.subarray(0, count).sort();
  const at = (share: number) => own[Math.round(share * (own.length - 1))]!;
  return { low: at(0.05), high: at(0.95) };
}
