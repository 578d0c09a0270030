import { describe, expect, it } from 'vitest';
import { type Judged, judgeLeaders } from './judge-leaders.js';
import { usual } from './leader-shapes.js';

const seeds = [101, 102, 103, 104];

async function runs(leaders: number): Promise<Judged[]> {
  const found: Judged[] = [];
  for (const seed of seeds) found.push(await judgeLeaders({ ...usual, leaders }, seed, { draws: 40 }));
  return found;
}

const sum = (found: readonly Judged[], of: (one: Judged) => number) =>
  found.reduce((total, one) => total + of(one), 0);

// The quick form of `npm run battery:leaders`, whose figures are in docs/planted-leaders.md.
describe('hidden leaders planted among 500 people', () => {
  it('findInformalPull finds nearly all of them, and hardly anybody else is clear', async () => {
    const found = await runs(usual.leaders);
    const planted = sum(found, (one) => one.planted);
    const clear = sum(found, (one) => one.clear);
    expect(clear).toBeGreaterThan(0.25 * planted);
    expect(sum(found, (one) => one.clearPlanted)).toBeGreaterThanOrEqual(0.9 * clear);
    expect(sum(found, (one) => one.clearPlanted + one.likelyPlanted)).toBeGreaterThanOrEqual(0.8 * planted);
    expect(sum(found, (one) => one.rivalPlanted['in-degree'])).toBeLessThan(0.9 * planted);
  });

  it('findInformalPull calls nobody clear where nobody is planted', async () => {
    expect(sum(await runs(0), (one) => one.clear)).toBeLessThanOrEqual(1);
  });
});
