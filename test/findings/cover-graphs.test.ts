import { describe, expect, it } from 'vitest';
import { cover } from '../../src/findings/coverage/cover.js';
import { checkCover, coverGraphs, studyGraphs } from '../support/cover-graphs.js';

// The quick form of `npm run battery:cover`: bounds and search alone, without the solver.

const graphs = [...(await studyGraphs()), ...coverGraphs()];

describe.each(graphs)('$name, at most 1,005 people', (one) => {
  it.each([1, 2])(
    'cover(graph, { target: 0.9, steps: %i }) holds what is said of it, within its bounds',
    async (steps) => {
      const answer = await cover(one, { target: 0.9, steps, timeLimit: 0, draws: 20 });
      expect(checkCover(one, answer)).toEqual([]);
      expect(answer.bound).toBeGreaterThan(0);
    },
  );
});

const mail = graphs.find(({ name }) => name === 'eu-core-email');

describe.skipIf(mail === undefined)('eu-core-email, 1,005 people', () => {
  it('cover(graph, { target: 0.9, steps: 2 }) proves that one person is enough, and two steps from them reach 931', async () => {
    const answer = await cover(mail!, { target: 0.9, steps: 2, timeLimit: 0, draws: 20 });
    expect([answer.chosen.length, answer.bound, answer.isProven, answer.reached]).toEqual([1, 1, true, 931]);
  });

  it('cover(graph, { people: 30 }) reaches far more than 30 drawn at random, and no more than it says', async () => {
    const answer = await cover(mail!, { people: 30, steps: 1, timeLimit: 0, draws: 20 });
    expect(answer.reached).toBeGreaterThanOrEqual(840);
    expect(answer.reached).toBeLessThanOrEqual(answer.bound);
    expect(answer.comparison!.random.high).toBeLessThan(0.8 * answer.reached);
    expect(answer.comparison!.topDegree).toBeLessThan(answer.reached);
  });
});
