/**
 * Two path lengths count as equal when they differ by no more than this share. Sums of reciprocals such as
 * 1/10 + 1/5 and 3/20 + 3/20 are equal on paper and not in floating point.
 */
export const SAME_LENGTH = 1e-10;

/** What rounding may come to on a path of ninety arcs. The tolerance is never less; where it is more, every arc is longer. */
const ROUNDING = 1e-14;

/**
 * The share by which two lengths may differ and count as equal: {@link SAME_LENGTH}, or less where an arc is so short
 * beside the longest path there can be that leaving it out would go unnoticed. What a whole arc makes longer is not
 * rounding. Infinite distances count for nothing. Cost: O(arcs).
 */
export function toleranceOf(nodeCount: number, distances: ArrayLike<number>): number {
  let shortest = Infinity;
  let longest = 0;
  for (let arc = 0; arc < distances.length; arc++) {
    const distance = distances[arc]!;
    if (distance === Infinity) continue;
    if (distance < shortest) shortest = distance;
    if (distance > longest) longest = distance;
  }
  return Math.max(ROUNDING, Math.min(SAME_LENGTH, shortest / (2 * nodeCount * longest)));
}

/**
 * Whether a path of `length` and then an arc of `distance` is as short as the `known` least length at the arc's end.
 *
 * An arc that is itself no longer than the tolerance has to be on a path of exactly the least length: it is no
 * alternative to a direct path that is as long without it. Otherwise two people who are very close to each other would each
 * count as a way to the other. The answer is no where both lengths are infinite.
 */
export function isAsShort(length: number, distance: number, known: number, tolerance: number): boolean {
  const slack = known * tolerance;
  return length + distance - known <= (distance > slack ? slack : 0);
}
