import type { Csr } from '../../kernel/csr.js';
import { findArc } from '../../kernel/csr.js';

/** How two people who do not know each other can be brought together. */
export type IntroductionWay =
  /** Somebody both know. */
  | { readonly kind: 'common contact'; readonly people: readonly [number]; readonly others: number }
  /** No one both know: the people in between on a shortest way, from the first to the second. */
  | { readonly kind: 'shortest way'; readonly people: readonly number[] }
  /** No way through people who take part in introductions. */
  | { readonly kind: 'none'; readonly people: readonly [] };

/**
 * Makes the function that finds who could introduce two people. Of several common contacts it is one asked least often
 * so far, so that nobody is asked for all, then the one whose weaker tie to the two is the strongest, then the first. Only
 * people who take part in introductions are asked. Cost: the contacts of both; where they have none in common, a walk
 * from both ends.
 */
export function wayFinder(both: Csr, mayMediate: Uint8Array): (from: number, to: number) => IntroductionWay {
  const asked = new Int32Array(both.nodeCount);
  return (from, to) => {
    const common: number[] = [];
    for (let arc = both.starts[from]!; arc < both.starts[from + 1]!; arc++) {
      const contact = both.targets[arc]!;
      if (contact !== to && mayMediate[contact] === 1 && findArc(both, contact, to) !== -1)
        common.push(contact);
    }
    const strengthOf = (contact: number): number =>
      Math.min(both.strengths[findArc(both, contact, from)]!, both.strengths[findArc(both, contact, to)]!);
    const [best] = common.sort((x, y) => asked[x]! - asked[y]! || strengthOf(y) - strengthOf(x) || x - y);
    if (best !== undefined) {
      asked[best]!++;
      return { kind: 'common contact', people: [best], others: common.length - 1 };
    }
    const between = shortestWay(both, mayMediate, from, to);
    if (between === undefined) return { kind: 'none', people: [] };
    for (const person of between) asked[person]!++;
    return { kind: 'shortest way', people: between };
  };
}

/** Those in between on a shortest way through people who may be asked; the first such way in the order of people. */
function shortestWay(
  { starts, targets, nodeCount }: Csr,
  mayMediate: Uint8Array,
  from: number,
  to: number,
): number[] | undefined {
  const cameFrom = new Int32Array(nodeCount).fill(-1);
  cameFrom[from] = from;
  const queue = [from];
  for (let at = 0; at < queue.length; at++) {
    const person = queue[at]!;
    for (let arc = starts[person]!; arc < starts[person + 1]!; arc++) {
      const next = targets[arc]!;
      if (cameFrom[next] !== -1) continue;
      cameFrom[next] = person;
      if (next === to) {
        const between: number[] = [];
        for (let step = person; step !== from; step = cameFrom[step]!) between.unshift(step);
        return between;
      }
      if (mayMediate[next] === 1) queue.push(next);
    }
  }
  return undefined;
}
