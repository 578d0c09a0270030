import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, studiesFolder } from './figures.js';

// Run once with `tsx test/reference/collect-figures.ts` when a measure is added: takes the figures of the measures that
// orgraph has out of the studies' references.json and writes them to studies.json beside this file.

/** Reference name -> our id, on the network as it is and with direction dropped. */
const asItIs = new Map([
  ['degree_in', 'in-degree'],
  ['degree_out', 'out-degree'],
  ['degree_neighbours', 'in-degree'],
  ['strength_in', 'in-strength'],
  ['strength_out', 'out-strength'],
  ['strength', 'in-strength'],
  ['betweenness', 'betweenness'],
  ['betweenness_weighted_inverse', 'betweenness-weighted'],
  ['harmonic', 'harmonic-closeness'],
  ['harmonic_in', 'harmonic-closeness-in'],
  ['harmonic_out', 'harmonic-closeness-out'],
  ['harmonic_weighted_inverse', 'harmonic-closeness-weighted'],
  ['harmonic_weighted_inverse_in', 'harmonic-closeness-in-weighted'],
  ['harmonic_weighted_inverse_out', 'harmonic-closeness-out-weighted'],
  ['pagerank_085', 'pagerank'],
  ['pagerank_085_weighted', 'pagerank-weighted'],
  ['constraint_binary', 'constraint'],
  ['constraint_weighted', 'constraint-weighted'],
  ['effective_size_burt_tiesum_binary', 'effective-size'],
  ['effective_size_burt_tiesum_weighted', 'effective-size-weighted'],
  ['coreness_in_plus_out', 'core-number'],
]);
const directionDropped = new Map([
  ['degree_neighbours', 'in-degree'],
  ['betweenness_undirected', 'betweenness'],
  ['constraint_undirected', 'constraint'],
  ['effective_size_undirected', 'effective-size'],
  ['coreness_undirected', 'core-number'],
  ['ei_index_person_undirected', 'ei-index'],
]);

interface ReferenceMetric {
  readonly metric: string;
  readonly level: string;
  readonly definition: string;
  readonly tools: readonly string[];
  readonly values: readonly (number | null)[];
}

interface ReferenceView {
  readonly view: string;
  readonly directed: boolean;
  readonly ids: readonly (string | number)[];
  readonly metrics: readonly ReferenceMetric[];
}

const folder = studiesFolder();
if (folder === undefined) throw new Error('the studies are not on this machine: set ORGRAPH_STUDIES');
const figures = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()
  .flatMap((study) => {
    const { views } = JSON.parse(readFileSync(join(folder, study, 'references.json'), 'utf8')) as {
      views: ReferenceView[];
    };
    return views.flatMap((view) => figuresOf(study, view));
  });
const lines = figures.map((figure) => JSON.stringify(figure));
writeFileSync(new URL('./studies.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`);

function figuresOf(study: string, { view, directed, ids, metrics }: ReferenceView): Figure[] {
  const order = ids.map((_, place) => place).sort((a, b) => (String(ids[a]) < String(ids[b]) ? -1 : 1));
  const [kind, minWeight] = view.endsWith('_ge4') ? [view.slice(0, -4), 4] : [view.replace(/_all$/, ''), 0];
  const taken = new Set<string>();
  return metrics.flatMap((reference) => {
    if (reference.level !== 'node') return [];
    const [name, by] = reference.metric.split(':') as [string, string | undefined];
    // influenceR gives 0 to people without ties and slightly low constraint; networkx leaves out those without outgoing
    // ties: where tools differ, the entry taken is that of igraph or of the written definition.
    const isOdd = reference.tools.every((tool) => tool.includes('influenceR'));
    const places: { undirected: boolean; metric: string | undefined }[] = [
      { undirected: !directed, metric: asItIs.get(name) },
      ...(directed || !asItIs.has(name) ? [{ undirected: true, metric: directionDropped.get(name) }] : []),
    ];
    return places.flatMap(({ undirected, metric }) => {
      if (metric === undefined || isOdd || (directed && !undirected && name === 'degree_neighbours'))
        return [];
      const key = `${metric} ${by} ${undirected} ${name}`;
      if (taken.has(key)) return [];
      taken.add(key);
      const { definition, tools } = reference;
      const values = order.map((place) => reference.values[place]!);
      return [
        {
          study,
          kind,
          minWeight,
          undirected,
          metric,
          by: by ?? null,
          reference: name,
          definition,
          tools: [...tools],
          values,
        },
      ];
    });
  });
}
