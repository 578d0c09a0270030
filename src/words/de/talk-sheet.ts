import type { talkSheet as english } from '../en/talk-sheet.js';
import { n } from './numbers.js';

/** Das Blatt eines Vorschlags, zum Besprechen. */
export const talkSheet: typeof english = {
  aRoleToTalkAbout: 'Eine Rolle zum Besprechen',
  seatOf: (seat, seats) => `, Platz ${n.count(seat)} von ${n.count(seats)}`,
  for: 'Für:',
  round: (round) => `Runde ${n.count(round)}.`,
  what: (role, initiative, hoursPerWeek) =>
    `Ein Vorschlag zum Besprechen, keine Entscheidung. Beide Seiten können ja oder nein sagen, ein Nein ist endgültig, und keine Antwort zählt als keines von beiden. Rolle ${role}${initiative === undefined ? '' : ` der Initiative ${initiative}`}${hoursPerWeek === undefined ? '' : `, ${n.short(hoursPerWeek)} Stunden pro Woche`}.`,
  whatIsOnRecord: 'Was aufgezeichnet ist',
  notKnown: 'nicht bekannt',
  togetherTheFitIs: (fit) => `Zusammen ist die Eignung ${n.fixed(fit, 2)} von 1.`,
  theKnownPartsMake: (fit, low, high) =>
    `Zusammen ergeben die bekannten Teile ${n.fixed(fit, 2)} von 1; mit dem, was nicht bekannt ist, kann es alles von ${n.fixed(low, 2)} bis ${n.fixed(high, 2)} sein.`,
  toTalkAbout: 'Zu besprechen: Zeit und Zusage',
  howManyHoursDoesTheRoleTake: 'Wie viele Stunden braucht die Rolle, und was müsste dafür weichen?',
  areThereReallyHours: (hoursPerWeek) =>
    `Sind wirklich ${n.short(hoursPerWeek)} Stunden pro Woche da, und was müsste dafür weichen?`,
  whatWouldMakeYouSayYes:
    'Was würde Sie ja sagen lassen, und was brauchen Sie dafür von der fördernden Person und von Ihrer Führungskraft?',
  whatIsWrongOrMissing: 'Was ist oben falsch oder fehlt?',
  yourAnswer: 'Ihre Antwort',
  tickOneAllAreFine: 'Eines ankreuzen; alle sind in Ordnung',
  yesIWantThisRole: 'Ja, ich möchte diese Rolle',
  yes: 'Ja',
  no: 'Nein',
  maybe: 'Vielleicht',
  maybeOnceAnswered: 'Vielleicht, sobald die Fragen oben beantwortet sind',
  ratherAnotherRole: 'Ich hätte lieber eine andere Rolle',
  theOtherRole: 'Die andere Rolle',
  otherRoles: (roles) => `Andere Rollen: ${roles}`,
  hoursAWeekIHave: 'Stunden pro Woche, die ich dafür habe',
  note: 'Anmerkung',
  theSponsorsAnswer: 'Die Antwort der fördernden Person',
  tickOne: 'Eines ankreuzen',
  signedOffBy: 'Abgezeichnet von',
  nothingIsFinalWithoutIt: '(ohne dies ist nichts endgültig)',
  howTo:
    'Wer das Gespräch führt, schreibt die Antworten in answers.csv (person_answer und role_answer: yes, no oder maybe; other_role_id; hours; signed_off_by) und ruft denselben Befehl noch einmal auf: Vereinbarte Plätze bleiben, abgelehnte Paare werden nicht wieder vorgeschlagen, und der Rest wird neu gelöst.',
};
