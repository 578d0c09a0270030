import type { Network } from '../../graph/network.js';
import { breather } from '../../metrics/breather.js';
import { shownGroups } from '../group-privacy.js';

/** Somebody whose working group, as the ties form it, is mostly of another group than their own. */
export interface ElsewhereRow {
  readonly by: string;
  readonly person: number;
  readonly own: string;
  /** The group that most of these working groups are of. */
  readonly working: string;
  /** Share of all runs in which the person's working group was mostly of another group than their own. */
  readonly share: number;
}

/** In at least so many of the runs. */
const LEAST_SHARE = 0.5;

/**
 * People whose working group is not their group of one column: in at least half of the runs, at least half of the people of their
 * community who have a group are of one and the same other group. Groups too small to show count for nobody. Those of the
 * largest share first, then in the order of people. Cost: O(runs x people).
 */
export async function workingElsewhere(
  network: Network,
  by: string,
  runs: readonly Int32Array[],
  minGroup: number,
  signal: AbortSignal | undefined,
): Promise<ElsewhereRow[]> {
  const { of, names } = shownGroups(network, by, minGroup);
  const times = new Int32Array(of.length);
  const timesWith = new Map<number, number>();
  const rest = breather(signal);
  for (const run of runs) {
    await rest();
    const main = mainGroups(run, of, names.length);
    for (let person = 0; person < of.length; person++) {
      if (of[person] === -1 || run[person] === -1) continue;
      const group = main.get(run[person]!);
      if (group === undefined || group === of[person]) continue;
      times[person]!++;
      const key = person * names.length + group;
      timesWith.set(key, (timesWith.get(key) ?? 0) + 1);
    }
  }
  const working = new Map<number, { readonly group: number; readonly times: number }>();
  for (const [key, count] of [...timesWith].sort(([x], [y]) => x - y)) {
    const person = Math.floor(key / names.length);
    if (count > (working.get(person)?.times ?? 0))
      working.set(person, { group: key % names.length, times: count });
  }
  return [...working]
    .filter(([person]) => times[person]! >= LEAST_SHARE * runs.length)
    .map(([person, { group }]) => ({
      by,
      person,
      own: names[of[person]!]!,
      working: names[group]!,
      share: times[person]! / runs.length,
    }))
    .sort((x, y) => y.share - x.share || x.person - y.person);
}

/** By community, the group that at least half of its people are of, and no other group as many. */
function mainGroups(run: Int32Array, of: Int32Array, groupCount: number): Map<number, number> {
  const counts = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (let person = 0; person < of.length; person++) {
    if (of[person] === -1 || run[person] === -1) continue;
    const key = run[person]! * groupCount + of[person]!;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    sizes.set(run[person]!, (sizes.get(run[person]!) ?? 0) + 1);
  }
  const main = new Map<number, { readonly group: number; readonly count: number }>();
  const isTied = new Set<number>();
  for (const [key, count] of counts) {
    const community = Math.floor(key / groupCount);
    const known = main.get(community)?.count ?? 0;
    if (count === known) isTied.add(community);
    if (count <= known) continue;
    isTied.delete(community);
    main.set(community, { group: key % groupCount, count });
  }
  const kept = [...main].filter(
    ([community, { count }]) => !isTied.has(community) && 2 * count >= sizes.get(community)!,
  );
  return new Map(kept.map(([community, { group }]) => [community, group]));
}
