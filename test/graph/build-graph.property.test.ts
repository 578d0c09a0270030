import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { rollUp } from '../../src/engines/memory.js';
import { buildGraph } from '../../src/graph/build-graph.js';
import { type NetworkQuery, selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { arcSources, buildCsr, type Csr, reverse, symmetrize } from '../../src/kernel/csr.js';
import { rulesOfKind } from '../../src/schema/kind-rules.js';
import { MICRO } from '../../src/schema/records.js';

const ids = Array.from({ length: 90 }, (_, n) => `p${n}`);
// Some pairs come often, and p0 may have ties to most.
const anyone = fc.oneof(fc.constantFrom('p0', 'p1', 'p2'), fc.constantFrom(...ids));
const interaction = fc.record({
  source: fc.oneof(fc.constant('p0'), anyone),
  target: anyone,
  kind: fc.constantFrom('advice', 'chat', 'contact', 'cost'),
  weight: fc.constantFrom(0.1, 0.2, 0.7, 1, 3),
});
const meeting = fc.record({
  participants: fc.uniqueArray(anyone, { minLength: 2, maxLength: 4 }).map((all) => all.join(';')),
  // The second gives each pair less than half a millionth, so that the tie has no strength.
  duration_minutes: fc.constantFrom(30, 0.00000001),
});
const dataset = fc
  .tuple(fc.array(interaction, { maxLength: 400, size: 'max' }), fc.array(meeting, { maxLength: 5 }))
  .map(([interactions, meetings]) =>
    datasetFromRows(
      {
        people: ids.map((person_id) => ({ person_id })),
        interactions,
        meetings: meetings.map((row, at) => ({ event_id: `m${at}`, ...row })),
      },
      { kinds: { cost: { weight: 'distance' }, contact: { direction: 'undirected' }, chat: { share: 0.3 } } },
    ),
  );

it('buildGraph(dataset) gives the rows that any list of the same arcs would give', () => {
  fc.assert(
    fc.property(dataset, (data) => {
      const rulesOf = (kind: string) => rulesOfKind(kind, data.config);
      const { tables } = rollUp(data, {
        fromDay: undefined,
        toDay: undefined,
        broadcastSize: data.config.broadcastSize,
        isDirected: (kind) => rulesOf(kind).directed,
      });
      const layers = tables.map(({ kind, directed, sources, targets, counts, microWeights }) => {
        const strengths = Array.from(microWeights, (micro, tie) =>
          rulesOf(kind).weight === 'strength' ? micro / MICRO : (counts[tie]! * MICRO) / micro,
        );
        const back = directed ? [] : [sources, targets];
        return buildCsr(ids.length, {
          sources: Int32Array.from([...sources, ...(back[1] ?? [])]),
          targets: Int32Array.from([...targets, ...(back[0] ?? [])]),
          strengths: Float64Array.from(directed ? strengths : [...strengths, ...strengths]),
        });
      });
      expect(buildGraph(data).graph.layers.map(({ csr }) => csr)).toEqual(layers);
    }),
    { numRuns: 150 },
  );
});

/** Arcs of several rows, each times its factor, as one list in the order of the kinds. */
function combinedPlainly(parts: readonly (readonly [Csr, number])[]): Csr {
  return buildCsr(ids.length, {
    sources: Int32Array.from(parts.flatMap(([csr]) => [...arcSources(csr)])),
    targets: Int32Array.from(parts.flatMap(([csr]) => [...csr.targets])),
    strengths: Float64Array.from(
      parts.flatMap(([csr, factor]) => Array.from(csr.strengths, (strength) => strength * factor)),
    ),
  });
}

/** The ties of at least this strength. */
function atLeastPlainly(csr: Csr, minWeight: number): Csr {
  const strengths = csr.strengths.map((strength) => (strength >= minWeight ? strength : 0));
  return buildCsr(ids.length, { sources: arcSources(csr), targets: csr.targets, strengths });
}

it('selectNetwork(graph, query) gives the rows that one list of the arcs of all kinds would give', () => {
  const query = fc.record<NetworkQuery>({
    kinds: fc.option(fc.subarray(['advice', 'chat', 'contact', 'cost']), { nil: undefined }),
    undirected: fc.boolean(),
    minWeight: fc.constantFrom(undefined, 0.2, 1),
  });
  fc.assert(
    fc.property(dataset, query, (data, { kinds, undirected, minWeight = 0 }) => {
      const { graph } = buildGraph(data);
      const known = kinds?.filter((kind) => graph.layers.some((layer) => layer.kind === kind));
      const network = selectNetwork(graph, { kinds: known, undirected, minWeight });
      const chosen = graph.layers.filter(({ kind }) => network.kinds.includes(kind));
      const parts = chosen.map(({ kind, directed, csr }) => ({
        directed,
        csr: atLeastPlainly(csr, minWeight),
        factor: network.factors.get(kind)!,
      }));
      const out = combinedPlainly(parts.map(({ csr, factor }) => [csr, factor]));
      const both = combinedPlainly(
        parts.map(({ directed, csr, factor }) => [directed ? symmetrize(csr) : csr, factor]),
      );
      expect(network.both).toEqual(both);
      expect(network.out).toEqual(network.directed ? out : both);
      expect(network.in).toEqual(network.directed ? reverse(out) : both);
    }),
    { numRuns: 150 },
  );
});
