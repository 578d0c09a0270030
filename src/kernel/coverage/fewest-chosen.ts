import { type CoverQuestion, reachWalk } from './cover-question.js';
import type { GreedyCover } from './greedy-cover.js';

/**
 * The fewest nodes that any set must have to reach `wanted`, by the gains the greedy choice left: the least number whose
 * bound `atMost` is not below `wanted`.
 */
export function fewestByGains({ atMost }: GreedyCover, wanted: number): number {
  const found = atMost.findIndex((bound) => bound >= wanted);
  return found === -1 ? atMost.length : found;
}

/**
 * The fewest nodes that any set must have to reach `wanted`, by dual fitting: every node pays a price such that no set
 * of one collects more than 1, so a set that reaches `wanted` has at least as many nodes as the cheapest `wanted` pay
 * together, and what groups pay besides. The prices are those of the greedy choice, divided by the most that one node
 * collects. Never below the greedy size / H(d), and mostly far above it.
 *
 * Source: Chvatal (1979), Mathematics of Operations Research 4(3), 233-235; for a share of all, Slavik (1997), Information
 * Processing Letters 64(5), 251-254.
 * Cost: a walk from every node that may be chosen.
 */
export function fewestByPrices(
  { arcs, steps, mayChoose, mustChoose, groupOf, groupCount }: CoverQuestion,
  greedy: GreedyCover,
  wanted: number,
): number {
  const { nodeCount } = arcs;
  const walk = reachWalk(arcs, steps);
  const isPaid = new Uint8Array(nodeCount);
  const isGroupPaid = new Uint8Array(groupCount);
  let stillWanted = wanted;
  for (const node of mustChoose) {
    if (groupOf[node]! >= 0) isGroupPaid[groupOf[node]!] = 1;
    const length = walk.from(node);
    for (let at = 0; at < length; at++) {
      if (isPaid[walk.list[at]!] === 1) continue;
      isPaid[walk.list[at]!] = 1;
      stillWanted--;
    }
  }
  // Whom the greedy choice left pays as much as those it reached last: the price never falls along the way.
  const last = greedy.prices.reduce((most, price) => Math.max(most, price), 0);
  const priceOf = (node: number) =>
    isPaid[node] === 1 ? 0 : greedy.prices[node] === 0 ? last : greedy.prices[node]!;
  const isReachable = new Uint8Array(nodeCount);
  let mostCollected = 0;
  for (let node = 0; node < nodeCount; node++) {
    if (mayChoose[node] === 0) continue;
    const group = groupOf[node]!;
    let collected = group >= 0 && isGroupPaid[group] === 0 ? greedy.groupPrices[group]! : 0;
    const length = walk.from(node);
    for (let at = 0; at < length; at++) {
      collected += priceOf(walk.list[at]!);
      isReachable[walk.list[at]!] = 1;
    }
    mostCollected = Math.max(mostCollected, collected);
  }
  if (mostCollected === 0) return mustChoose.length;
  const open: number[] = [];
  for (let node = 0; node < nodeCount; node++)
    if (isReachable[node] === 1 && isPaid[node] === 0) open.push(priceOf(node));
  const cheapest = Float64Array.from(open).sort();
  let paid = 0;
  for (let group = 0; group < groupCount; group++)
    if (isGroupPaid[group] === 0) paid += greedy.groupPrices[group]!;
  for (let place = 0; place < stillWanted && place < cheapest.length; place++) paid += cheapest[place]!;
  return mustChoose.length + roundUp(paid / mostCollected);
}

/** A bound that stands a rounding error above a whole number is that number. */
export function roundUp(bound: number): number {
  return Math.ceil(bound - 1e-6);
}
