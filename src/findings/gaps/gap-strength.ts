import type { Groups } from '../../graph/groups.js';
import type { ContactPairs } from './contact-table.js';

/** The strength of contact across two groups, and what that of their people leads to expect. */
export interface StrengthBetween {
  readonly strength: number;
  readonly expectedStrength: number;
}

/**
 * Strengths added up between groups, and expected in proportion to the strength of contact each person has in all, as pairs in
 * touch are to their number. Cost: O(pairs). The sums are over pairs in order.
 */
export function strengthBetween(
  { first, second, strengths, activity }: ContactPairs,
  { of, names }: Groups,
): (a: number, b: number) => StrengthBetween {
  const ofPerson = new Float64Array(activity.length);
  const across = new Map<number, number>();
  for (let pair = 0; pair < first.length; pair++) {
    const strength = strengths[pair]!;
    ofPerson[first[pair]!]! += strength;
    ofPerson[second[pair]!]! += strength;
    const a = of[first[pair]!]!;
    const b = of[second[pair]!]!;
    if (a === b) continue;
    const key = Math.min(a, b) * names.length + Math.max(a, b);
    across.set(key, (across.get(key) ?? 0) + strength);
  }
  const ofGroup = new Float64Array(names.length);
  let all = 0;
  let allSquares = 0;
  for (let person = 0; person < ofPerson.length; person++) {
    const strength = ofPerson[person]!;
    if (of[person] !== -1) ofGroup[of[person]!]! += strength;
    all += strength;
    allSquares += strength * strength;
  }
  // Two people alone share all there is: nothing else could be.
  const scale = all / (all * all - allSquares);
  return (a, b) => ({
    strength: across.get(Math.min(a, b) * names.length + Math.max(a, b)) ?? 0,
    expectedStrength: ofGroup[a]! * ofGroup[b]! * scale,
  });
}
