import { brokerRoles } from '../../findings/brokers/broker-roles.js';
import {
  chance,
  count,
  hours,
  type Meaning,
  pairs,
  people,
  share,
  text,
  ties,
  value,
  yesNo,
} from './column-meaning.js';

const oneWay = (name: string, words: string): Meaning[] => [
  ties(name, `ties ${words}`),
  ties(`${name}_expected`, `ties ${words} that are expected`),
  value(`${name}_ratio`, 'the first by the second'),
  chance(`${name}_p`, `p of so few ties ${words}`),
  chance(`${name}_q`, 'the same after Benjamini and Hochberg'),
];

/** Columns of gaps.csv. */
export const gapColumns: readonly Meaning[] = [
  pairs('expected', 'pairs in touch expected from the sizes and the activity of both groups'),
  pairs('missing_ties', 'expected less observed; negative where there are more'),
  value('ratio_low', 'lower end of the 90 % interval of the ratio'),
  value('ratio_high', 'upper end of the 90 % interval of the ratio'),
  share('findable', 'the share of expected contact at or below which a gap would be found nine times in ten'),
  pairs('rewired_expected', 'expected when everybody keeps the number of contacts and has them with others'),
  chance('rewired_p', 'p against that'),
  chance('rewired_q', 'the same after Benjamini and Hochberg'),
  pairs('usual', 'expected when groups keep to themselves as much as they do here'),
  value('usual_ratio', 'observed by what is usual'),
  chance('usual_q', 'how rarely a pair has as little beside what is usual'),
  yesNo('is_gap', 'whether contact is less than expected, by the rule'),
  yesNo('matters', 'whether the gap is needed closed by a role, an idea or a shared topic'),
  yesNo('stands_out', 'whether it is a gap even beside the other pairs of groups'),
  value('strength', 'strength of the contact, in the unit of the ties'),
  value('expected_strength', 'strength expected from that of both groups in all'),
  ...oneWay('a_to_b', 'from a to b'),
  ...oneWay('b_to_a', 'from b to a'),
  text('needs', 'what needs both groups, with its id'),
];

/** Columns of gap-kinds.csv. */
export const gapKindColumns: readonly Meaning[] = [
  text('from', 'the first group; the acting one where the way is directed'),
  text('to', 'the second group'),
  text('kind', 'kind of ties'),
  text('way', 'either way together, or directed from the first to the second'),
];

/** Columns of style.csv, compare.csv and capabilities.csv. */
export const styleColumns: readonly Meaning[] = [
  text('part', 'part of the leadership style, by its id; orgraph explain style-ID tells more'),
  value('value', 'value of the part'),
  value('position', '-1 command-and-control, 0 as chance, 1 cultivate-and-coordinate'),
  value('position_low', 'lower end of the interval of the position'),
  value('position_high', 'upper end of the interval of the position'),
  text('leans', 'which way it leans, in words'),
  text('without_interval', 'why there is a value but no interval'),
  text('capability', 'one of the four capabilities of distributed leadership'),
  text('kinds', 'kinds of ties that stand for it'),
  pairs('pairs', 'pairs of people in touch'),
  value('ties_per_person', 'ties for each person'),
  share('people_in_touch', 'share of people with at least one'),
  share('leader_share', 'share of the ends of its ties that are formal leaders'),
  share('leader_share_low', 'lower end of the interval of that share'),
  share('leader_share_high', 'upper end of the interval of that share'),
  share('leader_expected', 'share of people who are formal leaders: what chance gives'),
  share('level_share', 'share of the ends of its ties at this level'),
  share('level_people_share', 'share of people at this level'),
];

/** Columns of compare.csv. */
export const compareColumns: readonly Meaning[] = [
  text('a_name', 'the larger firm'),
  people('a_people', 'its people'),
  text('b_name', 'the other firm'),
  people('b_people', 'its people'),
  people('same_size', 'how many people both were brought to'),
  value('a', 'value of the larger firm, as it is'),
  value('b', 'value of the other firm, as it is'),
  value('a_same_size', 'value of the larger firm at the same size'),
  value('b_same_size', 'value of the other firm at the same size'),
  value('difference', 'the larger firm less the other, at the same size'),
];

