import { everyNode } from '../../kernel/csr.js';
import { breather } from '../../metrics/breather.js';
import { dominance } from '../../metrics/passes/contacts.js';
import { placesOf } from '../../metrics/passes/node-places.js';
import { distancesTo } from '../../metrics/passes/step-distances.js';
import { stepPaths } from '../../metrics/passes/step-paths.js';
import { createRunner } from '../../workers/pass-runner.js';
import type { Finding } from '../finding.js';
import { told } from '../finding.js';
import type { FindingInput } from '../finding-input.js';
import { chooseModel } from './choose-pull-model.js';
import type { CovariateName, LeftOutCovariate } from './pull-covariates.js';
import { type DrawPlan, drawInOrder, scaledPaths } from './pull-draws.js';
import { countTies, type EvidenceKind, readPullGraph } from './pull-evidence.js';
import { findMissing, type MissingPeople, MOST_MISSING } from './pull-missing.js';
import { createComparison } from './pull-model.js';
import type { Place } from './pull-order.js';
import { rowsOf, topSetSize } from './pull-rows.js';
import { measurePathSampling, type PathSampling } from './pull-sampling.js';
import { pullRule, pullSentences, withheldReason } from './pull-wording.js';

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
  /** In the order of `evidenceKinds`. */
  readonly evidence: readonly Evidence[];
  /** People who come to the person along the reporting line (manager or direct report). Not part of `sought`. */
  readonly soughtAlongLine: number;
  /** How many kinds of evidence put the person into a top set. */
  readonly topKinds: number;
  /** Share of draws in which enough kinds of evidence do. */
  readonly share: number;
  /** 90 % interval of that share: how far as many other draws could have given another. */
  readonly shareLow: number;
  readonly shareHigh: number;
  /** False discovery rate if everybody with evidence as rare were taken: how far chance alone explains it. */
  readonly chance: number;
  /** Share of the further draws, in which as many people again are missing, that keep the person so; undefined where nobody is. */
  readonly heldShare: number | undefined;
  readonly pull: PullClass;
  /** Where any order by position that respects neighbourhoods may put the person: no index may go beyond. */
  readonly dominanceBest: number;
  readonly dominanceWorst: number;
  /** Among those with pull; undefined for everybody else. See `orderOf`. */
  readonly place: Place | undefined;
}

export interface InformalPull extends Finding {
  readonly draws: number;
  readonly leftOut: number;
  /** How far bridge and reach of a draw are off as they follow the paths of some people alone; undefined where of everybody. */
  readonly pathSampling: PathSampling | undefined;
  readonly topSetSize: number;
  readonly kindsNeeded: number;
  readonly trustKinds: readonly string[];
  /** What each kind of evidence was compared with, and what it could not be compared with. */
  readonly comparedWith: readonly CovariateName[];
  readonly notComparedWith: readonly LeftOutCovariate[];
  /** False where ties have no direction, so that being sought and seeking are one. */
  readonly tellsDirection: boolean;
  /** Who is missing in the data. */
  readonly missingPeople: MissingPeople;
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
 * and place lead one to expect ({@link createComparison}). A person has pull where enough kinds put them into the top set
 * both by the evidence and by how far it is beyond what is expected. How sure: the same on draws that leave out a share
 * of people and of ties, each with its own expectation; and whether chance alone would explain it (`chanceOf`). Point
 * values are exact; draws follow the paths from 256 people at most, and how far that is off is measured on all data, where the exact
 * values are known ({@link measurePathSampling}).
 *
 * Cost: that of betweenness and harmonic closeness; draws x 256 x ties. Throws ABORTED and WORKER_FAILED.
 */
export async function findInformalPull(input: FindingInput): Promise<InformalPull> {
  const { graph, chart, network, options, control } = input;
  const rest = breather(control.signal);
  const { pullGraph, trustKinds } = readPullGraph(graph, network);
  await rest();
  const chosen = chooseModel(graph, chart, pullGraph);
  await rest();
  const everybody = everyNode(network.out);
  const runner = createRunner({ threads: control.threads, signal: control.signal });
  try {
    await stepPaths.prepare(network, {}, runner, (done) => control.onProgress?.(stepPaths.title, done));
    await distancesTo.prepare(network, {}, runner, (done) => control.onProgress?.(distancesTo.title, done));
    await dominance.prepare(network, {}, runner, () => {});
    const counts = countTies(pullGraph);
    const paths = { betweenness: stepPaths.of(network), harmonic: distancesTo.of(network).harmonic };
    const evidence = [
      counts.sought,
      ...scaledPaths(paths, network.nodeCount, network.nodeCount, network.directed),
      counts.trusted,
    ];
    const compared = createComparison(chosen.model, network.nodeCount)(evidence, counts, everybody);
    await rest();
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
    const size = topSetSize(network.nodeCount, options.topShare);
    const [, bridge, reach] = evidence as [Float64Array, Float64Array, Float64Array, Float64Array];
    const pathSampling = await measurePathSampling(pullGraph, { bridge, reach }, size, options.seed, runner);
    const tally = await drawInOrder(plan, placesOf(network), runner, control);
    const missingPeople = findMissing(input.dataset, graph, network, options.minGroup);
    const isWithheld = missingPeople.share > MOST_MISSING;
    const further =
      missingPeople.share === 0 || isWithheld
        ? undefined
        : await drawInOrder(furtherPlan(plan, missingPeople), placesOf(network), runner, control);
    const hasTies = network.both.arcCount > 0;
    const isEnough = network.both.arcCount / 2 >= FEWEST_PAIRS;
    const parts = {
      network,
      size,
      chosen,
      evidence,
      compared,
      tally,
      further,
      isTold: hasTies && isEnough && !isWithheld,
      soughtAlongLine: counts.soughtAlongLine,
    };
    const rows = await rowsOf(parts, control.signal);
    return {
      id: 'informal-pull',
      ...told((words) => ({
        title: words.pull.informalPull,
        question: words.pull.whoLeadsWithoutTheTitle,
        sentences:
          hasTies && !isWithheld
            ? pullSentences(words, {
                rows,
                chosen,
                missingPeople,
                draws: options.draws,
                pathSampling,
                fewestPairs: isEnough ? undefined : FEWEST_PAIRS,
              })
            : [],
        rule: pullRule(words, options, size, chosen),
        mayMean: words.pull.thatOthersTurnToThe,
        doesNotMean: words.pull.thatThePersonIsBetter,
        missing: !hasTies ? words.needs.ties : isWithheld ? withheldReason(words, missingPeople) : undefined,
      })),
      shows: 'persons',
      draws: options.draws,
      leftOut: options.leaveOut,
      pathSampling,
      topSetSize: size,
      kindsNeeded: options.kindsOfEvidence,
      trustKinds,
      comparedWith: chosen.comparedWith,
      notComparedWith: chosen.notComparedWith,
      tellsDirection: chosen.tellsDirection,
      missingPeople,
      rows,
    };
  } finally {
    await runner.close();
  }
}

/** Draws in which as many people again are missing, in the same ways. */
function furtherPlan(plan: DrawPlan, { optedOut, silent }: MissingPeople): DrawPlan {
  const people = plan.graph.nodeCount;
  return {
    ...plan,
    leftOut: { people: optedOut / (people + optedOut), answers: silent / people, ties: 0 },
    purpose: 'informal pull, further people missing',
  };
}
