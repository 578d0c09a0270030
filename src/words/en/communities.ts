import { n } from './numbers.js';

/** Working groups that the ties form. */
export const communities = {
  communities: 'Communities',
  communitiesAgainstTheGroupsPeople: 'Communities against the groups people belong to',
  groupsBy: 'Groups by',
  adjustedRandIndex: 'Adjusted Rand index',
  variationOfInformation: 'Variation of information',
  modularityOfTheGroups: 'Modularity of the groups',
  peopleWhoseWorkingGroupIs: 'People whose working group is mostly of another group than their own',
  person: 'Person',
  byWord: 'By',
  ownGroup: 'Own group',
  worksMostlyWith: 'Works mostly with',
  shareOfRuns: 'Share of runs',
  leidenBestRunTheCommunities: 'Leiden, best run: the communities',
  leidenConsensusOfTheRuns: 'Leiden, consensus of the runs',
  louvainOfGraphologyBestRun: 'Louvain of graphology, best run: the baseline',
  waysToPartTheNetwork: 'Ways to part the network',
  way: 'Way',
  runs: 'Runs',
  modularity: 'Modularity',
  adjustedRandIndexWithThe: 'Adjusted Rand index with the communities',
  twoRunsOfLeidenDiffer: (variation: number) =>
    `Two runs of Leiden differ by ${n.figure(variation)} nats on average (variation of information, 0 being always the same).`,
  communitiesAndWhereMostOf: 'Communities, and where most of their people belong',
  community: 'Community',
  people: 'People',
  shareOfRunsThatKeep: 'Share of runs that keep its people together',
  unitsWithAtLeastPeople: (minGroup: number) => `Units with at least ${minGroup} people in it`,
  ofCommunitiesAreNotListed: (hidden: number, order: number) =>
    `${n.count(hidden)} of ${n.count(order)} communities are not listed, since they are small or would give a small one away.`,
  pictureUnitsAndTheCommunities: 'Picture: units and the communities their people are in',
  community2: 'community',
  community3: (names: string | undefined, community: number, people: number) =>
    `${names} – community ${community}: ${n.count(people)}`,
  community4: (community: number) => `community ${community}`,
  theLargestOfAreDrawn: (kept: number, shown: number) =>
    ` The ${n.count(kept)} largest of ${n.count(shown)} are drawn.`,
  fromTheSOfThe: (column: string, minGroup: number, part: string) =>
    `From the ${column}s of the chart, left, to the communities that the ties make, right: the thicker a band, the more people of the ${column} are in the community. Bands of fewer than ${minGroup} people are not drawn, nor is the smallest one that would give them away.${part} A ${column} whose band does not split keeps together; a community fed by many joins them.`,
  whichWorkingGroupsDoThe: 'Which working groups do the ties form, whatever the chart says?',
  leidenOnTheCombinedInformal: (runs: number, BASELINE_RUNS: number, MOST_BASELINE_PAIRS: number) =>
    `Leiden on the combined informal network without direction, best modularity of ${n.counted(runs, 'seeded run', 'seeded runs')}; consensus: those together in all runs stay together, and the runs are repeated on these cores until they agree; baseline: best of ${BASELINE_RUNS} runs of graphology's Louvain, up to ${n.counted(MOST_BASELINE_PAIRS, 'pair', 'pairs')} in touch`,
  whoWorksTogetherInFact: 'who works together in fact; where it differs from the units, work crosses them',
  thatTheGroupsAreReal:
    'that the groups are real where runs disagree or modularity is near 0: any network can be parted',
  byOfPeopleTheWorking: (column: string, count: number) =>
    `By ${column}: of ${n.counted(count, 'person', 'people')} the working group is mostly of another ${column}, in at least half of the runs.`,
  theTiesFormRunsAgree: (groupsOf: string, runs: number, adjustedRand: number) =>
    `The ties form ${groupsOf}; ${runs} runs agree with one another by ${n.short(adjustedRand)} (adjusted Rand index, 1 being always the same).`,
  theyAgreeWithTheBy: (by: string, adjustedRand: number) =>
    `They agree with the ${by} by ${n.short(adjustedRand)}.`,
  whatTheRunsHaveIn: (groupsOf: string, adjustedRand: number) =>
    `What the runs have in common leads to ${groupsOf}; agreement with the best run is ${n.short(adjustedRand)}.`,
  theRunsComeToNo: (groupsOf: string, adjustedRand: number) =>
    `The runs come to no full agreement. Nearest to all of them are ${groupsOf}; agreement with the best run is ${n.short(adjustedRand)}.`,
  thereIsNoBaselineSince: (MOST_BASELINE_PAIRS: number) =>
    `There is no baseline, since graphology's Louvain would take long on more than ${n.counted(MOST_BASELINE_PAIRS, 'pair', 'pairs')} in touch.`,
  louvainTheBaselineReachesA: (modularity: number, adjustedRand: number) =>
    `Louvain, the baseline, reaches a modularity of ${n.short(modularity)} and agrees with the communities by ${n.short(adjustedRand)}.`,
  communitiesModularity: (count: number, reached: number) =>
    `${n.counted(count, 'community', 'communities')} (modularity ${n.short(reached)})`,
};
