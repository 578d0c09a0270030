import type { Network } from '../../graph/network.js';
import type { CoverDirection } from '../../options.js';
import { english } from '../../words/english.js';
import type { Words } from '../../words/words.js';
import { counted, short } from '../wording.js';
import type { CoverAnswer } from './cover.js';
import type { BarReason, CoverScope } from './cover-scope.js';
import { SOLVER_INSTALL } from './cover-solve.js';

export function coverRule(steps: number, direction: CoverDirection, { groups }: CoverScope): string {
  const each =
    groups === undefined
      ? ''
      : ` At least one is chosen from each ${groups.column} somebody may be chosen from.`;
  return `A chosen person reaches themselves and everybody ${english.coverage.steps(steps)}; ${english.coverage.directions[direction]}. People who take no part in roles, or have no tie in this direction, are not chosen, and count among those to be reached.${each}`;
}

function barredWords(words: Words, { barred }: CoverScope): string {
  const parts = (Object.keys(words.coverage.barred) as BarReason[])
    .filter((reason) => barred[reason] > 0)
    .map((reason) => `${words.numbers.count(barred[reason])} ${words.coverage.barred[reason]}`);
  return parts.join(', ');
}

/** What would be needed where nobody may be chosen. */
export function nobodyMissing(words: Words, scope: CoverScope): string {
  return words.coverage.nobodyToChoose(barredWords(words, scope));
}

/** What would be needed where the groups and the people named ask for more than may be chosen. */
export function tooFewMissing({ groups, question }: CoverScope, needed: number, most: number): string {
  const asks = [
    ...(question.mustChoose.length > 0
      ? [`${counted(question.mustChoose.length, 'person', 'people')} named`]
      : []),
    ...(groups === undefined ? [] : [`one from each ${groups.column}`]),
  ];
  return `room for at least ${counted(needed, 'person', 'people')}${asks.length === 0 ? '' : ` (${asks.join(' and ')})`}, where the limit is ${most}`;
}

/** What was found, in whole sentences that name nobody. */
export function coverSentences(answer: CoverAnswer, scope: CoverScope, network: Network): string[] {
  return [
    foundSentence(answer),
    boundSentence(answer),
    ...reachableSentences(answer, network),
    ...comparisonSentences(answer),
    ...(scope.emptyGroups === 0
      ? []
      : [
          `Nobody may be chosen from ${counted(scope.emptyGroups, 'group')} of ${scope.groups?.column ?? ''}.`,
        ]),
    ...(barredWords(english, scope) === '' ? [] : [`Not to be chosen: ${barredWords(english, scope)}.`]),
  ];
}

function foundSentence({ chosen, reached, people, steps }: CoverAnswer): string {
  const group = counted(chosen.length, 'person reaches', 'people reach');
  return `${group} ${reached.toLocaleString('en-US')} of ${people.toLocaleString('en-US')} (${english.coverage.share(reached, people)}) ${english.coverage.steps(steps)}.`;
}

/** Whether that is the best, how that is known, or how far from it another group may be. */
function boundSentence(answer: CoverAnswer): string {
  const { find, isProven, bound, method, solver, chosen, people } = answer;
  if (isProven)
    return find === 'fewest'
      ? `Proven optimal: no smaller group reaches as many as are wanted (by ${methodWords[method]}).`
      : `Proven optimal: no group of that size reaches more (by ${methodWords[method]}).`;
  const gap =
    find === 'fewest'
      ? `Not proven: no group of fewer than ${bound.toLocaleString('en-US')} is enough, and whether one of fewer than ${chosen.length.toLocaleString('en-US')} is, is not known; the gap is ${english.coverage.share(chosen.length - bound, chosen.length)}`
      : `Not proven: no group of that size reaches more than ${bound.toLocaleString('en-US')} (${english.coverage.share(bound, people)}); the gap is ${english.coverage.share(bound - answer.reached, bound)}`;
  return `${gap} (best bound by ${methodWords[method]}; ${solverWords[solver]}).`;
}

