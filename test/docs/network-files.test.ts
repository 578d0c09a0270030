import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { graphGexf } from '../../src/outputs/graph-files/graph-gexf.js';
import { graphGraphml } from '../../src/outputs/graph-files/graph-graphml.js';
import { sampleAnalysis } from '../outputs/sample-analysis.js';

const page = readFileSync(join(import.meta.dirname, '../../docs/network-files.md'), 'utf8');
const blocks = [...page.matchAll(/^```(python|r)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({
  language: language!,
  code: code!,
  tool: /^(?:import|library\() ?(\w+)(?: as nx)?\)?$/m.exec(code!.replace('import io\n', ''))![1]!,
}));

const python = '/usr/bin/python3';
const hasTool = (language: string, tool: string) =>
  language === 'python'
    ? spawnSync(python, ['-c', `import ${tool}`]).status === 0
    : spawnSync('Rscript', ['-e', `library(${tool})`]).status === 0;

describe('docs/network-files.md', () => {
  const analysis = sampleAnalysis();
  const context = { showNames: false, showValues: false };
  const folder = mkdtempSync(join(tmpdir(), 'orgraph-files-'));
  writeFileSync(join(folder, 'graph.gexf'), graphGexf(analysis, context));
  writeFileSync(join(folder, 'graph.graphml'), graphGraphml(analysis, context));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const { out, in: incoming, nodeCount } = analysis.network;
  const degrees = Array.from(
    { length: nodeCount },
    (_, node) =>
      out.starts[node + 1]! - out.starts[node]! + incoming.starts[node + 1]! - incoming.starts[node]!,
  ).sort((a, b) => a - b);

  it('has a block for networkx, igraph and R', () => {
    expect(blocks.map(({ language, tool }) => `${language} ${tool}`)).toEqual([
      'python networkx',
      'python networkx',
      'python igraph',
      'r igraph',
    ]);
  });

  it.for(blocks)(
    '$language $tool reads the people, the ties and the same degrees',
    ({ language, tool, code }, { skip }) => {
      if (!hasTool(language, tool)) skip(`${tool} for ${language} is not on this machine`);
      const printed = execFileSync(
        language === 'python' ? python : 'Rscript',
        [language === 'python' ? '-c' : '-e', code],
        { cwd: folder, encoding: 'utf8' },
      );
      expect(printed.trim().split('\n')).toEqual([`${nodeCount} ${out.arcCount}`, `[${degrees.join(', ')}]`]);
    },
  );

  it('python igraph reads every attribute with its type', ({ skip }) => {
    if (!hasTool('python', 'igraph')) skip('igraph for python is not on this machine');
    const code = `import igraph, json
graph = igraph.Graph.Read_GraphML("graph.graphml")
print(json.dumps([graph.vs.attributes(), graph.es.attributes(), graph.vs["id"], [type(graph.vs[0][name]).__name__ for name in ("x", "size", "label")]]))`;
    const [nodes, edges, ids, types] = JSON.parse(
      execFileSync(python, ['-c', code], { cwd: folder, encoding: 'utf8' }),
    ) as [string[], string[], string[], string[]];
    expect(nodes).toEqual(
      expect.arrayContaining([
        'label',
        'unit',
        'pull',
        'x',
        'y',
        'color',
        'size',
        ...analysis.scores.map(({ metric }) => metric),
      ]),
    );
    expect(edges).toEqual(expect.arrayContaining(['weight', 'kinds']));
    expect(new Set(ids).size).toBe(nodeCount);
    expect(types).toEqual(['float', 'float', 'str']);
  });

  it('networkx and R igraph read the same attributes of people and of ties', ({ skip }) => {
    if (!hasTool('python', 'networkx') || !hasTool('r', 'igraph'))
      skip('networkx and igraph for R are not on this machine');
    const names = (text: string) => [...new Set(JSON.parse(text) as string[])].sort();
    const read = (format: string) =>
      execFileSync(
        python,
        [
          '-c',
          `import io, json, networkx as nx
text = open("graph.${format}", encoding="utf-8").read().replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
graph = nx.read_graphml("graph.graphml") if "${format}" == "graphml" else nx.read_gexf(io.BytesIO(text.encode()), version="1.2draft")
print(json.dumps([name for _, of in graph.nodes(data=True) for name in of]))
print(json.dumps([name for *_, of in graph.edges(data=True) for name in of]))`,
        ],
        { cwd: folder, encoding: 'utf8' },
      )
        .trim()
        .split('\n')
        .map(names);
    const [graphmlNodes, graphmlEdges] = read('graphml');
    const [gexfNodes] = read('gexf');
    // GEXF has what is drawn in elements of their own, which networkx gathers under viz.
    const drawn = new Set(['x', 'y', 'color', 'size', 'viz', 'r', 'g', 'b']);
    const data = (list: string[] | undefined) => list!.filter((name) => !drawn.has(name));
    expect(data(gexfNodes)).toEqual(data(graphmlNodes));
    expect(data(gexfNodes)).toEqual(
      expect.arrayContaining(['unit', 'pull', ...analysis.scores.map(({ metric }) => metric)]),
    );
    const [rNodes, rEdges] = execFileSync(
      'Rscript',
      [
        '-e',
        `suppressMessages(library(igraph)); graph <- read_graph("graph.graphml", format = "graphml")
show <- function(names) cat("[", paste0('"', names, '"', collapse = ","), "]\\n", sep = "")
show(vertex_attr_names(graph)); show(edge_attr_names(graph))`,
      ],
      { cwd: folder, encoding: 'utf8' },
    )
      .trim()
      .split('\n')
      .map(names);
    const withoutId = (list: string[] | undefined) => list!.filter((name) => name !== 'id');
    expect(withoutId(rNodes)).toEqual(withoutId(graphmlNodes));
    expect(withoutId(rEdges)).toEqual(withoutId(graphmlEdges));
  });
});
