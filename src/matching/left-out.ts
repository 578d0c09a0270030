import type { Words } from '../words/words.js';
import type { PersonFacts, RoleFacts } from './facts.js';
import { hoursOffered } from './fit.js';
import { isStated, type Wishes } from './wishes.js';

/** Why somebody cannot be suggested for a role, in the order in which it is asked; each person counts at the first. */
export const leftOutSteps = [
  'takes-no-roles',
  'sponsors-it',
  'person-said-no',
  'role-said-no',
  'not-wished',
  'too-few-hours',
  'too-little-known',
  'below-least-fit',
] as const;
export type LeftOut = (typeof leftOutSteps)[number];

/** What is asked of a pair before its fit. */
export interface Conditions {
  readonly takesRoles: boolean;
  readonly isSponsor: boolean;
  readonly person: PersonFacts;
  readonly role: RoleFacts;
  readonly wishes: Wishes;
  /** Whose wish a pair needs. */
  readonly neededWishes?: 'any' | 'person' | 'both';
}

/**
 * Why this pair is not allowed whatever its fit, or undefined. A no of either side is final; hours that are not stated
 * leave nobody out.
 */
export function leftOutBefore({
  takesRoles,
  isSponsor,
  person,
  role,
  wishes,
  neededWishes = 'any',
}: Conditions): LeftOut | undefined {
  if (!takesRoles) return 'takes-no-roles';
  if (isSponsor) return 'sponsors-it';
  if (wishes.person?.answer === 'no') return 'person-said-no';
  if (wishes.role?.answer === 'no') return 'role-said-no';
  if (neededWishes !== 'any' && !isStated(wishes.person)) return 'not-wished';
  if (neededWishes === 'both' && !isStated(wishes.role)) return 'not-wished';
  const offered = hoursOffered(person, wishes);
  if (offered !== undefined && role.hoursPerWeek !== undefined && offered < role.hoursPerWeek)
    return 'too-few-hours';
  return undefined;
}

/** What is said of a seat nobody is suggested for. */
export interface Unfilled {
  readonly role: RoleFacts;
  readonly leastFit: number;
  /** The best fit among those below the least; NaN where there is none. */
  readonly bestBelow: number;
  /** For each person why they are left out; undefined for those who could have the role. */
  readonly leftOut: readonly (LeftOut | undefined)[];
  /** Whether the person lists the skill of this key. */
  readonly listsSkill: (person: number, key: string) => boolean;
  /** People already suggested for a seat of this role. */
  readonly given: number;
  /** Smaller numbers of people who said no, were declined or take no part are not stated. */
  readonly minGroup: number;
}

/** Steps at which people said something, or something was said of them: who is one of few should not be found out. */
const confidentialSteps: readonly LeftOut[] = ['takes-no-roles', 'person-said-no', 'role-said-no'];

/** Why a seat has no suggestion, naming nobody: the skill that is missing first, then where people were left out. */
export function whyUnfilled(words: Words, unfilled: Unfilled): string {
  const { role, leastFit, bestBelow, leftOut, listsSkill, given, minGroup } = unfilled;
  const people = leftOut.map((_, person) => person);
  if (people.length === 0) return words.fit.thereAreNoPeopleIn;
  const reasons: string[] = [];
  for (const { key, name } of role.skills) {
    const holders = people.filter((person) => listsSkill(person, key));
    if (holders.length === 0) reasons.push(words.fit.nobodyListsTheSkill(name));
    else if (holders.every((person) => leftOut[person] === 'too-few-hours'))
      reasons.push(
        words.fit.thePeopleWhoListFewer(
          holders.length,
          name,
          holders.length === 1 ? 'offers' : 'offer',
          role.hoursPerWeek ?? 0,
        ),
      );
  }

  const said = countSteps(words, leftOut, minGroup).map(
    ({ step, who, one }) => `${who} ${predicate(words, step, one, role, leastFit, bestBelow)}`,
  );
  const elsewhere = leftOut.filter((reason) => reason === undefined).length - given;
  if (given > 0) said.push(words.fit.areSuggestedForAnotherSeat(given));
  if (elsewhere > 0) said.push(words.fit.fitAndAreSuggestedFor(elsewhere));
  reasons.push(words.fit.ofPeople(people.length, said.join(', ')));
  return reasons.join('; ');
}

/** How many are left out at each step where anybody is, in words. */
function countSteps(
  words: Words,
  leftOut: readonly (LeftOut | undefined)[],
  minGroup: number,
): { step: LeftOut; who: string; one: boolean }[] {
  const counts = leftOutSteps
    .map((step) => ({ step, number: leftOut.filter((reason) => reason === step).length }))
    .filter(({ number }) => number > 0);
  const isHidden = ({ step, number }: { step: LeftOut; number: number }) =>
    confidentialSteps.includes(step) && number < minGroup;
  // Everybody is counted somewhere, so a single number left out could be found by subtraction: the largest goes with it.
  const cover = counts.some(isHidden)
    ? counts
        .filter((count) => !isHidden(count) && count.step !== 'sponsors-it')
        .sort((a, b) => b.number - a.number)[0]
    : undefined;
  return counts.map((count) => {
    const { step, number } = count;
    if (isHidden(count)) return { step, who: words.fit.fewerThan(minGroup), one: false };
    if (count === cover) return { step, who: 'some', one: false };
    const who = number === leftOut.length && number > 1 ? words.fit.all(number) : `${number}`;
    return { step, who, one: number === 1 };
  });
}

/** What is said of those left out at a step, after their number. */
function predicate(
  words: Words,
  step: LeftOut,
  one: boolean,
  role: RoleFacts,
  leastFit: number,
  bestBelow: number,
): string {
  switch (step) {
    case 'takes-no-roles':
      return words.fit.noPartInRoles(one ? 'takes' : 'take');
    case 'sponsors-it':
      return words.fit.it(one ? 'sponsors' : 'sponsor');
    case 'person-said-no':
      return words.fit.saidNo;
    case 'role-said-no':
      return words.fit.declinedByTheRolesSide(one ? 'was' : 'were');
    case 'not-wished':
      return words.fit.notBeenWishedOrNot(one ? 'has' : 'have');
    case 'too-few-hours':
      return words.fit.fewerThanHoursAWeek(one ? 'offers' : 'offer', role.hoursPerWeek ?? 0);
    case 'too-little-known':
      return words.fit.tooLittleOnRecordTo(one ? 'has' : 'have');
    case 'below-least-fit':
      return words.fit.lessThanTheBest(one ? 'fits' : 'fit', leastFit, roundDown(bestBelow));
  }
}

/** Two digits, rounded down: 0.498 must not read as the 0.5 it stayed below. */
function roundDown(fit: number): number {
  return Math.floor(fit * 100 + 1e-9) / 100;
}
