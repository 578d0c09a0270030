import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { buildGraph } from '../../src/graph/build-graph.js';
import type { Network } from '../../src/graph/network.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { degreeKeepingTest } from '../../src/inference/degree-keeping-test.js';
import { withoutStrengths } from '../../src/inference/drawn-network.js';
import { mrqap } from '../../src/inference/mrqap.js';
import { qapCorrelation } from '../../src/inference/qap-correlation.js';
import { rankCorrelation } from '../../src/inference/rank-correlation.js';
import { vertexBootstrap } from '../../src/inference/vertex-bootstrap.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { expectNear } from '../support/near.js';
import { density, mutualPairs, plainNetwork, triangles } from '../support/plain-inference.js';
import { studiesFolder } from './figures.js';

// Made by make-inference.py, which says what each figure is.
const ties = z.array(z.tuple([z.number(), z.number(), z.number()]));
const side = z.strictObject({
  kind: z.string(),
  minWeight: z.number(),
  values: z.enum(['ties', 'strengths']),
});
const origin = { tool: z.string(), call: z.string() };
const rewired = z.strictObject({
  ties,
  statistic: z.string(),
  observed: z.number(),
  nullMean: z.number(),
  nullDeviation: z.number(),
});
const bootstrapped = z.strictObject({
  value: z.number(),
  drawnMean: z.number(),
  standardError: z.number(),
  low: z.number(),
  high: z.number(),
});
const figures = z
  .strictObject({
    qap: z.array(
      z.strictObject({
        study: z.string(),
        undirected: z.boolean(),
        x: side,
        y: side,
        ...origin,
        correlation: z.number(),
        upper: z.number(),
        lower: z.number(),
        nullMean: z.number(),
        nullDeviation: z.number(),
      }),
    ),
    studyMrqap: z.strictObject({
      study: z.string(),
      ...origin,
      intercept: z.number(),
      coefficients: z.array(z.number()),
      twoSided: z.array(z.number()),
      rSquared: z.number(),
      numpy: z.strictObject({ ...origin, twoSided: z.array(z.number()) }),
    }),
    exactQap: z.strictObject({
      ...origin,
      people: z.number(),
      x: ties,
      y: ties,
      correlation: z.number(),
      upper: z.number(),
      lower: z.number(),
      twoSided: z.number(),
      nullDeviation: z.number(),
    }),
    mrqap: z.strictObject({
      ...origin,
      people: z.number(),
      groups: z.array(z.string()),
      ages: z.array(z.number()),
      outcome: ties,
      predictor: ties,
      intercept: z.number(),
      coefficients: z.array(z.number()),
      t: z.array(z.number()),
      rSquared: z.number(),
      standardized: z.array(z.number()),
      twoSided: z.array(z.number()),
      twoSidedOutcome: z.array(z.number()),
    }),
    degrees: z.strictObject({ ...origin, people: z.number(), directed: rewired, undirected: rewired }),
    vertices: z.strictObject({ ...origin, density: bootstrapped, reciprocity: bootstrapped }),
    ranks: z.strictObject({
      ...origin,
      x: z.array(z.number()),
      y: z.array(z.number()),
      spearman: z.number(),
      kendall: z.number(),
    }),
  })
  .parse(JSON.parse(readFileSync(new URL('./inference.json', import.meta.url), 'utf8')));

/** Shares of some thousand draws on both sides: a little more than three standard errors of the difference. */
const P_ALLOWED = 0.02;

describe('tests on real studies, against R sna', () => {
  const folder = studiesFolder();
  if (folder === undefined) {
    const reason = 'the studies are not beside this repository (set ORGRAPH_STUDIES to their folder)';
    if (process.env['CI'] === undefined) it.skip(`SKIPPED: ${reason}`, () => {});
    else it('finds the studies', () => expect.fail(reason));
    return;
  }
  const graphOf = async (study: string) => buildGraph(await readDataset(join(folder, study))).graph;

  it.each(figures.qap)(
    'qapCorrelation(x, y) gives $correlation on $study, $x.kind and $y.kind',
    async (figure) => {
      const graph = await graphOf(figure.study);
      const [x, y] = [figure.x, figure.y].map(({ kind, minWeight, values }) => {
        const network = selectNetwork(graph, { kinds: [kind], minWeight, undirected: figure.undirected });
        return values === 'ties' ? withoutStrengths(network) : network;
      });
      const found = await qapCorrelation(x!, y!, { permutations: 4000, values: 'strengths' });
      expectNear([found.value], [figure.correlation]);
      expect(Math.abs(found.p.upper - figure.upper)).toBeLessThanOrEqual(P_ALLOWED);
      expect(Math.abs(found.p.lower - figure.lower)).toBeLessThanOrEqual(P_ALLOWED);
      expect(Math.abs(found.nullMean)).toBeLessThanOrEqual(0.1 * found.nullDeviation);
      expect(found.nullDeviation / figure.nullDeviation).toBeGreaterThan(0.93);
      expect(found.nullDeviation / figure.nullDeviation).toBeLessThan(1.07);
    },
  );

  it('mrqap(advice, [friendship, reports_to]) gives the coefficients and p of netlm', async () => {
    const { study, intercept, coefficients, twoSided, rSquared, numpy } = figures.studyMrqap;
    const graph = await graphOf(study);
    const of = (kind: string) => selectNetwork(graph, { kinds: [kind] });
    const found = await mrqap(of('advice'), [{ network: of('friendship') }, { network: of('reports_to') }], {
      permutations: 4000,
    });
    expect(found.rows.map(({ name }) => name)).toEqual(['friendship', 'reports_to']);
    expectNear([found.intercept, found.rSquared], [intercept, rSquared]);
    expectNear(
      found.rows.map(({ coefficient }) => coefficient),
      coefficients,
    );
    found.rows.forEach(({ p }, at) => {
      // R took 1,000 permutations, numpy 20,000: three standard errors of a p of .1 are .03 and .007.
      expect(Math.abs(p.twoSided - twoSided[at]!)).toBeLessThanOrEqual(0.03);
      expect(Math.abs(p.twoSided - numpy.twoSided[at]!)).toBeLessThanOrEqual(0.01);
    });
  });
});

