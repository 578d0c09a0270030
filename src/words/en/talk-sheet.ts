import { n } from './numbers.js';

/** The page of a proposed match, to be talked about. */
export const talkSheet = {
  aRoleToTalkAbout: 'A role to talk about',
  seatOf: (seat: number, seats: number) => `, seat ${n.count(seat)} of ${n.count(seats)}`,
  for: 'For:',
  round: (round: number) => `Round ${n.count(round)}.`,
  what: (role: string, initiative: string | undefined, hoursPerWeek: number | undefined) =>
    `A suggestion to talk about, not a decision. Both sides can say yes or no, a no is final, and no answer counts as neither. Role ${role}${initiative === undefined ? '' : ` of the initiative ${initiative}`}${hoursPerWeek === undefined ? '' : `, ${n.short(hoursPerWeek)} hours a week`}.`,
  whatIsOnRecord: 'What is on record',
  notKnown: 'not known',
  togetherTheFitIs: (fit: number) => `Together the fit is ${n.fixed(fit, 2)} of 1.`,
  theKnownPartsMake: (fit: number, low: number, high: number) =>
    `Together the known parts make ${n.fixed(fit, 2)} of 1; with what is not known it can be anything from ${n.fixed(low, 2)} to ${n.fixed(high, 2)}.`,
  toTalkAbout: 'To talk about: capacity and commitment',
  howManyHoursDoesTheRoleTake: 'How many hours does the role take, and what would have to give way?',
  areThereReallyHours: (hoursPerWeek: number) =>
    `Are there really ${n.short(hoursPerWeek)} hours a week, and what would have to give way?`,
  whatWouldMakeYouSayYes:
    'What would make you say yes, and what do you need from the sponsor and from your manager?',
  whatIsWrongOrMissing: 'What is wrong or missing above?',
  yourAnswer: 'Your answer',
  tickOneAllAreFine: 'Tick one; all of them are fine',
  yesIWantThisRole: 'Yes, I want this role',
  yes: 'Yes',
  no: 'No',
  maybe: 'Maybe',
  maybeOnceAnswered: 'Maybe, once the questions above are answered',
  ratherAnotherRole: 'I would rather have another role',
  theOtherRole: 'The other role',
  otherRoles: (roles: string) => `Other roles: ${roles}`,
  hoursAWeekIHave: 'Hours a week I have for it',
  note: 'Note',
  theSponsorsAnswer: 'The sponsor’s answer',
  tickOne: 'Tick one',
  signedOffBy: 'Signed off by',
  nothingIsFinalWithoutIt: '(nothing is final without it)',
  howTo:
    'Whoever runs the talk writes the answers into answers.csv (person_answer and role_answer: yes, no or maybe; other_role_id; hours; signed_off_by) and runs the same command again: agreed seats are kept, refused pairs are not proposed again, and the rest is solved again.',
};
