import type { PersonFacts, RoleFacts } from './facts.js';
import { hoursOffered } from './fit.js';
import type { ReachCount } from './reach.js';
import type { Wishes } from './wishes.js';

/** What decides which questions a suggestion carries. */
export interface Open {
  readonly person: PersonFacts;
  readonly role: RoleFacts;
  readonly wishes: Wishes;
  readonly reach: ReachCount | undefined;
  /** Recorded contact as a share of the working week, where that counts as overload. */
  readonly overload: number | undefined;
  /** The least level the role asks for by law or for safety, where it is not known to be met. */
  readonly openLevel: string | undefined;
  /** Others who may have the role and fit it exactly as well. */
  readonly equals: number;
}

/** What to ask before anybody decides, the weightiest first, in whole sentences. Nothing here changes a fit. */
export function questionsOf(open: Open): string[] {
  const { person, role, wishes, overload, openLevel, equals } = open;
  const questions: string[] = [];
  if (overload !== undefined)
    questions.push(
      `Recorded contact already fills ${Math.round(overload * 100)} % of the week: ask before offering.`,
    );
  if (openLevel !== undefined)
    questions.push(`The role asks for level ${openLevel} at least: ask whether that is met.`);
  questions.push(...wishQuestions(wishes));
  if (hoursOffered(person, wishes) === undefined)
    questions.push('Has not said how many hours: ask how many there are.');
  if (role.hoursPerWeek === undefined)
    questions.push('The role does not say how many hours it takes: ask its sponsor.');
  questions.push(...skillQuestions(person, role));
  if (role.topics.length > 0 && person.interests === undefined)
    questions.push('Interests are not on record: ask about the topics.');
  if (open.reach?.total === 0)
    questions.push(
      `Nobody else on record belongs to ${open.reach.names.join(', ')}: ask whom the role must move.`,
    );
  if (equals > 0)
    questions.push(
      `${equals} ${equals === 1 ? 'other person fits' : 'other people fit'} equally well: nothing on record sets them apart.`,
    );
  return questions;
}

function wishQuestions({ person, role }: Wishes): string[] {
  const questions: string[] = [];
  if (person === undefined || (person.score ?? person.rank ?? person.answer) === undefined)
    questions.push('Has not said whether the role appeals: ask first.');
  else if (person.answer === 'maybe') questions.push('Said maybe: ask what it would take.');
  if (role?.answer === 'maybe') questions.push("The role's side said maybe: ask what is open.");
  if (role?.score !== undefined && role.score < 2.5)
    questions.push(`The role's side gave ${role.score} of 5: ask what is missing.`);
  return questions;
}

function skillQuestions(person: PersonFacts, role: RoleFacts): string[] {
  if (role.skills.length === 0) return [];
  if (person.skills === undefined) return ['Skills are not on record: ask about those the role wants.'];
  if (person.skills.size === 0) return ['Lists no skills: ask whether that is complete.'];
  return role.skills
    .filter(({ key, level }) => level !== undefined && person.skills!.has(key))
    .filter(({ key }) => person.skills!.get(key) === undefined)
    .map(({ name, level }) => `Lists ${name} without a level, and the role wants ${level}: ask.`);
}