describe('tests on small networks, against other tools', () => {
  it('qapCorrelation(x, y) comes near the p of all permutations', async () => {
    const { people, x, y, ...wanted } = figures.exactQap;
    const found = await qapCorrelation(plainNetwork(people, x), plainNetwork(people, y), {
      permutations: 20_000,
    });
    expectNear([found.value], [wanted.correlation]);
    expect(Math.abs(found.p.upper - wanted.upper)).toBeLessThan(0.01);
    expect(Math.abs(found.p.lower - wanted.lower)).toBeLessThan(0.01);
    expect(Math.abs(found.p.twoSided - wanted.twoSided)).toBeLessThan(0.01);
    expect(Math.abs(found.nullDeviation / wanted.nullDeviation - 1)).toBeLessThan(0.03);
  });

  it.each([
    ['residuals', figures.mrqap.twoSided],
    ['outcome', figures.mrqap.twoSidedOutcome],
  ] as const)('mrqap(network, predictors) agrees with numpy when it permutes %s', async (permute, p) => {
    const wanted = figures.mrqap;
    const outcome = plainNetwork(wanted.people, wanted.outcome, true, {
      unit: wanted.groups,
      age: wanted.ages.map(String),
    });
    const found = await mrqap(
      outcome,
      [
        { name: 'z', network: plainNetwork(wanted.people, wanted.predictor) },
        { sameGroup: 'unit' },
        { difference: 'age' },
        { signedDifference: 'age' },
      ],
      { permute, values: 'strengths', permutations: 4000 },
    );
    expectNear([found.intercept, found.rSquared], [wanted.intercept, wanted.rSquared]);
    for (const [field, values] of [
      ['coefficient', wanted.coefficients],
      ['t', wanted.t],
      ['standardized', wanted.standardized],
    ] as const) {
      expectNear(
        found.rows.map((row) => row[field]),
        values,
      );
    }
    found.rows.forEach((row, at) => {
      expect(Math.abs(row.p.twoSided - p[at]!), row.name).toBeLessThan(0.035);
    });
  });

  it.each([
    ['directed', true, mutualPairs],
    ['undirected', false, triangles],
  ] as const)(
    'degreeKeepingTest(network, statistic) agrees with igraph on a %s network',
    async (name, directed, statistic) => {
      const wanted = figures.degrees[name];
      const network = plainNetwork(figures.degrees.people, wanted.ties, directed);
      const found = await degreeKeepingTest(network, statistic, { draws: 4000 });
      expect(found.value).toBe(wanted.observed);
      expect(Math.abs(found.nullMean - wanted.nullMean)).toBeLessThan(0.1 * wanted.nullDeviation);
      expect(Math.abs(found.nullDeviation / wanted.nullDeviation - 1)).toBeLessThan(0.08);
    },
  );

  it.each([
    ['density', density],
    ['reciprocity', (network: Network) => (2 * mutualPairs(network)) / network.out.arcCount],
  ] as const)(
    'vertexBootstrap(network, %s) agrees with a plain one',
    async (name, statistic: typeof density) => {
      const wanted = figures.vertices[name];
      const network = plainNetwork(figures.degrees.people, figures.degrees.directed.ties);
      const found = await vertexBootstrap(network, statistic, { draws: 4000 });
      expectNear([found.value], [wanted.value]);
      expect(Math.abs(found.drawnMean - wanted.drawnMean)).toBeLessThan(0.1 * wanted.standardError);
      expect(Math.abs(found.standardError / wanted.standardError - 1)).toBeLessThan(0.08);
      expect(Math.abs(found.low - wanted.low)).toBeLessThan(0.25 * wanted.standardError);
      expect(Math.abs(found.high - wanted.high)).toBeLessThan(0.25 * wanted.standardError);
    },
  );

  it('rankCorrelation(x, y) equals those of scipy', () => {
    const { x, y, spearman, kendall } = figures.ranks;
    const found = rankCorrelation(Float64Array.from(x), Float64Array.from(y));
    expectNear([found.spearman, found.kendall], [spearman, kendall]);
  });
});
