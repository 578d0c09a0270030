import type { fit as english } from '../en/fit.js';
import { n } from './numbers.js';
import { digits, termOf } from './vocabulary.js';

export const fit: typeof english = {
  interestedInOfTopics: (listed, topics, inBrackets) =>
    `interessiert an ${listed} von ${n.counted(topics, 'Thema', 'Themen')}${inBrackets}`,
  ownsAnIdeaOfThe: 'hat eine Idee derselben Initiative',
  ownsAnIdeaOnA: 'hat eine Idee zu einem Thema der Rolle',
  hasNotSaidWhetherThey: 'hat nicht gesagt, ob die Rolle gewünscht ist',
  neitherInterestsNorAWish: 'weder Interessen noch Wunsch noch Idee sind für diese Rolle verzeichnet',
  gaveTheRoleOf: (score) => `gab der Rolle ${n.short(score)} von 5`,
  madeItChoiceOfRoles: (rank, roleCount) =>
    `nannte sie als Wahl ${rank} von ${n.counted(roleCount, 'Rolle', 'Rollen')}`,
  answered: (answer) => `antwortete ${termOf(answer)}`,
  theRoleNamesNoSkills: 'die Rolle nennt keine Fähigkeiten',
  skillsAreNotOnRecord: 'Fähigkeiten sind nicht verzeichnet',
  atLevelOf: (name, level, level2) => `${name} auf Stufe ${level} von ${level2}`,
  listsOfSkillsAsWanted: (met, skills, inBrackets) =>
    `nennt ${met} von ${n.counted(skills, 'Fähigkeit', 'Fähigkeiten')} wie gewünscht${inBrackets}`,
  doesNotList: (namesOf) => `nennt nicht ${namesOf}`,
  theRoleNamesNoUnits: 'die Rolle nennt keine Einheiten oder Firmen, die sie bewegen soll',
  nobodyElseBelongsTo: (names) => `niemand sonst gehört zu ${names}`,
  theGroupIsTooSmall: 'die Gruppe ist zu klein, um Zahlen zu nennen',
  thoseWhoHaveAgreedTo: (names) =>
    `die Personen auf schon vereinbarten Plätzen erreichen bereits alle aus ${names}`,
  isThePersonsOwn: (ownLeftOut) => `; ${ownLeftOut} ist die eigene Gruppe`,
  thoseWhoHaveAgreedTo2: (tenth, tenth2) =>
    `; die Personen auf schon vereinbarten Plätzen erreichen so viel wie ${digits(tenth)}, und ${digits(tenth2)} kommen hinzu`,
  ofPeopleOfAreWithin: (withinTwo, total, names, withinOne, tenth, team, own) =>
    `${withinTwo} von ${n.counted(total, 'Person', 'Personen')} aus ${names} sind innerhalb von zwei Schritten, ${withinOne} davon in einem; nach Stärke der Verbindungen ist das so viel wie ${digits(tenth)}${team}${own}`,
  theRoleDoesNotSay: 'die Rolle sagt nicht, wie viele Stunden sie braucht',
  hasNotSaidHowMany: 'hat keine Stunden angegeben',
  offersHoursAWeekFewer: (offered, needed) =>
    `bietet ${n.counted(offered, 'Stunde', 'Stunden')} pro Woche an, weniger als die nötigen ${n.short(needed)}`,
  offersHoursAWeekNeeded: (offered, needed) =>
    `bietet ${n.counted(offered, 'Stunde', 'Stunden')} pro Woche an, ${n.short(needed)} nötig`,
  thereAreNoPeopleIn: 'in den Daten sind keine Personen',
  nobodyListsTheSkill: (name) => `niemand nennt die Fähigkeit ${name}`,
  thePeopleWhoListFewer: (holders, name, _part, hoursPerWeek) =>
    `${n.counted(holders, 'Person, die', 'Personen, die')} ${name} ${n.form(holders, 'nennt, bietet', 'nennen, bieten')} weniger als ${n.counted(hoursPerWeek, 'Stunde', 'Stunden')} pro Woche an`,
  areSuggestedForAnotherSeat: (given) =>
    `${n.counted(given, 'ist', 'sind')} für einen anderen Platz dieser Rolle vorgeschlagen`,
  fitAndAreSuggestedFor: (elsewhere) =>
    `${n.counted(elsewhere, 'passt und ist', 'passen und sind')} für eine andere Rolle vorgeschlagen`,
  ofPeople: (people, said) => `von ${n.counted(people, 'Person', 'Personen')}: ${said}`,
  fewerThan: (minGroup) => `weniger als ${minGroup}`,
  all: (number) => `alle ${number}`,
  noPartInRoles: (part) => `${part === 'takes' ? 'nimmt' : 'nehmen'} an Rollen nicht teil`,
  it: (part) => `${part === 'sponsors' ? 'fördert' : 'fördern'} sie`,
  saidNo: 'mit einem Nein der Person',
  declinedByTheRolesSide: (part) => `${part === 'was' ? 'wurde' : 'wurden'} von der Rollenseite abgelehnt`,
  notBeenWishedOrNot: (part) =>
    `${part === 'has' ? 'ist' : 'sind'} nicht gewünscht oder nicht von beiden Seiten`,
  fewerThanHoursAWeek: (part, hoursPerWeek) =>
    `${part === 'offers' ? 'bietet' : 'bieten'} weniger als ${n.counted(hoursPerWeek, 'Stunde', 'Stunden')} pro Woche an`,
  tooLittleOnRecordTo: (part) => `${part === 'has' ? 'hat' : 'haben'} zu wenig verzeichnet, um es zu sagen`,
  lessThanTheBest: (part, leastFit, roundDown) =>
    `${part === 'fits' ? 'passt' : 'passen'} weniger als ${n.short(leastFit)} (am besten ${n.short(roundDown)})`,
  recordedContactAlreadyFillsOf: (round) =>
    `Aufgezeichneter Kontakt füllt schon ${round} % der Woche: fragen, bevor etwas angeboten wird.`,
  theRoleAsksForLevel: (openLevel) =>
    `Die Rolle verlangt mindestens Stufe ${openLevel}: fragen, ob das erfüllt ist.`,
  hasNotSaidHowMany2: 'Hat keine Stunden angegeben: fragen, wie viele es sind.',
  theRoleDoesNotSay2: 'Die Rolle sagt nicht, wie viele Stunden sie braucht: die fördernde Person fragen.',
  interestsAreNotOnRecord: 'Interessen sind nicht verzeichnet: nach den Themen fragen.',
  nobodyElseOnRecordBelongs: (names) =>
    `Niemand sonst im Verzeichnis gehört zu ${names}: fragen, wen die Rolle bewegen soll.`,
  otherPersonFits: 'andere Person passt',
  otherPeopleFit: 'andere Personen passen',
  equallyWellNothingOnRecord: (equals, part) =>
    `${equals} ${part} ebenso gut: Nichts Verzeichnetes unterscheidet sie.`,
  hasNotSaidWhetherThe: 'Hat nicht gesagt, ob die Rolle reizt: zuerst fragen.',
  saidMaybeAskWhatIt: 'Sagte vielleicht: fragen, was es dazu bräuchte.',
  theRolesSideSaidMaybe: 'Die Rollenseite sagte vielleicht: fragen, was offen ist.',
  theRolesSideGaveOf: (score) => `Die Rollenseite gab ${n.short(score)} von 5: fragen, was fehlt.`,
  skillsAreNotOnRecord2: 'Fähigkeiten sind nicht verzeichnet: nach denen fragen, die die Rolle verlangt.',
  listsNoSkillsAskWhether: 'Nennt keine Fähigkeiten: fragen, ob das vollständig ist.',
  listsWithoutALevelAnd: (name, level) =>
    `Nennt ${name} ohne Stufe, und die Rolle verlangt ${level ?? ''}: fragen.`,
};
