import { count } from '../../matching/fit.js';
import type { LeftOut } from '../../matching/left-out.js';
import { personPrefers, rolePrefers, rolesHeld } from '../../matching/problem.js';
import type { SeatsSolution } from '../../matching/solve-seats.js';
import type { MatchChange } from './match-changes.js';
import type { AssessedPairs } from './match-problem.js';
import { type RoleMatchesInput, solvePairs } from './solve-pairs.js';

/** What stands in the way of a pair, in a sentence that names nobody. */
export async function whyNot(
  input: RoleMatchesInput,
  pairs: AssessedPairs,
  solution: SeatsSolution,
  person: number,
  role: number,
): Promise<string> {
  const { problem, roleFacts, leftOut, fits, facts } = pairs;
  const isAgreed = problem.agreed.some(([other, who]) => other === role && who === person);
  if (isAgreed) return 'Both sides have agreed to it.';
  if (solution.seating[role]!.includes(person)) return 'It is suggested.';
  const step = leftOut[role]![person];
  if (step !== undefined) {
    const offered = facts(role, person).person.hoursAvailable;
    const said: Record<LeftOut, string> = {
      'takes-no-roles': 'The person takes no part in roles.',
      'sponsors-it': 'The person sponsors the role.',
      'person-said-no': 'The person has said no, which is final.',
      'role-said-no': "The role's side has said no, which is final.",
      'not-wished': 'Not wished by those whose wish is needed (--wishes).',
      'too-few-hours': `Too few hours: ${roleFacts[role]!.hoursPerWeek} a week are needed${offered === undefined ? '' : `, ${facts(role, person).wishes.person?.hours ?? offered} are offered`}.`,
      'too-little-known': 'Too little is on record to tell.',
      'below-least-fit': `The fit ${(Math.floor(fits[role]![person]! * 1000) / 1000).toFixed(3)} is below the least fit, ${input.options.minFit}.`,
    };
    return said[step];
  }
  const people = solution.seating[role]!;
  const full = people.length >= problem.seats[role]!;
  const own = rolesHeld(problem, solution.seating)[person]!;
  if (solution.solver === 'stable') {
    if (
      own.length > 0 &&
      own.every((other) => personPrefers(problem, person, other, role) >= 0) &&
      own.length >= problem.rolesPerPerson
    )
      return 'The person is suggested for a role that they wish as much or more.';
    if (full && people.every((other) => rolePrefers(problem, role, other, person) >= 0))
      return `The ${count(people.length, 'seat is', 'seats are')} given to people whom the role's side likes as much or more, by wish and then by fit.`;
    return 'Another role of the person, or hours, stand in the way.';
  }
  const forced = await solvePairs(
    input,
    { problem: { ...problem, agreed: [...problem.agreed, [role, person]] } },
    solution.solver,
    input.options.proposer,
  ).catch(() => undefined);
  const where = full
    ? `The ${count(people.length, 'seat is', 'seats are')} given to others`
    : 'The seat stays open for other reasons';
  const elsewhere = own.length > 0 ? ', and the person is suggested for another role' : '';
  if (forced === undefined) return `${where}${elsewhere}.`;
  const difference = solution.total - forced.total;
  return difference > 5e-4
    ? `${where}${elsewhere}: with this pair the fits of all suggestions would add up to ${forced.total.toFixed(3)}, and without it to ${solution.total.toFixed(3)}.`
    : `${where}${elsewhere}: with this pair all suggestions together would be as good, and the lottery between equals, or the fairness of the lowest fits, went the other way.`;
}

/** A change in words, with what it does. */
export function wordsOfChange(change: MatchChange, isSuggested: boolean, isByLottery: boolean): string {
  const effect = `${isSuggested ? 'the pair would no longer be suggested' : 'the pair would be suggested'}${isByLottery ? ', by the lottery between equals' : ''}`;
  switch (change.kind) {
    case 'skill':
      return `With the skill ${change.skill} ${change.to === 0 ? 'not listed' : `at level ${change.to}`} (now ${change.from === 0 ? 'not listed' : change.from}) ${effect}.`;
    case 'hours':
      return `With ${count(change.to, 'hour', 'hours')} a week (now ${change.from ?? 'not stated'}) ${effect}.`;
    case 'wish':
      return `With a yes of ${change.sides.map((side) => (side === 'person' ? 'the person' : "the role's side")).join(' and ')} ${effect}.`;
    case 'ties':
      return `With ${count(change.people.length, 'more tie', 'more ties')} of usual strength into ${change.into.join(', ')} ${effect}${change.fewest < change.people.length ? `; ${change.fewest === 1 ? 'whether fewer would do' : `fewer than ${change.fewest} would not do, and whether fewer than ${change.people.length} would`} was not tried in every way` : ''}.`;
  }
}
