import type { Network } from '../../graph/network.js';
import type { OrgGraph } from '../../graph/org-graph.js';
import type { TieDays } from '../../graph/tie-days.js';
import { findArc } from '../../kernel/csr.js';
import { NO_DAY } from '../../schema/records.js';
import type { ShownGroups } from '../group-privacy.js';

/** Which direction of a tie was asked about: towards the person, away from them, or either. */
export type ContactDirection = 'in' | 'out' | 'either';

/** Some of a person's contacts, counted: of which kinds and units, and when. Names nobody. */
export interface ContactEvidence {
  /** Distinct people. */
  readonly people: number;
  /** People by kind of tie, in the order of kinds; one person may be under several. */
  readonly kinds: readonly { readonly kind: string; readonly people: number }[];
  /** People by unit, most first; units too small to show, and people without one, stand together under undefined, last. */
  readonly units: readonly { readonly unit: string | undefined; readonly people: number }[];
  /** Days since 1970-01-01; undefined where no date is on record. */
  readonly firstDay: number | undefined;
  readonly lastDay: number | undefined;
}

/** Counts contacts of people in a network. */
export interface ContactCounter {
  of(person: number, others: readonly number[], direction: ContactDirection): ContactEvidence;
  /** Distinct people in touch, in their order. */
  contacts(person: number, direction: ContactDirection): number[];
}

/** Makes a counter; `units` are the groups that may be shown. */
export function contactCounter(
  graph: OrgGraph,
  network: Network,
  units: ShownGroups | undefined,
  days: TieDays | undefined,
): ContactCounter {
  const layers = graph.layers.filter(({ kind }) => network.kinds.includes(kind));
  const hasTie = (layer: (typeof layers)[number], source: number, target: number): boolean => {
    const arc = findArc(layer.csr, source, target);
    return arc !== -1 && layer.csr.strengths[arc]! >= Math.max(layer.minWeight, network.minWeight);
  };
  const either = (direction: ContactDirection, person: number, other: number, test: PairTest): boolean =>
    (direction !== 'out' && test(other, person)) || (direction !== 'in' && test(person, other));
  const countUnits = (others: readonly number[]) => {
    const counts = new Map<number, number>();
    for (const other of others) {
      const group = units?.of[other] ?? -1;
      counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    const named = [...counts].filter(([group]) => group !== -1).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const rest = counts.get(-1);
    return [
      ...named.map(([group, people]) => ({ unit: units?.names[group], people })),
      ...(rest === undefined || units === undefined ? [] : [{ unit: undefined, people: rest }]),
    ];
  };
  const period = (person: number, others: readonly number[], direction: ContactDirection) => {
    let firstDay = Number.POSITIVE_INFINITY;
    let lastDay = Number.NEGATIVE_INFINITY;
    const note: PairTest = (source, target) => {
      const arc = findArc(network.out, source, target);
      if (days === undefined || arc === -1 || days.first[arc] === NO_DAY) return false;
      firstDay = Math.min(firstDay, days.first[arc]!);
      lastDay = Math.max(lastDay, days.last[arc]!);
      return false;
    };
    for (const other of others) either(direction, person, other, note);
    return lastDay < firstDay ? { firstDay: undefined, lastDay: undefined } : { firstDay, lastDay };
  };
  return {
    of: (person, others, direction) => ({
      people: others.length,
      kinds: layers
        .map((layer) => ({
          kind: layer.kind,
          people: others.filter((other) =>
            either(layer.directed ? direction : 'either', person, other, (a, b) => hasTie(layer, a, b)),
          ).length,
        }))
        .filter(({ people }) => people > 0),
      units: countUnits(others),
      ...period(person, others, direction),
    }),
    contacts: (person, direction) => {
      const csr = direction === 'in' ? network.in : direction === 'out' ? network.out : network.both;
      return [...csr.targets.subarray(csr.starts[person]!, csr.starts[person + 1]!)];
    },
  };
}

type PairTest = (source: number, target: number) => boolean;
