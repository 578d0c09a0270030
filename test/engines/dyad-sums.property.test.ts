import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { DyadSums } from '../../src/engines/dyad-sums.js';

const kinds = [
  { kind: 'a', directed: true },
  { kind: 'b', directed: false },
  { kind: 'c', directed: true },
];
const pair = fc.tuple(
  fc.nat(2),
  fc.nat(6),
  fc.nat(6),
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 1, max: 99 }),
);

function added(pairs: readonly (readonly [number, number, number, number, number])[], leastPairs?: number) {
  const sums = new DyadSums(kinds, 7, leastPairs);
  let spans = 0;
  for (const [kind, source] of pairs) sums.count(kind, source);
  for (; sums.nextSpan(); spans++)
    for (const [kind, source, target, records, micro] of pairs)
      sums.add(kind, source, target, records, micro);
  return { spans, tables: sums.tables() };
}

it('DyadSums give the same ties in many spans as in one, and those of a Map', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 120 }), fc.integer({ min: 1, max: 9 }), (pairs, leastPairs) => {
      const { tables } = added(pairs);
      expect(added(pairs, leastPairs).tables).toEqual(tables);
      const ties = new Map<string, [number, number]>();
      for (const [kind, source, target, records, micro] of pairs) {
        const key = `${kind} ${source} ${target}`;
        const [count, sum] = ties.get(key) ?? [0, 0];
        ties.set(key, [count + records, sum + micro]);
      }
      const found = tables.flatMap(({ sources, targets, counts, microWeights }, kind) =>
        Array.from(sources, (source, tie) => [
          `${kind} ${source} ${targets[tie]}`,
          [counts[tie], microWeights[tie]],
        ]),
      );
      expect(found).toEqual([...ties].sort(([a], [b]) => (a < b ? -1 : 1)));
    }),
    { numRuns: 200 },
  );
  const pairs = Array.from({ length: 60 }, (_, at) => [at % 3, at % 7, (at * 5) % 7, 1, at + 1] as const);
  expect(added(pairs, 4).spans).toBe(5);
});
