import { eachDyad } from '../engines/memory.js';
import { findArc } from '../kernel/csr.js';
import type { Dataset } from '../schema/dataset.js';
import { NO_DAY } from '../schema/records.js';
import { dayNumber } from '../ties/day-number.js';
import { windowOf } from '../ties/window.js';
import type { GraphQuery } from './build-graph.js';
import type { Network } from './network.js';
import type { OrgGraph } from './org-graph.js';

/** When the ties of a network were on record, by arc of `network.out`; NO_DAY where none of its records has a date. */
export interface TieDays {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/**
 * The first and last day of each tie, over the records that count in the network: in the window, of its kinds, and of ties
 * that are strong enough. An undirected record counts both ways. Undefined where no record has a date.
 * Cost: O(records log degree).
 */
export function tieDays(
  dataset: Dataset,
  graph: OrgGraph,
  network: Network,
  query: GraphQuery,
): TieDays | undefined {
  const { interactions, meetings, config } = dataset;
  if (interactions.day.every((day) => day === NO_DAY) && meetings.every(({ day }) => day === NO_DAY))
    return undefined;
  const window = windowOf(dataset, query);
  const { out } = network;
  const first = new Int32Array(out.arcCount).fill(NO_DAY);
  const last = new Int32Array(out.arcCount).fill(NO_DAY);
  const note = (arc: number, day: number) => {
    if (first[arc] === NO_DAY || day < first[arc]!) first[arc] = day;
    if (last[arc] === NO_DAY || day > last[arc]!) last[arc] = day;
  };
  const layerOf = new Map(
    graph.layers.filter(({ kind }) => network.kinds.includes(kind)).map((layer) => [layer.kind, layer]),
  );
  const isDirected = new Map(graph.layers.map(({ kind, directed }) => [kind, directed]));
  eachDyad(
    dataset,
    {
      fromDay: dayNumber(window.from),
      toDay: dayNumber(window.to),
      broadcastSize: config.broadcastSize,
      isDirected: (kind) => isDirected.get(kind) ?? true,
    },
    (kind, source, target, day) => {
      const layer = layerOf.get(kind);
      if (layer === undefined || day === NO_DAY) return;
      const tie = findArc(layer.csr, source, target);
      if (tie === -1 || layer.csr.strengths[tie]! < Math.max(layer.minWeight, network.minWeight)) return;
      const arc = findArc(out, source, target);
      if (arc !== -1) note(arc, day);
      if (layer.directed && network.directed) return;
      const back = findArc(out, target, source);
      if (back !== -1) note(back, day);
    },
  );
  return { first, last };
}
