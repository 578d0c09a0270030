import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.js';
import type { OrgGraph } from '../../src/graph/org-graph.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import type { Metric } from '../../src/metrics/define-metric.js';
import { findAnyMetric, measureNetwork, measurePeople } from '../../src/metrics/registry.js';
import { expectNear } from '../support/near.js';
import { keptFigures, studiesFolder } from './figures.js';

const folder = studiesFolder();
const figures = keptFigures();
const studies = [...new Set(figures.map((figure) => figure.study))];

describe('real studies, against igraph, R sna, networkx and plain enumeration', () => {
  if (folder === undefined) {
    const reason = 'the studies are not beside this repository (set ORGRAPH_STUDIES to their folder)';
    if (process.env['CI'] === undefined) it.skip(`SKIPPED: ${reason}`, () => {});
    else it('finds the studies', () => expect.fail(reason));
    return;
  }

  describe.each(studies)('%s', (study) => {
    let graph: OrgGraph;
    beforeAll(async () => {
      graph = buildGraph(await readDataset(join(folder, study))).graph;
    });

    const own = figures.filter((figure) => figure.study === study);
    it.each(own)(
      'measure(network, "$metric") equals $reference on $kind (weight >= $minWeight, undirected: $undirected)',
      (figure) => {
        const { kind, minWeight, undirected, metric, by, values, tolerance } = figure;
        const network = selectNetwork(graph, { kinds: [kind], minWeight, undirected });
        const chosen = findAnyMetric(metric);
        const options = by === null ? {} : { by };
        const found =
          chosen.level === 'network'
            ? measureNetwork(network, chosen, options).map(({ value }) => value)
            : measurePeople(network, chosen as Metric, options);
        expectNear(found, values, tolerance);
      },
    );
  });
});
