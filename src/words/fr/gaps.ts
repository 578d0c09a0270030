import type { gaps as english } from '../en/gaps.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';
import { column, sourceOf } from './vocabulary.js';

export const gaps: typeof english = {
  hiddenOfGroups: (pairs) =>
    ` ; ${n.counted(pairs, 'paire est masquée', 'paires sont masquées')}, dont les contacts sont ceux d’une ou deux personnes ou trahiraient de tels contacts`,
  ofGroups: (by, gaps, pairs, hidden) =>
    `Par ${column(by)} : ${gaps === 0 ? 'aucun écart' : n.counted(gaps, 'écart', 'écarts')} parmi ${n.counted(pairs, 'paire', 'paires')} de groupes${hidden}.`,
  gapsBetweenUnitsAndFirms: 'Écarts entre unités et entreprises',
  pairsAreHiddenAGroup: (hiddenCells, minGroup) =>
    `${n.counted(hiddenCells, 'paire est masquée', 'paires sont masquées')} : un groupe compte moins de ${minGroup} personnes, ou le chiffre en trahirait un masqué.`,
  pairsHaveTooLittleContact: (untestedCells, LEAST_EXPECTED) =>
    `Pour ${n.counted(untestedCells, 'paire', 'paires')}, trop peu de contacts sont attendus pour un test : moins de ${LEAST_EXPECTED} paires de personnes.`,
  byWord: (data) => phrase`Par ${typeof data === 'string' ? column(data) : data}`,
  noGapIsShownBetween: 'Aucun écart n’apparaît entre ces groupes.',
  gapsByThoseThatSomething: (by) =>
    `Écarts par ${column(by)}, d’abord ceux que quelque chose a besoin de voir comblés`,
  groups: 'Groupes',
  verdict: 'Verdict',
  pairsInTouch: 'Paires en contact',
  expected: 'Attendu',
  observedExpected: 'Observé / attendu',
  tiesShort: 'Liens manquants',
  q: 'q',
  observedUsual: 'Observé / habituel',
  neededBy: 'Nécessaire à',
  nothingNamed: 'rien d’indiqué',
  usualIsWhatOneWould:
    'L’habituel est ce qu’on attendrait si les groupes restaient entre eux autant qu’ils le font ici ; un écart qui ressort est bien au-dessous de cela aussi.',
  gapStandsOut: '▼ écart, ressort',
  pictureContactBetweenGroups: 'Image : contacts entre groupes',
  pairsOfPeopleInTouch: (by, heatSteps) =>
    phrase`Paires de personnes en contact, par ${column(by)}, rapportées à ce que taille et activité laissent attendre : 1, comme attendu. ${heatSteps}▽ un écart, ▼ un écart qui ressort, ? masqué, – trop peu de contacts pour conclure.`,
  picturePairsInTouchBetween: (by) => `Image : paires en contact entre groupes par ${column(by)}`,
  pairsOfPeopleInARing: (groups, by, a, b, most, gaps) =>
    phrase`Paires de personnes en contact entre ${n.count(groups)} groupes par ${column(by)} : une partie de l’anneau est aussi longue, et une bande aussi large, que le nombre de paires en contact, le plus entre ${a} et ${b} (${n.count(most)}) ; ${n.counted(gaps, 'écart', 'écarts')}.`,
  moreFullOutline: 'plus qu’attendu, contour plein',
  aboutAsExpectedOrFewer: 'à peu près comme attendu, ou moins sans être un écart',
  gapDottedOutline: 'écart, contour pointillé',
  gapThatStandsOutBroken: 'écart qui ressort, contour en tirets',
  aBrokenLineAlone: 'Un trait en tirets seul est un écart sans aucun contact.',
  groupsHiddenAndNotDrawn: (groups) =>
    `${n.counted(groups, 'groupe est masqué et n’est pas dessiné', 'groupes sont masqués et ne sont pas dessinés')}.`,
  theFiguresAreInThe: 'Les chiffres sont dans les tableaux ci-dessous.',
  pairsInTouchOfExpected: (a, b, pairs, ratio) =>
    `${a} – ${b} : ${n.counted(pairs, 'paire', 'paires')} en contact, ${n.ratio(ratio)} fois ce qui est attendu`,
  noPairInTouchAGap: (a, b) => `${a} – ${b} : aucune paire en contact, un écart`,
  peoplePairsWithOtherGroups: (name, people, pairs) =>
    `${name} : ${n.counted(people, 'personne', 'personnes')}, ${n.counted(pairs, 'paire', 'paires')} en contact avec d’autres groupes`,
  theLargestGroups: ', les plus grands groupes',
  contactByObservedExpected: (by, largest) => `Contacts par ${column(by)}${largest} : observé / attendu`,
  smallerGroups: (restGroups) => n.counted(restGroups, 'groupe plus petit', 'groupes plus petits'),
  hidden: 'masqué',
  gapThatStandsOut: '▼ écart qui ressort',
  gap: '▽ écart',
  under: 'moins de 0,35',
  to: '0,35 à 0,71',
  to2: '0,71 à 1,41',
  to3: '1,41 à 2,83',
  andMore: '2,83 et plus',
  gaps: 'Écarts',
  whereDoUnitsOrFirms:
    'Où des unités ou des entreprises ne se rencontrent-elles pas, au-delà de ce qu’expliquent taille et activité ?',
  aGapAtMostOf: (gapRatio, falseDiscovery, permutations, minGroup) =>
    `un écart : au plus ${n.short(gapRatio)} des paires en contact que taille et activité laissent attendre, à un taux de fausses découvertes de ${n.share(falseDiscovery)} sur les paires d’une colonne où au moins 5 paires de personnes sont attendues (${permutations} permutations entre personnes d’activité semblable, et une queue ajustée là où presque rien n’est aussi bas ; la moitié du taux est réservée aux paires dont un rôle, une idée ou un thème commun a besoin ensemble, si elles sont peu nombreuses) ; ces écarts comptent et viennent en tête ; un écart ressort s’il est aussi bas face aux contacts habituels entre de tels groupes ; les groupes de moins de ${minGroup} personnes sont masqués`,
  aGapThatPeopleWho:
    'un écart : que des gens qui pourraient avoir besoin les uns des autres ne se sont pas rencontrés ; aucun : que les contacts suivent taille et activité, ou sont trop rares pour conclure',
  thatAGapShouldBe: 'qu’un écart doit être comblé : voyez si un rôle ou une idée a besoin des deux groupes',
  tiesBetweenPeopleOfGroups: (minGroup) => `des liens entre personnes de groupes d’au moins ${minGroup}`,
  byNobodyInAGroup: (by) =>
    `Par ${column(by)} : personne d’un groupe assez grand pour être montré n’est en contact avec quelqu’un.`,
  byEveryPairOfGroups: (by) =>
    `Par ${column(by)} : toutes les paires de groupes sont masquées, car un groupe est trop petit pour être montré, ou en trahirait un petit.`,
  byNoPairIsTested: (by, pairs) =>
    `Par ${column(by)} : impossible de dire s’il y a un écart, sur ${n.counted(pairs, 'paire', 'paires')} de groupes : trop peu de contacts sont attendus.`,
  eIIndex: (eiIndex) => `indice E-I ${n.short(eiIndex)}`,
  moreHaveTooLittleContact: (untestedCells) =>
    ` ; ${n.count(untestedCells)} autres ont trop peu de contacts pour conclure`,
  byNoGapAmongPairs: (by, tested, index, small) =>
    `Par ${column(by)} : aucun écart parmi ${n.counted(tested, 'paire', 'paires')} de groupes (${index})${small}.`,
  andWithOfPairsExpected: (a, b, observed, expected) =>
    `${a} et ${b}, avec ${n.counted(observed, 'paire en contact', 'paires en contact')} sur ${n.short(expected)} attendues`,
  byAGapBetween: (by, first, index) => `Par ${column(by)} : un écart entre ${first} (${index}).`,
  byGapsAmongPairsOf: (by, gaps, shown, first, index) =>
    `Par ${column(by)} : ${n.counted(gaps, 'écart', 'écarts')} parmi ${n.counted(shown, 'paire', 'paires')} de groupes ; c’est entre ${first} que manquent le plus de contacts (${index}).`,
  theGapBetweenStandsOut: (first, shown, index) =>
    `parmi ${n.counted(shown, 'paire', 'paires')} de groupes, un écart ressort, entre ${first} (${index})`,
  gapsStandOutAmongPairs: (out, shown, first, index) =>
    `parmi ${n.counted(shown, 'paire', 'paires')} de groupes, ${out} écarts ressortent ; c’est entre ${first} que manquent le plus de contacts (${index})`,
  by2: (by, main) => `Par ${column(by)} : ${main}.`,
  byMorePairsLessIn: (by, main, rest) =>
    `Par ${column(by)} : ${main} ; ${n.counted(rest, 'autre paire est', 'autres paires sont')} moins en contact que ne l’expliquent taille et activité, comme c’est habituel ici.`,
  byGapsMatterSinceA: (by, matter, a, b, from, id, missingTies) =>
    `Par ${column(by)} : ${n.counted(matter, 'écart compte', 'écarts comptent')}, car un rôle, une idée ou un thème commun a besoin des deux groupes ; ${matter === 1 ? 'celui' : 'd’abord celui'} entre ${a} et ${b} (${sourceOf(from)} ${id}), où manquent ${n.short(missingTies)} des paires attendues.`,
  more: (rest) => `${rest} de plus`,
  need: (from, id) => `${sourceOf(from)} ${id}`,
};
