import { naturalLog } from '../../kernel/natural-log.js';
import { english } from '../../words/english.js';
import { shareInterval } from './style-intervals.js';
import type { StylePartDefinition } from './style-part.js';
import { centralizationParts } from './style-parts-center.js';
import { networkParts } from './style-parts-network.js';
import type { StyleScope } from './style-scope.js';
import { expectedEvenness, startersEvenness } from './style-spread.js';
import {
  behindCrossings,
  behindLeaderTies,
  behindLines,
  expectedLineShare,
  fromBelowShare,
  leaderReciprocity,
  lineShare,
  type Share,
} from './style-sums.js';

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
  ...english.styleParts['line-following'],
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
  behind: behindLines,
  value: (scope) => lineShare(scope).value,
  expected: expectedLineShare,
  interval: (scope) => intervalOf(scope, lineShare(scope)),
  evenScale: logOdds,
  withoutInterval: 'there is too little contact',
};

const fromBelow: StylePartDefinition = {
  id: 'starts-from-below',
  ...english.styleParts['starts-from-below'],
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
  behind: behindCrossings,
  value: (scope) => fromBelowShare(scope).value,
  expected: () => 0.5,
  interval: (scope) => intervalOf(scope, fromBelowShare(scope)),
  evenScale: logOdds,
  withoutInterval: 'there is too little contact between levels, or all of it is returned',
};

const startersSpread: StylePartDefinition = {
  id: 'starters-spread',
  ...english.styleParts['starters-spread'],
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
  ...english.styleParts['paths-through-leaders'],
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
  ...english.styleParts['leader-reciprocity'],
  ends: { command: 0, cultivate: 1 },
  source: 'Mehra, Smith, Dixon and Robertson (2006), Leadership Quarterly 17(3), 232-245',
  isShareOfDoings: true,
  usesPaths: false,
  usesRandomNetworks: false,
  whyNot: (scope, minGroup) =>
    needsStarts(scope) ??
    needsLeaders(scope, minGroup) ??
    (Number.isNaN(leaderReciprocity(scope).value) ? 'no tie joins two formal leaders' : undefined),
  behind: behindLeaderTies,
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
