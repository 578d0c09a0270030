import { describe, expect, it, vi } from 'vitest';
import { OrgraphError } from '../../src/errors.js';
import { buildCsr, reverse } from '../../src/kernel/csr.js';
import { runHere } from '../../src/kernel/pass.js';
import { stepDistances } from '../../src/kernel/paths/step-distances.js';
import { createCrew } from '../../src/workers/crew.js';
import type { Answer, Order } from '../../src/workers/messages.js';
import { createRunner } from '../../src/workers/pass-runner.js';
import type { WorkerListener } from '../../src/workers/start-worker.js';
import { makeOrganisation } from '../bench/organisation.js';

/** Large enough for threads to be started, small enough for a test. */
const people = 20_000;

function inputOf(count: number) {
  const out = buildCsr(count, makeOrganisation({ people: count, ties: 12 * count }, 5));
  const turned = reverse(out);
  return {
    nodeCount: count,
    starts: out.starts,
    targets: out.targets,
    inStarts: turned.starts,
    inTargets: turned.targets,
    sources: Int32Array.from({ length: count }, (_, node) => node),
  };
}

const input = inputOf(people);

/** Each worker thread holds one open on our side. */
const ports = () => process.getActiveResourcesInfo().filter((resource) => resource === 'MessagePort').length;
const before = ports();
const here = runHere(stepDistances, input);

describe('createRunner(options).run(pass, input)', () => {
  it.each([1, 2, 8])('gives the same bytes with %i threads as without any', async (threads) => {
    const runner = createRunner({ threads });
    try {
      expect(await runner.run('stepDistances', input)).toEqual(here);
    } finally {
      await runner.close();
    }
  });

  it('gives the same bytes without WebAssembly', async () => {
    const runner = createRunner({ threads: 2, engine: 'plain' });
    try {
      expect(await runner.run('stepDistances', input)).toEqual(here);
    } finally {
      await runner.close();
    }
  });

  it('does one pass after the other on the same threads, and says how far it is', async () => {
    const runner = createRunner({ threads: 2 });
    const told: number[] = [];
    try {
      const both = await Promise.all([
        runner.run('stepDistances', input, (done) => told.push(done)),
        runner.run('stepDistances', input),
      ]);
      expect(both).toEqual([here, here]);
      expect(told).toEqual([...told].sort((a, b) => a - b));
      expect(told.at(-1)).toBe(1);
    } finally {
      await runner.close();
    }
  });

  it('starts as many threads as it may for a large graph, and stops them at the end', async () => {
    const runner = createRunner({ threads: 2 });
    let most = 0;
    await runner.run('stepDistances', input, () => {
      most = Math.max(most, ports());
    });
    expect(most).toBeGreaterThanOrEqual(before + 2);
    await runner.close();
    await vi.waitFor(() => expect(ports()).toBe(before));
  });

  it.each([
    ['with threads', people],
    ['without', 3000],
  ])('passes on what the function for progress throws, %s', async (_, count) => {
    const runner = createRunner({ threads: 2 });
    const run = runner.run('stepDistances', inputOf(count), () => {
      throw new Error('mine');
    });
    await expect(run).rejects.toThrow('mine');
    await runner.close();
    await vi.waitFor(() => expect(ports()).toBe(before));
  });

  it('ends with ABORTED when the runner is closed, before it begins or in the middle', async () => {
    const runner = createRunner({ threads: 2 });
    const begun = runner.run('stepDistances', input);
    await expect(Promise.all([runner.close(), begun])).rejects.toMatchObject({ code: 'ABORTED' });
    const other = createRunner({ threads: 2 });
    const running = other.run('stepDistances', inputOf(40_000), () => void other.close());
    await expect(running).rejects.toMatchObject({ code: 'ABORTED' });
    await vi.waitFor(() => expect(ports()).toBe(before));
  });

  it('starts no thread for a small graph', async () => {
    const small = inputOf(100);
    const runner = createRunner({ threads: 8 });
    expect(await runner.run('stepDistances', small)).toEqual(runHere(stepDistances, small));
    expect(ports()).toBe(before);
  });

  it.each([1, 2])(
    'stops within 100 ms of a signal, with %i threads, and leaves none behind',
    async (threads) => {
      const larger = inputOf(40_000);
      const controller = new AbortController();
      const runner = createRunner({ threads, signal: controller.signal });
      let asked = Number.POSITIVE_INFINITY;
      const run = runner.run('stepDistances', larger, () => {
        if (controller.signal.aborted) return;
        asked = performance.now();
        controller.abort();
      });
      await expect(run).rejects.toMatchObject({ code: 'ABORTED' });
      expect(performance.now() - asked).toBeLessThan(100);
      await vi.waitFor(() => expect(ports()).toBe(before));
      await expect(runner.run('stepDistances', input)).rejects.toBeInstanceOf(OrgraphError);
    },
  );
});

