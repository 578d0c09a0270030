import type { Finding } from '../../src/findings/finding.js';
import { type EiFigure, eiBases } from '../../src/findings/openness/ei-tests.js';
import type { Openness } from '../../src/findings/openness/openness.js';
import { at, hostile } from './sample-people.js';

const none = Number.NaN;

const figures = eiBases.map(
  (basis): EiFigure => ({
    basis,
    value: basis === 'weights' ? none : -0.25,
    least: -1,
    greatest: 0.5,
    rescaled: 0,
    expected: 0.1,
    pLower: 0.004,
    pUpper: 1,
  }),
);

/** Openness by hand: everybody, a group, one that is hidden but still holds figures, and a person. */
export function sampleOpenness(head: Finding): Openness {
  const row = { by: 'unit', isHidden: false, people: 8, figures, segregation: 0.4, assortativity: none };
  const leak = figures.map((figure) => ({ ...figure, value: 98765 }));
  return {
    ...head,
    permutations: 999,
    rows: [
      { ...row, group: undefined, assortativity: 0.3 },
      { ...row, group: 'Care' },
      { ...row, group: hostile.script, isHidden: true, people: 98765, segregation: 98765, figures: leak },
    ],
    people: [{ by: 'unit', person: at('p07'), figures }],
  };
}
