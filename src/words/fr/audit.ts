import type { audit as english } from '../en/audit.js';
import { n } from './numbers.js';
import { column } from './vocabulary.js';

export const audit: typeof english = {
  auditOfChoices: 'Examen des choix',
  shareOfEachLevelThat: 'Part de chaque échelon qui a été choisie, face à tous les autres',
  chosenFor: 'Choisi pour',
  group: 'Groupe',
  people: 'Personnes',
  chosen: 'Choisies',
  share: 'Part',
  ratio: 'Rapport',
  p: 'p',
  belowByChance: 'Sous 4/5 par hasard',
  noticedBelow: 'Remarqué sous',
  verdict: 'Verdict',
  pictureShareOfEachGroup: 'Image : part de chaque groupe qui a été choisie',
  shareOfEachGroupThat:
    'Part de chaque groupe qui a été choisie, parmi les personnes qui pouvaient l’être. Le trait en travers est la part à laquelle, ou sous laquelle, une différence aurait été remarquée ; sans lui, aucune ne l’aurait été. Une marque pleine diffère des autres plus que ne l’explique le hasard.',
  selections: {
    roles: 'rôles',
    shortlists: 'présélections',
    coaches: 'coachs',
    learners: 'personnes qui apprennent',
    'idea partners': 'partenaires d’idées',
    leaders: 'leaders',
  },
  verdicts: {
    differs: 'diffère',
    'no difference seen': 'aucune différence visible',
    'too few to tell': 'trop peu pour conclure',
  },
  groupsBelowPeopleAreHidden: (rule, minGroup) =>
    `${rule} ; les groupes de moins de ${minGroup} personnes sont masqués`,
  levelsLevelInPeopleCsv:
    'des échelons (level dans people.csv), ou un fichier avec person_id et d’autres attributs (orgraph audit --attributes)',
  aChoiceToLookAt:
    'un choix à examiner : suggestions de rôles, paires de coaching, partenaires d’idées ou leaders informels',
  didGroupsThatShouldPlay: 'Des groupes qui ne devraient jouer aucun rôle en sont-ils sortis pareillement ?',
  aGroupDiffersWhereIts: (FOUR_FIFTHS) =>
    `un groupe diffère si sa part est sous ${n.short(FOUR_FIFTHS)} de la plus haute et si le p exact de Fisher face à tous les autres, bilatéral et après Holm sur les groupes, est d’au plus 0,05 ; trop peu pour conclure quand même aucun choisi ne se remarquerait pas`,
  thatSomethingWhichGoesWith:
    'que quelque chose qui va avec l’attribut joue un rôle : où compétences, heures ou liens sont enregistrés, qui a été interrogé, ce que veulent les rôles',
  thatAnybodyWasTreatedUnfairly:
    'que quiconque a été traité injustement ou justement : aucune différence visible n’est pas une preuve d’absence, et une différence a bien des causes possibles',
  byWord: (selection, attribute) => `${selection} par ${column(attribute)}`,
  thereAreNoTwoGroups: (what) => `${what} : il n’y a pas deux groupes assez grands pour être montrés.`,
  ofOfPeopleWereChosen: (group, chosen, people, share, ratio, group2, adjustedP) =>
    `de ${group}, ${chosen} sur ${n.counted(people, 'personne', 'personnes')} ont été choisies (${n.share(share)}), ${n.short(ratio)} fois la part de ${group2}, p = ${n.short(adjustedP)}`,
  moreThanChanceExplainsSo: (what, differs) =>
    `${what} : ${differs} : plus que n’explique le hasard ; cherchez-en donc la cause.`,
  sharesFromToP: (share, group, share2, group2, adjustedP) =>
    `parts de ${n.share(share)} (${group}) à ${n.share(share2)} (${group2}), p = ${n.short(adjustedP)}`,
  tooFewWereChosenFor: (what, figures) =>
    `${what} : ${figures} ; trop peu ont été choisies pour qu’une différence se remarque.`,
  theRatioIsBelowFour: (ratio, falseAlarm) =>
    ` ; le rapport ${n.short(ratio)} est sous quatre cinquièmes, comme le donne le hasard seul dans ${n.share(falseAlarm)} des tirages`,
  ofTooFewCouldHave: (group) => ` ; de ${group}, trop peu pouvaient être choisies pour que cela se remarque`,
  aShareOfAtOr: (group, noticedBelow) =>
    ` ; une part de ${group} d’au plus ${n.share(noticedBelow)} aurait été remarquée`,
  noDifferenceBeyondChance: (what, figures, alarm, noticed) =>
    `${what} : ${figures} : pas de différence au-delà du hasard${alarm}${noticed}.`,
};
