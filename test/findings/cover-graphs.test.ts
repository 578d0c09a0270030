import { describe, expect, it } from 'vitest';
import { cover } from '../../src/findings/cover.js';
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
