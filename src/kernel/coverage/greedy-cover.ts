import { type CoverQuestion, reachWalk } from './cover-question.js';

/** When to stop choosing. */
export interface CoverLimits {
  /** Nodes to reach; choosing ends where so many are reached and every group has its own. */
  readonly wanted: number;
  /** Nodes chosen at most. */
  readonly most: number;
  /** Nodes chosen at least, if there is somebody left to reach. */
  readonly least?: number;
  /**
   * What a group that had nobody chosen counts: 1, as one node reached does, where the fewest are looked for; 0.5, which
   * only decides between equals, where the most that can be reached is.
   */
  readonly groupGain?: 0.5 | 1;
}

/** A set in the order in which it was chosen, what it reaches, and how much better any other set could be. */
export interface GreedyCover {
  /** Those who must be chosen come first. */
  readonly chosen: Int32Array;
  /** Nodes reached by the first one, two, ... of them. */
  readonly reached: Int32Array;
  /** How many other nodes would have added as much in that place; 0 for those who must be chosen. */
  readonly equals: Int32Array;
  /** Nodes that can be reached at all. */
  readonly reachable: number;
  /**
   * By number of chosen nodes (those who must be chosen included), from 0 on: no set of so many reaches more. Beyond
   * its end the bound is `reachable`.
   */
  readonly atMost: Int32Array;
  /** The most that one node adds to those who must be chosen, groups counted in: d of the guarantee H(d). */
  readonly largestGain: number;
  /** By node, 1 / (what was added when it was reached first); 0 for nodes reached by those who must be chosen. */
  readonly prices: Float64Array;
  /** By group, the same. */
  readonly groupPrices: Float64Array;
}

/**
 * Greedy choice: each time the node that adds most, counting those newly reached (no more than are still wanted) and
 * something for a group that had nobody chosen; among equals the one that reaches more new ones, then more by itself, then the lower
 * number.
 *
 * Gains are kept exact by counting: a node that is reached takes one from everybody who reaches it. So nothing is
 * evaluated again that did not change, which is what lazy evaluation (Minoux 1978) is after, and all gains are at hand for
 * the bounds. What a node reaches is walked again where it is needed and never kept.
 *
 * Bounds. Of all sets of k nodes the greedy one reaches at least 1 - (1 - 1/k)^k > 1 - 1/e of the most (Nemhauser, Wolsey
 * and Fisher 1978), half of it where groups ask for one each (Fisher, Nemhauser and Wolsey 1978). A set that reaches all
 * that is wanted has at most H(d) times the nodes of the smallest, d the most that one node adds (Wolsey 1982). `atMost`
 * is tighter: whatever set was chosen so far, k more nodes add no more than the k largest gains together.
 * Cost: a walk from every node that may be chosen and one back from every node reached; a pass over all nodes a choice.
 */
