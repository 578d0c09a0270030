import { OrgraphError } from '../../errors.js';
import type { Network } from '../../graph/network.js';
import type { OrgGraph } from '../../graph/org-graph.js';
import { runSteps } from '../../inference/steps.js';
import { greedyCover } from '../../kernel/coverage/greedy-cover.js';
import type { CoverDirection } from '../../options.js';
import { english } from '../../words/english.js';
import type { FindingText, Shows } from '../finding.js';
import { type CoverBaselines, coverBaselines } from './cover-baselines.js';
import { type CoverOptions, type CoverOptionsInput, completeCoverOptions } from './cover-options.js';
import { type CoverScope, coverScope } from './cover-scope.js';
import { coverRule, coverSentences, nobodyMissing, tooFewMissing } from './cover-sentences.js';
import {
  type CoverMethod,
  type CoverTask,
  lastOf,
  SOLVER_INSTALL,
  type SolveControl,
  type SolvedCover,
  type SolverState,
  solveCover,
} from './cover-solve.js';

/** Somebody chosen. */
export interface CoverChoice {
  readonly person: number;
  /** People reached by this person and by nobody before in the list. */
  readonly adds: number;
  /** People reached by this person and all before. */
  readonly reached: number;
}

/** What other groups of the same size reach, as people. */
export interface CoverComparison {
  readonly random: { readonly mean: number; readonly low: number; readonly high: number };
  readonly topDegree: number;
  readonly topBetweenness: number;
  /** Formal leaders drawn at random: as many, or all where there are fewer; undefined where the chart is not known. */
  readonly leaders:
    | { readonly people: number; readonly mean: number; readonly low: number; readonly high: number }
    | undefined;
}

/** Which small group reaches so many, with its proof or how much better another one could be. */
export interface CoverAnswer extends FindingText {
  readonly id: string;
  readonly shows: Shows;
  readonly steps: number;
  readonly direction: CoverDirection;
  /** All people, of whom shares are taken. */
  readonly people: number;
  readonly candidates: number;
  /** People who can be reached at all by those who may be chosen. */
  readonly reachable: number;
  /** People to reach; undefined where only the number of people chosen was given. */
  readonly wanted: number | undefined;
  /** People chosen at most, by their number and by hours. */
  readonly most: number | undefined;
  /** What was looked for in the end: the fewest people who reach as many, or the most that so many people reach. */
  readonly find: 'fewest' | 'widest';
  readonly chosen: readonly CoverChoice[];
  readonly reached: number;
  readonly isTargetMet: boolean | undefined;
  readonly isProven: boolean;
  /** The best there can be: no group is smaller (`fewest`), or none of this size reaches more (`widest`). */
  readonly bound: number;
  readonly method: CoverMethod;
  readonly solver: SolverState;
  /** The greedy choice beside it, and its guarantee: at most so many times the fewest, or at least so large a share of the widest. */
  readonly greedy: { readonly size: number; readonly reached: number; readonly guarantee: number };
  readonly comparison: CoverComparison | undefined;
}

/** Seconds for the solver when nothing is said. */
const USUAL_SECONDS = 30;

/**
 * Which small group of people reaches a share of all, or the most that so many people can reach.
 *
 * Takes an analysis, or a graph and its informal network. A chosen person reaches themselves and everybody within `steps`
 * ties; direction is dropped unless `direction` says otherwise. People who take no part in roles and people without a tie
 * are not chosen; they count in the share. A target beyond what can be reached at all is lowered to that, and the answer
 * says why. With a target and a limit of people that do not go together the widest reach of so many is given.
 *
 * Exact where the bounds of the greedy choice, a search or HiGHS prove it: the optional package highs is loaded when it is
 * needed; without it, or when its time is over, the answer holds the best group found and the bound. In Node it solves on a
 * thread of its own; browsers give it loaded (`control.highs`). What is proven is the same on every machine.
 * Throws OPTIONS_INVALID, PERSON_UNKNOWN, COLUMN_UNKNOWN, ABORTED; with `exact` SOLVER_MISSING and NOT_PROVED.
 */
