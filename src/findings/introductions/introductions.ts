import { readChart } from '../../graph/chart.js';
import type { Network } from '../../graph/network.js';
import type { OrgGraph } from '../../graph/org-graph.js';
import { withPairs } from '../../graph/with-pairs.js';
import { runSteps } from '../../inference/steps.js';
import { isMixedMeeting } from '../../kernel/introductions/choose-meetings.js';
import type { AnalyzeOptions, RunControl } from '../../options.js';
import { createRandom, shuffle } from '../../random.js';
import type { Dataset } from '../../schema/dataset.js';
import { dayNumber, dayText } from '../../ties/day-number.js';
import { english } from '../../words/english.js';
import type { Words } from '../../words/words.js';
import { type Finding, type Reasoned, told, toldReason } from '../finding.js';
import type { FindingInput } from '../finding-input.js';
import { findGaps, type Gaps } from '../gaps/gaps.js';
import { peopleMissing } from '../wording.js';
import { comparedColumns } from './compared-columns.js';
import {
  completeIntroduceOptions,
  type IntroduceOptions,
  type IntroduceOptionsInput,
} from './introduce-options.js';
import {
  countAgain,
  type GapChange,
  gapChanges,
  type ShortSum,
  shortSum,
  testAgain,
} from './introduction-change.js';
import { gapColumns, type OpenGap } from './introduction-gaps.js';
import { closedBy, closingAtMost, guaranteeOf } from './introduction-objective.js';
import { type PlannedMeeting, planSeason } from './introduction-plan.js';
import { type IntroductionScope, introductionScope, lastDay, pairsApart } from './introduction-scope.js';
import {
  introductionCard,
  introductionSentences,
  nobodyToIntroduce,
  reasonOf,
} from './introduction-sentences.js';
import { readTopics } from './introduction-topics.js';
import { type IntroductionWay, wayFinder } from './introduction-way.js';

/** People who could meet, and why. */
export interface Introduction extends Reasoned {
  /** From 1 on. */
  readonly round: number;
  /** The day of its round; undefined where none was given and nothing on record has a date. */
  readonly date: string | undefined;
  /** Two people, or three; in groups of three two where no third may join them. */
  readonly people: readonly number[];
  /** The group of each by the column with the most groups; undefined for people without one. */
  readonly groups: readonly (string | undefined)[];
  /** The gaps in which it closes a pair that is short, the finest column first. */
  readonly closes: readonly Pick<GapChange, 'by' | 'a' | 'b' | 'needs' | 'standsOut'>[];
  /** Whether any two are known to be of different levels. */
  readonly isMixed: boolean;
  /** Who could make it: from the first to the second. */
  readonly way: IntroductionWay;
  /** Whether they met in an earlier round, since nobody new was left. */
  readonly isRepeat: boolean;
}

/** Whom to introduce to whom, and what that would change. */
export interface Introductions extends Finding, IntroductionAnswer {}

/** What was planned, and what it would change. */
export interface IntroductionAnswer {
  readonly rows: readonly Introduction[];
  readonly hoursEach: number;
  /** Hours of all who are introduced together. */
  readonly hours: number;
  /** People who may be introduced. */
  readonly candidates: number;
  /** How many may not be, by the first reason that holds. */
  readonly barred: IntroductionScope['barred'];
  /** Whether anybody's hours are on record; without them nobody is limited by hours. */
  readonly hasHours: boolean;
  /** The gaps and what happens to each if everybody who meets stays in touch; those with introductions first. */
  readonly gaps: readonly GapChange[];
  /** Pairs short of expected in the gaps aimed at; undefined where there is no gap. */
  readonly short: ShortSum | undefined;
  /**
   * What was maximised: the sum over the gaps of weight x pairs closed. `guarantee`: the share of the best plan's that the greedy
   * choice never falls below. `atMost`: no plan closes more; the share that is certain is closed / atMost.
   */
  readonly objective: { readonly closed: number; readonly atMost: number; readonly guarantee: number };
}

