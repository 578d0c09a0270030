import type { Network } from '../../graph/network.js';
import type { Csr } from '../../kernel/csr.js';
import { type NodeOrder, nodeOrder } from '../../kernel/paths/node-order.js';

/** Below, all rows stay in the cache whatever the order. */
const FEW_PEOPLE = 3000;

const known = new WeakMap<Csr, NodeOrder>();

/** The order in which long work walks through the people, so that neighbours are near; undefined where it does not pay. */
export function placesOf({ both, nodeCount }: Network): NodeOrder | undefined {
  if (nodeCount < FEW_PEOPLE) return undefined;
  const order = known.get(both) ?? nodeOrder(both);
  known.set(both, order);
  return order;
}
