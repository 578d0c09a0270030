import { runSteps } from '../../inference/steps.js';
import { fewestByGains, fewestByPrices } from '../../kernel/coverage/fewest-chosen.js';
import { type GreedyCover, greedyCover } from '../../kernel/coverage/greedy-cover.js';
import type { CoverDirection } from '../../options.js';
import { english } from '../../words/english.js';
import type { Words } from '../../words/words.js';
import type { Finding } from '../finding.js';
import { told } from '../finding.js';
import type { FindingInput } from '../finding-input.js';
import type { FormalStanding } from '../leaders/formal-standing.js';
import { type CoverBaselines, coverBaselines } from './cover-baselines.js';
import { type CoverScope, coverScope } from './cover-scope.js';
import { nobodyMissing } from './cover-sentences.js';
import { lastOf } from './cover-solve.js';

/** What a group of one size reaches, in people, beside other ways to choose as many. */
export interface CoveragePoint {
  /** Size of the group. */
  readonly people: number;
  readonly reached: number;
  /** No group of this size reaches more. */
  readonly atMost: number;
  readonly randomMean: number;
  /** 5 % and 95 % of random groups reach at most this. */
  readonly randomLow: number;
  readonly randomHigh: number;
  readonly topDegree: number;
  readonly topBetweenness: number;
  /** As many formal leaders drawn at random; undefined beyond their number, or where the chart is not known. */
  readonly leadersMean: number | undefined;
  readonly leadersLow: number | undefined;
  readonly leadersHigh: number | undefined;
}

/** Somebody in the order of choice. */
export interface CoverageChoice {
  readonly person: number;
  readonly adds: number;
  /** Others who would have added as much in this place. */
  readonly equals: number;
}

/** How the share reached grows with the number of people, for one number of steps. */
export interface CoverageCurve {
  readonly steps: number;
  /** People who can be reached at all. */
  readonly reachable: number;
  /** Those chosen up to the target, or up to where a further one would add nobody else. */
  readonly chosen: readonly CoverageChoice[];
  /** People the greedy choice needs for the target; undefined where the target cannot be reached. */
  readonly size: number | undefined;
  /** No group smaller than this reaches the target; undefined where none does. */
  readonly fewest: number | undefined;
  /** One for each size from 1 on. */
  readonly points: readonly CoveragePoint[];
}

export interface Coverage extends Finding {
  readonly direction: CoverDirection;
  /** All people, of whom shares are taken. */
  readonly people: number;
  readonly candidates: number;
  readonly target: number;
  /** Formal leaders; undefined where the chart is not known. */
  readonly leaders: number | undefined;
  readonly draws: number;
  /** For one and for two steps; empty where there is no answer. */
  readonly curves: readonly CoverageCurve[];
}

/** The share of people whose reach is told beside that of as many drawn at random. */
const SMALL_SHARE = 0.03;
const STEPS = [1, 2];

/**
 * Coverage: which small group reaches almost everybody, within one and within two steps?
 *
 * The greedy choice with the bounds it proves (`kernel/coverage`); the smallest group with its proof is what `cover` gives.
 * The curve goes as far as the target needs, to 3 % of people, to the number of formal leaders, and to 10 at least.
 * Edge cases: without ties, or with nobody who may be chosen, no curve. People without ties count among those to be reached;
 * where the target is beyond reach the sentence says so.
 * Cost: two walks of at most two steps for each person, and draws x arcs.
 */
export async function findCoverage(input: FindingInput, standing: FormalStanding): Promise<Coverage> {
  const { graph, network, options, control } = input;
  const { coverTarget: target, coverDirection: direction, draws, seed } = options;
  const people = network.nodeCount;
  const isLed = standing.missing === undefined;
  const leaders = Int32Array.from(
    standing.rows.filter((row) => row.isFormalLeader === true).map((row) => row.person),
  );
  const scopes = STEPS.map((steps) => coverScope({ graph, network }, steps, direction));
  const candidates = scopes[0]!.candidates;
  const missingIn = (words: Words) =>
    network.both.arcCount === 0
      ? words.needs.ties
      : candidates.length === 0
        ? nobodyMissing(words, scopes[0]!)
        : undefined;
  const missing = missingIn(english);

  const curves: CoverageCurve[] = [];
  for (const scope of missing === undefined ? scopes : []) {
    const { question } = scope;
    const wanted = Math.ceil(target * people - 1e-9);
    const least = Math.max(10, Math.ceil(SMALL_SHARE * people), leaders.length);
    const greedy = greedyCover(question, { wanted, most: people, least });
    const baselines = await runSteps(
      `coverage ${english.coverage.steps(question.steps)}`,
      coverBaselines(question, network, {
        candidates,
        leaders: isLed && leaders.length > 0 ? leaders : undefined,
        most: Math.min(candidates.length, Math.max(greedy.chosen.length, least)),
        draws,
        seed,
        reachable: greedy.reachable,
      }),
      control,
    );
    curves.push(curveOf(scope, greedy, wanted, baselines));
  }
  return {
    id: 'coverage',
    ...told((words) => ({
      title: words.coverage.coverage,
      question: words.coverage.whichSmallGroupReachesAlmost,
      sentences:
        curves.length === 0 ? [] : sentencesOf(words, curves, { people, target, leaders: leaders.length }),
      rule: words.coverage.eachNextPersonIsThe(words.coverage.directions[direction], target, draws),
      mayMean: words.coverage.mayMean,
      doesNotMean: words.coverage.doesNotMean,
      missing: missingIn(words),
    })),
    shows: 'persons',
    direction,
    people,
    candidates: candidates.length,
    target,
    leaders: isLed ? leaders.length : undefined,
    draws,
    curves,
  };
}