const methodWords: Readonly<Record<CoverMethodName, string>> = {
  'greedy choice and its bounds': 'the greedy choice and its bounds',
  'search of all choices': 'a search of all choices',
  HiGHS: 'the solver HiGHS',
};
type CoverMethodName = CoverAnswer['method'];

const solverWords: Readonly<Record<CoverAnswer['solver'], string>> = {
  'not needed': 'no solver was needed',
  'switched off': 'the solver is switched off by a time limit of 0',
  'not installed': `the solver is not installed, and may find the proof: ${SOLVER_INSTALL}`,
  'too large': 'the network is too large for the solver',
  asked: 'the solver ran out of time, and more of it may help',
};

/** Why a target was not met. */
function reachableSentences(answer: CoverAnswer, network: Network): string[] {
  const { wanted, reachable, people, isTargetMet, most } = answer;
  if (wanted === undefined || isTargetMet !== false) return [];
  const target = `${wanted.toLocaleString('en-US')} (${english.coverage.share(wanted, people)})`;
  if (reachable >= wanted)
    return [
      answer.isProven || (answer.find === 'widest' && answer.bound < wanted)
        ? `The target of ${target} cannot be reached by ${counted(most ?? 0, 'person', 'people')}.`
        : `The target of ${target} was not reached by ${counted(most ?? 0, 'person', 'people')}; whether it can be is not known.`,
    ];
  let alone = 0;
  for (let person = 0; person < people; person++)
    if (network.both.starts[person] === network.both.starts[person + 1]) alone++;
  const others = people - reachable - alone;
  const reasons = [
    ...(alone > 0 ? [`${counted(alone, 'person has', 'people have')} no tie at all`] : []),
    ...(others > 0
      ? [
          `${counted(others, 'person is', 'people are')} too far, in this direction, from everybody who may be chosen`,
        ]
      : []),
  ];
  return [
    `The target of ${target} cannot be reached: ${reachable.toLocaleString('en-US')} (${english.coverage.share(reachable, people)}) is the most, since ${reasons.join(' and ')}.`,
  ];
}

/** The greedy choice, where it is not the answer itself. */
function greedySentences({
  greedy,
  find,
  wanted = 0,
  reachable,
  chosen,
  isProven,
  reached,
}: CoverAnswer): string[] {
  if (find === 'widest')
    return greedy.reached === reached && isProven
      ? []
      : [
          `The greedy choice reaches ${greedy.reached.toLocaleString('en-US')}; it is never below ${english.coverage.share(greedy.guarantee, 1)} of the most.`,
        ];
  if (greedy.reached < Math.min(wanted, reachable))
    return [
      `The greedy choice reaches only ${greedy.reached.toLocaleString('en-US')} with ${counted(greedy.size, 'person', 'people')}.`,
    ];
  return greedy.size === chosen.length && isProven
    ? []
    : [
        `The greedy choice needs ${greedy.size.toLocaleString('en-US')}; it is never more than ${short(greedy.guarantee)} times the fewest.`,
      ];
}

function comparisonSentences(answer: CoverAnswer): string[] {
  const { comparison, people, chosen } = answer;
  if (comparison === undefined) return [];
  const { random, topDegree, topBetweenness, leaders } = comparison;
  const share = (count: number) => english.coverage.share(count, people);
  const size = chosen.length;
  const leaderWords =
    leaders === undefined
      ? ''
      : leaders.people === size
        ? `, as many formal leaders drawn at random ${share(leaders.mean)} (${share(leaders.low)} to ${share(leaders.high)})`
        : `, all ${counted(leaders.people, 'formal leader')} ${share(leaders.mean)}`;
  return [
    `As many drawn at random reach ${share(random.mean)} on average (${share(random.low)} to ${share(random.high)} in 90 % of draws), those with the most contacts ${share(topDegree)}, those with the greatest betweenness ${share(topBetweenness)}${leaderWords}.`,
    ...greedySentences(answer),
  ];
}
