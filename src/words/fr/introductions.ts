import type { introductions as english } from '../en/introductions.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';
import { column, fractionOf } from './vocabulary.js';

export const introductions: typeof english = {
  introductions: 'Mises en relation',
  forPeopleToDecideAsk: 'Aux personnes de décider : demandez d’abord à toutes.',
  introductionsIcs: 'introductions.ics',
  isTheSameForA: 'contient la même chose pour un agenda ;',
  orgraphIntroduceRounds: 'orgraph introduce --rounds 12',
  plansASeason: 'planifie une saison.',
  whoCouldMeetWhomIn: 'Qui pourrait rencontrer qui, dans l’ordre du choix',
  people: 'Personnes',
  ofWord: 'De',
  why: 'Pourquoi',
  through: 'Par',
  day: 'Jour',
  noWayThroughPeopleWho: 'aucun chemin par des personnes qui participent',
  over: (personList) => phrase`par ${personList}`,
  orMore: (others) => `ou ${n.count(others)} de plus`,
  whomBothKnow: (personLabel, more) => phrase`${personLabel}, que les deux connaissent${more}`,
  gapsBeforeAndAfterIf:
    'Écarts avant, et après si toutes les personnes qui se rencontrent restent en contact',
  groups: 'Groupes',
  byWord: 'Par',
  pairsInTouch: 'Paires en contact',
  expected: 'Attendu',
  shortOfExpected: 'Manque par rapport à l’attendu',
  neededBy: 'Nécessaire à',
  atLeastOfARound: (round) => ` Au moins ${round} % d’une tournée réunissent des échelons.`,
  inGroupsOfThreeTwo:
    ' Dans les groupes de trois, deux d’un même groupe peuvent se connaître ; les autres sont nouveaux les uns pour les autres. Quand personne ne peut se joindre à eux, deux se rencontrent.',
  onlyGapsThatARole:
    'Seuls comptent les écarts qu’un rôle, une idée ou un thème commun a besoin de voir comblés.',
  onlyPairsThatCloseA: 'Seules les paires qui comblent un écart sont mises en relation.',
  whereNoGapIsLeft:
    'Là où il ne reste pas d’écart, des personnes de groupes différents se rencontrent tout de même.',
  whoShouldMeetWhomThrough: 'Qui devrait rencontrer qui, par qui, dans les heures disponibles ?',
  peopleOfDifferentGroupsAre: (
    againAfterDays,
    perPerson,
    hoursEach,
    across,
    three,
    needed,
    standsOut,
    other,
    FINEST_FACTOR,
    whom,
  ) =>
    `Sont mises en relation des personnes de groupes différents qui ne sont pas en contact, ni responsable et subordonné, ni mises en relation depuis ${n.counted(againAfterDays, 'jour', 'jours')}, ni à tenir séparées. Au plus ${n.counted(perPerson, 'mise en relation', 'mises en relation')} par personne et tournée, de ${n.counted(hoursEach, 'heure', 'heures')} chacune, dans les heures offertes.${across}${three} Ce qui est maximisé : sur les écarts, les paires réunies jusqu’à celles qui manquent, un écart nécessaire comptant ${needed}, un qui ressort ${standsOut}, tout autre ${other}, ceux d’une colonne plus grossière 1/${FINEST_FACTOR} de cela. C’est monotone et sous-modulaire ; la suivante est celle qui comble le plus (glouton), à égalité celle des personnes ayant le moins rencontré, puis partageant intérêts ou idées, ayant un contact commun, d’échelons différents. ${whom}`,
  thatATalkCouldStart:
    'qu’un entretien pourrait amorcer un contact dont deux groupes ont besoin et qui ne naîtrait pas de lui-même',
  thatTheTwoMustMeet:
    'que les deux doivent se rencontrer ou s’entendront : demandez d’abord aux deux. Qu’ils restent en contact est une hypothèse de tout chiffre qui suit, et personne d’autre n’est moins bienvenu',
  takeNoPartInIntroductions: 'ne participent pas aux mises en relation',
  areLeftOutByName: 'sont exclues nommément',
  areOfNoneOfThe: 'n’appartiennent à aucun des groupes demandés',
  stateNoHoursHoursAvailable: 'n’indiquent pas d’heures (hours_available dans people.csv)',
  offerFewerHoursThanAn: 'offrent moins d’heures qu’il n’en faut',
  somebodyWhoMayBeIntroduced: (barred) =>
    `quelqu’un qui puisse être mis en relation : de toutes les personnes, ${barred}`,
  nobodyNewIsLeftTo: 'il ne reste personne de nouveau à rencontrer',
  theyAreOfDifferentGroups: 'ces personnes sont de groupes différents et ne se sont pas rencontrées',
  meetAcrossTheirGroups: (listAnd) => `${listAnd} se rencontrent au-delà de leurs groupes`,
  andInTouchWhoHave: (listAnd, part, a, b, observed, expected) =>
    `${listAnd} ${part === 'needs' ? 'a besoin' : 'ont besoin'} de ${a} et ${b} en contact, qui ont ${observed} paires sur ${n.short(expected)} attendues`,
  andHaveOfPairsExpected: (a, b, observed, expected) =>
    `${a} et ${b} ont ${observed} paires en contact sur ${n.short(expected)} attendues`,
  notIntroducedOfPeople: (people, limits) =>
    `Sans mise en relation, sur ${n.counted(people, 'personne', 'personnes')} : ${limits}.`,
  noHoursAreOnRecord:
    'Aucune heure n’est enregistrée (hours_available dans people.csv) : les heures ne limitent donc personne.',
  isInTouch: 'est en contact',
  acrossAGapIsIn: 'de part et d’autre d’un écart est en contact',
  orIsOfOtherGroups: ' ou appartient à d’autres groupes que ceux demandés',
  nobodyCanBeIntroducedEvery: (part, part2) =>
    `Personne ne peut être mis en relation : toute paire possible ${part}, a déjà été mise en relation ou doit rester séparée${part2}.`,
  noGapBetweenGroupsIs:
    'Aucun rôle, aucune idée ni aucun thème commun n’a besoin de voir un écart comblé : personne n’est donc mis en relation pour cela.',
  noGapBetweenGroupsWas:
    'Aucun écart entre groupes n’a été trouvé : personne n’est donc mis en relation pour cela.',
  inRounds: (rounds) => ` en ${n.counted(rounds, 'tournée', 'tournées')}`,
  eachCloses: 'chacune comble',
  close: (closing) => `${closing} comblent`,
  introductionsHoursOfAllPeople: (rows, inRounds, hours, part, across) =>
    `${n.counted(rows, 'mise en relation', 'mises en relation')}${inRounds}, ${n.counted(hours, 'heure', 'heures')} pour l’ensemble des personnes : ${part} une partie d’un écart, ${across} ${n.form(across, 'réunit', 'réunissent')} des échelons.`,
  isProvenToBeAs: 'est prouvé aussi bon que le meilleur',
  isAtLeastOfIt: (floor) => `en atteint au moins ${floor} %`,
  theGreedyChoiceIsNever: (fraction, part) =>
    `Le choix glouton n’est jamais sous ${fractionOf(fraction)} du meilleur plan, et celui-ci ${part}.`,
  needAWayOverSeveral: (rows) => `, ${rows} demandent un chemin par plusieurs personnes`,
  andForThereIsNo: (none) => `, et pour ${none} il n’y a pas de chemin par des personnes qui participent`,
  aCommonContactCanMake: (common, part, part2) => `Un contact commun peut en faire ${common}${part}${part2}.`,
  fromRoundOnNobodyNew: (firstRepeat) =>
    `À partir de la tournée ${firstRepeat}, il ne reste personne de nouveau à rencontrer, et l’on se revoit.`,
  meetNobody: (people, candidates) =>
    `Sur ${n.counted(candidates, 'personne qui peut être mise en relation', 'personnes qui peuvent être mises en relation')}, ${people === 1 ? '1 ne rencontre' : `${n.count(people)} ne rencontrent`} personne dans aucune tournée : celles qu’elles pourraient rencontrer sont en contact avec elles, vues récemment, à tenir séparées ou déjà prises.`,
  theGap: 'Dans l’écart',
  theGaps: (gaps) => `Dans les ${gaps} écarts`,
  byThatMatterNeededBy: (part, by) =>
    `${part} par ${column(by)} qui comptent (nécessaires à un rôle, une idée ou un thème commun, ou qui ressortent)`,
  by2: (part, by) => `${part} par ${column(by)}`,
  inPairsAreShortOf: (which, before, after, before2) =>
    `${which}, il manque ${n.short(before)} des paires attendues, et ${n.short(after)} si toutes les personnes qui se rencontrent restent en contact : ${n.short(before2)} par heure.`,
  need: (from, id) => `${{ role: 'le rôle', idea: 'l’idée', topic: 'le thème commun' }[from]} ${id}`,
  pairsWereNotLookedAt: (pairs) =>
    `${n.counted(pairs, 'paire de groupes n’a pas été examinée', 'paires de groupes n’ont pas été examinées')} : un groupe est trop petit pour être montré.`,
  allAreInterested: (isPair, topics) => `${isPair ? 'tous deux' : 'tous trois'} s’intéressent à ${topics}`,
  ideaOtherCaresAbout: (isPair, topics) =>
    `l’un a une idée sur ${topics}, à quoi ${isPair ? 'l’autre' : 'un autre'} tient`,
  ideaOtherKnows: (isPair, topics) =>
    `l’un a une idée sur ${topics}, que ${isPair ? 'l’autre' : 'un autre'} connaît`,
};