function curveOf(
  { question }: CoverScope,
  greedy: GreedyCover,
  wanted: number,
  { random, topDegree, topBetweenness, leaders }: CoverBaselines,
): CoverageCurve {
  const { chosen, reached, equals, atMost, reachable } = greedy;
  const found = reached.findIndex((count) => count >= wanted);
  const size = found === -1 ? undefined : found + 1;
  const adds = Array.from(reached, (count, place) => count - (place === 0 ? 0 : reached[place - 1]!));
  const alone = adds.findIndex((count) => count <= 1);
  const listed = Math.min(size ?? chosen.length, alone === -1 ? chosen.length : Math.max(1, alone));
  return {
    steps: question.steps,
    reachable,
    chosen: adds
      .slice(0, listed)
      .map((count, place) => ({ person: chosen[place]!, adds: count, equals: equals[place]! })),
    size,
    fewest:
      size === undefined
        ? undefined
        : Math.min(size, Math.max(fewestByGains(greedy, wanted), fewestByPrices(question, greedy, wanted))),
    // Where all are reached the curve goes on level, so that the others can be followed beside it.
    points: Array.from(random.mean, (_, place): CoveragePoint => {
      const count = reached[Math.min(place, reached.length - 1)]!;
      const isLed = leaders !== undefined && place < leaders.mean.length;
      return {
        people: place + 1,
        reached: count,
        atMost: atMost[place + 1] ?? reachable,
        randomMean: random.mean[place]!,
        randomLow: random.low[place]!,
        randomHigh: random.high[place]!,
        topDegree: topDegree[place]!,
        topBetweenness: topBetweenness[place]!,
        leadersMean: isLed ? leaders.mean[place] : undefined,
        leadersLow: isLed ? leaders.low[place] : undefined,
        leadersHigh: isLed ? leaders.high[place] : undefined,
      };
    }),
  };
}

interface Told {
  readonly people: number;
  readonly target: number;
  readonly leaders: number;
}

function sentencesOf(words: Words, curves: readonly CoverageCurve[], told: Told): string[] {
  return [
    ...[...curves].reverse().map((curve) => sizeSentence(words, curve, told)),
    ...smallSentences(words, curves, told),
  ];
}

/** How many people the target takes. */
function sizeSentence(
  words: Words,
  { steps, size, fewest, reachable, points }: CoverageCurve,
  { people, target }: Told,
): string {
  const within = words.coverage.steps(steps);
  const last = lastOf(Int32Array.from(points, ({ reached }) => reached));
  if (size === undefined)
    return words.coverage.noGroupReachesOfPeople(
      target,
      within,
      words.coverage.share(reachable, people),
      points.length,
      words.coverage.share(last, people),
    );
  const { reached, randomMean, randomLow, randomHigh } = points[size - 1]!;
  const share = (count: number) => words.coverage.share(count, people);
  const bound =
    fewest === size ? words.coverage.noSmallerGroupDoes : words.coverage.noGroupOfFewerThan(fewest ?? 1);
  const asMany = size === 1 ? words.coverage.oneDrawn : words.coverage.asManyDrawn;
  return words.coverage.peopleWellChosenReachOf(
    size,
    share(reached),
    within,
    bound,
    asMany,
    size === 1 ? 'reaches' : 'reach',
    share(randomMean),
    share(randomLow),
    share(randomHigh),
  );
}

/** What a small share of people reaches, and what the formal leaders do. */
function smallSentences(words: Words, curves: readonly CoverageCurve[], { people, leaders }: Told): string[] {
  const told: string[] = [];
  for (const { steps, points } of [...curves].reverse()) {
    const share = (count: number) => words.coverage.share(count, people);
    const small = points[Math.ceil(SMALL_SHARE * people) - 1];
    if (small !== undefined)
      told.push(
        words.coverage.ofPeopleReachIfWell(
          small.people,
          share(small.reached),
          words.coverage.steps(steps),
          share(small.randomMean),
          share(small.randomLow),
          share(small.randomHigh),
        ),
      );
    const led = points[leaders - 1];
    if (led?.leadersMean !== undefined && led.leadersMean < led.reached)
      told.push(
        words.coverage.allFormalLeadersTogetherReach(
          leaders,
          share(led.leadersMean),
          words.coverage.steps(steps),
          share(led.reached),
        ),
      );
  }
  return told;
}
