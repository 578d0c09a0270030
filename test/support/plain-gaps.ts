import type { ContactPairs } from '../../src/findings/gaps/contact-table.js';
import { randomIntegers } from '../../src/kernel/random-integers.js';

// The gap tests as their definitions read, on tables of all pairs of groups: what the fast ones are compared with.

/** The pairs whose two people both still have a group. */
export function keepPairs(pairs: ContactPairs, of: Int32Array): ContactPairs {
  const activity = new Float64Array(of.length);
  const first = new Int32Array(pairs.first.length);
  const second = new Int32Array(pairs.first.length);
  let count = 0;
  for (let pair = 0; pair < pairs.first.length; pair++) {
    const a = pairs.first[pair]!;
    const b = pairs.second[pair]!;
    if (of[a] === -1 || of[b] === -1) continue;
    first[count] = a;
    second[count++] = b;
    activity[a]!++;
    activity[b]!++;
  }
  const strengths = new Float64Array(count).fill(1);
  return { first: first.subarray(0, count), second: second.subarray(0, count), strengths, activity };
}

/** Pairs in touch between groups, observed and expected: a symmetric table, row after row. */
interface ContactTable {
  readonly groupCount: number;
  readonly observed: Float64Array;
  /**
   * Pairs expected when each person keeps the number of contacts they have and meets others at random in proportion to
   * theirs: k_i k_j / 2m summed over the people of both groups, scaled so that all pairs together are those observed.
   */
  readonly expected: Float64Array;
}

/** Counts the table for one way of putting people into groups (-1: none). Cost: O(pairs + groups squared). */
export function contactTable(pairs: ContactPairs, of: Int32Array, groupCount: number): ContactTable {
  const observed = new Float64Array(groupCount * groupCount);
  for (let pair = 0; pair < pairs.first.length; pair++) {
    const a = of[pairs.first[pair]!]!;
    const b = of[pairs.second[pair]!]!;
    if (a === -1 || b === -1) continue;
    observed[a * groupCount + b]!++;
    if (a !== b) observed[b * groupCount + a]!++;
  }
  const total = new Float64Array(groupCount);
  const squares = new Float64Array(groupCount);
  let all = 0;
  let allSquares = 0;
  for (let person = 0; person < of.length; person++) {
    const group = of[person]!;
    const contacts = pairs.activity[person]!;
    if (group === -1) continue;
    total[group]! += contacts;
    squares[group]! += contacts * contacts;
    all += contacts;
    allSquares += contacts * contacts;
  }
  // Nobody meets themselves, so the pairs that could be are those of two different people.
  const scale = all / (all * all - allSquares);
  const expected = new Float64Array(groupCount * groupCount);
  for (let a = 0; a < groupCount; a++) {
    for (let b = 0; b < groupCount; b++) {
      expected[a * groupCount + b] =
        a === b ? ((total[a]! * total[a]! - squares[a]!) / 2) * scale : total[a]! * total[b]! * scale;
    }
  }
  return { groupCount, observed, expected };
}

/** What is usual between groups, and how many figures were left free to differ from it. */
interface UsualContact {
  /** Row after row as the table; NaN where nothing is left to compare with, and on the diagonal. */
  readonly usual: Float64Array;
  readonly freedom: number;
}

/**
 * What is usual between two groups given how outgoing both are: within each class of pairs (of one firm, or of several), the
 * pairs observed are those expected when every group meets the others of the class in proportion to their own. Where a
 * class leaves nothing free, as with three groups or one group against others, there is nothing to compare with.
 *
 * Source: quasi-independence (Goodman 1968, JASA 63, 1091-1131), fitted by iterative scaling.
 */
