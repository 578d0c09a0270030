import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignSeats, type SeatTask } from '../../src/matching/assign-seats.js';
import { fitUnits, isFitEnough } from '../../src/matching/problem.js';

const NO = Number.NEGATIVE_INFINITY;

/** What an assignment is worth: the sum of fits first; then seats filled and roles that have somebody. */
interface Worth {
  readonly units: number;
  readonly bonus: number;
}

/** The best worth there is, by trying everything: what assignSeats is compared with. */
function bruteForce({ fits, seats, leastFit }: SeatTask): Worth {
  const rows = seats.flatMap((count, role) =>
    Array.from({ length: count }, (_, seat) => ({ fit: fits[role]!, bonus: seat === 0 ? 3 : 2 })),
  );
  const used = new Set<number>();
  const search = (row: number): Worth => {
    const seat = rows[row];
    if (seat === undefined) return { units: 0, bonus: 0 };
    let best = search(row + 1);
    for (const [person, fit] of seat.fit.entries()) {
      if (used.has(person) || !isFitEnough(fit, leastFit)) continue;
      used.add(person);
      const rest = search(row + 1);
      used.delete(person);
      const found = { units: rest.units + fitUnits(fit), bonus: rest.bonus + seat.bonus };
      if (found.units > best.units || (found.units === best.units && found.bonus > best.bonus)) best = found;
    }
    return best;
  };
  return search(0);
}

function worthOf(given: readonly (readonly number[])[], fits: readonly Float64Array[]): Worth {
  let units = 0;
  let bonus = 0;
  given.forEach((people, role) => {
    for (const person of people) units += fitUnits(fits[role]![person]!);
    bonus += 2 * people.length + (people.length > 0 ? 1 : 0);
  });
  return { units, bonus };
}

const task = fc
  .record({ people: fc.integer({ min: 0, max: 5 }), roles: fc.integer({ min: 0, max: 3 }) })
  .chain(({ people, roles }) =>
    fc.record({
      fits: fc.array(
        fc
          .array(
            // Few different values make many equal totals; the others are as crooked as real fits.
            fc.oneof(fc.constantFrom(0, 0.5, 1, Number.NaN, NO), fc.double({ min: 0, max: 1, noNaN: true })),
            { minLength: people, maxLength: people },
          )
          .map((row) => Float64Array.from(row)),
        { minLength: roles, maxLength: roles },
      ),
      seats: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: roles, maxLength: roles }),
      leastFit: fc.constantFrom(0, 0.3, 0.5),
    }),
  );

describe('assignSeats(task)', () => {
  it('reaches the total of trying everything, and fills as many seats and roles', () => {
    fc.assert(
      fc.property(task, (given) => {
        expect(worthOf(assignSeats(given), given.fits)).toEqual(bruteForce(given));
      }),
      { numRuns: 1500 },
    );
  });

  it('gives one seat a person at most, no more than the seats, and never a pair that is not allowed', () => {
    fc.assert(
      fc.property(task, ({ fits, seats, leastFit }) => {
        const given = assignSeats({ fits, seats, leastFit });
        expect(new Set(given.flat()).size).toBe(given.flat().length);
        given.forEach((people, role) => {
          expect(people.length).toBeLessThanOrEqual(seats[role]!);
          for (const person of people) expect(fits[role]![person]!).toBeGreaterThanOrEqual(leastFit - 1e-9);
        });
      }),
    );
  });

  it('does not change its input and gives the same answer twice', () => {
    fc.assert(
      fc.property(task, (given) => {
        const before = structuredClone(given);
        expect(assignSeats(given)).toEqual(assignSeats(before));
        expect(given).toEqual(before);
      }),
    );
  });

  it('prefers the best total to the best single pair', () => {
    const fits = [Float64Array.of(1, 0.9), Float64Array.of(0.9, 0.1)];
    expect(assignSeats({ fits, seats: [1, 1], leastFit: 0 })).toEqual([[1], [0]]);
  });

  it('leaves a seat empty rather than go below the least fit', () => {
    const fits = [Float64Array.of(0.8, 0.49), Float64Array.of(0.4, 0.3)];
    expect(assignSeats({ fits, seats: [2, 1], leastFit: 0.5 })).toEqual([[0], []]);
  });

  it('fills a seat with a fit of 0 where 0 is allowed', () => {
    expect(assignSeats({ fits: [Float64Array.of(0, NO)], seats: [2], leastFit: 0 })).toEqual([[0]]);
  });

  it('gives each role somebody before a second seat, where the total is the same', () => {
    const fits = [Float64Array.of(1, 1), Float64Array.of(1, 1)];
    const given = assignSeats({ fits, seats: [3, 1], leastFit: 0.5 });
    expect(given.map((people) => people.length)).toEqual([1, 1]);
  });

  it('takes a mean that falls short of the least fit by a rounding error', () => {
    const fit = (0.1 + 0.2 + 0.6 + 0.3) / 4; // 0.30000000000000004 or just below 0.3, depending on the order
    const short = 0.3 - 1e-16 * 2;
    expect(assignSeats({ fits: [Float64Array.of(fit, short)], seats: [2], leastFit: 0.3 })).toEqual([[0, 1]]);
  });

  it('lists the people of a role best first, then in the order of people', () => {
    const fits = [Float64Array.of(0.6, 0.9, 0.6, 0.9)];
    expect(assignSeats({ fits, seats: [4], leastFit: 0 })).toEqual([[1, 3, 0, 2]]);
  });

  it('takes nobody, no roles, and more seats than people', () => {
    expect(assignSeats({ fits: [], seats: [], leastFit: 0 })).toEqual([]);
    expect(assignSeats({ fits: [new Float64Array()], seats: [3], leastFit: 0 })).toEqual([[]]);
    expect(assignSeats({ fits: [Float64Array.of(0.7)], seats: [1000], leastFit: 0 })).toEqual([[0]]);
    expect(assignSeats({ fits: [Float64Array.of(NO, Number.NaN)], seats: [1], leastFit: 0 })).toEqual([[]]);
  });

  it('finds the total of all candidates though it looks at the best of each role only', () => {
    // Everybody is best for the same few roles, so that the people cut away are the ones that would be needed if the
    // cut were too early.
    const fits = Array.from({ length: 3 }, (_, role) =>
      Float64Array.from({ length: 8 }, (_, person) => 1 - person / 10 - role / 100),
    );
    const given = assignSeats({ fits, seats: [1, 1, 2], leastFit: 0 });
    expect(given.flat().sort((a, b) => a - b)).toEqual([0, 1, 2, 3]);
  });

  it('takes 1,000 people and 60 seats in well under a second', () => {
    let state = 1;
    const draw = () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    const fits = Array.from({ length: 60 }, () => Float64Array.from({ length: 1000 }, draw));
    const start = performance.now();
    const given = assignSeats({ fits, seats: new Array<number>(60).fill(1), leastFit: 0.5 });
    expect(performance.now() - start).toBeLessThan(1000);
    expect(given.flat()).toHaveLength(60);
  });
});
