import { expect, it } from 'vitest';
import { findCommunities } from '../../src/findings/communities.js';
import { findFragileBridges } from '../../src/findings/fragile-bridges.js';
import { findRecordedLoad } from '../../src/findings/recorded-load.js';
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