/** What introductions are planned from: an analysis has all of it. */
export interface IntroduceInput {
  readonly dataset: Dataset;
  readonly graph: OrgGraph;
  readonly network: Network;
  readonly options: AnalyzeOptions;
  /** The gaps, where they have been looked for already. */
  readonly findings?: { readonly gaps: Gaps };
}

/**
 * Whom to introduce to whom, to close the gaps between groups: pairs or groups of three, in one round or a season of them.
 *
 * Takes an analysis, or what one is made of; then the gaps are found first. What is maximised is the sum over the gaps of
 * weight x the smaller of the pairs across it and the pairs it is short of: monotone and submodular. Limits: the introductions
 * and hours of each person, people who take no part, pairs never to be made, pairs introduced not long ago, the share across levels. The greedy
 * choice is never below a third of the best plan within them (a quarter with a share across levels; a seventh and a thirteenth in groups of
 * three), since a meeting stands in the way of at most so many pairs of that plan; `objective` holds what is certain of
 * this one. Afterwards the gap test is run again with the ties in it.
 *
 * Edge cases: without groups, ties or anybody who may be introduced `missing` says so; without gaps there are no rows,
 * unless `among` is everybody. Cost: people squared a round, and the gap test twice.
 * Throws OPTIONS_INVALID, PERSON_UNKNOWN, COLUMN_UNKNOWN and ABORTED.
 * Source: Fisher, Nemhauser and Wolsey (1978), Mathematical Programming Study 8, 73-87; Mestre (2006), ESA, LNCS 4168, 528-539.
 */
export async function introduce(
  from: IntroduceInput,
  input: IntroduceOptionsInput = {},
  control: RunControl = {},
): Promise<Introductions> {
  const options = completeIntroduceOptions({ seed: from.options.seed, ...input });
  const columns = comparedColumns(from.network, from.options.by);
  const { graph } = from;
  const chart = readChart(graph.managerOf, (person) => graph.people[person]!.hasManagerElsewhere === true);
  const finding: FindingInput = { ...from, chart, control };
  const gaps = from.findings?.gaps ?? (await findGaps(finding, columns));
  return planIntroductions(finding, columns, gaps, options, true);
}

/** The same as one finding of an analysis, with the usual options; gaps are counted again and not tested again. Throws ABORTED. */
export function findIntroductions(
  input: FindingInput,
  columns: readonly string[],
  gaps: Gaps,
): Promise<Introductions> {
  const options = completeIntroduceOptions({ seed: input.options.seed });
  return planIntroductions(input, columns, gaps, options, false);
}

