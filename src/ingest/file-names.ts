import type { TableName } from '../schema/dataset.js';

/** By table, the names of its file in a folder, without regard to case; `config` is the configuration. */
export const fileNames: Readonly<Record<TableName | 'config', readonly string[]>> = {
  aliases: ['aliases.csv'],
  people: ['people.csv'],
  interactions: ['interactions.csv', 'ties.csv', 'edges.csv'],
  meetings: ['meetings.csv'],
  roles: ['roles.csv'],
  preferences: ['preferences.csv'],
  ideas: ['ideas.csv'],
  history: ['meetings-history.csv'],
  answers: ['answers.csv'],
  config: ['orgraph.json'],
};
