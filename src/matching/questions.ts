import type { Words } from '../words/words.js';
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
export function questionsOf(words: Words, open: Open): string[] {
  const { person, role, wishes, overload, openLevel, equals } = open;
  const questions: string[] = [];
  if (overload !== undefined)
    questions.push(words.fit.recordedContactAlreadyFillsOf(Math.round(overload * 100)));
  if (openLevel !== undefined) questions.push(words.fit.theRoleAsksForLevel(openLevel));
  questions.push(...wishQuestions(words, wishes));
  if (hoursOffered(person, wishes) === undefined) questions.push(words.fit.hasNotSaidHowMany2);
  if (role.hoursPerWeek === undefined) questions.push(words.fit.theRoleDoesNotSay2);
  questions.push(...skillQuestions(words, person, role));
  if (role.topics.length > 0 && person.interests === undefined)
    questions.push(words.fit.interestsAreNotOnRecord);
  if (open.reach?.total === 0)
    questions.push(words.fit.nobodyElseOnRecordBelongs(open.reach.names.join(', ')));
  if (equals > 0)
    questions.push(
      words.fit.equallyWellNothingOnRecord(
        equals,
        equals === 1 ? words.fit.otherPersonFits : words.fit.otherPeopleFit,
      ),
    );
  return questions;
}

function wishQuestions(words: Words, { person, role }: Wishes): string[] {
  const questions: string[] = [];
  if (person === undefined || (person.score ?? person.rank ?? person.answer) === undefined)
    questions.push(words.fit.hasNotSaidWhetherThe);
  else if (person.answer === 'maybe') questions.push(words.fit.saidMaybeAskWhatIt);
  if (role?.answer === 'maybe') questions.push(words.fit.theRolesSideSaidMaybe);
  if (role?.score !== undefined && role.score < 2.5) questions.push(words.fit.theRolesSideGaveOf(role.score));
  return questions;
}

function skillQuestions(words: Words, person: PersonFacts, role: RoleFacts): string[] {
  if (role.skills.length === 0) return [];
  if (person.skills === undefined) return [words.fit.skillsAreNotOnRecord2];
  if (person.skills.size === 0) return [words.fit.listsNoSkillsAskWhether];
  return role.skills
    .filter(({ key, level }) => level !== undefined && person.skills!.has(key))
    .filter(({ key }) => person.skills!.get(key) === undefined)
    .map(({ name, level }) => words.fit.listsWithoutALevelAnd(name, level));
}
