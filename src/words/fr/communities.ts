import type { communities as english } from '../en/communities.js';
import { n } from './numbers.js';
import { column, columns } from './vocabulary.js';

export const communities: typeof english = {
  communities: 'Communautés',
  communitiesAgainstTheGroupsPeople: 'Les communautés face aux groupes des personnes',
  groupsBy: 'Groupes par',
  adjustedRandIndex: 'Indice de Rand ajusté',
  variationOfInformation: 'Variation d’information',
  modularityOfTheGroups: 'Modularité des groupes',
  peopleWhoseWorkingGroupIs: 'Personnes dont le groupe de travail est surtout d’un autre groupe que le leur',
  person: 'Personne',
  byWord: 'Par',
  ownGroup: 'Son groupe',
  worksMostlyWith: 'Travaille surtout avec',
  shareOfRuns: 'Part des exécutions',
  leidenBestRunTheCommunities: 'Leiden, meilleure exécution : les communautés',
  leidenConsensusOfTheRuns: 'Leiden, consensus des exécutions',
  louvainOfGraphologyBestRun: 'Louvain de graphology, meilleure exécution : le repère',
  waysToPartTheNetwork: 'Façons de partager le réseau',
  way: 'Façon',
  runs: 'Exécutions',
  modularity: 'Modularité',
  adjustedRandIndexWithThe: 'Indice de Rand ajusté avec les communautés',
  twoRunsOfLeidenDiffer: (variation) =>
    `Deux exécutions de Leiden diffèrent de ${n.figure(variation)} nats en moyenne (variation d’information, 0 : toujours identiques).`,
  communitiesAndWhereMostOf: 'Les communautés, et où se rangent la plupart de leurs personnes',
  community: 'Communauté',
  people: 'Personnes',
  shareOfRunsThatKeep: 'Part des exécutions qui gardent ses personnes ensemble',
  unitsWithAtLeastPeople: (minGroup) => `Unités y comptant au moins ${minGroup} personnes`,
  ofCommunitiesAreNotListed: (hidden, order) =>
    `${n.count(hidden)} communautés sur ${n.count(order)} ne sont pas listées, car petites ou susceptibles d’en trahir une petite.`,
  pictureUnitsAndTheCommunities: 'Image : les unités et les communautés de leurs personnes',
  community2: 'communauté',
  community3: (names, community, people) => `${names ?? ''} – communauté ${community} : ${n.count(people)}`,
  community4: (community) => `communauté ${community}`,
  theLargestOfAreDrawn: (kept, shown) =>
    ` Les ${n.count(kept)} plus grandes sur ${n.count(shown)} sont dessinées.`,
  fromTheSOfThe: (by, minGroup, part) =>
    `Des ${columns(by)} de l’organigramme, à gauche, aux communautés que forment les liens, à droite : plus une bande est épaisse, plus il y a de personnes dans la communauté. Les bandes de moins de ${minGroup} personnes ne sont pas dessinées, ni la plus petite qui les trahirait.${part} Une bande qui ne se divise pas reste unie ; une communauté alimentée par beaucoup les relie.`,
  whichWorkingGroupsDoThe: 'Quels groupes de travail les liens forment-ils, quoi que dise l’organigramme ?',
  leidenOnTheCombinedInformal: (runs, BASELINE_RUNS, MOST_BASELINE_PAIRS) =>
    `Leiden sur le réseau informel réuni, sans direction, meilleure modularité de ${n.counted(runs, 'exécution avec graine', 'exécutions avec graine')} ; consensus : qui est ensemble dans toutes les exécutions le reste, et les exécutions sont répétées sur ces noyaux jusqu’à l’accord ; repère : la meilleure de ${BASELINE_RUNS} exécutions du Louvain de graphology, jusqu’à ${n.counted(MOST_BASELINE_PAIRS, 'paire', 'paires')} en contact`,
  whoWorksTogetherInFact:
    'qui travaille ensemble en fait ; là où cela diffère des unités, le travail les traverse',
  thatTheGroupsAreReal:
    'que les groupes existent vraiment quand les exécutions divergent ou que la modularité est proche de 0 : tout réseau peut être partagé',
  byOfPeopleTheWorking: (by, count) =>
    `Par ${column(by)} : pour ${n.counted(count, 'personne', 'personnes')}, le groupe de travail est surtout d’un autre groupe dans au moins la moitié des exécutions.`,
  theTiesFormRunsAgree: (groupsOf, runs, adjustedRand) =>
    `Les liens forment ${groupsOf} ; ${runs} exécutions s’accordent entre elles à ${n.short(adjustedRand)} (indice de Rand ajusté, 1 : toujours identiques).`,
  theyAgreeWithTheBy: (by, adjustedRand) =>
    `Elles s’accordent à ${n.short(adjustedRand)} avec le partage par ${column(by)}.`,
  whatTheRunsHaveIn: (groupsOf, adjustedRand) =>
    `Ce que les exécutions ont en commun mène à ${groupsOf} ; l’accord avec la meilleure est de ${n.short(adjustedRand)}.`,
  theRunsComeToNo: (groupsOf, adjustedRand) =>
    `Les exécutions n’arrivent pas à un plein accord. Le plus proche de toutes : ${groupsOf} ; l’accord avec la meilleure est de ${n.short(adjustedRand)}.`,
  thereIsNoBaselineSince: (MOST_BASELINE_PAIRS) =>
    `Il n’y a pas de repère, car le Louvain de graphology serait long sur plus de ${n.counted(MOST_BASELINE_PAIRS, 'paire', 'paires')} en contact.`,
  louvainTheBaselineReachesA: (modularity, adjustedRand) =>
    `Louvain, le repère, atteint une modularité de ${n.short(modularity)} et s’accorde à ${n.short(adjustedRand)} avec les communautés.`,
  communitiesModularity: (count, reached) =>
    `${n.counted(count, 'communauté', 'communautés')} (modularité ${n.short(reached)})`,
};
