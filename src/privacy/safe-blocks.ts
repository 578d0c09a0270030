/** One column as it may be shown. */
export interface SafeColumn {
  /**
   * For each person the place of the value it is shown with, {@link REST} for those put together with others; undefined where
   * no two groups can be shown.
   */
  readonly of: Int32Array | undefined;
}

/** The place of the values that are put together. */
export const REST = -2;

/**
 * Which values of which columns can be shown so that nobody is found by adding, taking away or crossing what is shown.
 *
 * Small values of a column are put together with the next smallest, until every group, and every combination of groups of the
 * columns before it, holds at least k people or nobody (these combinations are the atoms). So whatever is computed from figures
 * about the groups is about whole atoms, and never about fewer than k people: no system of sums and differences, within a table,
 * between tables or with the total, leads below them. Nothing is left blank that could be worked out.
 *
 * Columns come in order: an early one is kept finer than a late one. A column of which fewer than two groups are left is not
 * shown. Places of values are those of `columns`, -1 being people without a value, who are a group like any other.
 * Cost: O(columns x (people + values x atoms)). Source: complementary suppression by coarser groups, as in the statistical
 * disclosure literature (Hundepool et al. 2012, Statistical Disclosure Control, chapter 4), with one partition for all tables.
 */
export function safeBlocks(columns: readonly Int32Array[], count: number, k: number): SafeColumn[] {
  let atoms: Int32Array = new Int32Array(count);
  if (count < k) return columns.map(() => ({ of: undefined }));
  return columns.map((values) => {
    const merged = mergedValues(values, atoms, k);
    const of = values.map((value) => (merged.has(value) ? REST : value));
    if (new Set(of).size < 2) return { of: undefined };
    atoms = crossed(atoms, of);
    return { of };
  });
}

/** The values that must be put together, so that each cell of values and atoms has nobody or at least k people. */
function mergedValues(values: Int32Array, atoms: Int32Array, k: number): ReadonlySet<number> {
  const sizes = new Map<number, number>();
  /** By value, people in each atom. */
  const cells = new Map<number, Map<number, number>>();
  values.forEach((value, person) => {
    const cell = cells.get(value) ?? new Map<number, number>();
    cell.set(atoms[person]!, (cell.get(atoms[person]!) ?? 0) + 1);
    cells.set(value, cell);
    sizes.set(value, (sizes.get(value) ?? 0) + 1);
  });
  const isSmall = (value: number) => [...cells.get(value)!.values()].some((people) => people < k);
  const merged = new Set([...sizes.keys()].filter(isSmall));
  // Smallest first; those of one size in the order of their names.
  const bySize = [...sizes.keys()].sort((a, b) => sizes.get(a)! - sizes.get(b)! || a - b);

  for (;;) {
    const rest = new Map<number, number>();
    for (const value of merged)
      for (const [atom, people] of cells.get(value)!) rest.set(atom, (rest.get(atom) ?? 0) + people);
    const short = [...rest].find(([, people]) => people < k)?.[0];
    if (short === undefined) return merged;
    const next = bySize.find((value) => !merged.has(value) && cells.get(value)!.has(short));
    // An atom has at least k people, so one that is short has another value in it.
    if (next === undefined) throw new RangeError('an atom of fewer than k people');
    merged.add(next);
  }
}

/** Atoms parted further by the groups of a column, numbered by their first person. */
function crossed(atoms: Int32Array, of: Int32Array): Int32Array {
  const numbers = new Map<string, number>();
  return atoms.map((atom, person) => {
    const key = `${atom} ${of[person]!}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}
