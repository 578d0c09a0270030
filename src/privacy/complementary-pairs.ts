import { observedBetween } from '../findings/gaps/contact-table.js';
import type { ColumnContact } from './dominated-pairs.js';

/** How far a hidden figure must be uncertain: the others hidden with it hold at least this share of it. */
export const LEAST_SHARE = 0.2;

/**
 * Which pairs of groups stay hidden so that none that must be can be worked out from other columns: a firm's contact with another is
 * the sum of that of its units. Where a pair of groups of one column is made up of pairs of another, the hidden ones among these
 * are none or at least two, of which neither is nearly all; where the whole is hidden, so are two of its parts.
 *
 * `hidden` has for each column the pairs that must be hidden, as a x groups + b; it is added to until nothing changes.
 * Contact within groups is shown nowhere, so no pair can be worked out from the total of all.
 */
export function hideComplements(columns: readonly ColumnContact[], hidden: readonly Set<number>[]): void {
  const families = columns.flatMap((whole, w) =>
    columns.flatMap((part, p) =>
      w === p ? [] : familiesOf(whole, part).map(({ key, parts }) => ({ w, p, key, parts })),
    ),
  );
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const { w, p, key, parts } of families) {
      const isWholeHidden = hidden[w]!.has(key);
      const size = (part: number) => observedOf(columns[p]!, part);
      const inside = parts.filter((part) => hidden[p]!.has(part));
      if (inside.length === 0 && !isWholeHidden) continue;
      const others = parts.filter((part) => !hidden[p]!.has(part)).sort((a, b) => size(a) - size(b) || a - b);
      while (others.length > 0 && !isUncertain(inside.map(size), isWholeHidden)) {
        // The smallest that helps; the largest where none alone does.
        const wanted = LEAST_SHARE * Math.max(...inside.map(size), 0);
        const at = others.findIndex((part) => size(part) > 0 && size(part) >= wanted);
        const [next] = others.splice(at === -1 ? others.length - 1 : at, 1);
        inside.push(next!);
        hidden[p]!.add(next!);
        isChanged = true;
      }
      // All parts are hidden and one is nearly all: then the whole gives it away.
      if (!isWholeHidden && !isUncertain(inside.map(size), false)) {
        hidden[w]!.add(key);
        isChanged = true;
      }
    }
  }
}

/** Whether each of the hidden sizes may be quite another as far as their sum goes. */
function isUncertain(sizes: readonly number[], isSumHidden: boolean): boolean {
  if (isSumHidden) return sizes.length > 0;
  const sum = sizes.reduce((a, b) => a + b, 0);
  return sizes.length > 1 && sizes.every((size) => sum - size >= LEAST_SHARE * size);
}

function observedOf({ counts }: ColumnContact, key: number): number {
  return observedBetween(counts, Math.floor(key / counts.groupCount), key % counts.groupCount);
}

/** Pairs of groups of one column that are sums of pairs of groups of another, with these. */
function familiesOf(whole: ColumnContact, part: ColumnContact): { key: number; parts: number[] }[] {
  const parts = part.counts.groupCount;
  const wholes = whole.counts.groupCount;
  /** By part, the one whole it lies in, or -1 where it lies in several. */
  const within = new Int32Array(parts).fill(-2);
  part.of.forEach((group, person) => {
    if (group === -1) return;
    const around = whole.of[person]!;
    within[group] = within[group] === -2 || within[group] === around ? around : -1;
  });
  const isWhole = Array.from({ length: wholes }, () => true);
  part.of.forEach((group, person) => {
    const around = whole.of[person]!;
    if (around !== -1 && (group === -1 || within[group] === -1)) isWhole[around] = false;
  });
  const members = isWhole.map((_, group) =>
    Array.from({ length: parts }, (__, one) => one).filter((one) => within[one] === group),
  );
  const families: { key: number; parts: number[] }[] = [];
  for (let a = 0; a < wholes; a++)
    for (let b = a + 1; b < wholes; b++) {
      if (!isWhole[a] || !isWhole[b]) continue;
      const cells = members[a]!.flatMap((x) =>
        members[b]!.map((y) => Math.min(x, y) * parts + Math.max(x, y)),
      );
      families.push({ key: a * wholes + b, parts: cells });
    }
  return families;
}
