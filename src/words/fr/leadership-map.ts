import type { leadershipMap as english } from '../en/leadership-map.js';
import { n } from './numbers.js';

export const leadershipMap: typeof english = {
  meanings: {
    'informal only': 'Un rayonnement sans fonction : les leaders que l’organigramme ne montre pas',
    both: 'Un rayonnement et une fonction',
    neither: 'Ni fonction ni place dans les groupes de tête',
    'formal only': 'Une fonction, et pas de place dans les groupes de tête',
    'chart not known': 'Les données ne disent pas qui a une fonction',
    'pull not known': 'Trop de personnes manquent pour nommer quiconque',
  },
  theLeadershipMap: 'La carte du leadership',
  andMoreInLeadersCsv: (rest) => `et ${n.count(rest)} de plus dans leaders.csv`,
  pictureInformalPullByPlace: 'Image : rayonnement informel selon la place dans l’organigramme',
  stepsToTheTopOf: 'pas jusqu’au sommet de l’organigramme',
  peopleWithInformalPullBy:
    'Personnes au rayonnement informel selon leur place dans l’organigramme. Vers le haut : la part des tirages où les indices concordent ; net dès 80 % là où le hasard ne l’explique pas, probable dès 50 %.',
  noPost: 'sans fonction',
  leaderInTheChart: 'responsable dans l’organigramme',
  aMarkThatIsFilled:
    'Une marque pleine est nette, une claire probable ; pour une creuse, on ne peut pas trancher.',
  notKnown: 'inconnu',
  leadershipMap: 'Carte du leadership',
  whoLeadsWithoutTheTitle: 'Qui mène sans le titre, et où titre et rayonnement vont-ils ensemble ?',
  ofFormalLeadersAlsoInformal: (count, count2) =>
    `Sur ${n.counted(count, 'responsable formel', 'responsables formels')}, ${count2 === 0 ? 'aucun n’a' : n.counted(count2, 'a', 'ont')} aussi un rayonnement informel.`,
  nobodyWithoutAFormalPost:
    'Personne sans fonction formelle n’a de rayonnement informel : aucun leader caché n’a été trouvé.',
  peopleHaveInformalPullWithout: (count) =>
    `${n.counted(count, 'personne a', 'personnes ont')} un rayonnement informel sans fonction formelle : les leaders cachés.`,
  formalSeeFormalStandingInformal:
    'formel : voir position formelle ; informel : le rayonnement est net ou probable',
  whomToBringIntoA:
    'qui associer tôt à un changement, à côté de celles et ceux qui dirigent par leur fonction',
  thatPeopleInTheOther:
    'que les personnes des autres cases dirigent mal : bien du travail ne laisse pas de trace dans ces sources',
  peoplePeopleCsv: 'des personnes (people.csv)',
};
