import { n } from './numbers.js';

/** What the data would need where several findings need the same. */
export const needs = {
  groups:
    'a column that puts people into at least two groups (unit or firm in people.csv, or another with --by)',
  ties: 'ties between people (interactions.csv or meetings.csv)',
  people: 'people (people.csv)',
  reportingLines: 'reporting lines (a column manager_id in people.csv)',
  somebodyWhoTakesPart: (optedOut: number) =>
    `somebody who takes part: all ${n.counted(optedOut, 'person', 'people')} opted out`,
};