describe('createCrew(start).run(job)', () => {
  const job = {
    name: 'stepDistances',
    pass: stepDistances,
    input,
    engine: 'fastest',
    most: 2,
    signal: undefined,
    onProgress: () => {},
  } as unknown as Parameters<ReturnType<typeof createCrew>['run']>[0];

  /** Threads that are none: they answer as they are told to. */
  function actors(act: (order: Order, listener: WorkerListener) => void) {
    const stopped = { count: 0 };
    const start = (listener: WorkerListener) => ({
      post: (order: Order) => void queueMicrotask(() => act(order, listener)),
      stop: async () => void stopped.count++,
    });
    return { start, stopped };
  }

  it('turns a worker that breaks down into one error, and stops the others', async () => {
    const { start, stopped } = actors((order, listener) => {
      if (order.kind === 'chunk' && order.chunk === 0) listener.onCrash('out of memory');
    });
    await expect(createCrew(start).run(job)).rejects.toMatchObject({
      code: 'WORKER_FAILED',
      message: 'a worker thread broke down: out of memory',
    });
    expect(stopped.count).toBe(1);
  });

  it('passes on why a worker could not do a chunk', async () => {
    const { start, stopped } = actors((order, listener) => {
      if (order.kind === 'chunk') listener.onAnswer({ kind: 'failed', reason: 'RangeError: no room' });
    });
    await expect(createCrew(start).run(job)).rejects.toMatchObject({ code: 'WORKER_FAILED' });
    expect(stopped.count).toBe(2);
  });

  it('adds chunks in their order, whatever the order in which they come back', async () => {
    const held: (() => void)[] = [];
    const { start } = actors((order, listener) => {
      if (order.kind !== 'chunk') return;
      const answer: Answer = { ...order, kind: 'done' };
      for (const vector of order.vectors) vector.fill(order.chunk % 2 === 0 ? 1e16 : 1);
      held.push(() => listener.onAnswer(answer));
      // Brought back last first.
      setTimeout(() => {
        for (const bring of held.splice(0).reverse()) bring();
      });
    });
    const sums = await createCrew(start).run(job);
    let wanted = 0;
    for (let chunk = 0; chunk < stepDistances.chunkCount(input); chunk++)
      wanted += chunk % 2 === 0 ? 1e16 : 1;
    expect(sums![0]![0]).toBe(wanted);
  });

  it('gives nothing where a page forbids threads, and tries no more', async () => {
    let started = 0;
    const { start } = actors((order, listener) => {
      if (order.kind === 'prepare') listener.onForbidden();
    });
    const crew = createCrew((listener) => {
      started++;
      return start(listener);
    });
    expect(await crew.run(job)).toBeUndefined();
    expect(await crew.run(job)).toBeUndefined();
    expect(started).toBe(2);
  });

  it('gives nothing where no thread can be started', async () => {
    expect(await createCrew(() => undefined).run(job)).toBeUndefined();
  });
});
