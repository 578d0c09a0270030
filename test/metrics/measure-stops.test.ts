import { describe, expect, it, vi } from 'vitest';
import type { Network } from '../../src/graph/network.js';
import { buildCsr, reverse, symmetrize } from '../../src/kernel/csr.js';
import { measure, prepareMeasures } from '../../src/metrics/measure.js';
import { findMetric, measurePeople, metrics } from '../../src/metrics/registry.js';
import { makeOrganisation } from '../bench/organisation.js';

const people = 30_000;
const out = buildCsr(people, makeOrganisation({ people, ties: 12 * people }, 5));
const incoming = reverse(out);
const both = symmetrize(out, incoming);
const groups = {
  column: 'unit',
  names: ['a', 'b', 'c'],
  of: Int32Array.from({ length: people }, (_, person) => person % 3),
  sizes: Int32Array.of(people / 3, people / 3, people / 3),
};

/** What is found is kept with the rows, so each call gets its own. */
const fresh = (): Network => ({
  nodeCount: people,
  directed: true,
  kinds: ['advice'],
  factors: new Map([['advice', 1]]),
  minWeight: 0,
  out: { ...out },
  in: { ...incoming },
  both: { ...both },
  groupsBy: () => groups,
  groupColumns: ['unit'],
});

/** Each worker thread holds one open on our side. */
const ports = () => process.getActiveResourcesInfo().filter((resource) => resource === 'MessagePort').length;
const before = ports();

/** How long a call goes on after it was told to stop, `afterMs` into the work. */
async function msToStop(call: (signal: AbortSignal) => Promise<unknown>, afterMs: number): Promise<number> {
  const controller = new AbortController();
  let askedMs = Number.POSITIVE_INFINITY;
  const asking = setTimeout(() => {
    askedMs = performance.now();
    controller.abort();
  }, afterMs);
  await expect(call(controller.signal)).rejects.toMatchObject({ code: 'ABORTED' });
  clearTimeout(asking);
  await vi.waitFor(() => expect(ports()).toBe(before));
  return performance.now() - askedMs;
}

describe('measure(network, id, { signal })', () => {
  it.each(['eigenvector', 'hits-hub-weighted'] as const)(
    'ends in the middle of %s, which is one piece of work, and leaves no thread',
    async (id) => {
      const startedMs = performance.now();
      measurePeople(fresh(), id);
      const wholeMs = performance.now() - startedMs;
      const stopped = await msToStop((signal) => measure(fresh(), id, { signal }), 0.2 * wholeMs);
      expect(stopped).toBeLessThan(0.4 * wholeMs);
    },
  );

  // At 5 ms people are put in order, later their ties are readied, and after that paths are followed for minutes.
  it.each([
    ['betweenness', 5],
    ['betweenness', 150],
    ['betweenness-weighted', 300],
    ['betweenness-weighted', 1500],
    ['closeness-wf', 20],
  ] as const)('ends in %s, stopped after %i ms', async (id, afterMs) => {
    expect(await msToStop((signal) => measure(fresh(), id, { signal }), afterMs)).toBeLessThan(1000);
  });

  it('ends while what is drawn is readied, and prepareMeasures(network, metrics, { signal }) does too', async () => {
    const drawn = (signal: AbortSignal) => measure(fresh(), 'betweenness', { sample: 20_000, signal });
    expect(await msToStop(drawn, 250)).toBeLessThan(1000);
    const ready = (signal: AbortSignal) =>
      prepareMeasures(fresh(), [findMetric('betweenness-weighted')], { signal });
    expect(await msToStop(ready, 100)).toBeLessThan(1000);
  });

  it('gives the same bytes with a signal and without, on any number of threads', async () => {
    const ids = metrics
      .filter(({ passes }) => passes?.some(({ isChunked }) => isChunked) !== true)
      .map(({ id }) => id);
    const { signal } = new AbortController();
    const alone = await measure(fresh(), ids);
    expect(await measure(fresh(), ids, { signal, threads: 3 })).toEqual(alone);
    await vi.waitFor(() => expect(ports()).toBe(before));
  });
});
