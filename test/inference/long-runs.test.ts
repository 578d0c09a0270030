import { describe, expect, it } from 'vitest';
import type { Network } from '../../src/graph/network.js';
import { conditionalUniformTest } from '../../src/inference/conditional-uniform-test.js';
import { degreeKeepingTest, degreeKeptNetwork } from '../../src/inference/degree-keeping-test.js';
import { mrqap } from '../../src/inference/mrqap.js';
import { nonResponseSensitivity } from '../../src/inference/non-response.js';
import { qapCorrelation } from '../../src/inference/qap-correlation.js';
import { tieResampling } from '../../src/inference/tie-resampling.js';
import { vertexBootstrap } from '../../src/inference/vertex-bootstrap.js';
import type { RunControl } from '../../src/options.js';
import { createRandom } from '../../src/random.js';
import { density, type PlainTie, plainNetwork } from '../support/plain-inference.js';

function drawNetwork(people: number, count: number, seed: number): Network {
  const random = createRandom(seed, 'test');
  const ties = Array.from({ length: count }, (): PlainTie => [random.below(people), random.below(people), 1]);
  return plainNetwork(people, ties);
}

type Call = (network: Network, other: Network, control: RunControl & { seed?: number }) => Promise<unknown>;

const calls: [string, Call, number][] = [
  ['qapCorrelation', (x, y, control) => qapCorrelation(x, y, { permutations: 100_000, ...control }), 20_000],
  [
    'mrqap',
    (x, y, control) =>
      mrqap(x, [{ network: y }, { name: 'self', network: drawNetwork(x.nodeCount, 5000, 9) }], control),
    700,
  ],
  [
    'mrqap by outcome',
    (x, y, control) => mrqap(x, [{ network: y }], { permute: 'outcome', ...control }),
    700,
  ],
  ['conditionalUniformTest', (x, _, control) => conditionalUniformTest(x, density, control), 20_000],
  [
    'conditionalUniformTest given size',
    (x, _, control) => conditionalUniformTest(x, density, { given: 'size', ...control }),
    700,
  ],
  ['degreeKeepingTest', (x, _, control) => degreeKeepingTest(x, density, control), 20_000],
  ['degreeKeptNetwork', (x, _, control) => degreeKeptNetwork(x, { tries: 10_000, ...control }), 20_000],
  ['vertexBootstrap', (x, _, control) => vertexBootstrap(x, density, control), 20_000],
  ['tieResampling', (x, _, control) => tieResampling(x, 'in-degree', { draws: 2000, ...control }), 20_000],
  [
    'nonResponseSensitivity',
    (x, _, control) => nonResponseSensitivity(x, 'in-degree', { draws: 9999, ...control }),
    20_000,
  ],
];

describe('long runs', () => {
  it.each(calls)('%s stops soon after the signal says so', async (_, call, people) => {
    const stop = new AbortController();
    let asked = 0;
    setTimeout(() => {
      asked = performance.now();
      stop.abort();
    }, 200);
    const shares: number[] = [];
    const onProgress = (_step: string, done: number) => shares.push(done);
    const running = call(drawNetwork(people, 5 * people, 1), drawNetwork(people, 5 * people, 2), {
      signal: stop.signal,
      onProgress,
    });
    await expect(running).rejects.toMatchObject({ code: 'ABORTED' });
    // 100 milliseconds are the aim; a busy machine gets some more.
    expect(performance.now() - asked).toBeLessThan(250);
    expect(shares[0]).toBe(0);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share < 1)).toBe(true);
  });

  it.each(calls)('%s does not start when the signal has spoken already', async (_, call) => {
    const small = drawNetwork(12, 40, 1);
    await expect(call(small, drawNetwork(12, 40, 2), { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'ABORTED',
    });
  });

  it.each(calls)('%s refuses a seed that is none', async (_, call) => {
    const small = drawNetwork(12, 40, 1);
    await expect(call(small, small, { seed: -1 })).rejects.toMatchObject({ code: 'OPTIONS_INVALID' });
  });

  it('qapCorrelation(x, y) ends its progress at 1', async () => {
    const shares: number[] = [];
    const small = drawNetwork(12, 40, 1);
    await qapCorrelation(small, small, { onProgress: (_, done) => shares.push(done) });
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  });
});
