import { DirectedGraph, UndirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { graphGexf } from '../../src/outputs/graph-files/graph-gexf.js';
import { xmlText } from '../../src/outputs/xml.js';
import { sampleAnalysis } from './sample-analysis.js';
import { hostile, sampleGraph, samplePeople } from './sample-people.js';

/** The sample under other ids; graphology 0.26.0 itself fails on a node called __proto__. */
function withIds(rename: (id: string, place: number) => string): Analysis {
  const sample = sampleAnalysis();
  const people = samplePeople.map((person, i) => ({ ...person, id: rename(person.id, i) }));
  return { ...sample, graph: { ...sample.graph, people } };
}

const context = { showNames: false, showValues: false };

describe('graphGexf', () => {
  const analysis = sampleAnalysis();
  const text = graphGexf(analysis, context);
  const graph = parse(
    DirectedGraph,
    graphGexf(
      withIds((id) => (id === hostile.prototype ? 'proto' : id)),
      context,
    ),
  );

  it('graphGexf(analysis) is read by graphology-gexf with all people and ties', () => {
    expect(graph.order).toBe(samplePeople.length);
    expect(graph.size).toBe(analysis.network.out.arcCount);
    expect(graph.hasNode(hostile.script)).toBe(true);
    expect(text).toContain(`<node id="${hostile.prototype}"`);
    expect(graph.hasNode('ab')).toBe(true);
  });

  it('graphGexf(analysis) gives attributes their types and leaves out what is no number', () => {
    const attributes = graph.getNodeAttributes('p07');
    expect(attributes['in-degree']).toBeTypeOf('number');
    expect(attributes).toMatchObject({ firm: 'North', unit: hostile.script, pull: 'clear', community: 0 });
    const undefinedAt = samplePeople.findIndex((_, i) => i % 3 === 0);
    expect(graph.getNodeAttributes(samplePeople[undefinedAt]!.id)).not.toHaveProperty('constraint');
    expect(text).not.toMatch(/NaN|Infinity|INF/);
  });

  it('graphGexf(analysis) writes colours by channel, since networkx fails on hex', () => {
    expect(text).toContain('<viz:color r="0" g="114" b="178"/>');
    expect(text.match(/<viz:color r="\d+" g="\d+" b="\d+"\/>/g)).toHaveLength(samplePeople.length);
    expect(text).not.toContain('hex=');
  });

  it('graphGexf(analysis) writes strength as weight, and the kinds of a tie', () => {
    const edge = graph.edge('p02', 'p07');
    expect(graph.getEdgeAttribute(edge, 'kinds')).toBe(`advice; meeting ${hostile.script}`);
    expect(graph.getEdgeAttribute(edge, 'strength: advice')).toBe(3);
    expect(graph.getEdgeAttribute(edge, 'weight')).toBeGreaterThan(0);
  });

  it('graphGexf(analysis) writes an undirected network with one edge a pair', () => {
    const undirected = {
      ...withIds((id) => id.replaceAll('_', '')),
      network: selectNetwork(sampleGraph, { undirected: true }),
    };
    const parsed = parse(UndirectedGraph, graphGexf(undirected, context));
    expect(parsed.size).toBe(undirected.network.both.arcCount / 2);
  });

  it('graphGexf(analysis) keeps ids apart that XML would make one', () => {
    const twins = withIds(
      (id, i) => ['a\u0001', 'a', 'a\u0002'][i] ?? (id === hostile.prototype ? 'proto' : id),
    );
    expect(parse(DirectedGraph, graphGexf(twins, context)).order).toBe(samplePeople.length);
  });
});

it('xmlText(text) drops what XML cannot hold and keeps line ends', () => {
  expect(xmlText('a\u0000\u0008\uFFFE\uD800b\n\t<&"\u{1F600}')).toBe('ab&#10;&#9;&#60;&#38;&#34;\u{1F600}');
});
