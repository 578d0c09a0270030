import { type ContactCounts, type ContactPairs, observedBetween } from '../findings/gaps/contact-table.js';
import { isDominated } from '../findings/group-privacy.js';
import { toFive } from './group-numbers.js';

/** The contact of a column: its pairs of people, counted, and the group of each person. */
export interface ColumnContact {
  readonly of: Int32Array;
  readonly pairs: ContactPairs;
  readonly counts: ContactCounts;
}

/**
 * Pairs of groups, as a x groups + b with a < b, whose contact is in truth that of one or two people on either side, as
 * {@link isDominated} says. Contact that is rounded to none needs no such care.
 */
export function dominatedPairs({ of, pairs, counts }: ColumnContact): Set<number> {
  const { groupCount } = counts;
  const byCell = new Map<number, [Map<number, number>, Map<number, number>]>();
  for (const [pair, first] of pairs.first.entries()) {
    const people = [first, pairs.second[pair]!];
    const [a, b] = people.map((person) => of[person]!);
    if (a === b) continue;
    const key = Math.min(a!, b!) * groupCount + Math.max(a!, b!);
    const sides = byCell.get(key) ?? [new Map(), new Map()];
    byCell.set(key, sides);
    if (a! > b!) people.reverse();
    for (const [place, person] of people.entries())
      sides[place]!.set(person, (sides[place]!.get(person) ?? 0) + 1);
  }
  const dominated = new Set<number>();
  for (const [key, sides] of byCell) {
    const observed = observedBetween(counts, Math.floor(key / groupCount), key % groupCount);
    if (toFive(observed) > 0 && sides.some((side) => isDominated([...side.values()], observed)))
      dominated.add(key);
  }
  return dominated;
}
