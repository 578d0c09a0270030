import type { LeadershipStyle, StyleGroup } from '../findings/style/leadership-style.js';
import { styleParts } from '../findings/style/style-parts.js';
import { noPart, type StylePart } from '../findings/style/style-profile.js';
import { isOfFew } from './few-behind.js';
import { cardOf } from './finding-card.js';
import { type GroupNumbers, inTenths, toTenth, twoDecimals } from './group-numbers.js';

/** Parts that show how far the one with the most contact is ahead of the others. */
const EXTREME = /^centralization-/;

const FEW = 'it would be a figure of few people, or make one known that is hidden';

const SAME = 'in a group it is none or all, which would say the same of everybody there';

const WITHIN = 'it would tell the contact within the group, and so what is hidden between groups';

/** Why a part of one group is not told; undefined where it is. */
function whyNot(
  { id, value, cannotTell, behind }: StylePart,
  { by, size }: StyleGroup,
  k: number,
): string | undefined {
  if (cannotTell !== undefined || (EXTREME.test(id) && size < 4 * k)) return FEW;
  if (behind !== undefined && isOfFew(behind, k)) return FEW;
  const part = styleParts.find((one) => one.id === id);
  if (part?.tellsContactWithin === true && by !== undefined) return WITHIN;
  const told = twoDecimals(value);
  if (part?.isShareOfDoings === true && (told <= 0 || told >= 1)) return SAME;
  // All but m of n people together: of all pairs, about (1 - m / n)^2 are in one part.
  const apart = size * (1 - Math.sqrt(value));
  return part?.tellsWhoIsApart === true && value < 1 && apart < k ? FEW : undefined;
}

/**
 * The leadership style as groups may be told of it: figures to two decimals, what they are compared with in tenths; a part that would
 * tell the contact within groups of everybody alone; a part that is of too few people in one group of a
 * column in none of that column, so that it is not what is left of a larger group; parts in which the greatest value of anybody
 * shows for everybody and groups of 4 k people alone; no share that is none or all of what people do; no shares by level.
 */
export function shareStyle(finding: LeadershipStyle, numbers: GroupNumbers): LeadershipStyle {
  /** By column and part, why it is told of no group. */
  const reasons = new Map<string, string>();
  const keyOf = (by: string | undefined, id: string) => JSON.stringify([by, id]);
  for (const group of finding.groups)
    for (const part of group.parts) {
      const reason = whyNot(part, group, numbers.k);
      if (reason !== undefined) reasons.set(keyOf(group.by, part.id), reason);
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
      if (reason !== undefined) return noPart(part.id, reason);
      const { behind: _, ...told } = part;
      return { ...told, value: twoDecimals(part.value), ...comparedWithChance(part, group) };
    }),
    ...placeOf(group, group),
  });
  return { ...cardOf(finding), cards: finding.cards, groups: finding.groups.map(share), capabilities: [] };
}

/** A position with its interval: to two decimals for everybody, in tenths for a group of a column. */
function placeOf(
  { position, positionLow, positionHigh }: Pick<StylePart, 'position' | 'positionLow' | 'positionHigh'>,
  { by }: StyleGroup,
) {
  if (by === undefined)
    return {
      position: twoDecimals(position),
      positionLow: twoDecimals(positionLow),
      positionHigh: twoDecimals(positionHigh),
    };
  const [low, high] = inTenths(positionLow, positionHigh);
  return { position: toTenth(position), positionLow: low, positionHigh: high };
}

/**
 * What chance gives, and intervals: both hang on how many pairs are in touch, which is told of everybody and not within a group of a
 * column, so that there they are in tenths.
 */
function comparedWithChance(part: StylePart, group: StyleGroup) {
  const [low, high] =
    group.by === undefined ? [twoDecimals(part.low), twoDecimals(part.high)] : inTenths(part.low, part.high);
  const expected = group.by === undefined ? twoDecimals(part.expected) : toTenth(part.expected);
  return { low, high, expected, ...placeOf(part, group) };
}
