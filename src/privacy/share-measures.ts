import type { AnyMetric } from '../metrics/define-metric.js';
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