export async function cover(
  from: { readonly graph: OrgGraph; readonly network: Network },
  input: CoverOptionsInput = {},
  control: SolveControl = {},
): Promise<CoverAnswer> {
  const options = completeCoverOptions(input);
  const { steps, direction } = options;
  const people = from.network.nodeCount;
  const scope = coverScope(from, steps, direction, options);
  const { question, candidates } = scope;
  const most = mostOf(options);
  const target = options.target ?? (options.people === undefined ? 0.9 : undefined);
  const wanted = target === undefined ? undefined : Math.ceil(target * people - 1e-9);
  const needed = leastNeeded(scope);
  const common = {
    steps,
    direction,
    people,
    candidates: candidates.length,
    wanted,
    most,
    ...cardOf(options, scope),
  };
  const missing =
    from.network.both.arcCount === 0
      ? english.needs.ties
      : candidates.length === 0
        ? nobodyMissing(english, scope)
        : most !== undefined && Math.max(1, needed) > most
          ? tooFewMissing(scope, Math.max(1, needed), most)
          : undefined;
  if (missing !== undefined) return { ...common, ...nothing, missing };

  const limit = most ?? candidates.length;
  const byTarget = greedyCover(question, { wanted: wanted ?? people, most: limit });
  const { reachable } = byTarget;
  const within = wanted === undefined ? undefined : Math.min(wanted, reachable);
  const seconds = options.timeLimit ?? (options.exact ? 1_000_000 : USUAL_SECONDS);
  let greedy = byTarget;
  let task: CoverTask = { find: 'widest', most: limit };
  let solved: SolvedCover | undefined;
  if (within === undefined || lastOf(byTarget.reached) < within) {
    greedy = greedyCover(question, { wanted: people, most: limit, groupGain: 0.5 });
    solved = await solveCover(question, task, greedy, seconds, control);
  }
  if (within !== undefined && (solved === undefined || lastOf(solved.reached) >= within)) {
    task = { find: 'fewest', wanted: within };
    const start =
      solved === undefined ? byTarget : { ...byTarget, chosen: solved.chosen, reached: solved.reached };
    greedy = byTarget;
    solved = await solveCover(question, task, start, seconds, control);
  }
  if (solved === undefined) throw new Error('one of the two was asked');
  if (options.exact && !solved.isProven) refuseUnproven(solved, task, seconds);

  const size = solved.chosen.length;
  const baselines = await runSteps(
    'comparison',
    coverBaselines(question, from.network, {
      candidates,
      leaders: leadersOf(from.graph),
      most: size,
      draws: options.draws,
      seed: options.seed,
      reachable,
    }),
    control,
  );
  const answer: CoverAnswer = {
    ...common,
    missing: undefined,
    reachable,
    find: task.find,
    chosen: Array.from(solved.chosen, (person, place) => ({
      person,
      adds: solved.reached[place]! - (place === 0 ? 0 : solved.reached[place - 1]!),
      reached: solved.reached[place]!,
    })),
    reached: lastOf(solved.reached),
    isTargetMet: wanted === undefined ? undefined : lastOf(solved.reached) >= wanted,
    isProven: solved.isProven,
    bound: solved.bound,
    method: solved.method,
    solver: solved.solver,
    greedy: {
      size: greedy.chosen.length,
      reached: lastOf(greedy.reached),
      guarantee: guaranteeOf(task, greedy.largestGain, greedy.chosen.length, scope),
    },
    comparison: comparisonAt(baselines, size),
  };
  return { ...answer, sentences: coverSentences(answer, scope, from.network) };
}

