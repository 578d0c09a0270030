/**
 * A forest walked from its tops: each node before the nodes below it, which are the `below[node]` that follow at once.
 * Nodes that are in no tree are left out of `order` and have place -1.
 */
export interface Forest {
  /** The node above, or -1; a node above that is in no tree counts as none. */
  readonly parentOf: Int32Array;
  readonly order: Int32Array;
  readonly placeOf: Int32Array;
  readonly below: Int32Array;
}

/** Whether `lower` is below `upper`. */
export function isBelow({ placeOf, below }: Forest, lower: number, upper: number): boolean {
  const top = placeOf[upper]!;
  const place = placeOf[lower]!;
  return top !== -1 && place > top && place <= top + below[upper]!;
}

/** Adds to each node's value those of all nodes below it, in place. Cost: O(nodes). */
export function addFromBelow({ order, placeOf, parentOf }: Forest, values: Float64Array): void {
  for (let place = order.length - 1; place >= 0; place--) {
    const node = order[place]!;
    const parent = parentOf[node]!;
    if (parent !== -1 && placeOf[parent] !== -1) values[parent]! += values[node]!;
  }
}

/** Answers which is the lowest node that has both of two nodes at or below it. */
export interface CommonAbove {
  /** -1 where no tree holds both. */
  of(a: number, b: number): number;
  /** Steps to the top of the tree, by place. */
  readonly depthAt: Int32Array;
}

/**
 * Makes ready for {@link CommonAbove}: the node that lies highest among those after the first of the two and up to the other
 * is right below the one looked for. Cost: O(nodes log nodes), and 4 bytes times that; each answer takes constant time.
 * Source: the reduction to range minima of Bender and Farach-Colton (2000), LATIN, section 3.
 */
export function commonAbove({ order, placeOf, parentOf }: Forest): CommonAbove {
  const count = order.length;
  const parentAt = new Int32Array(count).fill(-1);
  const depthAt = new Int32Array(count);
  for (let place = 0; place < count; place++) {
    const parent = parentOf[order[place]!]!;
    const above = parent === -1 ? -1 : placeOf[parent]!;
    parentAt[place] = above;
    depthAt[place] = above === -1 ? 0 : depthAt[above]! + 1;
  }
  // rows[k][place]: the place of the least depth among 2^k places from this one on.
  const rows = [Int32Array.from({ length: count }, (_, place) => place)];
  for (let span = 2; span <= count; span *= 2) {
    const half = rows.at(-1)!;
    const row = new Int32Array(count - span + 1);
    for (let place = 0; place < row.length; place++) {
      const first = half[place]!;
      const second = half[place + span / 2]!;
      row[place] = depthAt[second]! < depthAt[first]! ? second : first;
    }
    rows.push(row);
  }
  const of = (a: number, b: number): number => {
    const from = Math.min(placeOf[a]!, placeOf[b]!);
    const to = Math.max(placeOf[a]!, placeOf[b]!);
    if (from === -1) return -1;
    if (from === to) return a;
    const level = 31 - Math.clz32(to - from);
    const row = rows[level]!;
    const first = row[from + 1]!;
    const second = row[to + 1 - 2 ** level]!;
    const above = parentAt[depthAt[second]! < depthAt[first]! ? second : first]!;
    return above === -1 ? -1 : order[above]!;
  };
  return { of, depthAt };
}