export function plainUsualContact(
  table: ContactTable,
  shown: readonly (readonly [number, number])[],
  isWithin: (a: number, b: number) => boolean,
): UsualContact {
  const { groupCount } = table;
  const usual = new Float64Array(groupCount * groupCount).fill(Number.NaN);
  let freedom = 0;
  for (const wanted of [true, false]) {
    const partners = Array.from({ length: groupCount }, () => [] as number[]);
    for (const [a, b] of shown) {
      if (isWithin(a, b) !== wanted) continue;
      partners[a]!.push(b);
      partners[b]!.push(a);
    }
    const ease = fitEase(table, partners);
    for (const { members, isTwoSided } of connectedParts(partners)) {
      const cells = members.reduce((sum, a) => sum + partners[a]!.length, 0) / 2;
      const left = cells - members.length + (isTwoSided ? 1 : 0);
      if (left <= 0) continue;
      freedom += left;
      for (const a of members) for (const b of partners[a]!) usual[a * groupCount + b] = ease[a]! * ease[b]!;
    }
  }
  return { usual, freedom };
}

/** How easily each group meets others: factors whose products have the row sums of the table over the partners. */
function fitEase({ groupCount, observed }: ContactTable, partners: readonly (readonly number[])[]): number[] {
  const rowSum = partners.map((others, a) =>
    others.reduce((sum, b) => sum + observed[a * groupCount + b]!, 0),
  );
  const ease = rowSum.map((sum) => Math.sqrt(sum));
  for (let round = 0; round < 500; round++) {
    let moved = 0;
    partners.forEach((others, a) => {
      if (rowSum[a] === 0) return;
      const reached = others.reduce((sum, b) => sum + ease[b]!, 0);
      const next = reached === 0 ? 0 : Math.sqrt((ease[a]! * rowSum[a]!) / reached);
      moved = Math.max(moved, Math.abs(next - ease[a]!));
      ease[a] = next;
    });
    if (moved < 1e-12) break;
  }
  return ease;
}

/** Groups that are compared with one another, directly or through others; two-sided where they fall into two camps. */
function connectedParts(
  partners: readonly (readonly number[])[],
): { members: number[]; isTwoSided: boolean }[] {
  const side = new Int8Array(partners.length);
  const parts: { members: number[]; isTwoSided: boolean }[] = [];
  for (let first = 0; first < partners.length; first++) {
    if (side[first] !== 0 || partners[first]!.length === 0) continue;
    const members = [first];
    side[first] = 1;
    let isTwoSided = true;
    for (let at = 0; at < members.length; at++) {
      const a = members[at]!;
      for (const b of partners[a]!) {
        if (side[b] === side[a]) isTwoSided = false;
        if (side[b] !== 0) continue;
        side[b] = -side[a]!;
        members.push(b);
      }
    }
    parts.push({ members, isTwoSided });
  }
  return parts;
}

/** For each pair of groups: permutations with a ratio at most as small, the sum of the ratios, and that of their squares. */
export function plainPermutations(
  pairs: ContactPairs,
  of: Int32Array,
  groupCount: number,
  places: readonly (readonly [number, number])[],
  {
    permutations,
    seed,
    people,
    strata,
  }: { permutations: number; seed: number; people: readonly number[]; strata: readonly number[] },
): { asLow: number[]; sums: number[]; squares: number[] } {
  const table = contactTable(pairs, of, groupCount);
  const asLow = places.map(() => 0);
  const sums = places.map(() => 0);
  const squares = places.map(() => 0);
  let below = randomIntegers(seed);
  let labels: number[] = [];
  for (let round = 0; round < permutations; round++) {
    if (round % 16 === 0) {
      below = randomIntegers(seed + round / 16);
      labels = people.map((person) => of[person]!);
    }
    strata.slice(1).forEach((end, at) => {
      for (let last = end - 1; last > strata[at]!; last--) {
        const other = strata[at]! + below(last - strata[at]! + 1);
        [labels[last], labels[other]] = [labels[other]!, labels[last]!];
      }
    });
    const dealt = of.slice();
    people.forEach((person, place) => {
      dealt[person] = labels[place]!;
    });
    const drawn = contactTable(pairs, dealt, groupCount);
    places.forEach(([a, b], at) => {
      const cell = a * groupCount + b;
      const ratio = drawn.expected[cell] === 0 ? 1 : drawn.observed[cell]! / drawn.expected[cell]!;
      if (ratio <= table.observed[cell]! / table.expected[cell]!) asLow[at]!++;
      sums[at]! += ratio;
      squares[at]! += ratio * ratio;
    });
  }
  return { asLow, sums, squares };
}
