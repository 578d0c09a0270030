/**
 * Adjusted Rand index of two partitions: 1, the same; 0, no more agreement than chance. Places that are -1 in either are
 * left out. NaN where nothing is left, or where both put everybody into one group or each alone.
 *
 * Source: Hubert and Arabie (1985), Journal of Classification 2, 193-218.
 */
export function adjustedRandIndex(first: Int32Array, second: Int32Array): number {
  const cells = new Map<number, number>();
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  const width = second.reduce((most, group) => Math.max(most, group), 0) + 1;
  let count = 0;
  for (let place = 0; place < first.length; place++) {
    const a = first[place]!;
    const b = second[place]!;
    if (a === -1 || b === -1) continue;
    count++;
    cells.set(a * width + b, (cells.get(a * width + b) ?? 0) + 1);
    rows.set(a, (rows.get(a) ?? 0) + 1);
    columns.set(b, (columns.get(b) ?? 0) + 1);
  }
  const together = pairsWithin(cells);
  const inRows = pairsWithin(rows);
  const inColumns = pairsWithin(columns);
  const byChance = (inRows * inColumns) / ((count * (count - 1)) / 2);
  return (together - byChance) / ((inRows + inColumns) / 2 - byChance);
}

function pairsWithin(sizes: ReadonlyMap<number, number>): number {
  let pairs = 0;
  for (const size of sizes.values()) pairs += (size * (size - 1)) / 2;
  return pairs;
}
