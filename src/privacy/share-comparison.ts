import type { FirmComparison } from '../findings/compare/compare-firms.js';
import type { ComparedPart } from '../findings/compare/compare-styles.js';
import type { LeadershipStyle } from '../findings/style/leadership-style.js';
import { cardOf } from './finding-card.js';
import { type GroupNumbers, inClasses, inTenths, twoDecimals } from './group-numbers.js';

/**
 * Two groups side by side as groups may be told of: the parts that {@link shareStyle} tells of both, so that nothing comes out of a
 * comparison that is hidden in the style; figures to two decimals, their interval in tenths, chances in classes.
 */
export function shareComparison(
  found: FirmComparison,
  style: LeadershipStyle,
  numbers: GroupNumbers,
): FirmComparison {
  const { by, a, b, size, cards, parts } = found;
  const toldOf = (name: string | undefined) =>
    style.groups.find((group) => group.by === by && group.name === name)?.parts ?? [];
  const [ofA, ofB] = [toldOf(a?.name), toldOf(b?.name)];
  const whyNot = (id: string) => {
    const both = [ofA, ofB].map((list) => list.find((part) => part.id === id));
    return both.some((part) => part === undefined)
      ? 'the style of a group is not told'
      : both.find((part) => part?.cannotTell !== undefined)?.cannotTell;
  };
  const named = (group: FirmComparison['a']) =>
    group && { name: group.name, people: numbers.people(group.people) };
  return {
    ...cardOf(found),
    by,
    a: named(a),
    b: named(b),
    size: numbers.people(size),
    cards,
    parts: parts.map((part) => sharePart(part, whyNot(part.id))),
  };
}

function sharePart(part: ComparedPart, whyNot: string | undefined): ComparedPart {
  const { id, verdict, cannotTell } = part;
  const told = (value: number) => (whyNot === undefined ? twoDecimals(value) : Number.NaN);
  const [low, high] = inTenths(told(part.low), told(part.high));
  const chance = (value: number) => (whyNot === undefined ? inClasses(value) : Number.NaN);
  return {
    id,
    a: told(part.a),
    b: told(part.b),
    aSized: told(part.aSized),
    bSized: told(part.bSized),
    difference: told(part.difference),
    low,
    high,
    p: chance(part.p),
    adjustedP: chance(part.adjustedP),
    verdict: whyNot === undefined ? verdict : 'cannot tell',
    cannotTell: whyNot ?? cannotTell,
  };
}
