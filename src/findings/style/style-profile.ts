import { drawnNetwork } from '../../inference/drawn-network.js';
import type { Steps } from '../../inference/steps.js';
import { drawGivenEdges } from '../../inference/uniform-networks.js';
import { DIGITS, settle } from '../../kernel/settle.js';
import { centralizationOf } from '../../metrics/parts/centralization-of.js';
import { stepPaths } from '../../metrics/passes/step-paths.js';
import { measurePeople } from '../../metrics/registry.js';
import type { Random } from '../../random.js';
import type { PassRunner } from '../../workers/pass-runner.js';
import { type Behind, whoIsBehind } from '../group-privacy.js';
import { noInterval } from './style-intervals.js';
import { type ChanceFigures, type PathFigures, positionOf } from './style-part.js';
import { styleParts } from './style-parts.js';
import { betweennessLimit } from './style-parts-center.js';
import { throughInterval } from './style-path-interval.js';
import { betweennessFrom, drawSources, throughAnybody, throughShareOfAll } from './style-paths.js';
import type { StyleScope } from './style-scope.js';
import { degreesOf } from './style-sums.js';
import { figureOf } from './style-whole.js';

/** Where a part leans: its interval lies wholly on one side of what chance gives, or it does not. */
export type Leaning = 'command-and-control' | 'cultivate-and-coordinate' | 'cannot tell';

/** One part of the style of a group of people. */
export interface StylePart {
  readonly id: string;
  /** NaN where {@link cannotTell} says why. */
  readonly value: number;
  /** 90 % interval; NaN where {@link withoutInterval} says why. */
  readonly low: number;
  readonly high: number;
  /** What chance alone would give; NaN where it has no answer. */
  readonly expected: number;
  /** From -1, command-and-control, over 0, what chance gives, to 1, cultivate-and-coordinate; NaN where the part has no place. */
  readonly position: number;
  readonly positionLow: number;
  readonly positionHigh: number;
  readonly leans: Leaning;
  /** Why there is no value. */
  readonly cannotTell: string | undefined;
  /** Why there is a value but no interval. */
  readonly withoutInterval: string | undefined;
  /** Who stands behind the value; left out where there is none. */
  readonly behind?: Behind;
}

/** How a profile is made. */
export interface ProfileControl {
  readonly minGroup: number;
  /** Whether shortest paths are followed; they cost most. */
  readonly followsPaths: boolean;
  readonly runner: PassRunner;
  /** Lets the caller's other work and signals through. */
  readonly rest: () => Promise<void>;
}

/** Said of parts that need shortest paths, where they are not followed. */
export const LEAST_FOR_PATHS = 50;
const pathsNotFollowed = `shortest paths are followed for everybody, for firms and for groups of at least ${LEAST_FOR_PATHS} people`;

/** Random networks behind an expectation; fewer where they are large, since large ones hardly differ. */
const DRAWS = 20;
const FEW_DRAWS = 5;
const LARGE = 2e7;
/** Up to so many people, bounds are looked for in random networks. */
export const MOST_FOR_BOUNDS = 500;

/** Measures every part of one group's style. */
export async function styleProfile(
  scope: StyleScope,
  random: Random,
  control: ProfileControl,
): Promise<StylePart[]> {
  const { minGroup, followsPaths } = control;
  const reasons = styleParts.map((part) =>
    part.usesPaths && !followsPaths ? pathsNotFollowed : part.whyNot(scope, minGroup),
  );
  const answers = styleParts.filter((_, at) => reasons[at] === undefined);
  if (answers.length === 0) return styleParts.map((part, at) => noPart(part.id, reasons[at]!));
  const isThroughAsked = answers.some((part) => part.id === 'paths-through-leaders');
  const paths = followsPaths ? await pathFigures(scope, isThroughAsked, control) : undefined;
  const through =
    isThroughAsked && paths !== undefined && !Number.isNaN(paths.through)
      ? await finish(throughInterval(scope, paths.through, random), control)
      : noInterval;
  const chance: ChanceFigures = {
    ofRandomNetworks: await finish(randomFigures(scope, followsPaths, random), control),
    throughAnybody: isThroughAsked
      ? await finish(throughAnybody(scope, isLarge(scope) ? FEW_DRAWS : DRAWS, random), control)
      : Number.NaN,
  };
  const behindAll = whoIsBehind(scope.network.both.arcCount / 2, degreesOf(scope.network.both));
  return styleParts.map((part, at): StylePart => {
    if (reasons[at] !== undefined) return noPart(part.id, reasons[at]);
    const found = part.value(scope, paths);
    if (!Number.isFinite(found))
      return noPart(part.id, 'there is nothing to divide by: too few people or ties');
    const interval = part.interval(scope, found, paths, through);
    // Roots, cosines and powers may differ in their last bit from one engine to the next.
    const [value, low, high, expected] = settle(
      Float64Array.of(found, interval.low, interval.high, part.expected(scope, chance)),
      DIGITS.sum - 1,
    ) as unknown as [number, number, number, number];
    const ends = [low, high].map((bound) => positionOf(bound, expected, part.ends)).sort((a, b) => a - b);
    return {
      id: part.id,
      value,
      low,
      high,
      expected,
      position: positionOf(value, expected, part.ends),
      positionLow: ends[0]!,
      positionHigh: ends[1]!,
      leans: leaningOf(ends[0]!, ends[1]!),
      cannotTell: undefined,
      withoutInterval: Number.isNaN(low) ? part.withoutInterval : undefined,
      behind: part.behind?.(scope) ?? behindAll,
    };
  });
}

