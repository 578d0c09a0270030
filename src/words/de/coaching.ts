import type { coaching as english } from '../en/coaching.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';

export const coaching: typeof english = {
  coachingAndPractice: 'Coaching und Übung',
  pairsToTalkAboutNever: 'Paare, über die zu sprechen ist; nie Entscheidungen',
  learner: 'Lernt',
  coach: 'Coacht',
  skill: 'Fähigkeit',
  notListed: 'nicht genannt',
  toCoach: (from, to, coachLevel) => phrase`${from} auf ${String(to)}, coachend ${String(coachLevel)}`,
  why: 'Warum',
  apart: 'Abstand',
  moreThanSteps: 'mehr als 2 Schritte',
  inTouch: 'in Kontakt',
  steps: '2 Schritte',
  inCommon: (commonContacts) => `${n.count(commonContacts)} gemeinsam`,
  coachOffers: 'Angebot zum Coachen',
  inLotteries: 'In Losungen',
  rolesThatWouldStretchA: 'Rollen, die eine Fähigkeit um eine Stufe fordern würden',
  person: 'Person',
  role: 'Rolle',
  skills: 'Fähigkeiten',
  to: (from, to) => `${from} auf ${to}`,
  pictureLevelsOfLearnerAnd: 'Bild: Stufen der lernenden und der coachenden Person in jedem Paar',
  theFirstOfPairs: (shown, pairs) => `Die ersten ${shown} von ${pairs} Paaren. `,
  theSkillOfEachPair: (part) =>
    `Die Fähigkeit jedes Paars: Der Ring ist die Stufe, die die lernende Person nennt, der Balken führt zur Stufe, die erreicht werden soll, das Quadrat ist die der coachenden. ${part}Die Tabelle darunter enthält dasselbe.`,
  nobodyHasSaidThatThis: 'Niemand hat gesagt, dass sich diese Fähigkeit bewegen soll: zuerst fragen.',
  skillsWithLevelsSkillsIn: 'Fähigkeiten mit Stufen (skills in people.csv, etwa pricing:3)',
  whoCouldCoachWhomAnd: 'Wer könnte wen coachen, und welche Rolle wäre Übung?',
  aSkillMovesForA:
    'Eine Fähigkeit bewegt sich für eine Rolle, die die lernende Person wünscht, eine Rolle, die dieser Lauf vorschlägt, ein Interesse gleichen Namens oder allein wegen eines Abstands von zwei Stufen, in dieser Reihenfolge. Wer coacht, nennt sie auf Stufe 3 oder höher, mindestens auf der zu erreichenden Stufe und zwei über der lernenden Person. Niemand wird entlang der eigenen oder einer gepunkteten Linie gepaart. Die Paare sind ein Stable-Roommates-Problem mit mehreren Partnern (beide ordnen ein Paar nach dem Grund, dann nach weniger Schritten, dann nach dem Abstand der Stufen; Gleiche entscheidet ein Los mit Startwert): höchstens eine coachende Person je lernender und zwei lernende je coachender, eine Stunde pro Woche von jeder Seite, innerhalb dessen, was sie anbieten und dieser Lauf nicht angefragt hat. Übung ist eine Rolle, von der jede gewünschte Fähigkeit genannt ist, mindestens eine davon eine Stufe darunter und keine tiefer',
  thatATalkCouldMove: 'dass ein Gespräch eine Fähigkeit dorthin bringen könnte, wo sie gewünscht ist',
  thatAnybodyNeedsToBe:
    'dass jemand belehrt werden muss oder lehren kann; Stufen sind, was Personen angeben, und unter gleichen Paaren entscheidet das Los',
  forARoleTheyWished: 'für eine gewünschte Rolle',
  forARoleSuggestedBy: 'für eine von diesem Lauf vorgeschlagene Rolle',
  forAnInterest: 'für ein Interesse',
  forAGapInLevels: 'allein wegen eines Abstands der Stufen',
  learnersHaveACoach: (pairs, parts) =>
    `Für ${n.counted(pairs, 'lernende Person', 'lernende Personen')} gibt es jemanden, der coacht: ${parts}.`,
  allOfThemAreIn: 'Alle sind schon in Kontakt',
  pairsAreNotInTouch: (apart) => `${n.counted(apart, 'Paar ist', 'Paare sind')} noch nicht in Kontakt`,
  andPairsWouldBeAnother: (byLot) =>
    `, und ${n.counted(byLot, 'Paar wäre', 'Paare wären')} bei einem anderen Los ein anderes`,
  forPeopleARoleWould: (people) =>
    `Bei ${n.counted(people, 'Person', 'Personen')} würde eine Rolle eine Fähigkeit um eine Stufe fordern.`,
};
