import { told } from '../../src/findings/finding.js';

/** A text of a finding, with a sentence that counts people. */
export const findingText = told(() => ({
  title: 't',
  question: 'q',
  sentences: ['a sentence that counts'],
  rule: 'r',
  mayMean: 'm',
  doesNotMean: 'd',
  missing: undefined,
}));