/** People chosen at most: what was said, and what the hours allow. */
function mostOf({ people, hoursBudget, hoursPerPerson }: CoverOptions): number | undefined {
  if (hoursBudget === undefined || hoursPerPerson === undefined) return people;
  const byHours = Math.floor(hoursBudget / hoursPerPerson + 1e-9);
  return Math.min(people ?? byHours, byHours);
}

/** Those who must be chosen, and one for each group they do not serve. */
function leastNeeded({ question, candidates }: CoverScope): number {
  const { mustChoose, groupOf } = question;
  const served = new Set(Array.from(mustChoose, (person) => groupOf[person]!));
  const open = new Set(Array.from(candidates, (person) => groupOf[person]!).filter((group) => group >= 0));
  return mustChoose.length + [...open].filter((group) => !served.has(group)).length;
}

/** People with reports; undefined where nobody has any. */
export function leadersOf({ managerOf }: OrgGraph): Int32Array | undefined {
  const leaders = [...new Set(managerOf)].filter((person) => person >= 0).sort((a, b) => a - b);
  return leaders.length === 0 ? undefined : Int32Array.from(leaders);
}

/** H(d) for the fewest (Wolsey 1982); 1 - (1 - 1/k)^k for the widest, and a half where groups ask for one each. */
function guaranteeOf(task: CoverTask, largestGain: number, size: number, { groups }: CoverScope): number {
  if (task.find === 'widest') return groups !== undefined ? 0.5 : size === 0 ? 1 : 1 - (1 - 1 / size) ** size;
  let harmonic = 0;
  for (let term = 1; term <= largestGain; term++) harmonic += 1 / term;
  return Math.max(1, harmonic);
}

function comparisonAt(
  { random, topDegree, topBetweenness, leaders }: CoverBaselines,
  size: number,
): CoverComparison | undefined {
  if (size === 0) return undefined;
  const last = size - 1;
  const lastLeaders = leaders === undefined ? -1 : Math.min(last, leaders.mean.length - 1);
  return {
    random: { mean: random.mean[last]!, low: random.low[last]!, high: random.high[last]! },
    topDegree: topDegree[last]!,
    topBetweenness: topBetweenness[last]!,
    leaders:
      leaders === undefined
        ? undefined
        : {
            people: lastLeaders + 1,
            mean: leaders.mean[lastLeaders]!,
            low: leaders.low[lastLeaders]!,
            high: leaders.high[lastLeaders]!,
          },
  };
}

function refuseUnproven(
  {
    chosen,
    bound,
    reached,
    solver,
  }: { chosen: Int32Array; bound: number; reached: Int32Array; solver: SolverState },
  task: CoverTask,
  seconds: number,
): never {
  if (solver === 'not installed')
    throw new OrgraphError('SOLVER_MISSING', { package: 'highs', install: SOLVER_INSTALL });
  throw new OrgraphError('NOT_PROVED', {
    seconds,
    found:
      task.find === 'fewest'
        ? `a group of ${chosen.length} people was found`
        : `a group that reaches ${lastOf(reached)} people was found`,
    bound:
      task.find === 'fewest'
        ? `no group has fewer than ${bound}`
        : `none of this size reaches more than ${bound}`,
  });
}

function cardOf(options: CoverOptions, scope: CoverScope) {
  return {
    id: 'cover',
    title: 'A group that reaches many',
    question: 'Which small group reaches almost everybody?',
    sentences: [],
    rule: coverRule(options.steps, options.direction, scope),
    mayMean: english.coverage.mayMean,
    doesNotMean: english.coverage.doesNotMean,
    shows: 'persons' as const,
  };
}

/** What an answer holds where there is none. */
const nothing = {
  reachable: 0,
  find: 'fewest',
  chosen: [],
  reached: 0,
  isTargetMet: undefined,
  isProven: false,
  bound: 0,
  method: 'greedy choice and its bounds',
  solver: 'not needed',
  greedy: { size: 0, reached: 0, guarantee: 1 },
  comparison: undefined,
} as const;
