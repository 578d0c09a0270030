import { everyNode } from '../kernel/csr.js';
import { isInTopSet, type Ranks, rankValues } from '../kernel/ranks.js';
import { placesOf } from '../metrics/passes/node-places.js';
import { distancesTo } from '../metrics/passes/step-distances.js';
import { stepPaths } from '../metrics/passes/step-paths.js';
import { createRunner } from '../workers/pass-runner.js';
import { type ChosenModel, chooseModel } from './choose-pull-model.js';
import type { Finding } from './finding.js';
import type { FindingInput } from './finding-input.js';
import { CHANCE_ALLOWED, chanceOf } from './pull-chance.js';
import type { CovariateName, LeftOutCovariate } from './pull-covariates.js';
import { type DrawPlan, drawInOrder, drawnInterval, type PullTally, scaledPaths } from './pull-draws.js';
import {
  countTies,
  type EvidenceKind,
  evidenceKinds,
  type PullGraph,
  readPullGraph,
} from './pull-evidence.js';
import { compareWithExpected, type Expected } from './pull-model.js';
import { pullRule, pullSentences } from './pull-wording.js';
import { tiesMissing } from './wording.js';

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly value: number;
  /** What the data leads one to expect of a person like this one; see {@link InformalPull.comparedWith}. */
  readonly expected: number;
  /** How far the value is above that, in typical deviations of people from what is expected of them. */
  readonly surprise: number;
  /** 5th and 95th percentile of the surprise over the draws; undefined where nothing was drawn. */
  readonly surpriseLow: number | undefined;
  readonly surpriseHigh: number | undefined;
  /** 1 is the highest; people with the same value share a rank. */
  readonly rank: number;
  /** How many people have this very value, the person included. */
  readonly sharedBy: number;
  /** 5th and 95th percentile of the rank over the draws, scaled to all people; undefined where nothing was drawn. */
  readonly rankLow: number | undefined;
  readonly rankHigh: number | undefined;
  /** Share of draws in which the person is in the top set. */
  readonly topShare: number;
  /** In the top set by the value and by the surprise. */
  readonly isTop: boolean;
}

export type PullClass = 'clear' | 'likely' | 'cannot tell' | 'not seen';

export interface PullRow {
  readonly person: number;
  /** In the order of {@link evidenceKinds}. */
  readonly evidence: readonly Evidence[];
  /** People who come to the person along the reporting line (manager or direct report). Not part of `sought`. */
  readonly soughtAlongLine: number;
  /** How many kinds of evidence put the person into a top set. */
  readonly topKinds: number;
  /** Share of draws in which enough kinds of evidence do. */
  readonly share: number;
  /** False discovery rate if everybody with evidence as rare were taken: how far chance alone explains it. */
  readonly chance: number;
  readonly pull: PullClass;
}

export interface InformalPull extends Finding {
  readonly draws: number;
  readonly leftOut: number;
  readonly topSetSize: number;
  readonly kindsNeeded: number;
  readonly trustKinds: readonly string[];
  /** What each kind of evidence was compared with, and what it could not be compared with. */
  readonly comparedWith: readonly CovariateName[];
  readonly notComparedWith: readonly LeftOutCovariate[];
  /** False where ties have no direction, so that being sought and seeking are one. */
  readonly tellsDirection: boolean;
  /** One row a person, in the order of people. */
  readonly rows: readonly PullRow[];
}

/** With fewer pairs of people in touch than this a single tie decides, so that nobody is put into a class. */
const FEWEST_PAIRS = 10;

/**
 * Who leads informally, by four kinds of evidence kept apart, beside what is expected, with how sure that is.
 *
 * *Sought*: distinct people who come to the person in kinds with a direction, those along the own reporting line left out, as
 * they are from trust.
 * *Bridge*: betweenness. *Reach*: harmonic closeness over incoming ties, as the measure has it. *Trusted*: ties that run both ways in
 * kinds of trust; in all kinds where none is of trust. Each is compared with what message volume, post, unit, level, tenure, hours
 * and place lead one to expect ({@link compareWithExpected}). A person has pull where enough kinds put them into the top set
 * both by the evidence and by how far it is beyond what is expected. How sure: the same on draws that leave out a share
 * of people and of ties, each with its own expectation; and whether chance alone would explain it ({@link chanceOf}). Point
 * values are exact; draws follow the paths from 256 people at most.
 *
 * Cost: that of betweenness and harmonic closeness; draws x 256 x ties. Throws ABORTED and WORKER_FAILED.
 */
