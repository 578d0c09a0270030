import { phrase } from '../phrase.js';
import { n } from './numbers.js';

/** Openness of groups. */
export const openness = {
  opennessOfUnitsAndFirms: 'Openness of units and firms',
  eIIndexAllContact: 'E-I index: 1, all contact leaves; -1, all stays',
  group: 'Group',
  everybodyBy: <T>(data: T) => phrase`everybody, by ${data}`,
  people: 'People',
  ties: 'Ties',
  pairs: 'Pairs',
  weights: 'Weights',
  pairsRescaled: 'Pairs, rescaled',
  pairsByChance: 'Pairs by chance',
  pAsClosedOrMore: 'p, as closed or more',
  segregation: 'Segregation',
  groupsAreHiddenBecauseThey: (hidden: number) =>
    `${n.count(hidden)} groups are hidden because they are small, or would give a small one away.`,
  opennessOfGroups: 'Openness of groups',
  doesContactLeaveUnitsAnd: 'Does contact leave units and firms, or stay in them?',
  eIIndexOutsideInside: (permutations: number) =>
    `E-I index, (outside - inside) / (outside + inside): 1, all contact leaves; -1, all stays; rescaled so that -1 and 1 are what as many ties could reach among groups of these sizes; p from ${permutations} dealings of people to groups of the same sizes, of a person on ties and pairs exact`,
  opennessOfGroupsToOne: 'openness of groups to one another, or work that needs others',
  choiceSmallGroupsHaveMore:
    'choice: small groups have more people outside than inside to meet, which is what the expected value says',
  byNobodyOfAKnown: (by: string) => `By ${by}: nobody of a known group is in touch with another.`,
  byTheEIIndex: (by: string, people: number, value: number, expected: number, segregation: number) =>
    `By ${by}: the E-I index of ${n.counted(people, 'person', 'people')} is ${n.short(value)} on pairs in touch, ${n.short(expected)} by chance; segregation ${n.short(segregation)} of 1.`,
};
