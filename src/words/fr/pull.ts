import type { pull as english } from '../en/pull.js';
import { n } from './numbers.js';

export const pull: typeof english = {
  expected: 'attendu',
  leader: 'responsable',
  covariates: {
    'message volume': 'volume de messages',
    'formal post': 'fonction formelle',
    unit: 'unité',
    level: 'échelon',
    tenure: 'ancienneté',
    hours: 'temps de travail',
    location: 'lieu',
  },
  network: 'réseau',
  informalLeadersAndTheEvidence: 'Leaders informels, et les indices',
  distinctPeopleWhoComeTo: 'personnes différentes qui s’adressent à la personne, hors ligne hiérarchique',
  howMuchContactBetweenOthers: 'combien de contacts entre autres passent par la personne',
  howManyPeopleAreWithin: 'combien de personnes sont à portée',
  tiesThatRunBothWays:
    'liens dans les deux sens dans les types signes de confiance (ou dans tout type orienté si aucun n’en est signe), hors ligne hiérarchique',
  rankSought: 'Rang, sollicité',
  rankBridge: 'Rang, pont',
  rankReach: 'Rang, portée',
  rankTrusted: 'Rang, confiance',
  eachOfDrawsLeavesOut: (draws, leftOut) =>
    `Chacun des ${n.count(draws)} tirages omet ${n.percent(leftOut)}.`,
  aDashStandsWhereNobody: ' Un tiret figure là où personne n’a d’indice de ce genre.',
  eachKindOfEvidenceStands: (facts, part, part2, topSetSize) =>
    `Chaque genre d’indice vaut pour lui-même : le rang parmi ${n.count(facts)} personnes et, entre parenthèses, la plage des rangs quand on omet une partie des personnes et des liens. ${part ?? ''} Un signe égal marque un rang partagé ; celles et ceux qui le partagent ne sont pas ordonnés.${part2 ?? ''} Une marque pleine est dans le groupe de tête de ${n.count(topSetSize)}, et au-delà de ce qui est attendu d’une telle personne d’autant que chez peu d’autres.`,
  peopleWithInformalPullBy:
    'Personnes au rayonnement informel, par part des tirages où les indices concordent',
  likelyThoughDrawsAgree: (chanceAllowed, chanceOfAnybody) =>
    `« Probable » alors qu’au moins 80 % des tirages concordent : les tirages disent que quelques personnes ou liens de plus ou de moins changeraient peu, non que le hasard est exclu. Net demande en outre que le hasard seul explique au plus ${n.percent(chanceAllowed)} des personnes aux indices aussi rares, et au plus ${n.percent(chanceOfAnybody)} pour l’une d’elles.`,
  person: 'Personne',
  unit: 'Unité',
  inTheChart: 'Fonction',
  pull: 'Rayonnement',
  drawsThatAgree: 'Tirages concordants',
  soughtAlongTheLine: 'Sollicité le long de la ligne',
  notKnown: 'inconnu',
  noPost: 'sans fonction',
  pictureEvidenceSeenAgainstExpected: 'Image : indices observés et attendus',
  theFirstOf: (shown) => `les ${n.count(shown)} premières de `,
  seenAgainstExpectedForWhose: (part, people) =>
    `Observé face à attendu, pour ${part}${n.counted(people, 'personne', 'personnes')} au rayonnement net ou probable. La ligne pointillée est ce qui est attendu d’une telle personne ; le point est ce qui s’observe, à tant d’écarts typiques ; la barre est sa plage sur les tirages. Un point plein est dans le groupe de tête.`,
  informalPull: 'Rayonnement informel',
  whoLeadsWithoutTheTitle: 'Qui mène sans le titre, avec quelle certitude, et sur quels indices ?',
  thatOthersTurnToThe:
    'que d’autres s’adressent à la personne, ou que l’information passe par elle, plus que ne l’expliquent fonction, unité et messages envoyés',
  thatThePersonIsBetter:
    'que la personne est meilleure, ou que les autres font peu : on y voit des liens enregistrés de ces types sur cette période, et rien d’autre',
  inTheTopOfPeople: (topSetSize, topShare, kindsOfEvidence, listed) =>
    `parmi les ${topSetSize} premières (${n.share(topShare)} des personnes, au moins 5 et au plus un quart) pour au moins ${kindsOfEvidence} des quatre genres d’indices, tant par l’indice que par son écart à ce qui est attendu d’une personne aux mêmes traits (${listed})`,
  likelyInAtLeastOf: (draws, leaveOut, CHANCE_ALLOWED, CHANCE_OF_ANYBODY) =>
    `probable dans au moins 50 % de ${draws} tirages qui omettent ${n.share(leaveOut)} des personnes et des liens, indécidable dès 20 % ; net dès 80 %, si de plus le hasard seul n’explique qu’au plus ${n.share(CHANCE_ALLOWED)} des cas aussi rares et qu’il se trouve quelqu’un pour qui il explique au plus ${n.share(CHANCE_OF_ANYBODY)}`,
  wherePeopleAreMissingThe: (MOST_MISSING) =>
    `là où des personnes manquent, les mêmes parts de tirages où autant manquent encore ; au-delà de ${n.share(MOST_MISSING)} manquantes, personne n’est nommé`,
  withFewerThanPairsOf: (fewestPairs) =>
    `Avec moins de ${fewestPairs} paires en contact, on ne peut rien dire du rayonnement informel.`,
  nobody: 'personne',
  nobodyElse: 'personne d’autre',
  more: (has) => `${has} de plus`,
  forTheDataCannotTell: (has) => ` ; pour ${has}, les données ne tranchent pas`,
  informalPullIsClearFor: (has, part, part2) =>
    `Le rayonnement informel est net pour ${n.counted(has, 'personne', 'personnes')} et probable pour ${part}${part2}.`,
  peopleDoNotTakePart: (optedOut) =>
    n.counted(optedOut, 'personne ne participe pas', 'personnes ne participent pas'),
  peopleNamedByOthersDid: (silent) =>
    `${n.counted(silent, 'personne nommée par d’autres n’a', 'personnes nommées par d’autres n’ont')} pas répondu, semble-t-il`,
  ofAllAreMissingWere: (who, share, kept, stable) =>
    `${who} : ${n.share(share)} de l’ensemble manquent. S’il en manquait encore autant, ${kept} sur ${n.counted(stable, 'personne', 'personnes')} resteraient dans les groupes de tête dans au moins 80 % des tirages.`,
  morePeopleAreMissingDo: (share, optedOut, silent, MOST_MISSING) =>
    `plus de personnes : ${n.share(share)} manquent (${optedOut === 0 ? '' : `${optedOut} ne participent pas, `}${silent} n’ont pas répondu, semble-t-il), et au-delà de ${n.share(MOST_MISSING)} personne n’est nommé, car quelques réponses de plus pourraient renverser le tableau`,
  thereAreTooFewPeople:
    'Il y a trop peu de personnes pour dire ce qui serait attendu de chacune : toutes sont comparées à la moyenne de l’ensemble.',
  eachKindOfEvidenceWas: (listed) =>
    `Chaque genre d’indice a été comparé à ce que laissent attendre ces traits : ${listed}.`,
  notComparedWith: (notComparedWith) => `Sans comparaison avec : ${notComparedWith}.`,
  tiesThatRunBothWays2:
    'Des liens dans les deux sens ne disent pas qui sollicite qui : seuls le pont et la portée ont été comparés au nombre de contacts, et le rayonnement n’est net que par eux.',
  anotherSoManyDraws: (draws, low, high) =>
    `${draws} autres tirages donneraient, au lieu d’une part de 80 %, une part comprise entre ${n.share(low)} et ${n.share(high)} dans neuf cas sur dix`,
  eachDrawFollowsPaths: (ofDraws, followed, people, bridge, reach, bridgeKept, reachKept) =>
    `${ofDraws}. Chaque tirage suit les chemins de ${followed} personnes sur ${n.count(people)} : dans le groupe de tête, le pont s’écarte alors de ${n.share(bridge)} et la portée de ${n.short(reach)} % (moyenne quadratique), et ${n.share(bridgeKept)} et ${n.share(reachKept)} de ce groupe y restent ; les intervalles en tiennent compte et en sont plus larges.`,
};
