import { n } from './numbers.js';

/** The audit of choices. */
export const audit = {
  auditOfChoices: 'Audit of choices',
  shareOfEachLevelThat: 'Share of each level that was chosen, against all others',
  chosenFor: 'Chosen for',
  group: 'Group',
  people: 'People',
  chosen: 'Chosen',
  share: 'Share',
  ratio: 'Ratio',
  p: 'p',
  belowByChance: 'Below 4/5 by chance',
  noticedBelow: 'Noticed below',
  verdict: 'Verdict',
  pictureShareOfEachGroup: 'Picture: share of each group that was chosen',
  shareOfEachGroupThat:
    'Share of each group that was chosen, of those who could be. The line across is the share at or below which a difference would have been noticed; without one, none would have been. A filled mark differs from the others by more than chance explains.',
  /** What people were chosen for, at the start of a sentence or a cell. */
  selections: {
    roles: 'roles',
    shortlists: 'shortlists',
    coaches: 'coaches',
    learners: 'learners',
    'idea partners': 'idea partners',
    leaders: 'leaders',
  },
  verdicts: {
    differs: 'differs',
    'no difference seen': 'no difference seen',
    'too few to tell': 'too few to tell',
  },
  groupsBelowPeopleAreHidden: (rule: string, minGroup: number) =>
    `${rule}; groups below ${minGroup} people are hidden`,
  levelsLevelInPeopleCsv:
    'levels (level in people.csv), or a file with person_id and other attributes (orgraph audit --attributes)',
  aChoiceToLookAt:
    'a choice to look at: suggestions for roles, coaching pairs, partners for ideas or informal leaders',
  didGroupsThatShouldPlay: 'Did groups that should play no part come out alike?',
  aGroupDiffersWhereIts: (FOUR_FIFTHS: number) =>
    `a group differs where its share is below ${FOUR_FIFTHS} of the highest and Fisher's exact p against all others, two-sided and after Holm over the groups, is at most 0.05; too few to tell where even none chosen would not be noticed`,
  thatSomethingWhichGoesWith:
    'that something which goes with the attribute plays a part: where skills, hours or ties are recorded, who was asked, what roles want',
  thatAnybodyWasTreatedUnfairly:
    'that anybody was treated unfairly or fairly: no difference seen is no proof of none, and a difference has many possible causes',
  byWord: (capital: string, attribute: string) => `${capital} by ${attribute}`,
  thereAreNoTwoGroups: (what: string) => `${what}: there are no two groups large enough to show.`,
  ofOfPeopleWereChosen: (
    group: string,
    chosen: number,
    people: number,
    share: number,
    ratio: number,
    group2: string,
    adjustedP: number,
  ) =>
    `of ${group} ${chosen} of ${n.counted(people, 'person', 'people')} were chosen (${n.share(share)}), ${n.short(ratio)} of the share of ${group2}, p = ${n.short(adjustedP)}`,
  moreThanChanceExplainsSo: (what: string, differs: string) =>
    `${what}: ${differs}: more than chance explains, so look for the cause.`,
  sharesFromToP: (share: number, group: string, share2: number, group2: string, adjustedP: number) =>
    `shares from ${n.share(share)} (${group}) to ${n.share(share2)} (${group2}), p = ${n.short(adjustedP)}`,
  tooFewWereChosenFor: (what: string, figures: string) =>
    `${what}: ${figures}; too few were chosen for any difference to be noticed.`,
  theRatioIsBelowFour: (ratio: number, falseAlarm: number) =>
    `; the ratio ${n.short(ratio)} is below four fifths, as chance alone gives in ${n.share(falseAlarm)} of draws`,
  ofTooFewCouldHave: (group: string) => `; of ${group} too few could have been chosen for it to be noticed`,
  aShareOfAtOr: (group: string, noticedBelow: number) =>
    `; a share of ${group} at or below ${n.share(noticedBelow)} would have been noticed`,
  noDifferenceBeyondChance: (what: string, figures: string, alarm: string, noticed: string) =>
    `${what}: ${figures}: no difference beyond chance${alarm}${noticed}.`,
};
