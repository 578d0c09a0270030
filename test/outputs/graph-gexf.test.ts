import Graph, { DirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { selectNetwork } from '../../src/graph/select-network.js';
import { graphGexf } from '../../src/outputs/graph-gexf.js';
import { xmlText } from '../../src/outputs/xml.js';
import { sampleAnalysis } from './sample-analysis.js';
import { hostile, sampleGraph, samplePeople } from './sample-people.js';

const context = { showNames: false, showValues: false };

describe('graphGexf', () => {
  const analysis = sampleAnalysis();
  const text = graphGexf(analysis, context);
  const graph = parse(Graph, text);

  it('graphGexf(analysis) is read by graphology-gexf with all people and ties', () => {
    expect(graph.order).toBe(samplePeople.length);
    expect(graph.size).toBe(analysis.network.out.arcCount);
    expect(graph.hasNode(hostile.script)).toBe(true);
    expect(graph.hasNode(hostile.prototype)).toBe(true);
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

  it('graphGexf(analysis) writes strength as weight, and the kinds of a tie', () => {
    const edge = graph.edge('p02', 'p07');
    expect(graph.getEdgeAttribute(edge, 'kinds')).toBe(`advice; meeting ${hostile.script}`);
    expect(graph.getEdgeAttribute(edge, 'strength: advice')).toBe(3);
    expect(graph.getEdgeAttribute(edge, 'weight')).toBeGreaterThan(0);
  });

  it('graphGexf(analysis) writes an undirected network with one edge a pair', () => {
    const undirected = { ...analysis, network: selectNetwork(sampleGraph, { undirected: true }) };
    const parsed = parse(Graph, graphGexf(undirected, context));
    expect(parsed.size).toBe(undirected.network.both.arcCount / 2);
    expect(parsed.type === 'mixed' || parsed.type === 'undirected').toBe(true);
    expect(parsed.directedSize).toBe(0);
  });

  it('graphGexf(analysis) keeps ids apart that XML would make one', () => {
    const people = samplePeople.map((person, i) =>
      i === 0 ? { ...person, id: 'a\u0001' } : i === 1 ? { ...person, id: 'a' } : person,
    );
    const twins = { ...analysis, graph: { ...analysis.graph, people } };
    expect(parse(DirectedGraph, graphGexf(twins, context)).order).toBe(samplePeople.length);
  });
});

it('xmlText(text) drops what XML cannot hold and keeps line ends', () => {
  expect(xmlText('a\u0000\u0008\uFFFE\uD800b\n\t<&"\u{1F600}')).toBe('ab&#10;&#9;&#60;&#38;&#34;\u{1F600}');
});
