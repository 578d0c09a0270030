import type { Groups } from '../../graph/groups.js';
import type { Network } from '../../graph/network.js';
import { type Brokerage, brokerage } from '../../kernel/structure/brokerage.js';

const known = new WeakMap<Network, Map<string, Brokerage>>();

/** Gould and Fernandez's roles of everybody for one column, counted once for as long as the network is kept. */
export function brokerRoles(network: Network, groups: Groups): Brokerage {
  const byColumn = known.get(network) ?? new Map<string, Brokerage>();
  known.set(network, byColumn);
  const roles =
    byColumn.get(groups.column) ?? brokerage(network.out, network.in, groups.of, groups.names.length);
  byColumn.set(groups.column, roles);
  return roles;
}
