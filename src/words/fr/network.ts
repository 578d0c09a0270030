import type { network as english } from '../en/network.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';
import { column } from './vocabulary.js';

export const network: typeof english = {
  theNetworkBetweenGroups: 'Le réseau entre groupes',
  noPicture: 'Pas d’image.',
  itWouldNeedAColumn:
    'Il faudrait une colonne qui répartit les personnes en au moins deux groupes, telle que unit.',
  theMapOfPeople: 'La carte des personnes',
  noMap: 'Pas de carte.',
  itWouldNeedPeopleAnd: 'Il faudrait des personnes et des liens entre elles.',
  whoIsInTouchWith:
    'Qui est en contact avec qui : sont proches sur la carte les personnes aux nombreux contacts communs. Couleur et place indiquent le groupe, la taille une mesure de votre choix. Une grande distance ne signifie pas que deux personnes ne se connaissent pas, et une petite marque ne dit rien du travail de quiconque.',
  theMapNeedsScriptsWithout:
    'La carte a besoin de scripts. Sans eux, l’image des groupes et les tableaux contiennent la même chose.',
  pictureHowContactIsSpread: 'Image : comment les contacts se répartissent entre personnes',
  peopleTheyAreInTouch: 'personnes avec qui elles sont en contact',
  peopleByTheNumberOf: (minGroup, theirs) =>
    `Personnes par nombre de contacts ; les tranches de moins de ${minGroup} personnes sont réunies. Le dixième aux contacts les plus nombreux tient ${n.percent(theirs)} des extrémités de liens ; si tout le monde en avait autant, ce serait 10 %. Beaucoup de contacts peuvent être une charge ou une aide, et les données ne disent pas laquelle.`,
  ofGapsOnlyThoseThat: (gaps) =>
    ` Sur ${n.count(gaps)} écarts, seuls ceux qui ressortent sont dessinés ; la section suivante en cite davantage.`,
  theLargestGroupsAreDrawn: (places) => ` Les ${n.count(places)} plus grands groupes sont dessinés.`,
  groupsByPairsOfPeople: (groups, by, pairsInTouch, part, part2) =>
    `${n.counted(groups, 'groupe', 'groupes')} par ${column(by)}, ${n.counted(pairsInTouch, 'paire', 'paires')} de personnes en contact. Les traits sont rapportés à ce que taille et activité laissent attendre : un trait épais n’est donc pas seulement deux grands groupes.${part ?? ''}${part2 ?? ''}`,
  pictureContactBetweenGroups: 'Image : contacts entre groupes',
  contactBetweenGroups: 'Contacts entre groupes.',
  moreThanExpectedThickerThe: (sample) =>
    phrase`${sample} plus qu’attendu, d’autant plus épais que l’écart est grand`,
  aboutAsExpected: (sample) => phrase`${sample} à peu près comme attendu`,
  gap: (sample) => phrase`${sample} écart`,
  gapThatStandsOut: (sample) => phrase`${sample} écart qui ressort`,
  firms: (slice) => phrase`Entreprises : ${slice}`,
  aDottedOutlineHasFewer: (minGroup, part) =>
    phrase`Un contour pointillé compte moins de ${String(minGroup)} personnes, ou trahirait un tel groupe.${part}`,
  ofWhatIsExpected: (a, b, ratio) => `${a} – ${b} : ${n.ratio(ratio)} fois ce qui est attendu`,
  sizeHidden: 'taille masquée',
  people: (group) => n.counted(group, 'personne', 'personnes'),
};
