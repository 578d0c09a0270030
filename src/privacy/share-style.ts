import type { LeadershipStyle, StyleGroup } from '../findings/leadership-style.js';
import type { StylePart } from '../findings/style-profile.js';
import { cardOf } from './finding-card.js';
import { type GroupNumbers, twoDecimals } from './group-numbers.js';

/** Parts that show how far the one with the most contact is ahead of the others. */
const EXTREME = /^centralization-/;

const FEW = 'it would be a figure of few people, or make one known that is hidden';

/**
 * The leadership style as groups may be told of it: figures to two decimals; a part that is of too few people in one group of a
 * column in none of that column, so that it is not what is left of a larger group; parts in which the greatest value of anybody
 * shows for everybody and groups of 4 k people alone; no shares by level.
 */
export function shareStyle(finding: LeadershipStyle, numbers: GroupNumbers): LeadershipStyle {
  const hasAll = new Map<string, boolean>();
  const keyOf = (by: string | undefined, id: string) => JSON.stringify([by, id]);
  for (const { by, size, parts } of finding.groups)
    for (const part of parts) {
      const isTold = part.cannotTell === undefined && !(EXTREME.test(part.id) && size < 4 * numbers.k);
      const key = keyOf(by, part.id);
      hasAll.set(key, isTold && hasAll.get(key) !== false);
    }
  const share = (group: StyleGroup): StyleGroup => ({
    by: group.by,
    name: group.name,
    isHidden: group.isHidden,
    placedParts: group.placedParts,
    leans: group.leans,
    size: numbers.people(group.size),
    parts: group.parts.map((part) =>
      hasAll.get(keyOf(group.by, part.id)) === true ? rounded(part) : hiddenPart(part.id),
    ),
    position: twoDecimals(group.position),
    positionLow: twoDecimals(group.positionLow),
    positionHigh: twoDecimals(group.positionHigh),
  });
  return { ...cardOf(finding), cards: finding.cards, groups: finding.groups.map(share), capabilities: [] };
}

function rounded(part: StylePart): StylePart {
  const { id, leans, cannotTell, withoutInterval } = part;
  return {
    id,
    value: twoDecimals(part.value),
    low: twoDecimals(part.low),
    high: twoDecimals(part.high),
    expected: twoDecimals(part.expected),
    position: twoDecimals(part.position),
    positionLow: twoDecimals(part.positionLow),
    positionHigh: twoDecimals(part.positionHigh),
    leans,
    cannotTell,
    withoutInterval,
  };
}

function hiddenPart(id: string): StylePart {
  const none = Number.NaN;
  return {
    id,
    value: none,
    low: none,
    high: none,
    expected: none,
    position: none,
    positionLow: none,
    positionHigh: none,
    leans: 'cannot tell',
    cannotTell: FEW,
    withoutInterval: undefined,
  };
}
