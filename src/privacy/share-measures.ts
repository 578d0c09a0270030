import type { Network } from '../graph/network.js';
import type { AnyMetric } from '../metrics/define-metric.js';
import { isDominated } from './dominated-pairs.js';
import type { GroupNumber, GroupNumbers } from './group-numbers.js';

/** A number of a whole network or of a group of so many people, as the measure says it may be told; NaN where it may not. */
export function shareMeasure(
  { sharedAs, range: [least, most] }: Pick<AnyMetric, 'sharedAs' | 'range'>,
  value: number,
  people: number,
  numbers: GroupNumbers,
): GroupNumber {
  if (sharedAs === 'people') return numbers.people(value);
  if (sharedAs === 'pairs') return numbers.pairs(value);
  if (sharedAs === 'extreme' && people < 4 * numbers.k) return numbers.none;
  return sharedAs === undefined ? numbers.none : numbers.ratio(value, people, [least, most]);
}

/**
 * Why every figure of the ties of a network is one of few people: fewer than k have a tie, or one has more than half of the pairs in
 * touch, or two have more than 80 %. Undefined where it is not.
 */
export function fewBehindTies({ both, nodeCount }: Network, k: number): string | undefined {
  const contacts = Array.from(
    { length: nodeCount },
    (_, node) => both.starts[node + 1]! - both.starts[node]!,
  );
  const inTouch = contacts.filter((count) => count > 0).length;
  if (inTouch > 0 && inTouch < k) return `fewer than ${k} people have a tie that counts`;
  return isDominated(contacts, both.arcCount / 2) ? 'one or two people have most of the ties' : undefined;
}
