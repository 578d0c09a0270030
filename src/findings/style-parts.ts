import { naturalLog } from '../kernel/natural-log.js';
import { shareInterval } from './style-intervals.js';
import type { StylePartDefinition } from './style-part.js';
import { centralizationParts } from './style-parts-center.js';
import { networkParts } from './style-parts-network.js';
import type { StyleScope } from './style-scope.js';
import { expectedEvenness, startersEvenness } from './style-spread.js';
import { expectedLineShare, fromBelowShare, leaderReciprocity, lineShare, type Share } from './style-sums.js';

const needsTies = (scope: StyleScope): string | undefined =>
  scope.size < 3
    ? 'fewer than three people'
    : scope.network.both.arcCount === 0
      ? 'nobody is in touch with anybody here'
      : undefined;
const needsStarts = (scope: StyleScope): string | undefined =>
  needsTies(scope) ??
  (scope.starts === undefined
    ? 'no kind of tie has a direction, so who starts contact is not on record'
    : scope.starts.out.arcCount === 0
      ? 'no tie with a direction joins people here'
      : undefined);
const needsLeaders = (scope: StyleScope, minGroup: number): string | undefined =>
  scope.isLeader === undefined
    ? 'the data does not say who leads by post (manager_id in people.csv, or formalLevels in orgraph.json)'
    : scope.leaders === 0
      ? 'nobody here leads by post'
      : scope.leaders < minGroup
        ? `fewer than ${minGroup} formal leaders, of each of whom the figure would tell`
        : scope.size - scope.leaders < minGroup
          ? `fewer than ${minGroup} people who lead nobody, of each of whom the figure would tell`
          : undefined;

const logOdds = (share: number): number => naturalLog(share / (1 - share));
const freedomOf = ({ size, classCount }: StyleScope): number => Math.max(3, size - classCount);
const intervalOf = (scope: StyleScope, { value, variance, count }: Share) =>
  shareInterval(value, variance, count, freedomOf(scope));

const lineFollowing: StylePartDefinition = {
  id: 'line-following',
  title: 'Contact along the line',
  reads: 'how much of the contact is between people and their own managers',
  definedAs:
    'pairs in touch who are a person and their direct manager / all pairs in touch; direction dropped',
  expectedAs:
    'everybody keeps the number of contacts they have and meets others in proportion to theirs, whatever the chart',
  command: 'much contact follows the chart',
  cultivate: 'contact runs beside the chart as much as along it',
  cannotTell: 'whether the contact along the line is an order or a talk',
  ends: { command: 1, cultivate: 0 },
  source:
    'share of ties in the chart as QAP compares both; Krackhardt and Hanson (1993), Harvard Business Review 71(4), 104-111',
  isShareOfDoings: true,
  usesPaths: false,
  usesRandomNetworks: false,
  whyNot: (scope) =>
    needsTies(scope) ??
    (!scope.hasLine
      ? 'no reporting lines (manager_id in people.csv)'
      : scope.lines === 0
        ? 'nobody here has a manager who is here, too'
        : undefined),
  value: (scope) => lineShare(scope).value,
  expected: expectedLineShare,
  interval: (scope) => intervalOf(scope, lineShare(scope)),
  evenScale: logOdds,
  withoutInterval: 'there is too little contact',
};

const fromBelow: StylePartDefinition = {
  id: 'starts-from-below',
  title: 'Who starts contact across levels',
  reads: 'how much of the contact between levels is started by the one who stands lower',
  definedAs:
    'ties from a lower to a higher level / ties between different levels, along their direction; a level is the number of steps to the top of the chart, or whether the level is one of formalLevels',
  expectedAs: 'an even split: as much starts below as above',
  command: 'contact between levels starts above',
  cultivate: 'contact between levels starts below, too, and at least as much',
  cannotTell:
    'what starting means in a kind of tie: to ask for advice leads upward by its nature, to hand out work downward; look at kinds one by one',
  ends: { command: 0, cultivate: 1 },
  source: 'share of ties across ranks by direction; an even split is the null',
  isShareOfDoings: true,
  usesPaths: false,
  usesRandomNetworks: false,
  whyNot: (scope) =>
    needsStarts(scope) ??
    (scope.rank === undefined
      ? 'nothing says who stands above whom (manager_id in people.csv, or formalLevels in orgraph.json)'
      : Number.isNaN(fromBelowShare(scope).value)
        ? 'no tie joins people of different levels'
        : undefined),
  value: (scope) => fromBelowShare(scope).value,
  expected: () => 0.5,
  interval: (scope) => intervalOf(scope, fromBelowShare(scope)),
  evenScale: logOdds,
  withoutInterval: 'there is too little contact between levels, or all of it is returned',
};

