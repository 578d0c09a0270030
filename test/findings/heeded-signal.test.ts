import { afterEach, expect, it, vi } from 'vitest';
import { findFragileBridges } from '../../src/findings/bridges/fragile-bridges.js';
import { findBrokers } from '../../src/findings/brokers/brokers.js';
import { findCapacity } from '../../src/findings/capacity/capacity.js';
import { findRecordedLoad } from '../../src/findings/capacity/recorded-load.js';
import { findCoaching } from '../../src/findings/coaching/coaching.js';
import { findCommunities } from '../../src/findings/communities/communities.js';
import { findArchitects } from '../../src/findings/leaders/architects.js';
import { findFormalStanding } from '../../src/findings/leaders/formal-standing.js';
import { findLeadershipMap } from '../../src/findings/leaders/leadership-map.js';
import { findNimbleTypes } from '../../src/findings/leaders/nimble-types.js';
import { findOpenness } from '../../src/findings/openness/openness.js';
import { findInformalPull } from '../../src/findings/pull/informal-pull.js';
import { inputOf } from '../battery/judge-leaders.js';
import { usual } from '../battery/leader-shapes.js';
import { plantLeaders } from '../support/planted-leaders.js';

const bare = inputOf(plantLeaders({ ...usual, people: 1500 }, 1), { draws: 20, undirected: false });
const input = { ...bare, capacity: findRecordedLoad(bare) };

it('findCommunities stops between two runs when told to', async () => {
  const controller = new AbortController();
  const shares: number[] = [];
  const onProgress = (_: string, done: number) => {
    shares.push(done);
    if (done > 0) controller.abort();
  };
  const control = { signal: controller.signal, onProgress };
  await expect(findCommunities({ ...input, control }, [])).rejects.toMatchObject({ code: 'ABORTED' });
  expect(shares.at(-1)).toBeLessThan(0.5);
});

it('findFragileBridges stops when told to, and says how far it is', async () => {
  const control = { signal: AbortSignal.abort() };
  await expect(findFragileBridges({ ...input, control }, ['unit'])).rejects.toMatchObject({
    code: 'ABORTED',
  });
  const steps: [string, number][] = [];
  const followed = { onProgress: (step: string, done: number) => steps.push([step, done]) };
  await findFragileBridges({ ...input, control: followed }, ['unit']);
  expect(steps.at(0)).toEqual(['fragile bridges', 0]);
  expect(steps.at(-1)).toEqual(['fragile bridges', 1]);
});

const standing = findFormalStanding(bare);
const pull = await findInformalPull(bare);
const map = findLeadershipMap(bare, standing, pull);
/** Each in a run that is told to stop. */
const stopped: Readonly<Record<string, (told: typeof bare) => Promise<unknown>>> = {
  findInformalPull: (told) => findInformalPull(told),
  findNimbleTypes: (told) => findNimbleTypes(told, ['unit'], standing, pull),
  findArchitects: (told) => findArchitects(told, ['unit'], standing, map),
  findOpenness: (told) => findOpenness(told, ['unit']),
  findBrokers: (told) => findBrokers(told, ['unit']),
  findCapacity: (told) => findCapacity(told, input.capacity, []),
  findCoaching: (told) => findCoaching(told, input.capacity, []),
};

afterEach(() => {
  vi.restoreAllMocks();
});

it.each(Object.keys(stopped))('%s lets a signal through while it works, and stops', async (name) => {
  // A second goes by at every look at the clock: however fast the machine, a breath is due after every step.
  let nowMs = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (nowMs += 1000));
  const controller = new AbortController();
  const running = stopped[name]!({ ...bare, control: { signal: controller.signal } });
  let isOver = false;
  running
    .finally(() => {
      isOver = true;
    })
    .catch(() => undefined);
  // The first breath of the loop of events comes before the end, or never.
  await new Promise((resolve) => setTimeout(resolve));
  expect(isOver).toBe(false);
  controller.abort();
  await expect(running).rejects.toMatchObject({ code: 'ABORTED' });
});
