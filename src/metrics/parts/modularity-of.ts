import type { Mixing } from './mixing.js';

/** Modularity from what leaves, arrives in and stays in each group; undefined (NaN) without arcs. Directed after Leicht and Newman (2008). */
export function modularityOf({ leaving, arriving, totalInside, total }: Mixing): number {
  let expected = 0;
  for (let group = 0; group < leaving.length; group++)
    expected += (leaving[group]! / total) * (arriving[group]! / total);
  return totalInside / total - expected;
}
