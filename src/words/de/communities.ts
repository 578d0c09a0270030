import type { communities as english } from '../en/communities.js';
import { n } from './numbers.js';
import { column, columns } from './vocabulary.js';

export const communities: typeof english = {
  communities: 'Gemeinschaften',
  communitiesAgainstTheGroupsPeople: 'Gemeinschaften und die Gruppen, zu denen Personen gehören',
  groupsBy: 'Gruppen nach',
  adjustedRandIndex: 'Adjustierter Rand-Index',
  variationOfInformation: 'Variation of Information',
  modularityOfTheGroups: 'Modularität der Gruppen',
  peopleWhoseWorkingGroupIs:
    'Personen, deren Arbeitsgruppe überwiegend aus einer anderen als der eigenen Gruppe besteht',
  person: 'Person',
  byWord: 'Nach',
  ownGroup: 'Eigene Gruppe',
  worksMostlyWith: 'Arbeitet meist mit',
  shareOfRuns: 'Anteil der Läufe',
  leidenBestRunTheCommunities: 'Leiden, bester Lauf: die Gemeinschaften',
  leidenConsensusOfTheRuns: 'Leiden, Konsens der Läufe',
  louvainOfGraphologyBestRun: 'Louvain von graphology, bester Lauf: der Vergleich',
  waysToPartTheNetwork: 'Wege, das Netzwerk aufzuteilen',
  way: 'Weg',
  runs: 'Läufe',
  modularity: 'Modularität',
  adjustedRandIndexWithThe: 'Adjustierter Rand-Index mit den Gemeinschaften',
  twoRunsOfLeidenDiffer: (variation) =>
    `Zwei Läufe von Leiden unterscheiden sich im Mittel um ${n.figure(variation)} nats (Variation of Information, 0 hieße immer gleich).`,
  communitiesAndWhereMostOf: 'Gemeinschaften und wohin die meisten ihrer Personen gehören',
  community: 'Gemeinschaft',
  people: 'Personen',
  shareOfRunsThatKeep: 'Anteil der Läufe, die ihre Personen zusammenhalten',
  unitsWithAtLeastPeople: (minGroup) => `Einheiten mit mindestens ${minGroup} Personen darin`,
  ofCommunitiesAreNotListed: (hidden, order) =>
    `${n.count(hidden)} von ${n.count(order)} Gemeinschaften sind nicht aufgeführt, da sie klein sind oder eine kleine verraten würden.`,
  pictureUnitsAndTheCommunities: 'Bild: Einheiten und die Gemeinschaften ihrer Personen',
  community2: 'Gemeinschaft',
  community3: (names, community, people) => `${names ?? ''} – Gemeinschaft ${community}: ${n.count(people)}`,
  community4: (community) => `Gemeinschaft ${community}`,
  theLargestOfAreDrawn: (kept, shown) =>
    ` Gezeichnet sind die ${n.count(kept)} größten von ${n.count(shown)}.`,
  fromTheSOfThe: (by, minGroup, part) =>
    `Von den ${columns(by)} des Organigramms, links, zu den Gemeinschaften, die die Verbindungen bilden, rechts: Je dicker ein Band, desto mehr Personen sind in der Gemeinschaft. Bänder mit weniger als ${minGroup} Personen sind nicht gezeichnet, auch nicht das kleinste, das sie verraten würde.${part} Wo sich ein Band nicht teilt, bleibt man zusammen; eine Gemeinschaft, in die viele münden, verbindet sie.`,
  whichWorkingGroupsDoThe:
    'Welche Arbeitsgruppen bilden die Verbindungen, was auch immer das Organigramm sagt?',
  leidenOnTheCombinedInformal: (runs, BASELINE_RUNS, MOST_BASELINE_PAIRS) =>
    `Leiden auf dem vereinten informellen Netzwerk ohne Richtung, beste Modularität von ${n.counted(runs, 'Lauf mit Startwert', 'Läufen mit Startwert')}; Konsens: Wer in allen Läufen zusammen ist, bleibt zusammen, und die Läufe werden auf diesen Kernen wiederholt, bis sie übereinstimmen; Vergleich: bester von ${BASELINE_RUNS} Läufen von Louvain aus graphology, bis zu ${n.counted(MOST_BASELINE_PAIRS, 'Paar', 'Paaren')} in Kontakt`,
  whoWorksTogetherInFact:
    'wer tatsächlich zusammenarbeitet; wo das von den Einheiten abweicht, geht Arbeit über sie hinweg',
  thatTheGroupsAreReal:
    'dass es die Gruppen wirklich gibt, wo Läufe nicht übereinstimmen oder die Modularität nahe 0 ist: Jedes Netzwerk lässt sich aufteilen',
  byOfPeopleTheWorking: (by, count) =>
    `Nach ${column(by)}: Bei ${n.counted(count, 'Person', 'Personen')} besteht die Arbeitsgruppe in mindestens der Hälfte der Läufe überwiegend aus einer anderen Gruppe.`,
  theTiesFormRunsAgree: (groupsOf, runs, adjustedRand) =>
    `Die Verbindungen bilden ${groupsOf}; ${runs} Läufe stimmen zu ${n.short(adjustedRand)} miteinander überein (adjustierter Rand-Index, 1 hieße immer gleich).`,
  theyAgreeWithTheBy: (by, adjustedRand) =>
    `Mit der Aufteilung nach ${column(by)} stimmen sie zu ${n.short(adjustedRand)} überein.`,
  whatTheRunsHaveIn: (groupsOf, adjustedRand) =>
    `Was den Läufen gemeinsam ist, führt zu ${groupsOf}; die Übereinstimmung mit dem besten Lauf ist ${n.short(adjustedRand)}.`,
  theRunsComeToNo: (groupsOf, adjustedRand) =>
    `Die Läufe kommen zu keiner vollen Übereinstimmung. Am nächsten kommen allen ${groupsOf}; die Übereinstimmung mit dem besten Lauf ist ${n.short(adjustedRand)}.`,
  thereIsNoBaselineSince: (MOST_BASELINE_PAIRS) =>
    `Es gibt keinen Vergleich, da Louvain aus graphology bei mehr als ${n.counted(MOST_BASELINE_PAIRS, 'Paar', 'Paaren')} in Kontakt lange bräuchte.`,
  louvainTheBaselineReachesA: (modularity, adjustedRand) =>
    `Louvain, der Vergleich, erreicht eine Modularität von ${n.short(modularity)} und stimmt zu ${n.short(adjustedRand)} mit den Gemeinschaften überein.`,
  communitiesModularity: (count, reached) =>
    `${n.counted(count, 'Gemeinschaft', 'Gemeinschaften')} (Modularität ${n.short(reached)})`,
};
