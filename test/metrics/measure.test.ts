import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { measure } from '../../src/metrics/measure.js';
import { measurePeople, metrics } from '../../src/metrics/registry.js';
import { makeOrganisation } from '../bench/organisation.js';

const people = 600;
const { sources, targets, strengths } = makeOrganisation({ people, ties: 8 * people }, 3);
const id = (person: number) => `p${String(person).padStart(4, '0')}`;
const { graph } = buildGraph(
  datasetFromRows({
    people: Array.from({ length: people }, (_, person) => ({
      person_id: id(person),
      unit: `u${person % 7}`,
    })),
    interactions: Array.from(sources, (source, tie) => ({
      source: id(source),
      target: id(targets[tie]!),
      weight: Number(strengths[tie]!.toFixed(3)),
      kind: 'advice',
    })),
  }),
);
const network = selectNetwork(graph);
/** A network of its own for each call, since what was found is kept with it. */
const fresh = () => selectNetwork(graph, { undirected: false });

describe('measure(graph, ids, options)', () => {
  it('gives every measure as the synchronous form does, from a graph or a network, one id or many', async () => {
    const all = await measure(
      fresh(),
      metrics.map((metric) => metric.id),
    );
    for (const { metric, values, estimate } of all) {
      expect(values).toEqual(measurePeople(network, metric as (typeof metrics)[number]['id']));
      expect(estimate).toBeUndefined();
    }
    expect((await measure(graph, 'in-degree'))[0]!.values).toEqual(measurePeople(network, 'in-degree'));
    expect((await measure(graph, 'ei-index', { by: 'unit' }))[0]!.values).toEqual(
      measurePeople(network, 'ei-index', { by: 'unit' }),
    );
  });

  it('refuses options it does not know, and ids it does not know', async () => {
    await expect(measure(graph, 'betweenness', { sample: 0 })).rejects.toMatchObject({
      code: 'OPTIONS_INVALID',
    });
    await expect(measure(graph, ['density' as never])).rejects.toMatchObject({ code: 'METRIC_LEVEL' });
  });

  it('stops before it starts when the signal says so', async () => {
    const signal = AbortSignal.abort();
    await expect(measure(fresh(), 'betweenness', { signal })).rejects.toMatchObject({ code: 'ABORTED' });
  });

  describe.each(['betweenness', 'betweenness-weighted', 'harmonic-closeness-in'] as const)(
    'of %s',
    (metric) => {
      const exact = measurePeople(network, metric);

      it('{ sample } estimates with an error bound that holds, and is exact when all are drawn', async () => {
        let missed = 0;
        let errors = 0;
        for (let seed = 0; seed < 20; seed++) {
          const [found] = await measure(fresh(), metric, { sample: 150, seed });
          expect(found!.estimate).toMatchObject({ sources: 150, population: people, confidence: 0.95, seed });
          const { errorBounds } = found!.estimate!;
          found!.values.forEach((value, person) => {
            const error = Math.abs(value - exact[person]!);
            errors += error;
            if (error > errorBounds[person]!) missed++;
          });
        }
        // The bounds are sure in 95 of 100 samples for all people together, and far from tight.
        expect(missed).toBe(0);
        expect(errors).toBeGreaterThan(0);

        const [all] = await measure(fresh(), metric, { sample: people });
        expect([...all!.estimate!.errorBounds].every((bound) => bound === 0)).toBe(true);
        all!.values.forEach((value, person) => {
          expect(value).toBeCloseTo(exact[person]!, 6);
        });
      });

      it('{ error } draws until no bound is beyond it', async () => {
        const [found] = await measure(fresh(), metric, { error: 0.2 });
        const most = metric === 'harmonic-closeness-in' ? 1 : (people - 1) * (people - 2);
        expect(Math.max(...found!.estimate!.errorBounds)).toBeLessThanOrEqual(0.2 * most);
        expect(found!.estimate!.sources).toBeLessThan(people);
      });

      it('the mean over samples is the exact value', async () => {
        const top = exact.indexOf(Math.max(...exact));
        let sum = 0;
        for (let seed = 0; seed < 60; seed++)
          sum += (await measure(fresh(), metric, { sample: 60, seed }))[0]!.values[top]!;
        expect(Math.abs(sum / 60 - exact[top]!)).toBeLessThan(0.06 * exact[top]!);
      });
    },
  );

  it('{ estimate } leaves all others exact, and refuses what cannot be estimated', async () => {
    const found = await measure(fresh(), ['betweenness', 'harmonic-closeness'], {
      sample: 50,
      estimate: ['betweenness'],
    });
    expect(found.map(({ estimate }) => estimate?.sources)).toEqual([50, undefined]);
    await expect(measure(fresh(), 'pagerank', { sample: 50, estimate: ['pagerank'] })).rejects.toMatchObject({
      code: 'OPTIONS_INVALID',
    });
  });

  it('{ lanes: "float32" } is good to five digits and says so', async () => {
    const [exact] = await measure(fresh(), 'betweenness', { sample: 200 });
    const [found] = await measure(fresh(), 'betweenness', { sample: 200, lanes: 'float32' });
    expect(found!.estimate!.lanes).toBe('float32');
    found!.values.forEach((value, person) => {
      expect(Math.abs(value - exact!.values[person]!)).toBeLessThanOrEqual(1e-5 * exact!.values[person]!);
    });
    expect(found!.values).not.toEqual(exact!.values);
  });
});
