import { phrase } from '../phrase.js';

/** What the page holds about people. */
export const privacy = {
  privacy: 'Privacy',
  idAndName: 'id and name',
  thisPageHoldsPersonalData: (part: string) =>
    `This page holds personal data: people are shown by ${part}, and an id can be looked up by whoever has the list. It is not anonymous. Share it with those who need it and no one else, and delete it when they no longer do.`,
  groupsOfFewerThanPeople: (minGroup: number) =>
    `Groups of fewer than ${minGroup} people show no figures, and neither do figures that would give such a group away.`,
  peopleAreShownHereToo:
    'People are shown here too, one by one: whoever has this page can add up what is hidden. Figures of groups to be shared with others are made with --privacy aggregate.',
  peopleWhoDoNotTake:
    'People who do not take part, and all contact with them, left the data before anything was computed.',
  thereIsNoListOf:
    'There is no list of people with little contact, and there is no message content anywhere.',
  aPlaceInANetwork:
    'A place in a network is not performance. Nobody should be hired, paid, promoted or dismissed for it; people stop answering truthfully when they are.',
  thePageAsksTheNetwork: 'The page asks the network for nothing and sends nothing.',
  thisPageShowsGroupsOf: (k: number) =>
    `This page shows groups of at least ${k} people, and nobody. That makes it hard to learn about a person from it, and not impossible: who knows much already learns more from any figure. Nothing here is called anonymous.`,
  byGroupsThatAreToo: <T>(data: T, data2: T) =>
    phrase`By ${data}, groups that are too small, or of which so few people would be left beside another column, are put together as ${data2}.`,
  theGroupsByAreNot: <T>(data: T, k: number) =>
    phrase`The groups by ${data} are not shown: fewer than ${String(k)} people would be left between them and another column.`,
  peopleAndPairsInTouch:
    'People and pairs in touch are counted to the nearest five; other figures have two decimals at most.',
  contactBetweenTwoGroupsThat:
    'Contact between two groups that is in truth that of one or two people is hidden, with as much beside it as keeps it from being worked out.',
  aPlaceInANetwork2:
    'A place in a network is not performance. Nobody should be hired, paid, promoted or dismissed for it.',
};
