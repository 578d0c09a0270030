import { expect, it } from 'vitest';
import { crashBattery } from './crash-battery.js';

it('writing that is broken off leaves whole files and nothing else, in the quick form of test:crash', async () => {
  const { kills, randomKills, failures, ...wrong } = await crashBattery({
    everyNth: 30,
    randomKills: 3,
    seed: 1,
  });
  expect(Math.min(kills, randomKills, failures)).toBeGreaterThan(0);
  expect(wrong).toEqual({ partial: 0, wrongManifest: 0, leftAfterStart: 0, wrongEnd: 0 });
});
