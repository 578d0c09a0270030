import type { Csr } from '../csr.js';
import { sortByGroup } from './level-graph.js';

/** One way to part a network. */
export interface Partition {
  /** The group of each node, numbered by its first member; -1 for nodes without ties. */
  readonly of: Int32Array;
  readonly count: number;
  readonly modularity: number;
}

/**
 * Numbers groups by their first member, in place, and returns how many there are. Numbers are below the number of nodes;
 * -1 stays -1.
 */
export function numberGroups(groupOf: Int32Array): number {
  const numbers = new Int32Array(groupOf.length).fill(-1);
  let count = 0;
  for (let node = 0; node < groupOf.length; node++) {
    const group = groupOf[node]!;
    if (group === -1) continue;
    if (numbers[group] === -1) numbers[group] = count++;
    groupOf[node] = numbers[group]!;
  }
  return count;
}

/**
 * Groups with their unconnected parts made groups of their own, numbered by first member; nodes without ties get -1.
 *
 * It never lowers modularity, since between parts without ties there is only what chance would have put there.
 * Cost: O(nodes + arcs).
 */
export function connectedGroups(both: Csr, groupOf: Int32Array): { of: Int32Array; count: number } {
  const { nodeCount, starts, targets } = both;
  const of = new Int32Array(nodeCount).fill(-1);
  const waiting = new Int32Array(nodeCount);
  let count = 0;
  for (let first = 0; first < nodeCount; first++) {
    if (of[first] !== -1 || starts[first] === starts[first + 1]) continue;
    const group = groupOf[first]!;
    of[first] = count;
    waiting[0] = first;
    for (let waitingCount = 1; waitingCount > 0; ) {
      const node = waiting[--waitingCount]!;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
        const other = targets[arc]!;
        if (of[other] !== -1 || groupOf[other] !== group) continue;
        of[other] = count;
        waiting[waitingCount++] = other;
      }
    }
    count++;
  }
  return { of, count };
}

/**
 * The cells of two partitions laid over each other: those who are together in both are together; -1 where either has none.
 * Cells are numbered 0 to count - 1 in the order of the first partition. Cost: O(nodes).
 */
export function meet(first: Int32Array, second: Int32Array): { of: Int32Array; count: number } {
  const { sorted } = sortByGroup(
    first.map((group) => group + 1),
    groupBound(first) + 1,
  );
  const bound = groupBound(second);
  const cellAt = new Int32Array(bound); // the cell of each group of the second within the present group of the first
  const metIn = new Int32Array(bound).fill(-1);
  const of = new Int32Array(first.length).fill(-1);
  let count = 0;
  for (const node of sorted) {
    const a = first[node]!;
    const b = second[node]!;
    if (a === -1 || b === -1) continue;
    if (metIn[b] !== a) {
      metIn[b] = a;
      cellAt[b] = count++;
    }
    of[node] = cellAt[b]!;
  }
  return { of, count };
}

/** How many places two partitions share, cell by cell, and in the groups of each; groups that share none have size 0. */
export interface Overlap {
  readonly count: number;
  readonly cells: Int32Array;
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

/** The sizes of the cells of two partitions and of their groups, over the places that have a group in both. */
export function overlapOf(first: Int32Array, second: Int32Array): Overlap {
  const shared = meet(first, second);
  const cells = new Int32Array(shared.count);
  const rows = new Int32Array(groupBound(first));
  const columns = new Int32Array(groupBound(second));
  let count = 0;
  for (let place = 0; place < first.length; place++) {
    const cell = shared.of[place]!;
    if (cell === -1) continue;
    count++;
    cells[cell]!++;
    rows[first[place]!]!++;
    columns[second[place]!]!++;
  }
  return { count, cells, rows, columns };
}

/** One more than the highest group. */
function groupBound(groupOf: Int32Array): number {
  let highest = -1;
  for (const group of groupOf) if (group > highest) highest = group;
  return highest + 1;
}
