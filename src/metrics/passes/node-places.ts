import type { Network } from '../../graph/network.js';
import type { NodeOrder } from '../../kernel/paths/node-order.js';
import { bare } from './rows.js';
import { type SharedPass, sharedTask } from './shared-pass.js';

/** Below, all rows stay in the cache whatever the order. */
const FEW_PEOPLE = 3000;

const order = sharedTask({
  title: 'an order of people',
  keyOf: ({ both }) => both,
  callOf: ({ both }) => ({ task: 'nodeOrder', input: bare(both) }),
});

/** Readies {@link placesOf}, where it pays. */
export const peopleOrder: SharedPass = {
  ...order,
  async prepare(network, ...how) {
    if (network.nodeCount >= FEW_PEOPLE) await order.prepare(network, ...how);
  },
};

/** The order in which long work walks through the people, so that neighbours are near; undefined where it does not pay. */
export function placesOf(network: Network): NodeOrder | undefined {
  return network.nodeCount < FEW_PEOPLE ? undefined : order.of(network);
}
