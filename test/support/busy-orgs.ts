import * as fc from 'fast-check';
import type { SmallOrg } from './small-orgs.js';

/** Four to nine people, each of whom goes to about half of the others: enough for triangles, two-paths and equal ways. */
export function busyOrg(): fc.Arbitrary<SmallOrg> {
  return fc
    .integer({ min: 4, max: 9 })
    .chain((count) =>
      fc.array(fc.constantFrom(0, 0, 0, 1, 2, 10), { minLength: count * count, maxLength: count * count }),
    )
    .map((weights) => {
      const count = Math.sqrt(weights.length);
      const people = Array.from({ length: count }, (_, place) => `p${place}`);
      const ties = weights.flatMap((weight, place) =>
        weight === 0 ? [] : [[people[Math.floor(place / count)]!, people[place % count]!, weight] as const],
      );
      return { people, ties };
    });
}
