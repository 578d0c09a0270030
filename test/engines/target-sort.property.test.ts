import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { TargetSort } from '../../src/engines/target-sort.js';

const bounds = [1, 2, 49, 256, 257, 65_536, 65_537, 2 ** 24 + 1, 2 ** 31 - 1];

it('entries stand in the order of their targets, with what belongs to them, and others stay where they are', () => {
  let most = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...bounds).chain((bound) =>
        fc.record({
          bound: fc.constant(bound),
          // Sorted one after the other by one object, as the rows of a table are.
          rows: fc.array(
            fc.uniqueArray(fc.oneof(fc.nat({ max: bound - 1 }), fc.nat({ max: Math.min(bound - 1, 300) })), {
              maxLength: 120,
              size: 'max',
            }),
            { minLength: 1, maxLength: 4 },
          ),
          before: fc.nat({ max: 5 }),
        }),
      ),
      ({ bound, rows, before }) => {
        const sort = new TargetSort(bound);
        for (const row of rows) {
          most = Math.max(most, row.length);
          const around = Array.from({ length: before }, () => 7);
          const whole = [...around, ...row, ...around];
          const targets = Int32Array.from(whole);
          const counts = Int32Array.from(whole, (_, at) => at);
          const micros = Float64Array.from(whole, (_, at) => 2 ** 40 + at);
          sort.sort(targets, counts, micros, before, before + row.length);
          const order = [...row.keys()].sort((a, b) => row[a]! - row[b]!).map((at) => at + before);
          const last = [...whole.keys()].slice(before + row.length);
          const expected = [...around.keys(), ...order, ...last];
          expect([...counts]).toEqual(expected);
          expect([...targets]).toEqual(expected.map((at) => whole[at]));
          expect([...micros]).toEqual(expected.map((at) => 2 ** 40 + at));
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(most).toBeGreaterThan(100);
});
