import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis.js';
import { analyze } from '../../src/analyze.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { graphGexf } from '../../src/outputs/graph-files/graph-gexf.js';
import { graphGraphml } from '../../src/outputs/graph-files/graph-graphml.js';
import { gateDataset } from '../../src/privacy/gate-dataset.js';
import { newKey, parseKey } from '../../src/privacy/pseudonyms.js';

const ids = Array.from({ length: 12 }, (_, at) => `p${at + 10}`);
const dataset = datasetFromRows({
  people: ids.map((person_id) => ({ person_id })),
  interactions: ids.map((source, at) => ({
    source,
    target: ids[(at + 1) % 12],
    kind: 'mail',
    weight: 2 * at + 3,
  })),
});
const context = { showNames: false, showValues: false };
let coded: Analysis;
let identified: Analysis;

beforeAll(async () => {
  const gated = await gateDataset(dataset, {
    mode: 'pseudonymous',
    key: parseKey(newKey()),
    purpose: 'a test',
  });
  coded = await analyze(gated, { draws: 20, permutations: 99 });
  identified = await analyze(dataset, { draws: 20, permutations: 99 });
});

/** Weights of edges, and strengths in their kinds. */
function weightsIn(gexf: string): number[] {
  const edges = gexf.slice(gexf.indexOf('<edges>'));
  return [...edges.matchAll(/(?:weight|for="1" value)="([\d.]+)"/g)].map(([, weight]) => Number(weight));
}

describe('weights of ties in files of the network', () => {
  it('are the nearest powers of two where people are codes, which the files say', () => {
    const gexf = graphGexf(coded, context);
    const weights = weightsIn(gexf);
    expect(weights).toHaveLength(24);
    for (const weight of weights) expect(Number.isInteger(Math.log2(weight)), String(weight)).toBe(true);
    // 3, 5, 7, ... 25: halves of the way between powers are those of their logarithms.
    expect(new Set(weights.filter((_, at) => at % 2 === 1))).toEqual(new Set([4, 8, 16, 32]));
    const graphml = graphGraphml(coded, context);
    for (const file of [gexf, graphml]) expect(file).toContain('nearest powers of two');
    for (const [, weight] of graphml.matchAll(/<data key="e(?:0|2)">([^<]*)</g))
      expect(Number.isInteger(Math.log2(Number(weight))), weight).toBe(true);
  });

  it('are strengths where people are shown by id', () => {
    const gexf = graphGexf(identified, context);
    expect(weightsIn(gexf)).toContain(25);
    expect(gexf).not.toContain('powers of two');
    expect(graphGraphml(identified, context)).not.toContain('<desc>');
  });
});
