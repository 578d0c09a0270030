import type { LeadershipStyle, StyleGroup } from '../findings/style/leadership-style.js';
import { styleParts } from '../findings/style/style-parts.js';
import type { StylePart } from '../findings/style/style-profile.js';
import { cardOf } from './finding-card.js';
import { type GroupNumbers, twoDecimals } from './group-numbers.js';

/** Parts that show how far the one with the most contact is ahead of the others. */
const EXTREME = /^centralization-/;

const FEW = 'it would be a figure of few people, or make one known that is hidden';

const SAME = 'in a group it is none or all, which would say the same of everybody there';

/** Why a part of one group is not told; undefined where it is. */
function whyNot({ id, value, cannotTell }: StylePart, size: number, k: number): string | undefined {
  if (cannotTell !== undefined || (EXTREME.test(id) && size < 4 * k)) return FEW;
  const part = styleParts.find((one) => one.id === id);
  const told = twoDecimals(value);
  if (part?.isShareOfDoings === true && (told <= 0 || told >= 1)) return SAME;
  // All but m of n people together: of all pairs, about (1 - m / n)^2 are in one part.
  const apart = size * (1 - Math.sqrt(value));
  return part?.tellsWhoIsApart === true && value < 1 && apart < k ? FEW : undefined;
}

/**
 * The leadership style as groups may be told of it: figures to two decimals; a part that is of too few people in one group of a
 * column in none of that column, so that it is not what is left of a larger group; parts in which the greatest value of anybody
 * shows for everybody and groups of 4 k people alone; no share that is none or all of what people do; no shares by level.
 */
export function shareStyle(finding: LeadershipStyle, numbers: GroupNumbers): LeadershipStyle {
  /** By column and part, why it is told of no group. */
  const reasons = new Map<string, string>();
  const keyOf = (by: string | undefined, id: string) => JSON.stringify([by, id]);
  for (const { by, size, parts } of finding.groups)
    for (const part of parts) {
      const reason = whyNot(part, size, numbers.k);
      if (reason !== undefined) reasons.set(keyOf(by, part.id), reason);
    }
  const share = (group: StyleGroup): StyleGroup => ({
    by: group.by,
    name: group.name,
    isHidden: group.isHidden,
    placedParts: group.placedParts,
    leans: group.leans,
    size: numbers.people(group.size),
    parts: group.parts.map((part) => {
      const reason = reasons.get(keyOf(group.by, part.id));
      return reason === undefined ? rounded(part) : hiddenPart(part.id, reason);
    }),
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

function hiddenPart(id: string, cannotTell: string): StylePart {
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
    cannotTell,
    withoutInterval: undefined,
  };
}
