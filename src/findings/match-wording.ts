import { count, fitParts, type PartWeights } from '../matching/fit.js';
import { fitUnits } from '../matching/problem.js';
import type { SeatsSolution } from '../matching/solve-seats.js';
import type { AnalyzeOptions } from '../options.js';
import { SOLVER_INSTALL } from './cover-solve.js';
import type { OtherSolver, Suggestion, UnfilledSeat } from './role-matches.js';

/** How much can be suggested, and how sure that is. */
export function sentencesOf(
  suggestions: readonly Suggestion[],
  unfilled: readonly UnfilledSeat[],
  weightings: number,
): string[] {
  const seats = suggestions.length + unfilled.length;
  if (seats === 0) return [];
  const sentences = [
    `${suggestions.length} of ${count(seats, 'seat has', 'seats have')} somebody to suggest.`,
  ];
  if (suggestions.length === 0) return sentences;
  const agreed = suggestions.filter(({ isAgreed }) => isAgreed).length;
  if (agreed > 0)
    sentences.push(
      `On ${count(agreed, 'seat', 'seats')} both sides have agreed in the talk, and these are kept.`,
    );
  const complete = suggestions.filter(({ parts }) => parts.every(({ score }) => score !== undefined)).length;
  sentences.push(
    `All four parts are known for ${complete} of ${count(suggestions.length, 'suggestion', 'suggestions')}${complete < suggestions.length ? ', and the others rest on fewer' : ''}.`,
  );
  const tied = suggestions.filter(
    ({ fit, isAgreed, runnersUp }) =>
      !isAgreed && runnersUp.some((other) => fitUnits(other.fit) === fitUnits(fit)),
  ).length;
  if (tied > 0)
    sentences.push(
      `For ${count(tied, 'seat', 'seats')} somebody else fits equally well, and nothing on record sets them apart.`,
    );
  if (weightings > 0) {
    const steady = suggestions.filter(({ holdsUnder }) => holdsUnder === weightings).length;
    sentences.push(
      `${steady} of ${count(suggestions.length, 'suggestion stays', 'suggestions stay')} the same in all ${weightings} runs in which one part counts twice or half as much.`,
    );
  }
  return sentences;
}

/** How the seats were given, how good that is, and what other ways would change. */
export function solverSentences(
  solution: SeatsSolution,
  others: readonly OtherSolver[],
  { proposer, seed }: AnalyzeOptions,
): string[] {
  const { solver, method, blocking, unmet, isProven, total, bound, isSolverMissing, fitStep } = solution;
  const sentences: string[] = [];
  const twoDigits = (value: number) => value.toFixed(2);
  if (solver === 'best') {
    const short = bound === undefined ? 0 : bound - total;
    sentences.push(
      isProven || short < 1e-9
        ? `The fits add up to ${twoDigits(total)}, and no other set of suggestions that keeps the rules adds up to more (${method}).`
        : `The fits add up to ${twoDigits(total)}; at most ${twoDigits(bound ?? total)} is possible, ${((100 * short) / (bound ?? 1)).toFixed(1)} % more or less (${method}, no proof).`,
    );
  } else if (solver === 'stable') {
    sentences.push(
      blocking.length === 0
        ? `No person and role would both rather have each other; of all such answers this is the best for ${proposer === 'people' ? 'people' : 'the roles'}. Equals were put in order by a lottery (seed ${seed}).`
        : `${count(blocking.length, 'pair', 'pairs')} of a person and a role would both rather have each other: no answer without such a pair was found, and with roles of different hours there may be none.`,
    );
  } else if (solver === 'fair') {
    sentences.push(
      isProven
        ? `As many seats as can be are given, and the lowest fit is as high as it can be (${method}).`
        : `As many seats as was found possible are given, the lowest fit first${fitStep > 0 ? stepWords(method, fitStep) : ''} (${method}${fitStep > 0 && !isSolverMissing ? '' : ', no proof'}).`,
    );
  } else sentences.push('Seats were given greedily, the best pair first: another way is as a rule better.');
  if (isSolverMissing && !isProven)
    sentences.push(
      `Several roles a person and needs of teams are solved by HiGHS, which is not installed (${SOLVER_INSTALL}); ${method} stood in for it.`,
    );
  if (solver !== 'stable' && blocking.length > 0)
    sentences.push(
      `${count(blocking.length, 'pair', 'pairs')} of a person and a role would both rather have each other than what is suggested.`,
    );
  if (unmet.length > 0)
    sentences.push(
      `Not everything that teams need can be had: ${isProven && solver !== 'stable' ? 'the fewest needs that must be given up are' : 'given up are'} ${unmet.map(needWords).join('; ')}.`,
    );
  for (const other of others) sentences.push(otherWords(other));
  return sentences;
}

function stepWords(method: SeatsSolution['method'], fitStep: number): string {
  return method === 'HiGHS'
    ? `; it could be higher by ${fitStep.toPrecision(1)} at most`
    : `; fits closer than ${fitStep.toPrecision(1)} counted as equal`;
}

/** What a team needs, in words. */
export function needWords({ kind, name, level, roles }: SeatsSolution['unmet'][number]): string {
  const team = roles.length === 1 ? 'one role' : `a team of ${roles.length} roles`;
  return kind === 'firm'
    ? `somebody of ${name} in ${team}`
    : `the skill ${name}${level === undefined ? '' : ` at level ${level}`} in ${team}`;
}

function otherWords({ solver, proposer, total, lowest, blocking, changes }: OtherSolver): string {
  const name = {
    best: 'The best overall answer',
    fair: 'The fair answer',
    greedy: 'A greedy answer',
    stable: '',
  }[solver];
  const who = solver === 'stable' ? `The stable answer that is best for ${proposer}` : name;
  const change =
    changes.length === 0 ? 'is the same' : `would change ${count(changes.length, 'role', 'roles')}`;
  return `${who} ${change} (sum of fits ${total.toFixed(2)}${Number.isNaN(lowest) ? '' : `, lowest ${lowest.toFixed(2)}`}, ${count(blocking, 'blocking pair', 'blocking pairs')}).`;
}

export function ruleOf(
  { minFit, rolesPerPerson, wishes, solver }: AnalyzeOptions,
  weights: PartWeights,
): string {
  const isEqual = fitParts.every((part) => weights[part] === 1);
  const weighed = isEqual
    ? 'each with the same weight'
    : `with weights ${fitParts.map((part) => `${part} ${weights[part]}`).join(', ')}`;
  const way = {
    best: 'Over all roles together the sum of fits is the largest possible',
    stable:
      'Seats are given so that no person and role would both rather have each other, by wish and then by fit',
    fair: 'Over all roles together as many seats as possible are given, and the lowest fits are as high as possible',
    greedy: 'Seats are given to the pair that fits best, then the next',
  }[solver];
  const seats =
    rolesPerPerson === 1
      ? 'one seat a person'
      : `at most ${rolesPerPerson} seats a person within their hours`;
  const asked = {
    any: '',
    person: ' Only pairs the person has wished are suggested.',
    both: ' Only pairs both sides have wished are suggested.',
  }[wishes];
  const sponsor =
    solver === 'stable'
      ? 'A no of either side is final.'
      : "A no of either side is final; other answers of the role's side are asked about and do not count.";
  return `The fit is the mean of the known parts of passion, knowledge, networks and time, ${weighed}; hours alone make no fit. ${way}, ${seats}, none below ${minFit}. ${sponsor}${asked} The sponsor of a role, people who take no part in roles and people who offer fewer hours than needed are left out. Level, title, tenure, location and other columns are not looked at.`;
}