export async function findInformalPull(input: FindingInput): Promise<InformalPull> {
  const { graph, chart, network, options, control } = input;
  const { pullGraph, trustKinds } = readPullGraph(graph, network);
  const chosen = chooseModel(graph, chart, pullGraph);
  const everybody = everyNode(network.out);
  const runner = createRunner({ threads: control.threads, signal: control.signal });
  try {
    await stepPaths.prepare(network, runner, (done) => control.onProgress?.(stepPaths.title, done));
    await distancesTo.prepare(network, runner, (done) => control.onProgress?.(distancesTo.title, done));
    const counts = countTies(pullGraph);
    const paths = { betweenness: stepPaths.of(network), harmonic: distancesTo.of(network).harmonic };
    const evidence = [
      counts.sought,
      ...scaledPaths(paths, network.nodeCount, network.nodeCount, network.directed),
      counts.trusted,
    ];
    const compared = compareWithExpected(chosen.model, evidence, counts, everybody);
    const plan: DrawPlan = {
      graph: pullGraph,
      model: chosen.model,
      observed: compared,
      topSetSizeOf: (people) => topSetSize(people, options.topShare),
      kindsNeeded: options.kindsOfEvidence,
      leftOut: { people: options.leaveOut, answers: 0, ties: options.leaveOut },
      draws: options.draws,
      seed: options.seed,
      purpose: 'informal pull',
    };
    const tally = await drawInOrder(plan, placesOf(network), runner, control);
    const rows = rowsOf({
      input,
      pullGraph,
      chosen,
      evidence,
      compared,
      tally,
      counts: counts.soughtAlongLine,
    });
    const hasTies = network.both.arcCount > 0;
    const isEnough = network.both.arcCount / 2 >= FEWEST_PAIRS;
    const size = topSetSize(network.nodeCount, options.topShare);
    return {
      id: 'informal-pull',
      title: 'Informal pull',
      question: 'Who leads without the title, how sure are we, and what is the evidence?',
      sentences: hasTies
        ? pullSentences({ rows, chosen, fewestPairs: isEnough ? undefined : FEWEST_PAIRS })
        : [],
      rule: pullRule(options, size, chosen),
      mayMean:
        'that others turn to the person, or that word travels through them, beyond what post, unit and own messages explain',
      doesNotMean:
        'that the person is better, or that others do little: it shows recorded ties of these kinds in this period and nothing else',
      shows: 'persons',
      missing: hasTies ? undefined : tiesMissing,
      draws: options.draws,
      leftOut: options.leaveOut,
      topSetSize: size,
      kindsNeeded: options.kindsOfEvidence,
      trustKinds,
      comparedWith: chosen.comparedWith,
      notComparedWith: chosen.notComparedWith,
      tellsDirection: chosen.tellsDirection,
      rows,
    };
  } finally {
    await runner.close();
  }
}

interface RowParts {
  readonly input: FindingInput;
  readonly pullGraph: PullGraph;
  readonly chosen: ChosenModel;
  readonly evidence: readonly Float64Array[];
  readonly compared: readonly Expected[];
  readonly tally: PullTally;
  readonly counts: Float64Array;
}

function rowsOf({ input, chosen, evidence, compared, tally, counts }: RowParts): PullRow[] {
  const { graph, network, options } = input;
  const { nodeCount } = network;
  const size = topSetSize(nodeCount, options.topShare);
  const everybody = everyNode(network.out);
  const ranks = evidence.map((values) => rankValues(values, everybody));
  const surpriseRanks = compared.map(({ surprise }) => rankValues(surprise, everybody));
  const isTop = (k: number, person: number) =>
    isInTopSet(ranks[k]!, evidence[k]!, person, size) &&
    isInTopSet(surpriseRanks[k]!, compared[k]!.surprise, person, size);
  const judged = evidenceKinds.filter(
    (kind, k) => chosen.model.volumeFor.includes(kind) && evidence[k]!.some((value) => value > 0),
  );
  const chance = chanceOf(compared, judged, nodeCount);
  const isEnough = network.both.arcCount / 2 >= FEWEST_PAIRS;
  return graph.people.map((_, person): PullRow => {
    const present = tally.present[person]!;
    const row = evidenceKinds.map(
      (kind, k): Evidence => ({
        kind,
        value: evidence[k]![person]!,
        expected: shown(compared[k]!.expected[person]!),
        surprise: shown(compared[k]!.surprise[person]!),
        ...rankOf(ranks[k]!, person),
        ...intervalsOf(tally, k, person, nodeCount),
        topShare: present === 0 ? 0 : tally.inTop[k]![person]! / present,
        isTop: isTop(k, person),
      }),
    );
    const share = present === 0 ? 0 : tally.inEnough[person]! / present;
    return {
      person,
      evidence: row,
      soughtAlongLine: counts[person]!,
      topKinds: row.filter((one) => one.isTop).length,
      share,
      chance: shown(chance[person]!),
      pull: isEnough ? classOf(share, chance[person]!) : 'cannot tell',
    };
  });
}

/** Estimates to six digits: what is beyond says nothing. */
function shown(estimate: number): number {
  return Number(estimate.toPrecision(6));
}

function rankOf({ rank, sharedBy }: Ranks, person: number): Pick<Evidence, 'rank' | 'sharedBy'> {
  return { rank: rank[person]!, sharedBy: sharedBy[person]! };
}

function intervalsOf(
  { rankShares, surprises, draws }: PullTally,
  kind: number,
  person: number,
  people: number,
): Pick<Evidence, 'rankLow' | 'rankHigh' | 'surpriseLow' | 'surpriseHigh'> {
  const ranks = drawnInterval(rankShares[kind]!, person, draws);
  const surprise = drawnInterval(surprises[kind]!, person, draws);
  const asRank = (share: number | undefined) =>
    share === undefined ? undefined : Math.max(1, Math.round(people * share));
  return {
    rankLow: asRank(ranks?.low),
    rankHigh: asRank(ranks?.high),
    surpriseLow: surprise && shown(surprise.low),
    surpriseHigh: surprise && shown(surprise.high),
  };
}

function classOf(share: number, chance: number): PullClass {
  if (share >= 0.8 && chance <= CHANCE_ALLOWED) return 'clear';
  return share >= 0.5 ? 'likely' : share >= 0.2 ? 'cannot tell' : 'not seen';
}

/** How many people a top set holds: a share of all, at least 5 but never more than a quarter, and at least 1. */
export function topSetSize(people: number, share: number): number {
  return Math.max(1, Math.ceil(people * share), Math.min(5, Math.floor(people / 4)));
}
