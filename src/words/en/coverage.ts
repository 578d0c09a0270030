import { phrase } from '../phrase.js';
import { n } from './numbers.js';

/** Which small group reaches almost everybody. */
export const coverage = {
  leadersAtRandom: 'formal leaders drawn at random',
  betweennessFirst: 'greatest betweenness first',
  contactsFirst: 'most contacts first',
  atRandomLine: 'drawn at random, with the middle 90 % of draws',
  wellChosenLine: 'well chosen',
  mayMean:
    'that word, a question or a request given to these people can come to most others through contact that is there already',
  doesNotMean:
    'that these people are better or must be asked: other groups may reach as many. That somebody can be reached says neither that word is passed on nor that it is heard, and nobody left out of the group is less connected for it',
  /** Whom a chosen person reaches, by the direction of ties. */
  directions: {
    both: 'ties count whichever way they run',
    out: 'ties are followed from the chosen to those they act towards',
    in: 'ties are followed from the chosen to those who come to them',
  },
  /** `within 2 steps`, `in one step`. */
  steps: (steps: number) => (steps === 1 ? 'in one step' : `within ${steps === 2 ? 'two' : steps} steps`),
  /** A share with what is neither none nor all never rounded to it. */
  share: (count: number, all: number) => {
    if (all === 0) return '0 %';
    const share = (100 * count) / all;
    const rounded = share < 10 || share > 99 ? Math.round(10 * share) / 10 : Math.round(share);
    if (rounded >= 100 && count < all) return 'over 99.9 %';
    return rounded <= 0 && count > 0 ? 'under 0.1 %' : `${rounded} %`;
  },
  barred: {
    'takes no part': 'take no part in roles',
    'no tie': 'have no tie to follow',
    'left out by name': 'are left out by name',
    'hours not known': 'state no hours (hours_available in people.csv)',
    'too few hours': 'offer fewer hours',
  },
  nobodyToChoose: (barred: string) => `somebody who may be chosen: of all people ${barred}`,
  coverage: 'Coverage',
  inOneStep: 'In one step',
  withinTwoSteps: 'Within two steps',
  wellChosen: 'Well chosen',
  atMost: 'At most',
  mostContacts: 'Most contacts',
  greatestBetweenness: 'Greatest betweenness',
  shareOfPeopleReachedBy: (steps: string) => `Share of people reached ${steps}, by size of the group`,
  people: 'People',
  atRandom: 'At random',
  to: (share: string, share2: string) => `(${share} to ${share2})`,
  formalLeaders: 'Formal leaders',
  thePeopleOfTheWell: (steps: string) =>
    `The people of the well chosen group ${steps}, in the order of choice`,
  person: 'Person',
  peopleAdded: 'People added',
  othersWhoWouldAddAs: 'Others who would add as many',
  inOneStep2: 'in one step',
  withinTwoSteps2: 'within two steps',
  pictureShareOfPeopleReached: (within: string) =>
    `Picture: share of people reached ${within} by size of the group`,
  peopleInTheGroup: 'people in the group',
  shareOfAllPeopleReached: <T>(within: string, reverse: T) =>
    phrase`Share of all people reached ${within}, by the size of the group. ${reverse} The dotted line is the target. The table below has the figures.`,
  whichSmallGroupReachesAlmost: 'Which small group reaches almost everybody?',
  eachNextPersonIsThe: (direction: string, target: number, draws: number) =>
    `each next person is the one who adds most to those reached; a chosen person reaches themselves and everybody in one step, or within two; ${direction}; people who take no part in roles or have no tie are not chosen, and count among those to be reached; the target is ${n.share(target)}; beside it ${draws} groups drawn at random with the middle 90 % of them`,
  noGroupReachesOfPeople: (target: number, within: string, share: string, points: number, share2: string) =>
    `No group reaches ${n.share(target)} of people ${within}: ${share} is the most, since the others have no tie or are too far from everybody who may be chosen; ${n.counted(points, 'person reaches', 'people reach')} ${share2}.`,
  noSmallerGroupDoes: 'no smaller group does',
  noGroupOfFewerThan: (fewest: number) => `no group of fewer than ${n.count(fewest)} does`,
  oneDrawn: 'one drawn',
  asManyDrawn: 'as many drawn',
  peopleWellChosenReachOf: (
    size: number,
    share: string,
    within: string,
    bound: string,
    asMany: string,
    part: string,
    share2: string,
    share3: string,
    share4: string,
  ) =>
    `${n.counted(size, 'person, well chosen, reaches', 'people, well chosen, reach')} ${share} of all ${within}, and ${bound}; ${asMany} at random ${part} ${share2} (${share3} to ${share4} in 90 % of draws).`,
  ofPeopleReachIfWell: (
    people: number,
    share: string,
    steps: string,
    share2: string,
    share3: string,
    share4: string,
  ) =>
    `3 % of people (${n.count(people)}) reach ${share} ${steps} if well chosen, and ${share2} if drawn at random (${share3} to ${share4}).`,
  allFormalLeadersTogetherReach: (leaders: number, share: string, steps: string, share2: string) =>
    `All ${n.counted(leaders, 'formal leader', 'formal leaders')} together reach ${share} ${steps}; as many well chosen ${share2}.`,
};
