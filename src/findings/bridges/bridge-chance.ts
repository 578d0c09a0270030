import type { Groups } from '../../graph/groups.js';
import type { Random } from '../../random.js';
import type { ContactPairs } from '../gaps/contact-table.js';

export const REDRAWINGS = 1999;

/** Share of re-drawings in which one person of the two groups is in at least `held` of `count` pairs. */
export function redrawingP(
  pairs: ContactPairs,
  groups: Groups,
  a: number,
  b: number,
  count: number,
  held: number,
  random: Random,
): number {
  const drawA = drawByActivity(pairs, groups, a, random);
  const drawB = drawByActivity(pairs, groups, b, random);
  let asMany = 1;
  for (let round = 0; round < REDRAWINGS; round++) {
    const times = new Map<number, number>();
    let most = 0;
    for (let pair = 0; pair < count; pair++) {
      for (const person of [drawA(), drawB()]) {
        const now = (times.get(person) ?? 0) + 1;
        times.set(person, now);
        most = Math.max(most, now);
      }
    }
    if (most >= held) asMany++;
  }
  return asMany / (REDRAWINGS + 1);
}

function drawByActivity(pairs: ContactPairs, groups: Groups, group: number, random: Random): () => number {
  const members = Array.from(groups.of.keys()).filter((person) => groups.of[person] === group);
  const upTo: number[] = [];
  let total = 0;
  for (const person of members) {
    total += pairs.activity[person]!;
    upTo.push(total);
  }
  return () => {
    const drawn = random.next() * total;
    let low = 0;
    let high = members.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (upTo[middle]! <= drawn) low = middle + 1;
      else high = middle;
    }
    return members[low]!;
  };
}