const startersSpread: StylePartDefinition = {
  id: 'starters-spread',
  title: 'Spread of those who start contact',
  reads:
    'how evenly starting contact is spread over people: 1, everybody starts as much; near 0, few start all',
  definedAs:
    '1 - Gini coefficient of the number of people whom each person acts towards; people who start nothing count',
  expectedAs: 'every tie is started by anybody with even chances',
  command: 'few people start most of the contact',
  cultivate: 'starting contact is spread over many',
  cannotTell: 'whether those who start little have nothing to say, or a record that misses it',
  ends: { command: 0, cultivate: 1 },
  source: 'Gini (1912); its expectation for Poisson counts, Ramasubban (1958), Biometrika 45, 549-556',
  usesPaths: false,
  usesRandomNetworks: false,
  whyNot: needsStarts,
  value: (scope) => startersEvenness(scope).value,
  expected: expectedEvenness,
  interval: (scope) => intervalOf(scope, startersEvenness(scope)),
  evenScale: logOdds,
  withoutInterval: 'there is too little contact',
};

const throughLeaders: StylePartDefinition = {
  id: 'paths-through-leaders',
  title: 'Shortest ways through formal leaders',
  reads: 'how much of what passes between people without a post would pass through somebody with one',
  definedAs:
    'over pairs of people who lead nobody and are not in direct touch, the share of their shortest paths, along the direction of ties, with a formal leader on the way: its mean',
  expectedAs: 'as many people as lead by post, drawn from everybody',
  command: 'people are joined through those who lead by post',
  cultivate: 'people are joined past them as well',
  cannotTell: 'whether anything takes the shortest way',
  ends: { command: 1, cultivate: 0 },
  source: 'group betweenness, Everett and Borgatti (1999), Journal of Mathematical Sociology 23(3), 181-201',
  isShareOfDoings: true,
  usesPaths: true,
  usesRandomNetworks: false,
  whyNot: (scope, minGroup) => needsTies(scope) ?? needsLeaders(scope, minGroup),
  value: (_, paths) => paths?.through ?? Number.NaN,
  expected: (_, chance) => chance.throughAnybody,
  interval: (_scope, _value, _paths, drawn) => drawn,
  evenScale: logOdds,
  withoutInterval: 'too few draws have a value',
};

const leadersMutual: StylePartDefinition = {
  id: 'leader-reciprocity',
  title: 'Ties between leaders that are returned',
  reads: 'how often a formal leader to whom another turns turns to them, too',
  definedAs:
    'ties from a formal leader to another that are returned / all ties from a formal leader to another',
  expectedAs:
    'each formal leader keeps the number of ties they send to and get from others, which fall on one another by chance',
  command: 'formal leaders turn to those above and are not turned to in return',
  cultivate: 'formal leaders turn to one another: leadership is coordinated',
  cannotTell: 'whether they agree',
  ends: { command: 0, cultivate: 1 },
  source: 'Mehra, Smith, Dixon and Robertson (2006), Leadership Quarterly 17(3), 232-245',
  isShareOfDoings: true,
  usesPaths: false,
  usesRandomNetworks: false,
  whyNot: (scope, minGroup) =>
    needsStarts(scope) ??
    needsLeaders(scope, minGroup) ??
    (Number.isNaN(leaderReciprocity(scope).value) ? 'no tie joins two formal leaders' : undefined),
  value: (scope) => leaderReciprocity(scope).value,
  expected: (scope) => leaderReciprocity(scope).expected,
  interval: (scope) => {
    const found = leaderReciprocity(scope);
    return shareInterval(found.value, found.variance, found.count / 2, Math.max(3, scope.leaders - 1));
  },
  evenScale: logOdds,
  withoutInterval: 'there is too little contact between formal leaders',
};

/** Every part of a leadership style, in the order in which profiles show them. */
export const styleParts: readonly StylePartDefinition[] = [
  lineFollowing,
  fromBelow,
  startersSpread,
  leadersMutual,
  throughLeaders,
  ...centralizationParts(needsTies, needsStarts),
  ...networkParts(needsTies, needsStarts),
];
