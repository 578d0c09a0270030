import type { Groups } from '../graph/groups.js';
import type { Network } from '../graph/network.js';

/**
 * The firm of each group, or undefined where some group has people of several firms. People without a firm are passed over;
 * a group of such people alone has firm -1.
 */
function firmsOfGroups(network: Network, groups: Groups): Int32Array | undefined {
  if (groups.column === 'firm' || !network.groupColumns.includes('firm')) return undefined;
  const firms = network.groupsBy('firm').of;
  const firmOf = new Int32Array(groups.names.length).fill(-1);
  for (let person = 0; person < groups.of.length; person++) {
    const group = groups.of[person]!;
    const firm = firms[person]!;
    if (group === -1 || firm === -1) continue;
    if (firmOf[group] !== -1 && firmOf[group] !== firm) return undefined;
    firmOf[group] = firm;
  }
  return firmOf;
}

/**
 * Which groups are too small to show: those below `minGroup`, and, so that nobody can be found by subtraction, the next
 * smallest ones until the hidden groups together hold at least that many people. Where groups are parts of something whose
 * total may be known, such as units of a firm, `partOf` says of what, and each whole hides enough of its own.
 */
export function hiddenGroups(
  sizes: ArrayLike<number>,
  minGroup: number,
  partOf?: ArrayLike<number>,
): boolean[] {
  const places = Array.from(sizes, (_, group) => group);
  const isHidden = places.map((group) => sizes[group]! < minGroup);
  for (const whole of new Set(places.map((group) => partOf?.[group] ?? -1))) {
    const parts = places.filter((group) => (partOf?.[group] ?? -1) === whole);
    let inside = 0;
    let isAny = false;
    for (const group of parts.sort((a, b) => sizes[a]! - sizes[b]! || a - b)) {
      if (!isHidden[group] && (!isAny || inside >= minGroup)) break;
      isHidden[group] = true;
      isAny = true;
      inside += sizes[group]!;
    }
  }
  return isHidden;
}

/** Shares of what is counted beyond which it is that of one person, or of two. */
const MOST_OF_ONE = 0.5;
const MOST_OF_TWO = 0.8;

/**
 * Whether one holds more than half of all, or two more than 80 %.
 *
 * Source: the (n, k) dominance rule of statistical disclosure control (Hundepool et al. 2012, section 4.2).
 */
export function isDominated(held: ArrayLike<number>, all: number): boolean {
  let first = 0;
  let second = 0;
  for (let at = 0; at < held.length; at++) {
    const own = held[at]!;
    if (own > first) {
      second = first;
      first = own;
    } else if (own > second) second = own;
  }
  return first > MOST_OF_ONE * all || first + second > MOST_OF_TWO * all;
}

/** Who stands behind a figure made of ties. */
export interface Behind {
  /** How many people have a tie that counts in it. */
  readonly people: number;
  /** Whether one or two of them hold most of these ties, as {@link isDominated} says, on either side of them. */
  readonly isDominated: boolean;
}

/** Who stands behind `ties`: for either side of them, how many each person has there. */
export function whoIsBehind(ties: number, ...sides: readonly Float64Array[]): Behind {
  const [side = new Float64Array(0)] = sides;
  return {
    people: side.reduce((count, _, person) => count + Number(sides.some((own) => own[person]! > 0)), 0),
    isDominated: sides.some((own) => isDominated(own, ties)),
  };
}

/** Groups with those too small to show taken out: nothing about them is left to count. */
export interface ShownGroups extends Groups {
  /** By group, whether it was taken out; its people have group -1. */
  readonly isHidden: readonly boolean[];
  /** The firm of each group where every group is part of one. */
  readonly firmOf: Int32Array | undefined;
}

/** Puts people into groups by a column, and takes the groups out that are too small to show. Throws COLUMN_UNKNOWN. */
export function shownGroups(network: Network, column: string, minGroup: number): ShownGroups {
  const groups = network.groupsBy(column);
  const firmOf = firmsOfGroups(network, groups);
  const isHidden = hiddenGroups(groups.sizes, minGroup, firmOf);
  const of = groups.of.map((group) => (group === -1 || isHidden[group] ? -1 : group));
  return { ...groups, of, isHidden, firmOf };
}
