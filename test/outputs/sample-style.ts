import type { FirmComparison } from '../../src/findings/compare/compare-firms.js';
import type { Finding } from '../../src/findings/finding.js';
import type { LeadershipStyle, StyleGroup } from '../../src/findings/style/leadership-style.js';
import { cardOf } from '../../src/findings/style/style-part.js';
import { styleParts } from '../../src/findings/style/style-parts.js';
import type { StylePart } from '../../src/findings/style/style-profile.js';

const none = Number.NaN;

/** A style by hand: a part with all figures, one without an interval, one without an answer; a group shown and one hidden. */
export function sampleStyle(head: Finding): LeadershipStyle {
  return {
    ...head,
    cards: styleParts.map(cardOf),
    groups: [group(undefined, 'everybody'), group('unit', 'North'), hidden('unit', 'West')],
    capabilities: [
      {
        by: undefined,
        name: 'everybody',
        capability: 'relating',
        kinds: ['advice'],
        pairs: 12,
        tiesPerPerson: 2.5,
        peopleInTouch: 0.9,
        leaderShare: 0.4,
        leaderShareLow: 0.3,
        leaderShareHigh: 0.52,
        leaderExpected: 0.2,
        cannotTell: undefined,
        levels: [
          { level: '1', isHidden: true, share: none, peopleShare: none },
          { level: '2', isHidden: false, share: 0.6, peopleShare: 0.5 },
        ],
      },
    ],
  };
}

/** Two firms by hand: a part that differs, one that does not, and one that cannot be told. */
export function sampleComparison(head: Finding): FirmComparison {
  return {
    ...head,
    by: 'firm',
    a: { name: 'North', people: 14 },
    b: { name: 'South <b>', people: 9 },
    size: 9,
    cards: styleParts.map(cardOf),
    parts: styleParts.map(({ id }, at) => {
      const isOpen = at % 3 === 2;
      const sure = { a: 0.3, b: 0.2, aSized: 0.31, bSized: 0.2, difference: 0.11, low: 0.05, high: 0.17 };
      const open = { ...sure, aSized: none, difference: none, low: none, high: none };
      return {
        id,
        ...(isOpen ? open : sure),
        p: isOpen ? none : 0.012,
        adjustedP: isOpen ? none : at % 3 === 0 ? 0.024 : 0.2,
        verdict: isOpen ? 'cannot tell' : at % 3 === 0 ? 'differs' : 'no difference seen',
        cannotTell: isOpen ? 'no reporting lines' : undefined,
      };
    }),
  };
}

function group(by: string | undefined, name: string): StyleGroup {
  return {
    by,
    name,
    size: 14,
    isHidden: false,
    parts: styleParts.map(({ id }, at) => part(id, at)),
    position: -0.21,
    positionLow: -0.4,
    positionHigh: -0.05,
    placedParts: 6,
    leans: 'command-and-control',
  };
}

function part(id: string, at: number): StylePart {
  const empty = { id, value: none, low: none, high: none, expected: none, position: none };
  if (at % 3 === 2)
    return {
      ...empty,
      positionLow: none,
      positionHigh: none,
      leans: 'cannot tell',
      cannotTell: 'no reporting lines',
      withoutInterval: undefined,
    };
  const hasInterval = at % 3 === 0;
  return {
    id,
    value: 0.3,
    low: hasInterval ? 0.22 : none,
    high: hasInterval ? 0.41 : none,
    expected: 0.1,
    position: -0.22,
    positionLow: hasInterval ? -0.34 : none,
    positionHigh: hasInterval ? -0.13 : none,
    leans: hasInterval ? 'command-and-control' : 'cannot tell',
    cannotTell: undefined,
    withoutInterval: hasInterval ? undefined : 'too few people',
  };
}

function hidden(by: string, name: string): StyleGroup {
  return {
    by,
    name,
    size: none,
    isHidden: true,
    parts: [],
    position: none,
    positionLow: none,
    positionHigh: none,
    placedParts: 0,
    leans: 'cannot tell',
  };
}
