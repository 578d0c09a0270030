import { type Finding, toldReason } from '../../src/findings/finding.js';
import type { Introductions } from '../../src/findings/introductions/introductions.js';
import { hostile } from './sample-people.js';

/** Two introductions across one gap: one by somebody both know, one of three over several people. */
export function sampleIntroductions(head: Finding): Introductions {
  const gap = {
    by: 'unit',
    a: hostile.script,
    b: 'Sales',
    needs: [{ from: 'role', id: hostile.formula }],
    standsOut: true,
  } as const;
  return {
    ...head,
    rows: [
      {
        round: 1,
        date: '2026-04-06',
        people: [0, 3],
        groups: [hostile.script, 'Sales'],
        closes: [gap],
        isMixed: true,
        way: { kind: 'common contact', people: [5], others: 2 },
        ...toldReason(() => `Both are interested in ${hostile.script}.`),
        isRepeat: false,
      },
      {
        round: 2,
        date: '2026-04-20',
        people: [1, 4, 6],
        groups: [hostile.script, undefined, 'Sales'],
        closes: [gap],
        isMixed: false,
        way: { kind: 'shortest way', people: [2, 7] },
        ...toldReason(() => 'They are of different groups and have not met.'),
        isRepeat: true,
      },
    ],
    hoursEach: 1,
    hours: 5,
    candidates: 7,
    barred: {
      'takes no part': 1,
      'left out by name': 0,
      'of no group asked for': 0,
      'hours not known': 0,
      'too few hours': 1,
    },
    hasHours: true,
    gaps: [
      {
        ...gap,
        introduced: 3,
        observedBefore: 4,
        observedAfter: 7,
        expectedBefore: 12.5,
        expectedAfter: 12.75,
        shortBefore: 8.5,
        shortAfter: 5.75,
        qBefore: 0.004,
        qAfter: 0.06,
        isGapAfter: false,
      },
    ],
    short: { by: 'unit', gaps: 1, isPressing: true, before: 8.5, after: 5.75 },
    objective: { closed: 192, atMost: 256, guarantee: 1 / 3 },
  };
}
