import { n } from './numbers.js';

/** Hours and load. */
export const capacity = {
  messages: 'messages',
  capacity: 'Capacity',
  toBeAskedAboutBefore:
    'To be asked about before anything more is offered. Recorded contact is a part of the work, and a great load in the record can have reasons the data does not hold.',
  peopleToBeAskedA:
    'People to be asked: a full week, a load far above that of peers, or more asked than offered',
  person: 'Person',
  askAbout: 'Ask about',
  recordedHoursAWeek: 'Recorded hours a week',
  workingWeek: 'Working week',
  share: 'Share',
  abovePeers: 'Above peers',
  hoursOffered: 'Hours offered',
  askedByThisRun: 'Asked by this run',
  couldRelieve: 'Could relieve',
  allOthers: 'all others',
  the: (peers: string) => `the ${peers}`,
  theMiddleOfIs: (loadNames: string, part: string, median: number) =>
    `${loadNames}: the middle of ${part} is ${n.count(median)}`,
  whatTheMostLoadedFew: (reason: string | undefined) =>
    `What the most loaded few carry is not told: ${reason}.`,
  whatTheMostLoadedFew2: 'What the most loaded few carry',
  shareOfEachLoadThat:
    'Share of each load that the most loaded few carry, beside what would be even and what chance gives',
  load: 'Load',
  top: (loadNames: string, top: number) => `${loadNames}, top ${top} %`,
  people: 'People',
  carry: 'Carry',
  ifAllAlike: 'If all alike',
  byChance: 'By chance',
  picturePeopleByTheShare: 'Picture: people by the share of their week in recorded contact',
  shareOfTheWorkingWeek: 'share of the working week in recorded contact',
  peopleByTheShareOf: (overload: number, minGroup: number) =>
    `People by the share of their working week that recorded contact fills. The dotted line is the limit at which they are asked, ${n.percent(overload)}. An open bar stands for fewer than ${minGroup} people.`,
  pictureWhatTheMostLoaded: 'Picture: what the most loaded few carry',
  whatTheMostLoadedAnd:
    'What the most loaded 3 and 5 % of people carry of each load. The filled mark is their share, the bar its 90 % interval; the line across is what they would carry if all carried the same, the ring what chance alone would leave them. The table below has the figures.',
  top2: (loadNames: string, top: number) => `${loadNames}: top ${top} %`,
  recordedHours: 'recorded hours',
  peopleServed: 'people served',
  whoseWeekIsFullBefore: 'Whose week is full before a role is offered, and who could relieve them?',
  theIntervalIsFromWeek: (rule: string) =>
    `${rule}; the interval is from week to week (Student's t, 90 %). Above peers: beyond the upper quartile of at least 8 others of the unit (else of the firm, else of all) by 3 times what lies between their quartiles (Tukey's outer fence), beyond twice their median, and beyond 4 hours or 20 messages a week or 5 people. Could relieve: takes part in roles, has hours left after what this run asks, is not overloaded, lists one of the skills at least at the level, and is in touch with somebody who comes to the person`,
  nobodyOnRecordHasThe: 'Nobody on record has the skills, the ties and the hours to relieve them.',
  forOfThemSomebodyHas: (relieved: number) =>
    `For ${relieved} of them somebody has skills, ties and hours to relieve them.`,
  nobodysLoadStandsApartFrom: "Nobody's load stands apart from that of peers.",
  peopleHaveALoadFar: (above: number) =>
    `${n.counted(above, 'person has', 'people have')} a load far above that of peers: a reason to ask what it is made of.`,
  nobodyForMoreHoursThan: ', nobody for more hours than they offer',
  ofThemForMoreHours: (beyond: number) => `, ${beyond} of them for more hours than they offer`,
  thisRunAsksPeopleTo: (asked: number, part: string) =>
    `This run asks ${n.counted(asked, 'person', 'people')} to think about a role${part}.`,
  andChance: (chance: number) => `, and chance ${n.share(chance)}`,
  theWithTheMostCarry: (
    share: number,
    carried: string,
    low: number,
    high: number,
    even: number,
    part: string,
  ) =>
    `The 5 % with the most carry ${n.share(share)} of ${carried} (${n.share(low)} to ${n.share(high)}); everybody alike would leave them ${n.share(even)}${part}.`,
  theRecordedHours: 'the recorded hours',
  theMessages: 'the messages',
  theContactInWhichOne: 'the contact in which one comes to another',
  whoseWeekIsFullBefore2: 'Whose week is full before a role is offered?',
  nobodysRecordedContactReachesOf: (overload: number) =>
    `Nobody's recorded contact reaches ${n.share(overload)} of the working week.`,
  ofWhomOfferHoursFor: (offering: number) => `, ${offering} of whom offer hours for more`,
  recordedContactFillsAtLeast: (overload: number, overloaded: number, part: string) =>
    `Recorded contact fills at least ${n.share(overload)} of the working week of ${n.counted(overloaded, 'person', 'people')}${part}.`,
  recordedHoursInContactA: (overload: number) =>
    `recorded hours in contact a week, of interactions and meetings that state a duration, at least ${n.share(overload)} of 40 h x fte`,
  thatThereIsNoRoom:
    'that there is no room for another role, or that the person has become a bottleneck; a reason to ask',
  thatThePersonWorksToo:
    'that the person works too much or too little: unrecorded work, and contact without a duration, are not in it',
  durationsWithDatesDurationMinutes:
    'durations with dates (duration_minutes and timestamp in interactions.csv or meetings.csv)',
  fullWeek: 'full week',
  abovePeers2: (loadNames: string) => `${loadNames} above peers`,
  askedForMoreThanOffered: 'asked for more than offered',
};
