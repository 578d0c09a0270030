import { loadKinds, loadNames } from '../../findings/capacity/capacity.js';
import { fitParts } from '../../findings/roles/role-matches.js';
import { english } from '../../words/english.js';
import {
  chance,
  count,
  day,
  hours,
  type Meaning,
  people,
  place,
  share,
  text,
  value,
  yesNo,
} from './column-meaning.js';

/** Columns of introductions.csv. */
export const introductionColumns: readonly Meaning[] = [
  place('round', 'round of introductions, from 1 on'),
  day('date', 'day of the round'),
  ...['a', 'b', 'c'].flatMap((letter): Meaning[] => [
    text(`person_${letter}`, 'somebody who could meet, by id'),
    text(`name_${letter}`, 'the name of that person, where names were asked for'),
    text(`group_${letter}`, 'the group of that person'),
  ]),
  text('reason', 'why they could meet'),
  text('through', 'how they could be introduced'),
  text('through_ids', 'who could introduce them'),
  text('closes', 'the gaps in which it closes a pair that is short'),
  text('needs', 'roles, ideas and topics that need those gaps closed'),
  yesNo('across_levels', 'whether they are of different levels'),
  yesNo('meets_again', 'whether they met in an earlier round'),
];

/** Columns of coverage.csv. */
export const coverageColumns: readonly Meaning[] = [
  count('steps', 'within how many steps people count as reached'),
  people('people', 'size of the group'),
  text('person_id', 'who is added in this place'),
  people('adds', 'people reached more by that'),
  people('equals', 'others who would have added as much'),
  people('reached', 'people reached by the group'),
  share('share', 'the same as a share of all people'),
  share('share_at_most', 'no group of this size reaches more'),
  share('random_mean', 'what a random group of this size reaches'),
  share('random_low', '5 % of random groups reach at most this'),
  share('random_high', '95 % of random groups reach at most this'),
  share('top_degree', 'what those with most contacts reach'),
  share('top_betweenness', 'what those with the highest betweenness reach'),
  share('leaders_mean', 'what as many formal leaders drawn at random reach'),
  share('leaders_low', '5 % of such draws reach at most this'),
  share('leaders_high', '95 % of such draws reach at most this'),
];

/** Columns of matches.csv. */
export const matchColumns: readonly Meaning[] = [
  text('role_title', 'title of the role'),
  place('seat', 'seat of the role, from 1 on'),
  text('state', 'whether somebody is suggested, or the seat is unfilled'),
  text('person_id', 'the person suggested; it is for both sides to say yes or no'),
  yesNo('agreed', 'whether both sides have agreed to it in the talk'),
  value('fit', 'how well it fits by the four parts, 0 to 1'),
  value('fit_low', 'the least it could be, were the unknown parts known'),
  value('fit_high', 'the most it could be, were the unknown parts known'),
  count('holds_under', 'runs with one part counting twice or half as much in which the suggestion stays'),
  ...fitParts.flatMap((part): Meaning[] => [
    value(part, `score of ${part}, 0 to 1`),
    text(`${part}_reason`, `what the score of ${part} comes from`),
  ]),
  text('runners_up', 'who could be asked next, by id'),
  text('why_unfilled', 'why nobody is suggested'),
];

/** Columns of ideas.csv. */
export const ideaColumns: readonly Meaning[] = [
  text('idea_id', 'the idea, by the id of the ideas file'),
  text('title', 'its title'),
  text('status', 'its status: raised, vetted or tested'),
  text('owner_id', 'whose idea it is'),
  text('owner_name', 'the name of the owner, where names were asked for'),
  text('owner_level', 'level of the owner, or layer of the chart; it decides nothing'),
  text('sponsor_id', 'the sponsor looked for'),
  text('sponsor_basis', 'where the sponsor is taken from'),
  text('state', 'whether there is a way from the owner to the sponsor'),
  count('steps', 'steps of the shortest way'),
  count('missing_steps', 'steps that are missing'),
  text('between', 'who stands between, in order'),
  count('shortest_ways', 'number of ways as short'),
  text('meeting_a', 'who could meet to open a way'),
  text('meeting_b', 'the other of the two'),
  text('meeting_through', 'who could bring them together'),
  text('no_meeting', 'why no meeting is suggested'),
  people('people_sharing_topics', 'people who state a topic of the idea'),
  text('could_join', 'who could be asked to join, by id'),
];

const peerColumns = loadKinds.flatMap((load): Meaning[] => {
  const words = loadNames(english)[load];
  return [
    people(`${load}_peers`, `peers whose ${words} are compared`),
    value(`${load}_peers_median`, `median of the ${words} of peers, a week`),
    value(`${load}_fence`, 'above this a load is called above peers'),
  ];
});

/** Columns of capacity.csv. */
export const capacityColumns: readonly Meaning[] = [
  text('ask_about', 'what to ask the person about before more is offered'),
  hours('recorded_hours', 'hours on record with others'),
  hours('recorded_low', 'lower end of the 90 % interval from week to week'),
  hours('recorded_high', 'upper end of the 90 % interval from week to week'),
  hours('week_hours', 'hours of the person’s week'),
  share('share_of_week', 'the first by the last'),
  hours('meeting_hours', 'hours in meetings'),
  value('messages_a_week', 'messages a week, sent and received'),
  people('people_served', 'distinct people who come to the person'),
  ...peerColumns,
  hours('hours_available', 'hours the person offers for more'),
  count('roles_asked', 'roles this run suggests to the person'),
  hours('hours_asked', 'hours these roles state'),
  text('could_relieve', 'who could be asked to help, by id'),
  text('no_relief', 'why nobody could be named'),
];

/** Columns of coaching.csv. */
export const coachingColumns: readonly Meaning[] = [
  text('kind', 'coaching, or a role as practice'),
  text('learner_id', 'who could learn'),
  text('learner_name', 'the name of the learner, where names were asked for'),
  text('coach_id', 'who could coach; it is for both to say yes or no'),
  text('coach_name', 'the name of the coach, where names were asked for'),
  text('skill', 'the skill, or skills'),
  value('from_level', 'level the learner states, 1 to 5'),
  value('to_level', 'level to get to, 1 to 5'),
  value('coach_level', 'level the coach states, 1 to 5'),
  text('reason', 'why the skill could move'),
  count('steps', 'steps between both in the network'),
  people('common_contacts', 'contacts they share'),
  yesNo('crosses_units', 'whether both are of different units'),
  hours('coach_hours', 'hours the coach offers'),
  hours('learner_hours', 'hours the learner offers'),
  share('held_share', 'share of the lotteries in which the pair is made'),
];

/** Columns of audit.csv. */
export const auditColumns: readonly Meaning[] = [
  text('selection', 'what people were chosen for'),
  text('attribute', 'what they are grouped by; it played no part'),
  people('chosen', 'people of the group who were chosen'),
  share('share', 'the same as a share of the group'),
  value('ratio', 'that share by the highest share of a group shown'),
  chance('false_alarm', 'how often chance alone gives a ratio below four fifths'),
  share('noticed_below', 'a share of this or less would have been noticed'),
];

/** Columns of issues.csv. */
export const issueColumns: readonly Meaning[] = [
  text('file', 'the file'),
  place('line', 'line of the file'),
  text('column', 'column of the file'),
  text('code', 'code of the fault; orgraph explain CODE tells more'),
  text('severity', 'what became of the row'),
  text('found', 'what was found'),
  text('fix', 'what would be right'),
  text('value', 'the cell, where values were asked for; it may be personal data'),
];
