import type { Network } from '../../graph/network.js';
import { type Components, strongComponents, weakComponents } from '../../kernel/structure/components.js';
import { type Condensation, condense } from '../../kernel/structure/reachability.js';

/** Weak and strong components of a network, and its strong components as nodes. */
interface NetworkComponents {
  readonly weak: Components;
  readonly strong: Components;
  readonly condensed: Condensation;
}

const known = new WeakMap<Network['out'], NetworkComponents>();

/** Several measures read the same components, so those of a network are found once and kept for as long as it is. */
export function componentsOf({ out, both }: Network): NetworkComponents {
  const kept = known.get(out);
  if (kept !== undefined) return kept;
  const strong = strongComponents(out);
  const found = { weak: weakComponents(both), strong, condensed: condense(out, strong) };
  known.set(out, found);
  return found;
}
