/**
 * Freeman's centralization: how far all scores stay behind the greatest, as a share of how far they could.
 *
 * `greatestSum` is the greatest possible sum for as many people; undefined (NaN) where it is 0, or there is nobody.
 * Source: Freeman (1979), Social Networks 1, 215-239.
 */
export function centralizationOf(scores: ArrayLike<number>, greatestSum: number): number {
  let greatest = -Infinity;
  for (let node = 0; node < scores.length; node++) greatest = Math.max(greatest, scores[node]!);
  let behind = 0;
  for (let node = 0; node < scores.length; node++) behind += greatest - scores[node]!;
  return greatestSum > 0 ? behind / greatestSum : Number.NaN;
}
