import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChart } from '../../src/graph/chart.js';

describe('readChart', () => {
  it('readChart(managers) counts depth, direct and total reports', () => {
    const chart = readChart(Int32Array.of(-1, 0, 0, 1, 1, 3));
    expect([...chart.depth]).toEqual([0, 1, 1, 2, 2, 3]);
    expect([...chart.directReports]).toEqual([2, 2, 0, 1, 0, 0]);
    expect([...chart.totalReports]).toEqual([5, 3, 0, 1, 0, 0]);
    expect(chart.isAbove(0, 5)).toBe(true);
    expect(chart.isAbove(2, 5)).toBe(false);
    expect(chart.isAbove(5, 0)).toBe(false);
    expect(chart.isAbove(3, 3)).toBe(false);
  });

  it('readChart(managers) leaves circles and those below them without a depth', () => {
    const chart = readChart(Int32Array.of(1, 2, 0, 0, -1));
    expect([...chart.depth]).toEqual([-1, -1, -1, -1, 0]);
    expect([...chart.totalReports]).toEqual([-1, -1, -1, 0, 0]);
    expect(chart.isAbove(0, 3)).toBe(false);
  });

  it('readChart(managers) knows who is above whom below a circle, and how many layers are below', () => {
    // 0 and 1 are a circle; 2 reports to 0, 3 and 4 to 2, 5 to 4.
    const chart = readChart(Int32Array.of(1, 0, 0, 2, 2, 4));
    expect(chart.isAbove(2, 5)).toBe(true);
    expect(chart.isAbove(3, 5)).toBe(false);
    expect([...chart.layersBelow]).toEqual([-1, -1, 2, 0, 1, 0]);
    expect([...chart.topOf]).toEqual([-1, -1, -1, -1, -1, -1]);
    expect([...chart.order]).toEqual([2, 3, 4, 5]);
    expect([...chart.placeOf]).toEqual([-1, -1, 0, 1, 2, 3]);
  });

  it('readChart(managers, isCut) gives nobody a depth whose chain ends at a manager who is not there', () => {
    const chart = readChart(Int32Array.of(-1, 0, -1, 2), (person) => person === 0);
    expect([...chart.depth]).toEqual([-1, -1, 0, 1]);
    expect([...chart.totalReports]).toEqual([1, 0, 1, 0]);
  });

  it('readChart(managers) reads a chain of 100,000 people', () => {
    const length = 100_000;
    const chart = readChart(Int32Array.from({ length }, (_, person) => person - 1));
    expect(chart.depth[length - 1]).toBe(length - 1);
    expect(chart.totalReports[0]).toBe(length - 1);
    expect(chart.isAbove(0, length - 1)).toBe(true);
  });

  it('isAbove(a, b) is whether walking up from b meets a, on any forest', () => {
    const forest = fc
      .array(fc.nat(), { minLength: 1, maxLength: 20 })
      .map((draws) =>
        Int32Array.from(draws, (draw, person) => (person === 0 || draw % 4 === 0 ? -1 : draw % person)),
      );
    fc.assert(
      fc.property(forest, (managerOf) => {
        const chart = readChart(managerOf);
        for (let lower = 0; lower < managerOf.length; lower++) {
          const above = new Set<number>();
          for (let at = managerOf[lower]!; at !== -1; at = managerOf[at]!) above.add(at);
          expect(chart.depth[lower]).toBe(above.size);
          for (let upper = 0; upper < managerOf.length; upper++) {
            expect(chart.isAbove(upper, lower)).toBe(above.has(upper));
          }
        }
      }),
    );
  });
});
