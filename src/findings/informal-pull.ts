import type { Network } from '../graph/network.js';
import { everyNode } from '../kernel/csr.js';
import { isInTopSet, rankValues } from '../kernel/ranks.js';
import { perOther } from '../metrics/parts/row-sums.js';
import { distancesTo } from '../metrics/passes/step-distances.js';
import { stepPaths } from '../metrics/passes/step-paths.js';
import type { Finding } from './finding.js';
import type { FindingInput } from './finding-input.js';
import { drawAgain, rankInterval } from './pull-draws.js';
import {
  type EvidenceKind,
  evidenceKinds,
  measureEvidence,
  type PullGraph,
  readPullGraph,
} from './pull-evidence.js';
import { counted, percent, tiesMissing } from './wording.js';

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly value: number;
  /** 1 is the highest; people with the same value share a rank. */
  readonly rank: number;
  /** How many people have this very value, the person included. */
  readonly sharedBy: number;
  /** 5th and 95th percentile of the rank over the draws, scaled to all people; undefined where nothing was drawn. */
  readonly rankLow: number | undefined;
  readonly rankHigh: number | undefined;
  /** Share of draws in which the person is in the top set. */
  readonly topShare: number;
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
  readonly pull: PullClass;
}

export interface InformalPull extends Finding {
  readonly draws: number;
  readonly leftOut: number;
  readonly topSetSize: number;
  readonly kindsNeeded: number;
  readonly trustKinds: readonly string[];
  /** One row a person, in the order of people. */
  readonly rows: readonly PullRow[];
}

/** With fewer pairs of people in touch than this a single tie decides, so that nobody is put into a class. */
const FEWEST_PAIRS = 10;

/**
 * Who leads informally, by four kinds of evidence kept apart, with how sure that is.
 *
 * *Sought*: distinct people who come to the person, those along the own reporting line left out, as they are from trust. *Bridge*: betweenness.
 * *Reach*: harmonic closeness over incoming ties, as the measure has it. *Trusted*: ties that run both ways in kinds of trust; in all kinds
 * where none is of trust. A person has pull where enough kinds put them into the top set. How sure: the same on draws that
 * leave out a share of people and of ties. In networks of more than a million people x ties each draw follows
 * paths from 64 people drawn anew: right on average and less steady.
 *
 * Cost: draws x people x ties, or draws x 64 x ties in networks beyond that.
 */
export function findInformalPull({ graph, network, options, control }: FindingInput): InformalPull {
  const { pullGraph, trustKinds } = readPullGraph(graph, network);
  const sizeFor = (people: number) => topSetSize(people, options.topShare);
  const size = sizeFor(network.nodeCount);
  const everybody = everyNode(network.out);
  const observed = evidenceOfAll(pullGraph, network);
  const observedRanks = observed.map((values) => rankValues(values, everybody));
  const soughtAlongLine = new Int32Array(network.nodeCount);
  pullGraph.alongLine.forEach((isAlong, arc) => {
    soughtAlongLine[network.out.targets[arc]!]! += isAlong;
  });

  const isEnough = network.both.arcCount / 2 >= FEWEST_PAIRS;
  const tally = drawAgain(pullGraph, network.directed, sizeFor, options, control);
  const rows = graph.people.map((_, person): PullRow => {
    const evidence = evidenceKinds.map((kind, k): Evidence => {
      const interval = rankInterval(tally.rankShares[k]!, person, options.draws, network.nodeCount);
      return {
        kind,
        value: observed[k]![person]!,
        rank: observedRanks[k]!.rank[person]!,
        sharedBy: observedRanks[k]!.sharedBy[person]!,
        rankLow: interval?.low,
        rankHigh: interval?.high,
        topShare: tally.present[person] === 0 ? 0 : tally.inTop[k]![person]! / tally.present[person]!,
        isTop: isInTopSet(observedRanks[k]!, observed[k]!, person, size),
      };
    });
    const share = tally.present[person] === 0 ? 0 : tally.inEnough[person]! / tally.present[person]!;
    return {
      person,
      evidence,
      soughtAlongLine: soughtAlongLine[person]!,
      topKinds: evidence.filter(({ isTop }) => isTop).length,
      share,
      pull: isEnough ? classOf(share) : 'cannot tell',
    };
  });

  const has = (pull: PullClass) => rows.filter((row) => row.pull === pull).length;
  const hasTies = network.both.arcCount > 0;
  return {
    id: 'informal-pull',
    title: 'Informal pull',
    question: 'Who leads without the title, how sure are we, and what is the evidence?',
    sentences: hasTies
      ? [
          isEnough
            ? `Informal pull is clear for ${counted(has('clear'), 'person', 'people')} and likely for ${has('likely') === 0 ? 'nobody else' : `${has('likely')} more`}${has('cannot tell') === 0 ? '' : `; for ${has('cannot tell')} the data cannot tell`}.`
            : `With fewer than ${FEWEST_PAIRS} pairs of people in touch nothing can be told of informal pull.`,
        ]
      : [],
    rule: `in the top ${size} (${percent(options.topShare)} of people, at least 5 but at most a quarter of all) of at least ${options.kindsOfEvidence} of the four kinds of evidence; clear in at least 80 % of ${options.draws} draws that leave out ${percent(options.leaveOut)} of people and of ties, likely in 50 %, cannot tell in 20 %`,
    mayMean: 'that others turn to the person, or that word travels through them, whatever their post',
    doesNotMean:
      'that the person is better, or that others do little: it shows recorded ties of these kinds in this period and nothing else',
    shows: 'persons',
    missing: hasTies ? undefined : tiesMissing,
    draws: options.draws,
    leftOut: options.leaveOut,
    topSetSize: size,
    kindsNeeded: options.kindsOfEvidence,
    trustKinds,
    rows,
  };
}

function classOf(share: number): PullClass {
  return share >= 0.8 ? 'clear' : share >= 0.5 ? 'likely' : share >= 0.2 ? 'cannot tell' : 'not seen';
}

/** The evidence on all data, with bridge and reach on the scale of the measures `betweenness` and `harmonic-closeness-in`. */
function evidenceOfAll(graph: PullGraph, network: Network): Float64Array[] {
  const [sought, bridge, reach, trusted] = measureEvidence(graph, {
    betweenness: stepPaths.of(network),
    harmonicFrom: distancesTo.of(network).harmonic,
  }) as [Float64Array, Float64Array, Float64Array, Float64Array];
  return [
    sought,
    network.directed ? bridge : bridge.map((score) => score / 2),
    network.nodeCount > 1 ? perOther(reach) : reach,
    trusted,
  ];
}

/** How many people a top set holds: a share of all, at least 5 but never more than a quarter, and at least 1. */
export function topSetSize(people: number, share: number): number {
  return Math.max(1, Math.ceil(people * share), Math.min(5, Math.floor(people / 4)));
}
