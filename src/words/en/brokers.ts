import { n } from './numbers.js';

/** Brokers between groups. */
export const brokers = {
  coordinator: 'Coordinator',
  itinerant: 'Itinerant',
  representative: 'Representative',
  gatekeeper: 'Gatekeeper',
  liaison: 'Liaison',
  brokersBetweenUnitsAndFirms: 'Brokers between units and firms',
  brokersByOpenWaysIn: (by: string) => `Brokers by ${by}: open ways in each role (expected by chance, p)`,
  person: 'Person',
  waysBetweenGroups: 'Ways between groups',
  joinsMost: 'Joins most',
  groupsTooSmallToShow: 'groups too small to show',
  betweennessByTheShareOf: (by: string) => `Betweenness by the share of contacts outside the ${by}`,
  shareOfContactsOutside: 'Share of contacts outside',
  to: (low: number, high: number) => `${n.percent(low)} to ${n.percent(high)}`,
  people: 'People',
  meanBetweenness: 'Mean betweenness',
  brokers: 'Brokers',
  whoStandsBetweenPeopleOf:
    'Who stands between people of different units or firms who are not in touch themselves?',
  aBrokerStandsInOne: (permutations: number, falseDiscovery: number, topShare: number) =>
    `a broker stands in one of the roles itinerant, representative, gatekeeper or liaison more often than when groups are dealt out at random among all others (${permutations} permutations, false discovery rate ${n.share(falseDiscovery)} over people and roles), and is among the ${n.share(topShare)} of people with most open two-paths between groups (one goes to the person, the person to another, and the first has no tie to that one), at least 5; equals share a place`,
  thatWordBetweenTheseGroups:
    'that word between these groups goes through the person, who knows both sides; or that the person is a bottleneck',
  thatAnythingPassesTiesThat:
    'that anything passes: ties that could carry it are counted; nor that people who are no broker do less for others',
  byNobodyStandsBetweenPeople: (by: string) =>
    `By ${by}: nobody stands between people of different groups who are not in touch themselves.`,
  byPeopleStandBetweenPeople: (by: string, rows: number) =>
    `By ${by}: ${n.counted(rows, 'person stands', 'people stand')} between people of different groups, none of those who do so most more often than chance gives.`,
  byBrokersHoldOfThe: (by: string, brokers: number, held: number, rows: number) =>
    `By ${by}: ${n.counted(brokers, 'broker holds', 'brokers hold')} ${n.share(held)} of the open ways between groups; ${n.counted(rows, 'person has', 'people have')} some.`,
  byThePeopleWithTo: (
    by: string,
    people: number,
    meanBetweenness: number,
    people2: number,
    meanBetweenness2: number,
    part: string,
  ) =>
    `By ${by}: the ${people} people with 40 to 60 % of their contacts outside their group have a mean betweenness of ${n.short(meanBetweenness)}, the ${people2} with less than 20 % outside one of ${n.short(meanBetweenness2)} (p ${part}).`,
};