async function planIntroductions(
  input: FindingInput,
  columnNames: readonly string[],
  gaps: Gaps,
  options: IntroduceOptions,
  isTestedAgain: boolean,
): Promise<Introductions> {
  const { dataset, graph, network, control } = input;
  const scope = introductionScope(input, columnNames, options);
  const candidates = scope.caps.reduce((count, cap) => count + Number(cap > 0), 0);
  const columns = gapColumns(gaps, network, options.among === 'needed');
  const card = {
    hoursEach: options.hoursEach,
    candidates,
    barred: scope.barred,
    hasHours: scope.hasHours,
  };
  const missingIn = (words: Words) =>
    peopleMissing(words, input) ??
    (columnNames.length === 0
      ? words.needs.groups
      : network.both.arcCount === 0
        ? words.needs.ties
        : candidates === 0
          ? nobodyToIntroduce(words, scope)
          : undefined);
  if (missingIn(english) !== undefined)
    return {
      ...told((words) => ({ ...introductionCard(words, options), missing: missingIn(words) })),
      ...card,
      ...nothing,
    };

  const last = lastDay(dataset);
  const start = dayNumber(options.start) ?? (last === undefined ? undefined : mondayAfter(last));
  const topics = readTopics(graph, dataset.ideas);
  const list = columns.flatMap((column) => column.gaps);
  const room = Int32Array.from(list, (gap) => gap.room);
  const finest = columns[0]!;
  const plan = await runSteps(
    'introductions',
    planSeason(
      {
        nodeCount: network.nodeCount,
        order: orderOfPeople(network.nodeCount, options.seed),
        groupOf: scope.groupOf ?? finest.groups.of,
        touch: { starts: network.both.starts, others: network.both.targets },
        columns: columns.map(({ rows }) => rows),
        weights: Int32Array.from(list, ({ weight }) => weight),
        levelOf: levelsOf(graph),
        topics: topics.topics,
        skills: topics.skills,
        ideas: topics.ideas,
        mayMediate: scope.mayMediate,
      },
      pairsApart(input, options.againAfterDays, start ?? last),
      scope.caps,
      room,
      options,
    ),
    control,
  );

  const { closes, introduced, closed } = closedBy(columns, plan);
  const findWay = wayFinder(network.both, scope.mayMediate);
  const levelOf = levelsOf(graph);
  const rows = plan.map((meeting, at): Introduction => {
    const groups = meeting.people.map((person) => finest.groups.names[finest.groups.of[person]!]);
    const closing = closes[at]!.map(({ by, cell }) => ({ ...placeOfCell(by, cell) }));
    return {
      round: meeting.round,
      date: start === undefined ? undefined : dayText(start + 7 * options.everyWeeks * (meeting.round - 1)),
      people: meeting.people,
      groups,
      closes: closing,
      isMixed: isMixedMeeting(levelOf, meeting.people),
      way: findWay(meeting.people[0]!, meeting.people[1]!),
      ...toldReason((words) => reasonOf(words, topics, meeting, closes[at]!, groups)),
      isRepeat: meeting.isRepeat,
    };
  });
  const fresh = plan.filter(({ isRepeat }) => !isRepeat);
  const after = withPairs(network, pairsOf(fresh));
  const changes = gapChanges(
    columns,
    introduced,
    isTestedAgain && fresh.length > 0
      ? await testAgain(input, after, columnNames)
      : countAgain(after, input.options.minGroup),
  );
  const answer: IntroductionAnswer = {
    ...card,
    rows,
    hours: plan.reduce((sum, { people }) => sum + people.length * options.hoursEach, 0),
    gaps: changes,
    short: shortSum(columns, changes),
    objective: {
      closed,
      atMost: Math.max(closed, closingAtMost(columns, scope.caps, options)),
      guarantee: guaranteeOf(options),
    },
  };
  const hiddenPairs = gaps.tables.reduce((sum, { hiddenCells }) => sum + hiddenCells, 0);
  return {
    ...told((words) => ({
      ...introductionCard(words, options),
      sentences: introductionSentences(words, answer, options, graph.people.length, hiddenPairs),
      missing: undefined,
    })),
    ...answer,
  };
}

function placeOfCell(by: string, { a, b, needs, standsOut }: OpenGap['cell']) {
  return { by, a, b, needs, standsOut };
}

/** People in random order: nobody goes before equals for an id. */
function orderOfPeople(nodeCount: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: nodeCount }, (_, person) => person);
  shuffle(order, createRandom(seed, 'introductions'));
  return order;
}

function levelsOf({ people }: OrgGraph): Int32Array {
  const numberOf = new Map<string, number>();
  return Int32Array.from(people, ({ level }) => {
    if (level === undefined) return -1;
    if (!numberOf.has(level)) numberOf.set(level, numberOf.size);
    return numberOf.get(level)!;
  });
}

/** Each two people of each meeting. */
function pairsOf(plan: readonly PlannedMeeting[]): [number, number][] {
  return plan.flatMap(({ people }) =>
    people.flatMap((a, at) => people.slice(at + 1).map((b): [number, number] => [a, b])),
  );
}

/** The first Monday after a day. Day 0, the first of 1970, was a Thursday. */
function mondayAfter(day: number): number {
  return day + 7 - ((((day + 3) % 7) + 7) % 7);
}

/** What an answer holds where there is none. */
const nothing = {
  rows: [],
  hours: 0,
  gaps: [],
  short: undefined,
  objective: { closed: 0, atMost: 0, guarantee: 1 },
} as const;
