import type { fit as english } from '../en/fit.js';
import { n } from './numbers.js';
import { digits, termOf } from './vocabulary.js';

export const fit: typeof english = {
  interestedInOfTopics: (listed, topics, inBrackets) =>
    `intérêt pour ${listed} sur ${n.counted(topics, 'thème', 'thèmes')}${inBrackets}`,
  ownsAnIdeaOfThe: 'porte une idée de la même initiative',
  ownsAnIdeaOnA: 'porte une idée sur un thème du rôle',
  hasNotSaidWhetherThey: 'n’a pas dit souhaiter ce rôle ou non',
  neitherInterestsNorAWish: 'ni intérêts, ni souhait, ni idée ne sont enregistrés pour ce rôle',
  gaveTheRoleOf: (score) => `a donné au rôle ${n.short(score)} sur 5`,
  madeItChoiceOfRoles: (rank, roleCount) =>
    `en a fait le choix ${rank} sur ${n.counted(roleCount, 'rôle', 'rôles')}`,
  answered: (answer) => `a répondu ${termOf(answer)}`,
  theRoleNamesNoSkills: 'le rôle ne cite pas de compétences',
  skillsAreNotOnRecord: 'les compétences ne sont pas enregistrées',
  atLevelOf: (name, level, level2) => `${name} au niveau ${level} sur ${level2}`,
  listsOfSkillsAsWanted: (met, skills, inBrackets) =>
    `cite ${met} sur ${n.counted(skills, 'compétence', 'compétences')} comme voulu${inBrackets}`,
  doesNotList: (namesOf) => `ne cite pas ${namesOf}`,
  theRoleNamesNoUnits: 'le rôle ne nomme pas d’unités ni d’entreprises à entraîner',
  nobodyElseBelongsTo: (names) => `personne d’autre n’appartient à ${names}`,
  theGroupIsTooSmall: 'le groupe est trop petit pour donner des chiffres',
  thoseWhoHaveAgreedTo: (names) =>
    `les personnes aux places déjà convenues atteignent déjà tout le monde de ${names}`,
  isThePersonsOwn: (ownLeftOut) => ` ; ${ownLeftOut} est le groupe de la personne`,
  thoseWhoHaveAgreedTo2: (tenth, tenth2) =>
    ` ; les personnes aux places déjà convenues atteignent autant que ${digits(tenth)}, et ${digits(tenth2)} s’y ajoutent`,
  ofPeopleOfAreWithin: (withinTwo, total, names, withinOne, tenth, team, own) =>
    `${withinTwo} sur ${n.counted(total, 'personne', 'personnes')} de ${names} sont à deux pas au plus, dont ${withinOne} à un pas ; selon la force des liens, cela vaut ${digits(tenth)}${team}${own}`,
  theRoleDoesNotSay: 'le rôle ne dit pas combien d’heures il demande',
  hasNotSaidHowMany: 'n’a pas dit combien d’heures',
  offersHoursAWeekFewer: (offered, needed) =>
    `offre ${n.counted(offered, 'heure', 'heures')} par semaine, moins que les ${n.short(needed)} nécessaires`,
  offersHoursAWeekNeeded: (offered, needed) =>
    `offre ${n.counted(offered, 'heure', 'heures')} par semaine, ${n.short(needed)} nécessaires`,
  thereAreNoPeopleIn: 'il n’y a personne dans les données',
  nobodyListsTheSkill: (name) => `personne ne cite la compétence ${name}`,
  thePeopleWhoListFewer: (holders, name, _part, hoursPerWeek) =>
    `${n.counted(holders, 'personne qui cite', 'personnes qui citent')} ${name} ${n.form(holders, 'offre', 'offrent')} moins de ${n.counted(hoursPerWeek, 'heure', 'heures')} par semaine`,
  areSuggestedForAnotherSeat: (given) =>
    `${n.counted(given, 'suggérée', 'suggérées')} pour une autre place de ce rôle`,
  fitAndAreSuggestedFor: (elsewhere) =>
    `${n.counted(elsewhere, 'convient et est suggérée', 'conviennent et sont suggérées')} pour un autre rôle`,
  ofPeople: (people, said) => `sur ${n.counted(people, 'personne', 'personnes')} : ${said}`,
  fewerThan: (minGroup) => `moins de ${minGroup}`,
  all: (number) => `toutes (${number})`,
  noPartInRoles: (part) => (part === 'takes' ? 'ne participe pas aux rôles' : 'ne participent pas aux rôles'),
  it: (part) => (part === 'sponsors' ? 'le parraine' : 'le parrainent'),
  saidNo: 'avec un non de la personne',
  declinedByTheRolesSide: (part) =>
    part === 'was' ? 'refusée par le côté du rôle' : 'refusées par le côté du rôle',
  notBeenWishedOrNot: (part) =>
    part === 'has' ? 'non souhaitée, ou pas des deux côtés' : 'non souhaitées, ou pas des deux côtés',
  fewerThanHoursAWeek: (part, hoursPerWeek) =>
    `${part === 'offers' ? 'offre' : 'offrent'} moins de ${n.counted(hoursPerWeek, 'heure', 'heures')} par semaine`,
  tooLittleOnRecordTo: (part) => `${part === 'has' ? 'a' : 'ont'} trop peu d’enregistré pour conclure`,
  lessThanTheBest: (part, leastFit, roundDown) =>
    `${part === 'fits' ? 'convient' : 'conviennent'} moins que ${n.short(leastFit)} (au mieux ${n.short(roundDown)})`,
  recordedContactAlreadyFillsOf: (round) =>
    `Les contacts enregistrés remplissent déjà ${round} % de la semaine : demander avant d’offrir.`,
  theRoleAsksForLevel: (openLevel) =>
    `Le rôle demande au moins l’échelon ${openLevel} : demander si c’est le cas.`,
  hasNotSaidHowMany2: 'N’a pas dit combien d’heures : le demander.',
  theRoleDoesNotSay2:
    'Le rôle ne dit pas combien d’heures il demande : interroger la personne qui le parraine.',
  interestsAreNotOnRecord: 'Les intérêts ne sont pas enregistrés : interroger sur les thèmes.',
  nobodyElseOnRecordBelongs: (names) =>
    `Personne d’autre d’enregistré n’appartient à ${names} : demander qui le rôle doit entraîner.`,
  otherPersonFits: 'autre personne convient',
  otherPeopleFit: 'autres personnes conviennent',
  equallyWellNothingOnRecord: (equals, part) =>
    `${equals} ${part} aussi bien : rien d’enregistré ne les départage.`,
  hasNotSaidWhetherThe: 'N’a pas dit si le rôle plaît : demander d’abord.',
  saidMaybeAskWhatIt: 'A dit peut-être : demander ce qu’il faudrait.',
  theRolesSideSaidMaybe: 'Le côté du rôle a dit peut-être : demander ce qui reste ouvert.',
  theRolesSideGaveOf: (score) => `Le côté du rôle a donné ${n.short(score)} sur 5 : demander ce qui manque.`,
  skillsAreNotOnRecord2: 'Les compétences ne sont pas enregistrées : interroger sur celles que veut le rôle.',
  listsNoSkillsAskWhether: 'Ne cite aucune compétence : demander si c’est complet.',
  listsWithoutALevelAnd: (name, level) =>
    `Cite ${name} sans niveau, et le rôle veut ${level ?? ''} : demander.`,
};
