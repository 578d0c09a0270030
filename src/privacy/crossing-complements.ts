import type { ContactPairs } from '../findings/gaps/contact-table.js';
import { LEAST_SHARE } from './complementary-pairs.js';
import type { ColumnContact } from './dominated-pairs.js';

/** Pairs in touch between two sets of people who are of the same groups in every column. */
interface Part {
  readonly count: number;
  /** The cell of each column it is counted in; -1 where it is within a group, or of somebody without one. */
  readonly cells: readonly number[];
}

/** A cell of a column: a x groups + b, with a < b. */
interface Cell {
  readonly column: number;
  readonly key: number;
}

/**
 * Hides more pairs of groups until none that is hidden can be worked out from all columns together, and says whether any was added.
 *
 * The contact of everybody falls into parts, of which every figure shown is a sum. Contact could be moved from one part to another
 * that is counted in the same figures, and nothing shown would change. A hidden figure is safe where a fifth of it could be moved in
 * or out that way. Contact within groups is shown nowhere, so a part that no figure shows can be moved to or from there. Where no
 * such move is found the figure counts as known, though a way over several parts may be left: rather too much is hidden than too little.
 * Cost: O(pairs x columns) for each round, of which each hides one pair more for every one that is not safe.
 */
export function hideCrossings(
  pairs: ContactPairs,
  columns: readonly ColumnContact[],
  hidden: readonly Set<number>[],
): boolean {
  const parts = partsOf(pairs, columns);
  const partsIn = columns.map((_, column) => byCell(parts, column));
  let isChanged = false;
  for (;;) {
    const shownOf = parts.map(({ cells }) => shownIn(cells, hidden));
    const contact: Contact = { parts, shownOf, hidden, likeShown: sumsBy(parts.keys(), parts, shownOf) };
    const more = columns.flatMap((_, column) =>
      [...hidden[column]!].flatMap((key) => {
        const own = partsIn[column]!.get(key) ?? [];
        return nextToHide(contact, { column, key }, own) ?? [];
      }),
    );
    if (more.length === 0) return isChanged;
    for (const { column, key } of more) hidden[column]!.add(key);
    isChanged = true;
  }
}

/** All contact in parts, and what is shown of it. */
interface Contact {
  readonly parts: readonly Part[];
  /** The figures that each part is counted in, as a text. */
  readonly shownOf: readonly string[];
  readonly hidden: readonly ReadonlySet<number>[];
  /** The contact of all parts that are counted in the same figures. */
  readonly likeShown: ReadonlyMap<string, number>;
}

function partsOf({ first, second }: ContactPairs, columns: readonly ColumnContact[]): Part[] {
  const counts = new Map<string, { count: number; readonly cells: readonly number[] }>();
  for (let pair = 0; pair < first.length; pair++) {
    const [a, b] = [first[pair]!, second[pair]!];
    const left = columns.map(({ of }) => of[a]!);
    const right = columns.map(({ of }) => of[b]!);
    const ends = [left.join(), right.join()].sort().join(';');
    const known = counts.get(ends);
    if (known !== undefined) {
      known.count++;
      continue;
    }
    const cells = columns.map(({ counts: { groupCount } }, column) => {
      const [x, y] = [left[column]!, right[column]!];
      return x === y || x === -1 || y === -1 ? -1 : Math.min(x, y) * groupCount + Math.max(x, y);
    });
    counts.set(ends, { count: 1, cells });
  }
  return [...counts.values()];
}

function byCell(parts: readonly Part[], column: number): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [at, { cells }] of parts.entries()) {
    const known = places.get(cells[column]!);
    if (known === undefined) places.set(cells[column]!, [at]);
    else known.push(at);
  }
  return places;
}

/** The figures shown that a part is counted in, but for those of one column. */
function shownIn(cells: readonly number[], hidden: readonly ReadonlySet<number>[], but = -1): string {
  return cells.map((key, column) => (column === but || hidden[column]!.has(key) ? -1 : key)).join();
}

function sumsBy(
  places: Iterable<number>,
  parts: readonly Part[],
  shownOf: readonly string[],
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const at of places) sums.set(shownOf[at]!, (sums.get(shownOf[at]!) ?? 0) + parts[at]!.count);
  return sums;
}

/** What to hide beside a hidden cell that is not safe; undefined where it is, and where nothing would help. */
function nextToHide(contact: Contact, cell: Cell, own: readonly number[]): Cell | undefined {
  const { parts, shownOf, likeShown } = contact;
  if (own.length === 0) return undefined;
  const inside = sumsBy(own, parts, shownOf);
  const unshown = parts[0]!.cells.map(() => -1).join();
  let wanted = 0;
  let into = 0;
  let outOf = 0;
  for (const [shown, count] of inside) {
    const outside = likeShown.get(shown)! - count;
    wanted += LEAST_SHARE * count;
    into += outside;
    // Contact within groups is shown nowhere, and there may always be more of it.
    if (outside > 0 || shown === unshown) outOf += count;
  }
  if (into >= wanted || outOf >= wanted) return undefined;
  return (
    nextBeside(contact, cell, inside, (more, shown) => {
      let moreOut = 0;
      for (const one of shown) if (likeShown.get(one) === inside.get(one)) moreOut += inside.get(one)!;
      return into + more >= wanted || outOf + moreOut >= wanted;
    }) ?? nextOfOthers(contact, own)
  );
}

/** Another cell of the same column with parts that differ in nothing else: the smallest that is enough, else the largest. */
function nextBeside(
  { parts, hidden }: Contact,
  { column }: Cell,
  inside: ReadonlyMap<string, number>,
  isEnough: (into: number, shown: ReadonlySet<string>) => boolean,
): Cell | undefined {
  const others = new Map<number, { into: number; readonly shown: Set<string> }>();
  for (const { cells, count } of parts) {
    const key = cells[column]!;
    const shown = shownIn(cells, hidden, column);
    if (key === -1 || hidden[column]!.has(key) || !inside.has(shown)) continue;
    const other = others.get(key) ?? { into: 0, shown: new Set<string>() };
    others.set(key, other);
    other.into += count;
    other.shown.add(shown);
  }
  const found = [...others].sort(([a, x], [b, y]) => x.into - y.into || a - b);
  const [key] = found.find(([, { into, shown }]) => isEnough(into, shown)) ?? found.at(-1) ?? [];
  return key === undefined ? undefined : { column, key };
}

/** The cell of another column that shows most of a cell's parts. */
function nextOfOthers({ parts, hidden }: Contact, own: readonly number[]): Cell | undefined {
  const others = new Map<string, Cell & { count: number }>();
  for (const at of own)
    for (const [column, key] of parts[at]!.cells.entries()) {
      if (key === -1 || hidden[column]!.has(key)) continue;
      const place = `${column} ${key}`;
      const known = others.get(place);
      if (known === undefined) others.set(place, { column, key, count: parts[at]!.count });
      else known.count += parts[at]!.count;
    }
  return [...others.values()].sort((a, b) => b.count - a.count || a.column - b.column || a.key - b.key)[0];
}
