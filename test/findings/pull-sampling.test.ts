import { expect, it } from 'vitest';
import { findInformalPull } from '../../src/findings/pull/informal-pull.js';
import { inputOf } from '../battery/judge-leaders.js';
import { usual } from '../battery/leader-shapes.js';
import { plantLeaders } from '../support/planted-leaders.js';

const pullOf = (people: number) =>
  findInformalPull(inputOf(plantLeaders({ ...usual, people }, 1), { draws: 20, undirected: false }));

it('findInformalPull says how far draws are off that follow some people alone, and nothing where they follow all', async () => {
  const { pathSampling, sentences, rows } = await pullOf(600);
  const { followed, bridge, reach } = pathSampling!;
  expect(followed).toBe(256);
  // A path is one of few through a person, but one of many to them.
  expect(reach.error).toBeGreaterThan(0);
  expect(reach.error).toBeLessThan(0.05);
  expect(bridge.error).toBeGreaterThan(reach.error);
  expect(bridge.error).toBeLessThan(0.5);
  for (const { kept } of [bridge, reach]) {
    expect(kept).toBeGreaterThan(0.5);
    expect(kept).toBeLessThanOrEqual(1);
  }
  expect(sentences.join(' ')).toContain('follows the paths of 256 of 600 people');
  for (const { share, shareLow, shareHigh } of rows) {
    expect(shareLow).toBeLessThanOrEqual(share);
    expect(shareHigh).toBeGreaterThanOrEqual(share);
    expect(shareHigh - shareLow).toBeGreaterThan(0.05);
  }
  expect((await pullOf(200)).pathSampling).toBeUndefined();
});
