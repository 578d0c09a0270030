import { chance, type Meaning, pairs, people, text, value, yesNo } from './column-meaning.js';

/** Columns that mean the same in every table that has them. */
export const sharedColumns: readonly Meaning[] = [
  text('person_id', 'the person, by the id of the people file'),
  text('name', 'the name of the person, where names were asked for'),
  text('firm', 'firm of the person, as the people file has it'),
  text('unit', 'unit of the person, as the people file has it'),
  text('level', 'level of the person, as the people file has it'),
  text('by', 'the column of the people file whose groups are compared; empty for everybody'),
  text('a', 'one group'),
  text('b', 'the other group'),
  text('group', 'name of the group'),
  yesNo(
    'is_hidden',
    'whether the figures are left out because a group is too small to show, or would tell of one',
  ),
  people('people', 'people of the group'),
  pairs('observed', 'pairs of people in touch'),
  value('expected', 'what chance gives, by the rule of the finding'),
  value('ratio', 'what is observed by what is expected: 1, as expected; below, less'),
  chance('p', 'how often chance alone gives as much, by the rule of the finding'),
  chance('q', 'p after Benjamini and Hochberg over all that was tested together'),
  chance('adjusted_p', 'p after allowing for all that was tested together'),
  text('verdict', 'what the test says, in words'),
  text('cannot_tell', 'why there is no value, where there is none'),
  text('role_id', 'the role, by the id of the roles file'),
  value('low', 'lower end of the 90 % interval'),
  value('high', 'upper end of the 90 % interval'),
  text('questions', 'what to ask before anybody decides'),
];
