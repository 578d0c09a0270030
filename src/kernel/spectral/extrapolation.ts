/**
 * Goes to the mixture of the last points, with shares that add up to 1, whose mixed step is shortest. `point` is the last
 * one, `steps` are those that led to it, in their order. The mixed step is never longer than the last one; where steps are
 * too alike to tell the shares, nothing is done.
 * Source: Eddy (1979) in Information Linkage, 387-396 (reduced rank extrapolation).
 */
export function jump(point: Float64Array, steps: readonly Float64Array[]): void {
  const shares = shortestMixture(steps);
  if (shares === undefined) return;
  // The point after step j is the last one less all later steps.
  const ahead = shares.map((_, j) => shares.slice(0, j).reduce((sum, share) => sum + share, 0));
  for (let j = 1; j < steps.length; j++) {
    const step = steps[j]!;
    for (let node = 0; node < point.length; node++) point[node]! -= ahead[j]! * step[node]!;
  }
}

/** The shares, adding up to 1, with which vectors add up to the shortest one: B g = 1 for their products B, scaled. */
function shortestMixture(vectors: readonly Float64Array[]): number[] | undefined {
  const count = vectors.length;
  const rows = vectors.map((a) => [...vectors.map((b) => product(a, b)), 1]);
  for (let p = 0; p < count; p++) {
    const own = rows[p]![p]!;
    if (!(own > 1e-13 * product(vectors[p]!, vectors[p]!))) return undefined;
    for (let q = 0; q < count; q++) {
      if (q === p) continue;
      const factor = rows[q]![p]! / own;
      for (let column = p; column <= count; column++) rows[q]![column]! -= factor * rows[p]![column]!;
    }
  }
  const solution = rows.map((row, p) => row[count]! / row[p]!);
  const total = solution.reduce((sum, value) => sum + value, 0);
  return solution.map((value) => value / total);
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
