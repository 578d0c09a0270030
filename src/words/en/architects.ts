import { n } from './numbers.js';

/** Formal leaders as architects. */
export const architects = {
  units: 'units',
  formalLeadersAsArchitects: 'Formal leaders as architects',
  meansOverLeadersByLayer: 'Means over leaders by layer of the chart, with 90 % intervals',
  layer: 'Layer',
  leaders: 'Leaders',
  joinedOnlyThroughTheLeader: 'Joined only through the leader',
  outsideOnlyTheLeaderIn: 'Outside, only the leader in touch',
  pairsAcrossWhoMeetWithout: 'Pairs across who meet without',
  contactsAcrossThatTheLeader: 'Contacts across that the leader has',
  ofAllContacts: 'Of all contacts',
  eachInTouchWith: (by: string) => `Each in touch with (${by})`,
  howEvenlyIsEven: 'How evenly (1 is even)',
  formalLeadersFromTheTop: 'Formal leaders, from the top of the chart',
  leader: 'Leader',
  peopleBelow: 'People below',
  joinedOnlyThrough: 'Joined only through',
  outsideOnlyTheLeader: 'Outside, only the leader',
  pairsAcrossWithout: 'Pairs across, without',
  inTouchWith: (by: string) => `In touch with (${by})`,
  ownersOfIdeasWithoutA: 'Owners of ideas without a tie',
  ofWord: (within: number) => `of ${n.count(within)}`,
  informalLeadersWithoutATie: 'Informal leaders without a tie',
  aDashStandsWhereThere:
    'A dash stands where there is nothing to divide, and where fewer people are below than a figure is shown of.',
  of2: (part: number, whole: number) => `(${n.count(part)} of ${n.count(whole)})`,
  to: (low: number, high: number) => `(${n.percent(low)} to ${n.percent(high)})`,
  pictureBottleneckAgainstEnabling: 'Picture: bottleneck against enabling',
  peopleOutsideWhomOnlyThe: 'people outside whom only the leader is in touch with (bottleneck)',
  pairsAcrossWhoMeetWithout2: 'pairs across who meet without the leader (enabling)',
  eachLightMarkIsA: (by: string) =>
    `Each light mark is a leader, each square the mean of a level with its 90 % intervals. Up: of pairs of people across ${by} whom the leader could bring together, the share who meet without. To the right: of the people outside whom the leader's area is in touch with, the share whom only the leader knows.`,
  layer2: (from: number) => `layer ${n.count(from)}`,
  layersTo: (from: number, to: number) => `layers ${n.count(from)} to ${n.count(to)}`,
  peoplePeopleCsv: 'people (people.csv)',
  reportingLinesAColumnManager: 'reporting lines (a column manager_id in people.csv)',
  doFormalLeadersMakeIt:
    'Do formal leaders make it possible that people meet, or must it all pass through them?',
  ofLeadersWithAtLeast: (minGroup: number, leaveOut: number, by: string) =>
    `of leaders with at least ${minGroup} people below; an area is a leader and the people below. Bottleneck: pairs of people below whom the ties of the area join only through the leader (range: 5th to 95th percentile over draws that leave out ${n.share(leaveOut)} of ties), and people outside whom only the leader is in touch with. Enabling: of pairs across ${by} who are both in touch with the leader, one of them at least below, those who have a tie or another common contact; and the leader's share of the area's contacts across, beside the leader's share of all its contacts; contacts between the leader and the area are left out. Shares of counts have 90 % intervals after Wilson, means over leaders by drawing leaders anew. Out of touch: below or within two steps, and no tie. Levels of fewer than ${minGroup} such leaders are taken together with the next`,
  whereALeaderCouldHand:
    'where a leader could hand on an introduction, or open a way around themselves; where a post spans what nobody else does',
  thatALeaderHoldsOthers:
    'that a leader holds others back: somebody must be first to know people outside, some duties are confidential, and much contact leaves no trace in these sources',
  nothingCanBeToldOf: (groupsMissing: string) =>
    `Nothing can be told of contact across units: it would need ${groupsMissing}.`,
  noLeaderHas: 'No leader has',
  leadersHave: (outOfTouch: number) => `${n.counted(outOfTouch, 'leader has', 'leaders have')}`,
  theOwnerOfAVetted: (part: string) =>
    `${part} the owner of a vetted or tested idea, or an informal leader, within reach without a tie to them.`,
  ofFormalLeadersAtLeast: (rows: number, judged: number, part: string, minGroup: number) =>
    `Of ${n.counted(rows, 'formal leader', 'formal leaders')}, ${n.count(judged)} ${part} at least ${minGroup} people below: too few to say what leaders here have in common.`,
  to2: (low: number, high: number) => `${n.share(low)} to ${n.share(high)}`,
  belowMostLeadersNoTwo:
    'Below most leaders no two people are joined by ties of the area, so that nothing can pass through the leader.',
  ofThePairsOfPeople: (onlyThrough: number, leaders: number, within: string) =>
    `Of the pairs of people below a leader who are joined within the area, ${n.share(onlyThrough)} are joined only through the leader, on average over ${n.counted(leaders, 'leader', 'leaders')} (${within}).`,
  ofThePeopleOutsideWhom: (outsideAlone: number, within: string) =>
    `Of the people outside whom an area is in touch with, ${n.share(outsideAlone)} are in touch with nobody in it but the leader (${within}).`,
  ofThePairsAcrossS: (by: string | undefined, enabling: number, within: string) =>
    `Of the pairs across ${by}s whom a leader could bring together, ${n.share(enabling)} meet without the leader (${within}).`,
  leadersHaveOfTheirAreas: (
    carried: number,
    by: string | undefined,
    carriedExpected: number,
    groupsInTouch: number,
  ) =>
    `Leaders have ${n.share(carried)} of their area's contacts across ${by}s, and ${n.share(carriedExpected)} of all its contacts; they are in touch with ${n.short(groupsInTouch)} ${by}s each.`,
};
