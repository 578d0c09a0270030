/** More different sums than this are not told apart. */
const MOST_SUMS = 5000;

/** Hours in a week; nobody has more. */
const WEEK = 168;

/**
 * The sums of hours that up to `rolesPerPerson` roles can take, 0 among them, ascending: what can be suggested depends on the hours
 * of a person only through which of these they suffice for. Undefined where there are too many to list.
 */
export function hourSums(
  hours: readonly (number | undefined)[],
  rolesPerPerson: number,
): readonly number[] | undefined {
  const stated = [...new Set(hours.filter((value) => value !== undefined))];
  let sums = new Set<number>([0]);
  for (let count = 0; count < Math.min(rolesPerPerson, hours.length); count++) {
    const wider = new Set(sums);
    for (const sum of sums)
      for (const value of stated) {
        const next = Math.round((sum + value) * 1e6) / 1e6;
        if (next <= WEEK) wider.add(next);
      }
    if (wider.size > MOST_SUMS) return undefined;
    if (wider.size === sums.size) break;
    sums = wider;
  }
  return [...sums].sort((a, b) => a - b);
}

/** How many of the sums the hours suffice for; the hours themselves where no sums are listed. */
export function hourClass(hours: number | undefined, sums: readonly number[] | undefined): number | null {
  if (hours === undefined) return null;
  return sums === undefined ? hours : sums.filter((sum) => sum <= hours).length;
}
