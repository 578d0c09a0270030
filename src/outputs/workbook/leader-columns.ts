import { nimbleTypes } from '../../findings/leaders/nimble-types.js';
import { evidenceKinds } from '../../findings/pull/pull-evidence.js';
import { count, type Meaning, people, place, share, text, value, yesNo } from './column-meaning.js';

const evidenceWords: Readonly<Record<(typeof evidenceKinds)[number], string>> = {
  sought: 'people who come to the person',
  bridge: 'ways between others that lead over the person',
  reach: 'people within reach of the person',
  trusted: 'trusting ties that go both ways',
};

const evidenceColumns = evidenceKinds.flatMap((kind): Meaning[] => {
  const of = `evidence "${kind}" (${evidenceWords[kind]})`;
  return [
    value(kind, of),
    value(`${kind}_expected`, `${of}: what a person like this one is expected to have`),
    value(`${kind}_surprise`, `${of}: how far above that, in typical deviations`),
    value(`${kind}_surprise_low`, `${of}: 5th percentile of the surprise over the draws`),
    value(`${kind}_surprise_high`, `${of}: 95th percentile of the surprise over the draws`),
    place(`${kind}_rank`, `${of}: rank among all people, 1 the highest`),
    people(`${kind}_rank_shared_by`, `${of}: how many have this very value`),
    place(`${kind}_rank_low`, `${of}: 5th percentile of the rank over the draws`),
    place(`${kind}_rank_high`, `${of}: 95th percentile of the rank over the draws`),
    share(`${kind}_top_share`, `${of}: share of draws in which the person is in the top set`),
  ];
});

/** Columns of people, their standing and their pull. */
export const leaderColumns: readonly Meaning[] = [
  place('rank', 'order among people with pull, 1 first; equals share a rank'),
  people('rank_shared_by', 'how many share the rank'),
  text('quadrant', 'formal standing against informal pull; "informal only" are the hidden leaders'),
  text('pull', 'informal pull: clear, likely, cannot tell or none'),
  share('pull_share', 'share of draws in which enough kinds of evidence put the person into a top set'),
  share('pull_share_low', 'lower end of the interval of that share, had the draws been made anew'),
  share('pull_share_high', 'upper end of that interval'),
  share('pull_chance', 'false discovery rate if everybody with evidence as rare were taken'),
  share(
    'pull_held_share',
    'share of the further draws, with as many people missing again, that keep the person so',
  ),
  place('dominance_rank_best', 'the best place any order by position may give the person'),
  place('dominance_rank_worst', 'the worst place any order by position may give the person'),
  place('dominance_best', 'the best place any order by position may give the person'),
  place('dominance_worst', 'the worst place any order by position may give the person'),
  count('top_kinds', 'kinds of evidence, of four, that put the person into a top set'),
  ...evidenceColumns,
  people('sought_along_line', 'people who come to the person along the reporting line; no part of "sought"'),
  people('contacts_manager', 'contacts: the manager'),
  people('contacts_direct_reports', 'contacts: direct reports'),
  people('contacts_skip_up', 'contacts: above the manager on the own line'),
  people('contacts_skip_down', 'contacts: below the direct reports'),
  people('contacts_dotted', 'contacts: by a dotted line'),
  people('contacts_across', 'contacts: across the reporting lines'),
  count('depth', 'steps to the top of the chart, 0 at the top'),
  people('direct_reports', 'people who report to the person'),
  people('total_reports', 'people below, at any depth'),
  count('layers_below', 'steps down to the lowest of them'),
  people('dotted_managers', 'managers by a dotted line'),
  people('dotted_reports', 'reports by a dotted line'),
  text('chart_place', 'where the chart has the person'),
  yesNo('holds_title', 'whether the level is one of the formal ones; empty where none are stated'),
  text('title_and_reports', 'where a stated formal level and reports do not go together'),
  yesNo('is_formal_leader', 'whether the person has reports or a formal level'),
  ...nimbleTypes.map((type) => yesNo(type, `whether the data shows what ${type} leaders do`)),
  count('community', 'number of the working group that the ties form'),
  value('recorded_hours', 'hours a week on record with others'),
];

const sharesOf = (name: string, of: string): Meaning[] => [
  share(name, `${of}, as a share`),
  count(`${name}_part`, `${of}: how many`),
  count(`${name}_whole`, `${of}: of how many`),
  share(`${name}_low`, `${of}: lower end of the interval`),
  share(`${name}_high`, `${of}: upper end of the interval`),
];

/** Columns of formal leaders as architects. */
export const architectColumns: readonly Meaning[] = [
  people('total_reports', 'people below, at any depth; empty in a circle of managers'),
  ...sharesOf('only_through', 'pairs of people below who are joined only through the leader'),
  ...sharesOf('outside_alone', 'people outside whom nobody but the leader is in touch with'),
  ...sharesOf('enabling', 'pairs across groups who could meet through the leader and meet without'),
  count('meet_directly', 'of these, pairs with a tie of their own'),
  ...sharesOf('carried', 'contacts of the area across groups that the leader has'),
  share('carried_expected', 'what that would be if the leader were as any other'),
  people('people_across', 'people below who are in touch across groups, without the leader'),
  count('groups_below', 'groups of the people below'),
  count('groups_in_touch', 'groups the leader is in touch with'),
  share('groups_evenness', 'how evenly: 1 where contact is the same with each'),
  count('layers_in_touch', 'layers of the chart the leader is in touch with'),
  share('layers_evenness', 'how evenly: 1 where contact is the same with each'),
  people('idea_owners_within', 'owners of vetted or tested ideas below or within two steps'),
  people('idea_owners_without_tie', 'of these, those the leader has no tie with'),
  text('idea_owner_ids', 'who they are'),
  people('informal_leaders_within', 'people with pull and without a post, below or within two steps'),
  people('informal_leaders_without_tie', 'of these, those the leader has no tie with'),
  text('informal_leader_ids', 'who they are'),
];
