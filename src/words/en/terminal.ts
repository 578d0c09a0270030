import { n } from './numbers.js';

/** The summary on the terminal. */
export const terminal = {
  scope: (people: number, pairs: number, kinds: string) =>
    `${n.form(people, `${people} person`, `${people} people`)}, ${n.form(pairs, `${pairs} pair`, `${pairs} pairs`)} in touch (${kinds === '' ? 'no ties' : kinds})`,
  /** NaN for figures too small to be shown; people are then none. */
  scopeOfGroups: (people: number, pairs: number, k: number) =>
    Number.isNaN(people)
      ? 'Nobody takes part, so there is no group to show.'
      : `About ${people} people, ${Number.isNaN(pairs) ? 'too few pairs in touch to say how many' : `about ${pairs} pairs in touch`}; groups of at least ${k} people are shown, and nobody.`,
  notAnswered: 'Not answered',
  wouldNeed: (title: string, missing: string) => `${title} would need ${missing}`,
  reportSaysNeeds: (titles: string) => `${titles}: the report says what each would need`,
  madeUp: (scope: string) => `Two firms that are made up: ${scope}`,
  clearestHidden: (people: string) => `The clearest of the hidden leaders: ${people}`,
  report: (url: string) => `Report: ${url}`,
};