export function greedyCover(
  question: CoverQuestion,
  { wanted, most, least = 0, groupGain = 1 }: CoverLimits,
): GreedyCover {
  const { arcs, back, steps, mayChoose, mustChoose, groupOf, groupCount } = question;
  const { nodeCount } = arcs;
  const ahead = reachWalk(arcs, steps);
  const behind = reachWalk(back, steps);
  const gains = new Int32Array(nodeCount);
  const isReachable = new Uint8Array(nodeCount);
  const asksFor = new Uint8Array(groupCount);
  let candidates = 0;
  for (let node = 0; node < nodeCount; node++) {
    if (mayChoose[node] === 0) continue;
    candidates++;
    const length = ahead.from(node);
    gains[node] = length;
    for (let at = 0; at < length; at++) isReachable[ahead.list[at]!] = 1;
    if (groupOf[node]! >= 0) asksFor[groupOf[node]!] = 1;
  }
  const alone = gains.slice();
  const reachable = sum(isReachable);
  let groupsOpen = sum(asksFor);

  const limit = Math.max(mustChoose.length, Math.min(most, candidates));
  const chosen = new Int32Array(limit);
  const reached = new Int32Array(limit);
  const equals = new Int32Array(limit);
  const prices = new Float64Array(nodeCount);
  const groupPrices = new Float64Array(groupCount);
  const isReached = new Uint8Array(nodeCount);
  const isChosen = new Uint8Array(nodeCount);
  const bounds = boundKeeper(gains, mayChoose, limit - mustChoose.length, reachable);
  let count = 0;
  let size = 0;
  let largestGain = 0;

  const choose = (node: number, isPriced: boolean): void => {
    const group = groupOf[node]!;
    const opens = group >= 0 && asksFor[group] === 1 ? 1 : 0;
    const price = isPriced ? 1 / (gains[node]! + opens) : 0;
    if (opens === 1) {
      asksFor[group] = 0;
      groupsOpen--;
      groupPrices[group] = price;
    }
    const length = ahead.from(node);
    for (let at = 0; at < length; at++) {
      const target = ahead.list[at]!;
      if (isReached[target] === 1) continue;
      isReached[target] = 1;
      count++;
      prices[target] = price;
      const sources = behind.from(target);
      for (let place = 0; place < sources; place++) bounds.lower(behind.list[place]!);
    }
    isChosen[node] = 1;
    chosen[size] = node;
    reached[size++] = count;
  };

  for (const node of mustChoose) choose(node, false);
  bounds.note(count);
  while (size < limit && (count < wanted || groupsOpen > 0 || size < least)) {
    const left = Math.max(0, wanted - count);
    const mustOpen = groupsOpen >= limit - size;
    let best = -1;
    let bestKey = 0;
    let bestGain = 0;
    let equal = 0;
    for (let node = 0; node < nodeCount; node++) {
      if (mayChoose[node] === 0 || isChosen[node] === 1) continue;
      const opens = groupOf[node]! >= 0 && asksFor[groupOf[node]!] === 1 ? 1 : 0;
      if (mustOpen && opens === 0 && groupsOpen > 0) continue;
      const gain = gains[node]!;
      const key = Math.min(gain, left) + groupGain * opens;
      if (key < bestKey || (key === bestKey && gain < bestGain)) continue;
      if (key === bestKey && gain === bestGain) {
        equal++;
        if (best === -1 || alone[node]! <= alone[best]!) continue;
        best = node;
        continue;
      }
      best = node;
      bestKey = key;
      bestGain = gain;
      equal = 0;
    }
    if (best === -1) break;
    equals[size] = equal;
    if (largestGain === 0) largestGain = bestKey;
    choose(best, true);
    bounds.note(count);
  }
  return {
    chosen: chosen.slice(0, size),
    reached: reached.slice(0, size),
    equals: equals.slice(0, size),
    reachable,
    largestGain,
    atMost: bounds.atMost(mustChoose.length, size),
    prices,
    groupPrices,
  };
}

/** Keeps the gains by how many nodes have each, and the least bound seen for each number of further nodes. */
function boundKeeper(gains: Int32Array, mayChoose: Uint8Array, limit: number, reachable: number) {
  const nodesWith = new Int32Array(gains.length + 1);
  let top = 0;
  for (let node = 0; node < gains.length; node++) {
    if (mayChoose[node] === 0) continue;
    nodesWith[gains[node]!]!++;
    top = Math.max(top, gains[node]!);
  }
  const least = new Int32Array(limit + 1).fill(reachable);

  return {
    /** One that the node reaches has been reached. */
    lower(node: number): void {
      if (mayChoose[node] === 0) return;
      nodesWith[gains[node]!]!--;
      nodesWith[--gains[node]!]!++;
    },
    /** With so many reached, k further nodes reach at most the k largest gains more. */
    note(count: number): void {
      while (top > 0 && nodesWith[top] === 0) top--;
      let bound = count;
      let further = 0;
      if (count < least[0]!) least[0] = count;
      for (let gain = top; gain > 0; gain--) {
        for (let nodes = nodesWith[gain]!; nodes > 0; nodes--) {
          if (++further > limit || bound >= reachable) return;
          bound += gain;
          if (bound < least[further]!) least[further] = bound;
        }
      }
      // Nobody else adds anything.
      while (++further <= limit) if (bound < least[further]!) least[further] = bound;
    },
    atMost(mustCount: number, size: number): Int32Array {
      const atMost = new Int32Array(size + 1).fill(least[0]!);
      for (let further = 0; mustCount + further <= size; further++)
        atMost[mustCount + further] = least[further]!;
      return atMost;
    },
  };
}

function sum(flags: Uint8Array): number {
  let total = 0;
  for (const flag of flags) total += flag;
  return total;
}
