import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, studiesFolder } from './figures.js';

// Run once with `tsx test/reference/collect-figures.ts` when a measure is added: takes the figures of the measures that
// orgraph has out of the studies' references.json and writes them to studies.json beside this file.

/** Reference name -> our id: on the network as it is, and with direction dropped. Names of groups follow a colon there. */
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
  ['closeness_reachable', 'closeness-reachable'],
  ['closeness_reachable_in', 'closeness-reachable-in'],
  ['closeness_reachable_out', 'closeness-reachable-out'],
  ['closeness_wasserman_faust', 'closeness-wf'],
  ['closeness_wasserman_faust_in', 'closeness-wf-in'],
  ['closeness_wasserman_faust_out', 'closeness-wf-out'],
  ['closeness_freeman', 'closeness-freeman'],
  ['closeness_freeman_in', 'closeness-freeman-in'],
  ['closeness_freeman_out', 'closeness-freeman-out'],
  ['pagerank_085', 'pagerank'],
  ['pagerank_085_weighted', 'pagerank-weighted'],
  ['eigenvector_directed_in_max1', 'eigenvector'],
  ['hits_hub_max1', 'hits-hub'],
  ['hits_authority_max1', 'hits-authority'],
  ['clustering_local_directed_fagiolo', 'clustering-directed'],
  ['constraint_binary', 'constraint'],
  ['constraint_weighted', 'constraint-weighted'],
  ['effective_size_burt_tiesum_binary', 'effective-size'],
  ['effective_size_burt_tiesum_weighted', 'effective-size-weighted'],
  ['coreness_in_plus_out', 'core-number'],
  ['brokerage_coordinator_wI', 'brokerage-coordinator'],
  ['brokerage_itinerant_wO', 'brokerage-itinerant'],
  ['brokerage_representative_bIO', 'brokerage-representative'],
  ['brokerage_gatekeeper_bOI', 'brokerage-gatekeeper'],
  ['brokerage_liaison_bO', 'brokerage-liaison'],
  ['brokerage_total_t', 'brokerage-total'],

  ['edges', 'ties'],
  ['density', 'density'],
  ['reciprocity_arcs', 'reciprocity'],
  ['reciprocity_dyads_nonnull', 'reciprocity-pairs'],
  ['reciprocity_dyads_all', 'reciprocity-all-pairs'],
  ['dyad_census_mutual_asym_null', 'dyad-census'],
  ['triad_census', 'triad-census'],
  ['transitivity_directed_weak', 'transitivity-directed'],
  ['krackhardt_connectedness', 'krackhardt-connectedness'],
  ['krackhardt_hierarchy', 'krackhardt-hierarchy'],
  ['krackhardt_efficiency', 'krackhardt-efficiency-arcs'],
  ['krackhardt_efficiency_undirected', 'krackhardt-efficiency'],
  ['krackhardt_lubness', 'krackhardt-lubness'],
  ['krackhardt_lubness_reversed', 'krackhardt-lubness-reversed'],
  ['strong_components', 'strong-components'],
  ['weak_components', 'weak-components'],
  ['transitivity_undirected', 'transitivity'],
  ['clustering_average_zero', 'mean-clustering'],
  ['clustering_average_skip_undefined', 'mean-clustering-defined'],
  ['mean_distance_reachable', 'mean-distance'],
  ['diameter_reachable', 'diameter'],
  ['centralization_degree_in', 'centralization-in-degree'],
  ['centralization_degree_out', 'centralization-out-degree'],
  ['centralization_degree_undirected', 'centralization-degree'],
  ['centralization_betweenness', 'centralization-betweenness'],
  ['centralization_closeness_undirected', 'centralization-closeness'],
  ['assortativity_degree_undirected', 'degree-assortativity'],
  ['assortativity', 'assortativity'],
  ['modularity_of_groups', 'modularity'],
  ['modularity_of_groups_directed', 'modularity-directed'],
  ['ei_index_ties', 'network-ei-index'],
  ['ei_index_undirected', 'network-ei-index-pairs'],
  ['ei_index_weighted', 'network-ei-index-weighted'],
]);
const directionDropped = new Map([
  ['degree_neighbours', 'in-degree'],
  ['betweenness_undirected', 'betweenness'],
  ['eigenvector_undirected_max1', 'eigenvector'],
  ['eigenvector_undirected_weighted_max1', 'eigenvector-weighted'],
  ['clustering_local_undirected', 'clustering'],
  ['clustering_barrat', 'clustering-weighted'],
  ['constraint_undirected', 'constraint'],
  ['effective_size_undirected', 'effective-size'],
  ['coreness_undirected', 'core-number'],
  ['articulation_point', 'cut-point'],
  ['ei_index_person_undirected', 'ei-index'],
  ['assortativity_undirected', 'assortativity'],
]);

/** Found step by step, by us as by the other tools, each with an end of its own; compared less closely. */
const iterative = /^(eigenvector|hits|pagerank)/;

interface ReferenceMetric {
  readonly metric: string;
  readonly level: string;
  readonly definition: string;
  readonly tools: readonly string[];
  /** A number a person, or those of the network. */
  readonly values: number | null | readonly (number | null)[];
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
    if (reference.level !== 'node' && reference.level !== 'graph') return [];
    const [name, by] = reference.metric.split(':') as [string, string | undefined];
    // influenceR gives 0 to people without ties and slightly low constraint; networkx leaves out those without outgoing
    // ties; sna reads the least upper bound its own way: where tools differ, the entry taken is that of igraph or of the
    // written definition.
    const isOdd =
      reference.tools.every((tool) => tool.includes('influenceR')) ||
      (name.startsWith('krackhardt_lubness') && reference.tools.every((tool) => tool.includes('sna')));
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
      const { values } = reference;
      const isPeople = reference.level === 'node';
      return [
        {
          study,
          kind,
          minWeight,
          undirected,
          level: isPeople ? 'people' : 'network',
          metric,
          by: by ?? null,
          reference: name,
          definition,
          tools: [...tools],
          ...(iterative.test(metric) ? { tolerance: 1e-6 } : {}),
          values: isPeople
            ? order.map((place) => (values as readonly (number | null)[])[place]!)
            : [values].flat(),
        },
      ];
    });
  });
}
