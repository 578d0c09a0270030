import type { architects as english } from '../en/architects.js';
import { n } from './numbers.js';
import { column, columns } from './vocabulary.js';

export const architects: typeof english = {
  units: 'unités',
  formalLeadersAsArchitects: 'Les responsables formels comme architectes',
  meansOverLeadersByLayer: 'Moyennes des responsables par niveau de l’organigramme, avec intervalles à 90 %',
  layer: 'Niveau',
  leaders: 'Responsables',
  joinedOnlyThroughTheLeader: 'Reliés seulement par le responsable',
  outsideOnlyTheLeaderIn: 'Dehors, seul le responsable en contact',
  pairsAcrossWhoMeetWithout: 'Paires transversales qui se voient sans lui',
  contactsAcrossThatTheLeader: 'Contacts transversaux du responsable',
  ofAllContacts: 'De tous les contacts',
  eachInTouchWith: (by) => `Chacun en contact avec (${column(by)})`,
  howEvenlyIsEven: 'Régularité (1 : égale)',
  formalLeadersFromTheTop: 'Responsables formels, à partir du sommet de l’organigramme',
  leader: 'Responsable',
  peopleBelow: 'Personnes en dessous',
  joinedOnlyThrough: 'Reliées seulement par',
  outsideOnlyTheLeader: 'Dehors, seul le responsable',
  pairsAcrossWithout: 'Paires transversales, sans',
  inTouchWith: (by) => `En contact avec (${column(by)})`,
  ownersOfIdeasWithoutA: 'Porteurs d’idées sans lien',
  ofWord: (within) => `sur ${n.count(within)}`,
  informalLeadersWithoutATie: 'Leaders informels sans lien',
  aDashStandsWhereThere:
    'Un tiret figure là où il n’y a rien à diviser, et là où moins de personnes sont en dessous qu’il n’en faut pour montrer un chiffre.',
  of2: (part, whole) => `(${n.count(part)} sur ${n.count(whole)})`,
  to: (low, high) => `(${n.percent(low)} à ${n.percent(high)})`,
  pictureBottleneckAgainstEnabling: 'Image : goulet ou facilitation',
  peopleOutsideWhomOnlyThe: 'personnes du dehors avec qui seul le responsable est en contact (goulet)',
  pairsAcrossWhoMeetWithout2: 'paires transversales qui se voient sans le responsable (facilitation)',
  eachLightMarkIsA: (by) =>
    `Chaque marque claire est un responsable, chaque carré la moyenne d’un échelon avec ses intervalles à 90 %. Vers le haut : parmi les paires transversales (${column(by)}) que le responsable pourrait réunir, la part qui se voit sans lui. Vers la droite : parmi les personnes du dehors avec qui le périmètre est en contact, la part que seul le responsable connaît.`,
  layer2: (from) => `niveau ${n.count(from)}`,
  layersTo: (from, to) => `niveaux ${n.count(from)} à ${n.count(to)}`,
  peoplePeopleCsv: 'des personnes (people.csv)',
  reportingLinesAColumnManager: 'des lignes hiérarchiques (une colonne manager_id dans people.csv)',
  doFormalLeadersMakeIt:
    'Les responsables formels permettent-ils que les gens se rencontrent, ou faut-il que tout passe par eux ?',
  ofLeadersWithAtLeast: (minGroup, leaveOut, by) =>
    `responsables ayant au moins ${minGroup} personnes en dessous ; un périmètre est un responsable avec les personnes en dessous. Goulet : paires en dessous que les liens du périmètre ne relient que par le responsable (plage : du 5e au 95e centile des tirages qui omettent ${n.share(leaveOut)} des liens), et personnes du dehors avec qui seul le responsable est en contact. Facilitation : parmi les paires transversales (${column(by)}) toutes deux en contact avec le responsable, dont une au moins en dessous, celles qui ont un lien ou un autre contact commun ; et la part du responsable dans les contacts transversaux du périmètre, à côté de sa part dans tous ses contacts ; les contacts entre le responsable et son périmètre sont omis. Les parts de décomptes ont des intervalles à 90 % d’après Wilson, les moyennes par nouveau tirage des responsables. Sans contact : en dessous ou à deux pas, et sans lien. Les échelons de moins de ${minGroup} responsables de ce genre sont réunis au suivant`,
  whereALeaderCouldHand:
    'où un responsable pourrait transmettre une mise en relation, ou ouvrir un passage à côté de lui ; où une fonction couvre ce que personne d’autre ne couvre',
  thatALeaderHoldsOthers:
    'qu’un responsable freine les autres : il faut bien que quelqu’un connaisse d’abord les gens du dehors, certaines tâches sont confidentielles, et bien des contacts ne laissent pas de trace dans ces sources',
  nothingCanBeToldOf: (groupsMissing) =>
    `On ne peut rien dire des contacts entre unités : il faudrait ${groupsMissing}.`,
  noLeaderHas: 'Aucun responsable n’a',
  leadersHave: (outOfTouch) => n.counted(outOfTouch, 'responsable a', 'responsables ont'),
  theOwnerOfAVetted: (part) =>
    `${part} à sa portée, sans lien avec elle, une personne qui porte une idée examinée ou éprouvée, ou un leader informel.`,
  ofFormalLeadersAtLeast: (rows, judged, _part, minGroup) =>
    `Sur ${n.counted(rows, 'responsable formel', 'responsables formels')}, ${n.counted(judged, 'a', 'ont')} au moins ${minGroup} personnes en dessous : trop peu pour dire ce que les responsables ont ici en commun.`,
  to2: (low, high) => `${n.share(low)} à ${n.share(high)}`,
  belowMostLeadersNoTwo:
    'Sous la plupart des responsables, aucune paire de personnes n’est reliée par des liens du périmètre, si bien que rien ne peut passer par le responsable.',
  ofThePairsOfPeople: (onlyThrough, leaders, within) =>
    `Parmi les paires sous un responsable reliées au sein du périmètre, ${n.share(onlyThrough)} ne le sont que par le responsable, en moyenne sur ${n.counted(leaders, 'responsable', 'responsables')} (${within}).`,
  ofThePeopleOutsideWhom: (outsideAlone, within) =>
    `Parmi les personnes du dehors avec qui un périmètre est en contact, ${n.share(outsideAlone)} n’y ont de contact qu’avec le responsable (${within}).`,
  ofThePairsAcrossS: (by, enabling, within) =>
    `Parmi les paires entre ${columns(by)} qu’un responsable pourrait réunir, ${n.share(enabling)} se voient sans lui (${within}).`,
  leadersHaveOfTheirAreas: (carried, by, carriedExpected, groupsInTouch) =>
    `Les responsables ont ${n.share(carried)} des contacts de leur périmètre entre ${columns(by)}, et ${n.share(carriedExpected)} de tous ses contacts ; ils sont chacun en contact avec ${n.short(groupsInTouch)} ${columns(by)}.`,
};
