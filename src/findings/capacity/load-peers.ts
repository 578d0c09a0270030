import { groupPeople } from '../../graph/groups.js';
import type { OrgGraph } from '../../graph/org-graph.js';
import { percentileWithout } from '../../inference/draw-summary.js';
import { countBelow } from '../../kernel/ranks.js';

/** What a load is compared with. */
export interface PeerLoad {
  /** Who the peers are: others of the unit, else of the firm, else everybody else. */
  readonly peers: 'unit' | 'firm' | 'everybody';
  readonly median: number;
  /** Loads above this stand apart: the upper quartile of the peers and three times what lies between their quartiles, twice the median, and the least load that is looked at. */
  readonly fence: number;
  readonly isAbove: boolean;
}

/** Quartiles of fewer than this are those of a few people. */
const LEAST_PEERS = 8;
const FAR_OUT = 3;
/** Where peers are alike to the hour, a little more is no load that stands apart. */
const LEAST_RATIO = 2;

/**
 * Makes the function that compares a person's load with that of peers, the person left out: those of the same unit and firm
 * where there are at least so many others (8, or `minGroup` where that is more), else of the firm, else all; undefined
 * where even those are too few. Loads that are NaN count nowhere.
 *
 * Source: Tukey (1977), Exploratory Data Analysis: the outer fence, since a fence at 1.5 puts some of every hundred alike
 * people outside. Cost: a sort a group, and for each person a search in one.
 */
export function peerComparison(
  graph: OrgGraph,
  loads: Float64Array,
  minGroup: number,
  leastLoad = 0,
): (person: number) => PeerLoad | undefined {
  const least = Math.max(LEAST_PEERS, minGroup);
  const unit = membership(graph, 'unit');
  const firm = membership(graph, 'firm');
  const unitOf =
    unit && Int32Array.from(unit, (of, person) => pairCode(of, firm?.[person] ?? -1, unit.length));
  const circles = [
    { peers: 'unit' as const, of: unitOf },
    { peers: 'firm' as const, of: firm },
    { peers: 'everybody' as const, of: new Int32Array(loads.length) },
  ].map(({ peers, of }) => ({ peers, of, sorted: sortedByGroup(of, loads) }));
  return (person) => {
    const load = loads[person]!;
    if (Number.isNaN(load)) return undefined;
    for (const { peers, of, sorted } of circles) {
      const group = of?.[person] ?? -1;
      const all = group === -1 ? undefined : sorted.get(group);
      if (all === undefined || all.length - 1 < least) continue;
      // The person counts as one of those with the same load, whichever.
      const own = countBelow(all, load);
      const low = percentileWithout(all, 0.25, own);
      const high = percentileWithout(all, 0.75, own);
      const median = percentileWithout(all, 0.5, own);
      const fence = Math.max(high + FAR_OUT * (high - low), LEAST_RATIO * median, leastLoad);
      return { peers, median, fence, isAbove: load > fence };
    }
    return undefined;
  };
}

function membership(graph: OrgGraph, column: 'unit' | 'firm'): Int32Array | undefined {
  return graph.people.some((person) => person[column] !== undefined)
    ? groupPeople(graph, column).of
    : undefined;
}

/** One number for a unit of a firm: units of the same name in two firms are two. */
function pairCode(unit: number, firm: number, size: number): number {
  return unit === -1 ? -1 : (firm + 1) * (size + 1) + unit;
}

function sortedByGroup(of: Int32Array | undefined, loads: Float64Array): ReadonlyMap<number, Float64Array> {
  const values = new Map<number, number[]>();
  of?.forEach((group, person) => {
    if (group === -1 || Number.isNaN(loads[person]!)) return;
    const own = values.get(group) ?? [];
    values.set(group, own);
    own.push(loads[person]!);
  });
  return new Map([...values].map(([group, own]) => [group, Float64Array.from(own).sort()]));
}
