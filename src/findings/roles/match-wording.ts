import { fitParts, type PartWeights } from '../../matching/fit.js';
import { fitUnits } from '../../matching/problem.js';
import type { SeatsSolution } from '../../matching/solve-seats.js';
import type { AnalyzeOptions } from '../../options.js';
import type { Words } from '../../words/words.js';
import { SOLVER_INSTALL } from '../coverage/cover-solve.js';
import type { OtherSolver, Suggestion, UnfilledSeat } from './role-matches.js';

/** How much can be suggested, and how sure that is. */
export function matchSentences(
  words: Words,
  suggestions: readonly Suggestion[],
  unfilled: readonly UnfilledSeat[],
  weightings: number,
): string[] {
  const seats = suggestions.length + unfilled.length;
  if (seats === 0) return [];
  const sentences = [words.roles.ofSeatsHaveSomebodyTo(suggestions.length, seats)];
  if (suggestions.length === 0) return sentences;
  const agreed = suggestions.filter(({ isAgreed }) => isAgreed).length;
  if (agreed > 0) sentences.push(words.roles.onSeatsBothSidesHave(agreed));
  const complete = suggestions.filter(({ parts }) => parts.every(({ score }) => score !== undefined)).length;
  sentences.push(
    words.roles.allFourPartsAreKnown(
      complete,
      suggestions.length,
      complete < suggestions.length ? words.roles.andTheOthersRestOn : '',
    ),
  );
  const tied = suggestions.filter(
    ({ fit, isAgreed, runnersUp }) =>
      !isAgreed && runnersUp.some((other) => fitUnits(other.fit) === fitUnits(fit)),
  ).length;
  if (tied > 0) sentences.push(words.roles.forSeatsSomebodyElseFits(tied));
  if (weightings > 0) {
    const steady = suggestions.filter(({ holdsUnder }) => holdsUnder === weightings).length;
    sentences.push(words.roles.ofSuggestionsStayTheSame(steady, suggestions.length, weightings));
  }
  return sentences;
}

/** How the seats were given, how good that is, and what other ways would change. */
export function solverSentences(
  words: Words,
  solution: SeatsSolution,
  others: readonly OtherSolver[],
  { proposer, seed }: AnalyzeOptions,
): string[] {
  const { solver, method, blocking, unmet, isProven, total, bound, isSolverMissing, fitStep } = solution;
  const sentences: string[] = [];
  const twoDigits = (value: number) => words.numbers.fixed(value, 2);
  if (solver === 'best') {
    const short = bound === undefined ? 0 : bound - total;
    sentences.push(
      isProven || short < 1e-9
        ? words.roles.theFitsAddUpTo(twoDigits(total), method)
        : words.roles.theFitsAddUpTo2(
            twoDigits(total),
            twoDigits(bound ?? total),
            words.numbers.fixed((100 * short) / (bound ?? 1), 1),
            method,
          ),
    );
  } else if (solver === 'stable') {
    sentences.push(
      blocking.length === 0
        ? words.roles.noPersonAndRoleWould(proposer === 'people' ? 'people' : words.roles.theRoles, seed)
        : words.roles.pairsOfAPersonAnd(blocking.length),
    );
  } else if (solver === 'fair') {
    sentences.push(
      isProven
        ? words.roles.asManySeatsAsCan(method)
        : words.roles.asManySeatsAsWas(
            fitStep > 0 ? stepWords(words, method, fitStep) : '',
            method,
            fitStep > 0 && !isSolverMissing ? '' : words.roles.noProof,
          ),
    );
  } else sentences.push(words.roles.seatsWereGivenGreedilyThe);
  if (isSolverMissing && !isProven)
    sentences.push(words.roles.severalRolesAPersonAnd(SOLVER_INSTALL, method));
  if (solver !== 'stable' && blocking.length > 0)
    sentences.push(words.roles.pairsOfAPersonAnd2(blocking.length));
  if (unmet.length > 0)
    sentences.push(
      words.roles.notEverythingThatTeamsNeed(
        isProven && solver !== 'stable' ? words.roles.theFewestNeedsThatMust : words.roles.givenUpAre,
        unmet.map((one) => needWords(words, one)).join('; '),
      ),
    );
  for (const other of others) sentences.push(otherWords(words, other));
  return sentences;
}

function stepWords(words: Words, method: SeatsSolution['method'], fitStep: number): string {
  const step = words.numbers.figure(Number(fitStep.toPrecision(1)));
  return method === 'HiGHS' ? words.roles.itCouldBeHigherBy(step) : words.roles.fitsCloserThanCountedAs(step);
}

/** What a team needs, in words. */
export function needWords(
  words: Words,
  { kind, name, level, roles }: SeatsSolution['unmet'][number],
): string {
  const team = roles.length === 1 ? words.roles.oneRole : words.roles.aTeamOfRoles(roles.length);
  return kind === 'firm'
    ? words.roles.somebodyOfIn(name, team)
    : words.roles.theSkillIn(name, level === undefined ? '' : words.roles.atLevel(level), team);
}

function otherWords(
  words: Words,
  { solver, proposer, total, lowest, blocking, changes }: OtherSolver,
): string {
  const name = {
    best: words.roles.theBestOverallAnswer,
    fair: words.roles.theFairAnswer,
    greedy: words.roles.aGreedyAnswer,
    stable: '',
  }[solver];
  const who = solver === 'stable' ? words.roles.theStableAnswerThatIs(proposer) : name;
  const change = changes.length === 0 ? words.roles.isTheSame : words.roles.wouldChangeRoles(changes.length);
  return words.roles.sumOfFitsBlockingPairs(
    who,
    change,
    words.numbers.fixed(total, 2),
    Number.isNaN(lowest) ? '' : words.roles.lowest(words.numbers.fixed(lowest, 2)),
    blocking,
  );
}

export function ruleOf(
  words: Words,
  { minFit, rolesPerPerson, wishes, solver }: AnalyzeOptions,
  weights: PartWeights,
): string {
  const isEqual = fitParts.every((part) => weights[part] === 1);
  const weighed = isEqual
    ? words.roles.eachWithTheSameWeight
    : words.roles.withWeights(fitParts.map((part) => `${part} ${weights[part]}`).join(', '));
  const way = {
    best: words.roles.overAllRolesTogetherThe,
    stable: words.roles.seatsAreGivenSoThat,
    fair: words.roles.overAllRolesTogetherAs,
    greedy: words.roles.seatsAreGivenToThe,
  }[solver];
  const seats =
    rolesPerPerson === 1 ? words.roles.oneSeatAPerson : words.roles.atMostSeatsAPerson(rolesPerPerson);
  const asked = {
    any: '',
    person: words.roles.onlyPairsThePersonHas,
    both: words.roles.onlyPairsBothSidesHave,
  }[wishes];
  const sponsor = solver === 'stable' ? words.roles.aNoOfEitherSide : words.roles.aNoOfEitherSide2;
  return words.roles.theFitIsTheMean(weighed, way, seats, minFit, sponsor, asked);
}
