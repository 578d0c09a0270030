import type { capacity as english } from '../en/capacity.js';
import { n } from './numbers.js';
import { column } from './vocabulary.js';

export const capacity: typeof english = {
  capacity: 'Charge',
  toBeAskedAboutBefore:
    'À demander avant d’offrir quoi que ce soit de plus. Les contacts enregistrés ne sont qu’une partie du travail, et une forte charge peut avoir des raisons absentes des données.',
  peopleToBeAskedA:
    'À interroger : semaine pleine, charge bien au-dessus de celle des pairs, ou plus demandé qu’offert',
  person: 'Personne',
  askAbout: 'Demander au sujet de',
  recordedHoursAWeek: 'Heures enregistrées par semaine',
  workingWeek: 'Semaine de travail',
  share: 'Part',
  abovePeers: 'Au-dessus des pairs',
  hoursOffered: 'Heures offertes',
  askedByThisRun: 'Demandé par cette exécution',
  couldRelieve: 'Pourrait soulager',
  allOthers: 'de tous les autres',
  the: (peers) => `des pairs (${column(peers)})`,
  theMiddleOfIs: (loadNames, part, median) => `${loadNames} : le milieu ${part} est de ${n.count(median)}`,
  whatTheMostLoadedFew: (reason) => `Ce que portent les plus chargés n’est pas dit : ${reason ?? ''}.`,
  whatTheMostLoadedFew2: 'Ce que portent les quelques personnes les plus chargées',
  shareOfEachLoadThat: 'Part de chaque charge que portent les plus chargés, à côté de l’égalité et du hasard',
  load: 'Charge',
  top: (loadNames, top) => `${loadNames}, ${n.short(top)} % en tête`,
  people: 'Personnes',
  carry: 'Portent',
  ifAllAlike: 'Si tous égaux',
  byChance: 'Par hasard',
  picturePeopleByTheShare: 'Image : personnes selon la part de leur semaine en contacts enregistrés',
  shareOfTheWorkingWeek: 'part de la semaine de travail en contacts enregistrés',
  peopleByTheShareOf: (overload, minGroup) =>
    `Personnes selon la part de leur semaine de travail que remplissent les contacts enregistrés. La ligne pointillée est la limite à laquelle on les interroge, ${n.percent(overload)}. Une barre vide représente moins de ${minGroup} personnes.`,
  pictureWhatTheMostLoaded: 'Image : ce que portent les plus chargés',
  whatTheMostLoadedAnd:
    'Ce que les 3 et 5 % de personnes les plus chargées portent de chaque charge. La marque pleine est leur part, la barre son intervalle à 90 % ; le trait en travers est ce qu’elles porteraient si toutes portaient autant, l’anneau ce que le hasard seul leur laisserait. Le tableau ci-dessous contient les chiffres.',
  top2: (loadNames, top) => `${loadNames} : ${n.short(top)} % en tête`,
  recordedHours: 'heures enregistrées',
  peopleServed: 'personnes qui s’adressent à elles',
  messages: 'messages',
  whoseWeekIsFullBefore:
    'Dont la semaine est-elle pleine avant qu’un rôle soit offert, et qui pourrait soulager ?',
  theIntervalIsFromWeek: (rule) =>
    `${rule} ; l’intervalle est d’une semaine à l’autre (t de Student, 90 %). Au-dessus des pairs : au-delà du quartile supérieur d’au moins 8 autres de l’unité (sinon de l’entreprise, sinon de l’ensemble) de 3 fois l’écart entre quartiles (borne extérieure de Tukey), au-delà du double de leur médiane, et au-delà de 4 heures ou 20 messages par semaine ou de 5 personnes. Pourrait soulager : participe aux rôles, a des heures de reste après les demandes de cette exécution, n’est pas surchargé, cite l’une des compétences au moins à ce niveau, et est en contact avec quelqu’un qui s’adresse à la personne`,
  nobodyOnRecordHasThe:
    'Personne dans les données n’a les compétences, les liens et les heures pour les soulager.',
  forOfThemSomebodyHas: (relieved) =>
    `Pour ${relieved} d’entre elles, quelqu’un a compétences, liens et heures pour les soulager.`,
  nobodysLoadStandsApartFrom: 'La charge de personne ne se détache de celle de ses pairs.',
  peopleHaveALoadFar: (above) =>
    `${n.counted(above, 'personne a', 'personnes ont')} une charge bien au-dessus de celle de leurs pairs : une raison de demander de quoi elle est faite.`,
  nobodyForMoreHoursThan: ', aucune pour plus d’heures qu’elle n’en offre',
  ofThemForMoreHours: (beyond) => `, dont ${beyond} pour plus d’heures qu’elles n’en offrent`,
  thisRunAsksPeopleTo: (asked, part) =>
    `Cette exécution invite ${n.counted(asked, 'personne', 'personnes')} à réfléchir à un rôle${part}.`,
  andChance: (chance) => `, et le hasard ${n.share(chance)}`,
  theWithTheMostCarry: (share, carried, low, high, even, part) =>
    `Les 5 % les plus chargés portent ${n.share(share)} ${carried} (${n.share(low)} à ${n.share(high)}) ; à égalité, il leur resterait ${n.share(even)}${part}.`,
  theRecordedHours: 'des heures enregistrées',
  theMessages: 'des messages',
  theContactInWhichOne: 'des contacts où l’on s’adresse à autrui',
  whoseWeekIsFullBefore2: 'Quelles semaines sont pleines avant qu’un rôle soit offert ?',
  nobodysRecordedContactReachesOf: (overload) =>
    `Les contacts enregistrés de personne n’atteignent ${n.share(overload)} de la semaine de travail.`,
  ofWhomOfferHoursFor: (offering) => `, dont ${offering} offrent des heures pour davantage`,
  recordedContactFillsAtLeast: (overload, overloaded, part) =>
    `Les contacts enregistrés remplissent au moins ${n.share(overload)} de la semaine de travail de ${n.counted(overloaded, 'personne', 'personnes')}${part}.`,
  recordedHoursInContactA: (overload) =>
    `heures de contact enregistrées par semaine, des interactions et réunions qui indiquent une durée, au moins ${n.share(overload)} de 40 h x fte`,
  thatThereIsNoRoom:
    'qu’il n’y a pas de place pour un autre rôle, ou que la personne est devenue un goulet ; une raison de demander',
  thatThePersonWorksToo:
    'que la personne travaille trop ou trop peu : le travail non enregistré et les contacts sans durée n’y sont pas',
  durationsWithDatesDurationMinutes:
    'des durées datées (duration_minutes et timestamp dans interactions.csv ou meetings.csv)',
  fullWeek: 'semaine pleine',
  abovePeers2: (loadNames) => `${loadNames} au-dessus des pairs`,
  askedForMoreThanOffered: 'plus demandé qu’offert',
};
