import type { brokers as english } from '../en/brokers.js';
import { n } from './numbers.js';
import { column } from './vocabulary.js';

export const brokers: typeof english = {
  coordinator: 'Koordinator',
  itinerant: 'Wanderer (Itinerant)',
  representative: 'Vertretung (Representative)',
  gatekeeper: 'Gatekeeper',
  liaison: 'Liaison',
  brokersBetweenUnitsAndFirms: 'Vermittelnde zwischen Einheiten und Firmen',
  brokersByOpenWaysIn: (by) =>
    `Vermittelnde nach ${column(by)}: offene Wege in jeder Rolle (durch Zufall erwartet, p)`,
  person: 'Person',
  waysBetweenGroups: 'Wege zwischen Gruppen',
  joinsMost: 'Verbindet am meisten',
  groupsTooSmallToShow: 'Gruppen zu klein, um gezeigt zu werden',
  betweennessByTheShareOf: (by) => `Betweenness nach dem Anteil der Kontakte außerhalb (${column(by)})`,
  shareOfContactsOutside: 'Anteil der Kontakte außerhalb',
  to: (low, high) => `${n.percent(low)} bis ${n.percent(high)}`,
  people: 'Personen',
  meanBetweenness: 'Mittlere Betweenness',
  brokers: 'Vermittelnde',
  whoStandsBetweenPeopleOf:
    'Wer steht zwischen Personen verschiedener Einheiten oder Firmen, die selbst nicht in Kontakt sind?',
  aBrokerStandsInOne: (permutations, falseDiscovery, topShare) =>
    `vermittelnd steht, wer in einer der Rollen Itinerant, Representative, Gatekeeper oder Liaison häufiger vorkommt, als wenn Gruppen zufällig unter allen anderen verteilt würden (${permutations} Permutationen, Falschentdeckungsrate ${n.share(falseDiscovery)} über Personen und Rollen), und unter den ${n.share(topShare)} der Personen mit den meisten offenen Zweierwegen zwischen Gruppen ist (jemand wendet sich an die Person, sie an jemand anderen, und von der ersten zu dieser gibt es keine Verbindung), mindestens 5; Gleiche teilen einen Platz`,
  thatWordBetweenTheseGroups:
    'dass Nachrichten zwischen diesen Gruppen über die Person laufen, die beide Seiten kennt; oder dass dort ein Engpass ist',
  thatAnythingPassesTiesThat:
    'dass etwas weitergegeben wird: Gezählt werden Verbindungen, die es tragen könnten; auch nicht, dass Personen, die nicht vermitteln, weniger für andere tun',
  byNobodyStandsBetweenPeople: (by) =>
    `Nach ${column(by)}: Niemand steht zwischen Personen verschiedener Gruppen, die selbst nicht in Kontakt sind.`,
  byPeopleStandBetweenPeople: (by, rows) =>
    `Nach ${column(by)}: ${n.counted(rows, 'Person steht', 'Personen stehen')} zwischen Personen verschiedener Gruppen; von denen, die es am meisten tun, tut es niemand häufiger, als Zufall ergibt.`,
  byBrokersHoldOfThe: (by, brokers, held, rows) =>
    `Nach ${column(by)}: ${n.counted(brokers, 'vermittelnde Person hält', 'vermittelnde Personen halten')} ${n.share(held)} der offenen Wege zwischen Gruppen; ${n.counted(rows, 'Person hat', 'Personen haben')} welche.`,
  byThePeopleWithTo: (by, half, meanBetweenness, inside, meanBetweenness2, part) =>
    `Nach ${column(by)}: Die ${half} Personen, bei denen 40 bis 60 % der Kontakte außerhalb der Gruppe liegen, haben eine mittlere Betweenness von ${n.short(meanBetweenness)}, die ${inside} mit weniger als 20 % außerhalb eine von ${n.short(meanBetweenness2)} (p ${part === 'below 0.001' ? 'unter 0,001' : part}).`,
};
