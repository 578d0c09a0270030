import { expect, it } from 'vitest';
import { fuzz } from './fuzz-run.js';
import { fuzzTargets } from './fuzz-targets.js';

it.each(fuzzTargets)('$name keeps its promises for 1,000 inputs', async (target) => {
  expect((await fuzz(target, 42, { runs: 1000 })).findings).toEqual([]);
});
