import { describe, expect, it } from 'vitest';
import { OrgraphError } from '../../src/errors.js';
import {
  defineGroupMetric,
  defineGroupPairMetric,
  defineMetric,
  defineNetworkMetric,
  definePairMetric,
  type MetricCard,
} from '../../src/metrics/define-metric.js';
import { measure } from '../../src/metrics/measure.js';
import {
  measureGroupPairs,
  measureGroups,
  measureNetwork,
  measurePairs,
  measurePeople,
} from '../../src/metrics/registry.js';
import { networkOf } from '../support/small-orgs.js';

/** Five people in two units, four arcs. */
const network = networkOf({
  people: ['ann', 'bob', 'cem', 'dua', 'zoe'],
  ties: [
    ['ann', 'bob', 123456789.123456],
    ['bob', 'cem', 2],
    ['cem', 'dua', 1],
    ['dua', 'ann', 1],
  ],
});
const groups = network.groupsBy('unit');

const card: MetricCard = {
  reads: 'made for this test',
  definedAs: 'made for this test',
  edgeCases: 'made for this test',
  mayMean: 'made for this test',
  doesNotMean: 'made for this test',
  source: 'made for this test',
};
const about = { id: 'my-score', title: 'Mine', uses: 'structure', range: [0, 1], card } as const;

/** A measure of each level whose `compute` is the one given, whatever its type; what it owes, and how it is called. */
const levels = [
  {
    level: 'people',
    count: 5,
    take: (compute: () => never, range: readonly [number, number] = [0, 1]) =>
      measurePeople(network, defineMetric({ ...about, range, compute })),
  },
  {
    level: 'pairs',
    count: 4,
    take: (compute: () => never, range: readonly [number, number] = [0, 1]) =>
      measurePairs(network, definePairMetric({ ...about, range, compute })),
  },
  {
    level: 'groups',
    count: 2,
    take: (compute: () => never, range: readonly [number, number] = [0, 1]) =>
      measureGroups(network, defineGroupMetric({ ...about, range, compute }), groups),
  },
  {
    level: 'group-pairs',
    count: 4,
    take: (compute: () => never, range: readonly [number, number] = [0, 1]) =>
      measureGroupPairs(network, defineGroupPairMetric({ ...about, range, compute }), groups),
  },
] as const;

