import { arcSources, type Csr } from '../csr.js';
import { type CommonAbove, type Forest, isBelow } from './forest.js';

/** Pairs of people below each leader, and those whom only the leader joins. NaN for nodes in no tree. */
export interface LeaderBottleneck {
  /** Pairs below the leader that ties among the leader and the people below join, over any number of steps. */
  readonly joined: Float64Array;
  /** Those of them that ties among the people below alone do not join. */
  readonly onlyThrough: Float64Array;
}

/** The ties of a symmetric graph put under the lowest node that has both ends at or below it. */
export interface TiesByTop {
  readonly starts: Int32Array;
  /** Arcs of the graph, one a tie; ties with an end in no tree, or in two trees, are under nobody. */
  readonly arcs: Int32Array;
  readonly sources: Int32Array;
}

/** Puts the ties under their tops. Cost: O(arcs). */
export function tiesByTop(both: Csr, common: CommonAbove): TiesByTop {
  const sources = arcSources(both);
  const topOf = new Int32Array(both.arcCount).fill(-1);
  const starts = new Int32Array(both.nodeCount + 1);
  for (let arc = 0; arc < both.arcCount; arc++) {
    if (sources[arc]! > both.targets[arc]!) continue;
    const top = common.of(sources[arc]!, both.targets[arc]!);
    topOf[arc] = top;
    if (top !== -1) starts[top + 1]!++;
  }
  for (let node = 0; node < both.nodeCount; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice();
  const arcs = new Int32Array(starts[both.nodeCount]!);
  for (let arc = 0; arc < both.arcCount; arc++) if (topOf[arc] !== -1) arcs[next[topOf[arc]!]!++] = arc;
  return { starts, arcs, sources };
}

/**
 * What passes only through each leader among the people below them: the leader and those people are taken by themselves, and
 * a pair counts where it is joined with the leader there and not joined without.
 *
 * People are merged from the lowest up, so that each tie is looked at once: under its top. `isKept`, by arc from the lower to
 * the higher number, leaves ties out. Cost: O(nodes + arcs), nearly.
 */
export function leaderBottleneck(
  both: Csr,
  forest: Forest,
  { starts, arcs, sources }: TiesByTop,
  isKept?: Uint8Array,
): LeaderBottleneck {
  const { nodeCount, targets } = both;
  const { order, parentOf, placeOf } = forest;
  const joined = new Float64Array(nodeCount).fill(Number.NaN);
  const onlyThrough = new Float64Array(nodeCount).fill(Number.NaN);
  const pairsBelow = new Float64Array(nodeCount);
  const parts = new Parts(nodeCount);
  const metBy = new Int32Array(nodeCount).fill(-1);
  for (let place = order.length - 1; place >= 0; place--) {
    const leader = order[place]!;
    const own: number[] = [];
    let without = pairsBelow[leader]!;
    for (let at = starts[leader]!; at < starts[leader + 1]!; at++) {
      const arc = arcs[at]!;
      if (isKept?.[arc] === 0) continue;
      const a = sources[arc]!;
      const b = targets[arc]!;
      if (a === leader) own.push(b);
      else if (b === leader) own.push(a);
      else without += parts.merge(a, b);
    }
    let sum = 0;
    let squares = 0;
    for (const person of own) {
      const part = parts.find(person);
      if (metBy[part] === leader) continue;
      metBy[part] = leader;
      const size = parts.sizeOf(part);
      sum += size;
      squares += size * size;
    }
    const through = (sum * sum - squares) / 2;
    joined[leader] = without + through;
    onlyThrough[leader] = through;
    for (const person of own) parts.merge(leader, person);
    const parent = parentOf[leader]!;
    if (parent !== -1 && placeOf[parent] !== -1) pairsBelow[parent]! += without + through + sum;
  }
  return { joined, onlyThrough };
}

/** Nodes in parts that grow together: union by size, with paths halved. */
class Parts {
  readonly #above: Int32Array;
  readonly #size: Int32Array;

  constructor(count: number) {
    this.#above = Int32Array.from({ length: count }, (_, node) => node);
    this.#size = new Int32Array(count).fill(1);
  }

  find(node: number): number {
    const above = this.#above;
    let at = node;
    while (above[at] !== at) {
      above[at] = above[above[at]!]!;
      at = above[at]!;
    }
    return at;
  }

  sizeOf(part: number): number {
    return this.#size[part]!;
  }

  /** Merges the parts of two nodes and gives the number of pairs that this joins. */
  merge(a: number, b: number): number {
    const one = this.find(a);
    const other = this.find(b);
    if (one === other) return 0;
    const [large, small] = this.#size[one]! >= this.#size[other]! ? [one, other] : [other, one];
    const pairs = this.#size[large]! * this.#size[small]!;
    this.#above[small] = large;
    this.#size[large]! += this.#size[small]!;
    return pairs;
  }
}

/**
 * Pairs of people across groups, both tied to the leader and at least one of them below: those whom the leader could bring
 * together, and how many meet without.
 */
export interface LeaderPairs {
  readonly pairs: Float64Array;
  /** Tied to each other. */
  readonly direct: Float64Array;
  /** Not tied, and with a common contact other than the leader. */
  readonly viaOthers: Float64Array;
}

/**
 * Counts {@link LeaderPairs} on a symmetric graph. People without a group (-1) are in no pair.
 * Cost: the sum of squared degrees.
 */
export function leaderPairs(both: Csr, forest: Forest, groupOf: Int32Array): LeaderPairs {
  const { nodeCount, starts, targets } = both;
  const pairs = new Float64Array(nodeCount);
  const direct = new Float64Array(nodeCount);
  const viaOthers = new Float64Array(nodeCount);
  const common = new Int32Array(nodeCount);
  const isTied = new Uint8Array(nodeCount);
  for (let person = 0; person < nodeCount; person++) {
    const group = groupOf[person]!;
    if (group === -1) continue;
    const leaders: number[] = [];
    for (let arc = starts[person]!; arc < starts[person + 1]!; arc++)
      if (isBelow(forest, person, targets[arc]!)) leaders.push(targets[arc]!);
    if (leaders.length === 0) continue;
    const count = (step: number) => {
      for (let arc = starts[person]!; arc < starts[person + 1]!; arc++) {
        const other = targets[arc]!;
        isTied[other] = step > 0 ? 1 : 0;
        for (let next = starts[other]!; next < starts[other + 1]!; next++) common[targets[next]!]! += step;
      }
    };
    count(1);
    for (const leader of leaders) {
      for (let arc = starts[leader]!; arc < starts[leader + 1]!; arc++) {
        const other = targets[arc]!;
        if (groupOf[other] === -1 || groupOf[other] === group) continue;
        // Of two people below, the pair is counted from the first.
        if (other < person && isBelow(forest, other, leader)) continue;
        pairs[leader]!++;
        if (isTied[other] === 1) direct[leader]!++;
        else if (common[other]! > 1) viaOthers[leader]!++;
      }
    }
    count(-1);
  }
  return { pairs, direct, viaOthers };
}
