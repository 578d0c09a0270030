import { type Csr, findArc } from '../csr.js';

/** How often a node stands in the middle of an open two-path i -> node -> k, by the groups of the three. */
export interface Brokerage {
  /** All three in one group. */
  readonly coordinator: Float64Array;
  /** The ends in one group, the node in another. */
  readonly itinerant: Float64Array;
  /** The node in the group of i, k in another. */
  readonly representative: Float64Array;
  /** The node in the group of k, i in another. */
  readonly gatekeeper: Float64Array;
  /** Three groups. */
  readonly liaison: Float64Array;
}

/**
 * Gould and Fernandez's counts: two-paths i -> node -> k of three different nodes without an arc i -> k, credited to the node.
 *
 * `incoming` holds the arcs of `out` turned round. `groupOf` is -1 for nodes without a group, which take no part, not even
 * as ends.
 * With `amounts`, by arc of `out` and of `incoming`, a two-path counts the product of those of its two arcs instead of 1.
 * All two-paths are counted by the number of arcs into each group, and those that an arc closes are taken off again.
 * Cost: sum over arcs of the fewer of: the outgoing arcs of their source, or those of their target, each looked up.
 * Source: Gould and Fernandez (1989), Sociological Methodology 19, 89-126.
 */
export function brokerage(
  out: Csr,
  incoming: Csr,
  groupOf: Int32Array,
  groupCount: number,
  amounts?: { readonly out: Float64Array; readonly incoming: Float64Array },
): Brokerage {
  const { nodeCount, starts, targets } = out;
  const coordinator = new Float64Array(nodeCount);
  const itinerant = new Float64Array(nodeCount);
  const representative = new Float64Array(nodeCount);
  const gatekeeper = new Float64Array(nodeCount);
  const liaison = new Float64Array(nodeCount);

  function takeOff(broker: number, from: number, own: number, to: number, amount: number): void {
    if (from === own) {
      if (to === own) coordinator[broker]! -= amount;
      else representative[broker]! -= amount;
    } else if (to === own) gatekeeper[broker]! -= amount;
    else if (to === from) itinerant[broker]! -= amount;
    else liaison[broker]! -= amount;
  }

  // What the arc from the broker counts; 0 where there is none.
  const toTarget = new Float64Array(nodeCount);
  const intoGroup = new Float64Array(groupCount);
  for (let broker = 0; broker < nodeCount; broker++) {
    const own = groupOf[broker]!;
    if (own === -1) continue;
    const first = starts[broker]!;
    const end = starts[broker + 1]!;
    let intoAny = 0;
    for (let arc = first; arc < end; arc++) {
      const k = targets[arc]!;
      if (groupOf[k] === -1) continue;
      const amount = amounts === undefined ? 1 : amounts.out[arc]!;
      toTarget[k] = amount;
      intoGroup[groupOf[k]!]! += amount;
      intoAny += amount;
    }
    for (let arc = incoming.starts[broker]!; arc < incoming.starts[broker + 1]!; arc++) {
      const i = incoming.targets[arc]!;
      const from = groupOf[i]!;
      if (from === -1) continue;
      const amount = amounts === undefined ? 1 : amounts.incoming[arc]!;
      const intoOwn = intoGroup[own]!;
      if (from === own) {
        coordinator[broker]! += amount * intoOwn;
        representative[broker]! += amount * (intoAny - intoOwn);
      } else {
        const back = intoGroup[from]!;
        gatekeeper[broker]! += amount * intoOwn;
        itinerant[broker]! += amount * back;
        liaison[broker]! += amount * (intoAny - intoOwn - back);
      }
      // Paths that lead back to i itself are none, and closed ones do not count.
      if (toTarget[i] !== 0) takeOff(broker, from, own, from, amount * toTarget[i]!);
      const rowEnd = starts[i + 1]!;
      if (rowEnd - starts[i]! > 16 * (end - first)) {
        for (let second = first; second < end; second++) {
          const k = targets[second]!;
          if (toTarget[k] !== 0 && findArc(out, i, k) !== -1)
            takeOff(broker, from, own, groupOf[k]!, amount * toTarget[k]!);
        }
      } else {
        for (let across = starts[i]!; across < rowEnd; across++) {
          const k = targets[across]!;
          if (toTarget[k] !== 0) takeOff(broker, from, own, groupOf[k]!, amount * toTarget[k]!);
        }
      }
    }
    for (let arc = first; arc < end; arc++) {
      const k = targets[arc]!;
      if (toTarget[k] === 0) continue;
      toTarget[k] = 0;
      intoGroup[groupOf[k]!] = 0;
    }
  }
  return { coordinator, itinerant, representative, gatekeeper, liaison };
}
