import { describe, expect, it } from 'vitest';
import { simulateFirms } from '../../src/simulate/simulate-firms.js';
import { inDegree, outDegree, reciprocity, transitivity, variation } from './figures.js';
import { readSimulation } from './read-simulation.js';

/**
 * Figures of public studies, computed with figures.ts from their ties without self-ties: standard deviation over mean of
 * in- and out-degree, share of ties returned, share of triples closed (direction dropped).
 *
 * Krackhardt's high-tech managers (1987), Lazega's law firm (2001), Cross and Parker's consulting firm (2004, information
 * at 4 and above), and SNAP's email-Eu-core.
 */
const studies = [
  {
    study: 'krackhardt-hightech',
    kind: 'advice',
    spreadIn: 0.439,
    spreadOut: 0.588,
    returned: 0.474,
    closed: 0.735,
  },
  {
    study: 'krackhardt-hightech',
    kind: 'friendship',
    spreadIn: 0.446,
    spreadOut: 0.899,
    returned: 0.451,
    closed: 0.471,
  },
  {
    study: 'lazega-lawfirm',
    kind: 'advice',
    spreadIn: 0.664,
    spreadOut: 0.567,
    returned: 0.392,
    closed: 0.479,
  },
  {
    study: 'lazega-lawfirm',
    kind: 'friendship',
    spreadIn: 0.635,
    spreadOut: 0.744,
    returned: 0.612,
    closed: 0.449,
  },
  {
    study: 'lazega-lawfirm',
    kind: 'cowork',
    spreadIn: 0.395,
    spreadOut: 0.572,
    returned: 0.685,
    closed: 0.452,
  },
  {
    study: 'cross-parker-consulting',
    kind: 'information',
    spreadIn: 0.751,
    spreadOut: 0.872,
    returned: 0.655,
    closed: 0.484,
  },
  { study: 'eu-core-email', kind: 'email', spreadIn: 1.12, spreadOut: 1.335, returned: 0.711, closed: 0.267 },
] as const;

/** How far beyond the least and the greatest study a made-up network may be: a fifth. */
const slack = 1.2;

describe.each([42, 1, 2, 3, 4])('simulateFirms({ seed: %i })', (seed) => {
  const { kinds } = readSimulation(simulateFirms({ seed }));

  it.each(['advice', 'trust', 'message'])(
    'makes %s ties as spread, returned and closed as in real studies',
    (kind) => {
      const ties = kinds.get(kind)!;
      const figures = {
        spreadIn: variation(inDegree(ties).values()),
        spreadOut: variation(outDegree(ties).values()),
        returned: reciprocity(ties),
        closed: transitivity(ties),
      };
      for (const [figure, value] of Object.entries(figures)) {
        const known = studies.map((study) => study[figure as keyof typeof figures]);
        expect(value, figure).toBeGreaterThan(Math.min(...known) / slack);
        expect(value, figure).toBeLessThan(Math.max(...known) * slack);
      }
    },
  );
});
