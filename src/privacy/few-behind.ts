import { OrgraphError } from '../errors.js';
import { type Behind, whoIsBehind } from '../findings/group-privacy.js';
import type { Network } from '../graph/network.js';

/** Whether a figure of ties is one of few people: fewer than k have such a tie, or one or two have most of them. */
export function isOfFew({ people, isDominated }: Behind, k: number): boolean {
  return people < k || isDominated;
}

/** Why every figure of the ties of a network is one of few people; undefined where it is not, and where there are no ties. */
export function fewBehindTies({ both, nodeCount }: Network, k: number): string | undefined {
  if (both.arcCount === 0) return undefined;
  const contacts = Float64Array.from(
    { length: nodeCount },
    (_, node) => both.starts[node + 1]! - both.starts[node]!,
  );
  const { people, isDominated } = whoIsBehind(both.arcCount / 2, contacts);
  if (people < k) return `fewer than ${k} people have a tie that counts`;
  return isDominated ? 'one or two people have most of the ties' : undefined;
}

/** Throws PRIVACY_REFUSED where every figure of the ties of a network is one of few people. */
export function refuseFewBehind(network: Network, k: number): void {
  const why = fewBehindTies(network, k);
  if (why !== undefined) throw new OrgraphError('PRIVACY_REFUSED', { what: 'what these ties tell', why });
}
