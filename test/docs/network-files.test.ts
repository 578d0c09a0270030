import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { graphGexf } from '../../src/outputs/graph-gexf.js';
import { graphGraphml } from '../../src/outputs/graph-graphml.js';
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

  it.each(blocks)(
    '$language $tool reads the people, the ties and the same degrees',
    ({ language, tool, code }) => {
      if (!hasTool(language, tool)) return; // the title of the page says that tools may not be there
      const printed = execFileSync(
        language === 'python' ? python : 'Rscript',
        [language === 'python' ? '-c' : '-e', code],
        { cwd: folder, encoding: 'utf8' },
      );
      expect(printed.trim().split('\n')).toEqual([`${nodeCount} ${out.arcCount}`, `[${degrees.join(', ')}]`]);
    },
  );

  it('python igraph reads every attribute with its type', () => {
    if (!hasTool('python', 'igraph')) return;
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
});