/** The error that a call ends with. */
function errorOf(call: () => unknown): OrgraphError {
  try {
    call();
  } catch (error) {
    if (error instanceof OrgraphError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const giving = (value: unknown) => () => value as never;

describe.each(levels)('an own measure of $level', ({ level, count, take }) => {
  it('is given back where it keeps its promise, NaN and what rounding leaves included', () => {
    const numbers = new Float64Array(count).fill(0.5);
    numbers[0] = Number.NaN;
    numbers[1] = 1 + 1e-13;
    expect([...take(giving(numbers))]).toEqual([Number.NaN, 1, ...Array(count - 2).fill(0.5)]);
    expect([...take(giving(new Float64Array(count).fill(7)), [0, Infinity])]).toEqual(Array(count).fill(7));
  });

  it('of another length is METRIC_BROKEN, with the measure, what was found and what is right', () => {
    for (const length of [0, count - 1, count + 1]) {
      const error = errorOf(() => take(giving(new Float64Array(length))));
      expect(error).toMatchObject({ code: 'METRIC_BROKEN', facts: { id: 'my-score', level } });
      expect(error.message).toContain('"my-score"');
      expect(error.message).toContain(`gave a Float64Array of length ${length}; right is a Float64Array`);
      expect(error.message).toContain(`of length ${count}, one number for each of the`);
    }
  });

  it.each([
    [[1, 0], 'an Array'],
    [new Float32Array(5), 'a Float32Array'],
    [undefined, 'undefined'],
    [null, 'null'],
    [1, 'a number'],
    [Promise.resolve(new Float64Array(5)), 'a Promise'],
    [Object.create(null), 'an object'],
  ])('that gives %o is METRIC_BROKEN and says what it gave', (value, kind) => {
    const { code, message } = errorOf(() => take(giving(value)));
    expect(code).toBe('METRIC_BROKEN');
    expect(message).toContain(`compute gave ${kind};`);
  });

  it('outside its range is METRIC_BROKEN, and says how often and not whose', () => {
    const numbers = new Float64Array(count);
    numbers[1] = 1.5;
    const { code, message } = errorOf(() => take(giving(numbers)));
    expect(code).toBe('METRIC_BROKEN');
    expect(message).toContain(
      `1 of ${count} numbers are outside its range, such as 1.5; right is a number from 0 to 1, or NaN`,
    );
    for (const value of [Infinity, -Infinity, -1e-6])
      expect(
        errorOf(() => take(giving(new Float64Array(count).fill(value)), [0, Infinity])).message,
      ).toContain(
        `${count} of ${count} numbers are outside its range, such as ${value}; right is a finite number of at least 0`,
      );
    expect(
      errorOf(() => take(giving(new Float64Array(count).fill(-Infinity)), [-Infinity, Infinity])).message,
    ).toContain('right is any finite number, or NaN');
  });

  it('that throws is METRIC_BROKEN with what was thrown as its cause, and none of its words', () => {
    const thrown = new TypeError('no team for zoe');
    const error = errorOf(() =>
      take(() => {
        throw thrown;
      }),
    );
    expect(error.code).toBe('METRIC_BROKEN');
    expect(error.message).toContain('compute threw a TypeError; right is');
    expect(error.message).not.toContain('zoe');
    expect(error.cause).toBe(thrown);
  });

  it('that throws an OrgraphError passes it on', () => {
    const thrown = new OrgraphError('COLUMN_NEEDED', { call: 'my-score', columns: ['unit'] });
    expect(
      errorOf(() =>
        take(() => {
          throw thrown;
        }),
      ),
    ).toBe(thrown);
  });
});

describe('an own measure of the network', () => {
  const take = (compute: () => never, parts?: readonly string[]) =>
    measureNetwork(network, defineNetworkMetric({ ...about, compute, ...(parts && { parts }) }));

  it('is given back where it keeps its promise', () => {
    expect(take(giving(0.5))).toEqual([{ id: 'my-score', value: 0.5 }]);
    expect(take(giving(Number.NaN))).toEqual([{ id: 'my-score', value: Number.NaN }]);
    expect(take(giving([0, 1]), ['a', 'b'])).toEqual([
      { id: 'my-score-a', value: 0 },
      { id: 'my-score-b', value: 1 },
    ]);
  });

  it.each([
    [2, undefined, '1 of 1 numbers are outside its range, such as 2; right is a number from 0 to 1'],
    [undefined, undefined, 'gave undefined; right is one number'],
    ['1', undefined, 'gave a string; right is one number'],
    [[1], undefined, 'gave an Array; right is one number'],
    [1, ['a', 'b'], 'gave a number; right is a list of length 2, one number for each of its parts'],
    [[1], ['a', 'b'], 'gave a list of length 1; right is a list of length 2'],
    [[1, null], ['a', 'b'], 'gave a list with null; right is a list of length 2'],
    [new Float64Array(2), ['a', 'b'], 'gave a Float64Array; right is a list of length 2'],
    [[1, -1], ['a', 'b'], '1 of 2 numbers are outside its range, such as -1'],
  ])('that gives %o for parts %o is METRIC_BROKEN', (value, parts, words) => {
    const { code, message } = errorOf(() => take(giving(value), parts));
    expect(code).toBe('METRIC_BROKEN');
    expect(message).toContain(words);
  });

  it('that throws is METRIC_BROKEN with what was thrown as its cause', () => {
    const error = errorOf(() =>
      take(() => {
        throw 'zoe';
      }),
    );
    expect(error).toMatchObject({ code: 'METRIC_BROKEN', cause: 'zoe' });
    expect(error.message).toContain('compute threw a string; right is one number');
  });
});

it('measure(graph, metric) rejects with METRIC_BROKEN too', async () => {
  const metric = defineMetric({ ...about, compute: () => new Float64Array(3) });
  await expect(measure(network, ['degree' as const, metric])).rejects.toMatchObject({
    code: 'METRIC_BROKEN',
  });
});

it('a measure of pairs that gives the strengths of the network leaves them as they are', () => {
  const before = network.out.strengths.slice();
  const metric = definePairMetric({ ...about, range: [0, Infinity], compute: ({ out }) => out.strengths });
  expect(measurePairs(network, metric)[0]).toBe(123456789.1235);
  expect(network.out.strengths).toEqual(before);
});