/** Where positions from `low` to `high` lean. */
export function leaningOf(low: number, high: number): Leaning {
  if (low > 0) return 'cultivate-and-coordinate';
  return high < 0 ? 'command-and-control' : 'cannot tell';
}

/** A part of which nothing is told, and why. */
export function noPart(id: string, cannotTell: string): StylePart {
  const none = Number.NaN;
  return {
    id,
    value: none,
    low: none,
    high: none,
    expected: none,
    position: none,
    positionLow: none,
    positionHigh: none,
    leans: 'cannot tell',
    cannotTell,
    withoutInterval: undefined,
  };
}

function isLarge({ network, size }: StyleScope): boolean {
  return size * network.out.arcCount > LARGE;
}

async function pathFigures(
  { network, isLeader }: StyleScope,
  isThroughAsked: boolean,
  { runner }: ProfileControl,
): Promise<PathFigures> {
  await stepPaths.prepare(network, {}, runner, () => {});
  const betweenness = measurePeople(network, 'betweenness');
  const through = isThroughAsked ? await throughShareOfAll(network, isLeader!, runner) : Number.NaN;
  return { betweenness, through };
}

/** The mean of each figure over networks of as many people and ties, fallen at random. */
function* randomFigures(
  scope: StyleScope,
  followsPaths: boolean,
  random: Random,
): Generator<undefined, ReadonlyMap<string, number>> {
  const { network, size } = scope;
  const { directed, out } = network;
  const ties = directed ? out.arcCount : out.arcCount / 2;
  const asked = styleParts.filter(
    (part) =>
      part.usesRandomNetworks && (followsPaths || !part.usesPaths) && part.whyNot(scope, 0) === undefined,
  );
  const sums = new Map(asked.map(({ id }) => [id, { sum: 0, count: 0 }]));
  const draws = isLarge(scope) ? FEW_DRAWS : DRAWS;
  for (let draw = 0; draw < draws; draw++) {
    const drawn = drawnNetwork(network, all(drawGivenEdges(size, ties, directed, random)));
    for (const { id } of asked) {
      const found = randomFigure(drawn, id, random);
      if (Number.isNaN(found)) continue;
      sums.get(id)!.sum += found;
      sums.get(id)!.count++;
    }
    yield undefined;
  }
  return new Map([...sums].map(([id, { sum, count }]) => [id, sum / count]));
}

function randomFigure(network: StyleScope['network'], id: string, random: Random): number {
  const { nodeCount, directed } = network;
  switch (id) {
    case 'centralization-betweenness':
      return centralizationOf(
        betweennessFrom(
          network,
          drawSources(network, random, () => true),
        ),
        betweennessLimit(nodeCount, directed),
      );
    case 'krackhardt-lubness-reversed':
      return nodeCount > MOST_FOR_BOUNDS ? Number.NaN : figureOf(network, id);
    case 'krackhardt-connectedness':
    case 'krackhardt-hierarchy':
    case 'krackhardt-efficiency':
      return figureOf(network, id);
    default:
      return Number.NaN;
  }
}

/** Takes all steps at once. */
function all<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

async function finish<T>(steps: Generator<undefined, T>, { rest }: ProfileControl): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await rest();
  }
}
