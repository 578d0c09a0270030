import { expect, it } from 'vitest';
import { canaryBattery } from './canary.js';

it('nothing marked is seen where nobody may be, in the quick form of test:canary', async () => {
  const { texts, ...rest } = await canaryBattery(9);
  expect(texts).toBeGreaterThan(30);
  expect(rest).toMatchObject({ leaks: 0, faults: 0, where: [] });
});