/** Columns of openness.csv. */
export const opennessColumns: readonly Meaning[] = [
  text('level', 'whether the row is of everybody, a group or a person'),
  text('id', 'name of the group, or id of the person'),
  text('basis', 'what is divided into outside and inside: ties, pairs or weights'),
  value('ei_index', '(outside - inside) / (outside + inside): 1, all outside; -1, all inside'),
  value('rescaled', 'the same on a scale of what is possible with groups of these sizes'),
  value('least', 'the least it could be'),
  value('greatest', 'the greatest it could be'),
  chance('p_lower', 'share of random groupings with a value at most as small'),
  chance('p_upper', 'share of random groupings with a value at least as great'),
  value('segregation', 'of everybody, Freeman’s index: 1, no tie outside; 0, as chance'),
  value('assortativity', 'of everybody, Newman’s assortativity of groups'),
];

/** Columns of communities.csv. */
export const communityColumns: readonly Meaning[] = [
  text('own_group', 'the group that the people file states'),
  text('working_group', 'the group most people of the working group are of'),
  share('share_of_runs', 'share of runs in which it is so'),
  count('community', 'number of the working group that the ties form'),
  share('stability', 'share of runs that put the person with most of that working group'),
];

/** Columns of bridges.csv. */
export const bridgeColumns: readonly Meaning[] = [
  yesNo('is_fragile', 'whether the contact hangs on one person, by the rule'),
  yesNo('is_judged', 'whether there is enough contact to judge that'),
  text('holder_id', 'the person most of the contact runs through'),
  text('holder_name', 'the name of that person, where names were asked for'),
  pairs('pairs', 'pairs of people in touch across both groups'),
  pairs('held_pairs', 'of these, pairs the holder is in'),
  share('share', 'the second by the first'),
  pairs('pairs_without', 'pairs left without the holder'),
  people('fewest_holders', 'the fewest people who are in all of the contact'),
  text('carriers', 'those in most of it, each with the number of pairs'),
  text('ties', 'the ties between people of both groups one by one, where they are too few to be judged'),
  value('strength', 'strength of the contact, in the unit of the ties'),
  value('strength_without', 'strength left without the holder'),
  share('reach', 'share of pairs of people in touch or with a contact in common, the holder not counted'),
  share('reach_without', 'the same without the ties of the holder'),
  value('steps', 'mean steps between people of both groups'),
  value('steps_without', 'the same without the holder'),
  pairs('pairs_cut_off', 'pairs without any way left, were the holder away'),
  count('disjoint_paths', 'ways between both groups that share nobody'),
  text('next_holder_ids', 'those who hold most of what is left'),
  text('second_holder_id', 'the person nearest to holding it too, with hours to do so'),
  people('second_holder_contacts', 'contacts of that person in the other group'),
  people('second_holder_within_two', 'people of the other group within two steps of that person'),
  hours('second_holder_hours', 'hours that person offers'),
];

/** Columns of brokers.csv. */
export const brokerColumns: readonly Meaning[] = [
  yesNo('is_broker', 'whether the person is a broker, by the rule'),
  text('clear_roles', 'roles held more often than chance gives'),
  count('between', 'open ways between people of different groups'),
  text('joins', 'pairs of groups joined, each with the number of ways'),
  ...brokerRoles.flatMap((role): Meaning[] => [
    count(role, `open ways in the role of ${role}`),
    value(`${role}_expected`, `${role}: what groups dealt out at random would give`),
    chance(`${role}_p`, `${role}: share of random groupings that give as many`),
    chance(`${role}_q`, `${role}: the same after Benjamini and Hochberg`),
    value(`${role}_weighted`, `${role}: each way counted by the strength of its ties`),
    value(`${role}_expected_of_density`, `${role}: what a random network of this density gives`),
  ]),
  value('constraint', 'Burt’s constraint: high, all contacts are in touch with one another'),
  value('effective_size', 'Burt’s effective size: contacts less what they share'),
  share('efficiency', 'effective size by number of contacts'),
  value('burt_hierarchy', 'Burt’s hierarchy: whether one contact makes the constraint'),
  value('ei_index', 'E-I index of the person: 1, all ties leave the group; -1, all stay'),
  share('participation', 'participation coefficient: 0, all ties in one group'),
  value('within_module_z', 'ties within the own group, in deviations from its mean'),
];
