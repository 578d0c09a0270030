import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import { OrgraphError } from '../errors.js';
import { datasetFromRows, type Row } from '../ingest/dataset-from-rows.js';
import { buildCsr } from '../kernel/csr.js';
import type { ConfigInput } from '../schema/config.js';
import type { Dataset } from '../schema/dataset.js';
import type { Person } from '../schema/records.js';
import type { Network } from './network.js';
import type { Layer, OrgGraph } from './org-graph.js';

/** How a graphology graph is read. */
export interface FromGraphologyOptions {
  /** Edge attribute that holds the strength of a tie; edges without it count 1. Default `weight`. */
  readonly weight?: string;
  /** Edge attribute that holds the kind of a tie; edges without it are of kind `tie`. Default `kind`. */
  readonly kind?: string;
  /** Node attribute that holds the id of the manager. Default `managerId`. */
  readonly manager?: string;
}

/** Beyond these, measures that multiply strengths would leave what numbers can hold. */
const LEAST_STRENGTH = 1e-100;
const MOST_STRENGTH = 1e100;

const personFields = ['name', 'level', 'unit', 'firm', 'location'] as const;

/**
 * A graph of orgraph from a graphology graph of any type: one person a node, one layer a kind of edge.
 *
 * Self-loops are left out, parallel edges added up, an undirected edge in a mixed graph counts as one each way. Node
 * attributes `name`, `level`, `unit`, `firm`, `location` fill the person, `person_id` its id where it differs from the
 * node's key; other text and number attributes are kept as attributes. Throws GRAPH_UNUSABLE for a strength that is not a
 * number from 1e-100 to 1e100, and for two nodes with one person_id.
 * Cost: O(nodes log nodes + edges).
 */
export function fromGraphology(source: AbstractGraph, options: FromGraphologyOptions = {}): OrgGraph {
  const people = source
    .mapNodes((key, attributes) => ({
      key,
      person: toPerson(key, attributes, options.manager ?? 'managerId'),
    }))
    .sort((a, b) => (a.person.id < b.person.id ? -1 : 1));
  const indexOfKey = new Map(people.map(({ key }, index) => [key, index]));
  const indexOf = new Map(people.map(({ person }, index) => [person.id, index]));
  if (indexOf.size < people.length)
    throw new OrgraphError('GRAPH_UNUSABLE', { problem: 'two nodes have one person_id' });

  const arcsOfKind = new Map<
    string,
    { sources: number[]; targets: number[]; strengths: number[]; directed: boolean }
  >();
  source.forEachEdge((edge, attributes, from, to, _fromAttributes, _toAttributes, undirected) => {
    if (from === to) return;
    const strength: unknown = attributes[options.weight ?? 'weight'] ?? 1;
    if (typeof strength !== 'number' || !(strength >= LEAST_STRENGTH && strength <= MOST_STRENGTH)) {
      const what = typeof strength === 'number' ? String(strength) : 'no number';
      throw new OrgraphError('GRAPH_UNUSABLE', {
        problem: `the weight of edge "${edge}" from "${from}" to "${to}" is ${what}; a strength is a number above zero, from ${LEAST_STRENGTH} to ${MOST_STRENGTH}`,
      });
    }
    const kind = String(attributes[options.kind ?? 'kind'] ?? 'tie');
    const arcs = arcsOfKind.get(kind) ?? { sources: [], targets: [], strengths: [], directed: false };
    arcsOfKind.set(kind, arcs);
    arcs.directed ||= !undirected;
    for (const [tail, head] of undirected
      ? ([
          [from, to],
          [to, from],
        ] as const)
      : ([[from, to]] as const)) {
      arcs.sources.push(indexOfKey.get(tail)!);
      arcs.targets.push(indexOfKey.get(head)!);
      arcs.strengths.push(strength);
    }
  });

  const layers = [...arcsOfKind]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([kind, arcs]): Layer => ({
        kind,
        directed: arcs.directed,
        trust: false,
        formal: false,
        share: 1,
        minWeight: 0,
        interactionCount: arcs.sources.length,
        csr: buildCsr(people.length, {
          sources: Int32Array.from(arcs.sources),
          targets: Int32Array.from(arcs.targets),
          strengths: Float64Array.from(arcs.strengths),
        }),
      }),
    );
  const managerOf = Int32Array.from(people, ({ person: { managerId } }) =>
    managerId === undefined ? -1 : (indexOf.get(managerId) ?? -1),
  );
  return { people: people.map(({ person }) => person), indexOf, layers, managerOf, columnAliases: new Map() };
}

function toPerson(key: string, attributes: Record<string, unknown>, managerKey: string): Person {
  const text = new Map<string, string>();
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'string' || typeof value === 'number') text.set(key, String(value));
  }
  const id = text.get('person_id') ?? key;
  text.delete('person_id');
  const person: Person = { id, participate: 'yes', attributes: text };
  for (const field of personFields) {
    const value = text.get(field);
    if (value === undefined) continue;
    person[field] = value;
    text.delete(field);
  }
  const managerId = text.get(managerKey);
  if (managerId !== undefined && managerId !== id) person.managerId = managerId;
  text.delete(managerKey);
  return person;
}

/**
 * A dataset of a graphology graph, for `analyze`: nodes are people with their text and number attributes as columns, edges
 * are interactions. All that is checked in files is checked here, and faults are the dataset's issues: a self-loop or a
 * weight of 0 is dropped, a negative weight held back. A kind whose edges are all undirected is undirected; in a mixed kind
 * an undirected edge is one each way. `config` holds what orgraph.json would. Throws CONFIG_INVALID.
 */
export function datasetFromGraphology(
  source: AbstractGraph,
  options: FromGraphologyOptions & { readonly config?: ConfigInput } = {},
): Dataset {
  const idOf = new Map<string, string>();
  const people = source.mapNodes((key, attributes): Row => {
    const {
      managerId,
      attributes: others,
      participate: _,
      ...fields
    } = toPerson(key, attributes, options.manager ?? 'managerId');
    idOf.set(key, fields.id);
    const { id, ...rest } = fields;
    const cells = [...others, ...Object.entries(rest), ['person_id', id], ['manager_id', managerId ?? '']];
    return Object.fromEntries(cells) as Row;
  });
  const edges: { readonly row: Row; readonly isUndirected: boolean }[] = [];
  const isDirected = new Map<string, boolean>();
  source.forEachEdge((_edge, attributes, from, to, _fromAttributes, _toAttributes, isUndirected) => {
    const kind = String(attributes[options.kind ?? 'kind'] ?? 'tie');
    const weight = String(attributes[options.weight ?? 'weight'] ?? 1);
    isDirected.set(kind, isDirected.get(kind) === true || !isUndirected);
    edges.push({ row: { source: idOf.get(from)!, target: idOf.get(to)!, kind, weight }, isUndirected });
  });
  const interactions = edges.flatMap(({ row, isUndirected }) =>
    isUndirected && isDirected.get(String(row['kind'])) === true
      ? [row, { ...row, source: row['target'], target: row['source'] }]
      : [row],
  );
  const undirectedKinds = [...isDirected].filter(([, directed]) => !directed);
  const kinds = Object.fromEntries(
    undirectedKinds.map(([kind]) => [kind, { direction: 'undirected' as const }]),
  );
  return datasetFromRows(
    { people, interactions },
    { ...options.config, kinds: { ...kinds, ...options.config?.kinds } },
  );
}

/** A column of scores to hang on the nodes, under its name. */
export interface NodeScores {
  readonly name: string;
  readonly values: Float64Array;
}

/**
 * A network as a graphology graph: nodes in the order of people with their fields and scores as attributes, edges with
 * `weight` the strength. Directed or undirected as the network is; undirected edges stand once. Scores that are NaN are
 * left out. Edge keys are made from the two ends' places, so that the same data gives the same graph.
 *
 * A node's key is the person's id, and its attribute `person_id` is too. graphology keeps neighbours in plain objects and
 * takes ids such as `constructor` for ties that are there already, so such a person's key begins with `person:`.
 * Throws OPTIONS_INVALID for a network or scores of another number of people, scores without a name, and names that a score
 * before or an attribute of people has.
 */
export function toGraphology(
  graph: OrgGraph,
  network: Network,
  scores: readonly NodeScores[] = [],
): AbstractGraph {
  refuseScores(graph, network, scores);
  const made: AbstractGraph = network.directed ? new DirectedGraph() : new UndirectedGraph();
  const keys = nodeKeys(graph);
  graph.people.forEach((person, node) => {
    const attributes: [string, string | number][] = [...person.attributes, ['person_id', person.id]];
    for (const field of personFields) {
      const value = person[field];
      if (value !== undefined) attributes.push([field, value]);
    }
    if (graph.managerOf[node] !== -1)
      attributes.push(['managerId', graph.people[graph.managerOf[node]!]!.id]);
    for (const { name, values } of scores)
      if (!Number.isNaN(values[node])) attributes.push([name, values[node]!]);
    // fromEntries defines own properties, so that an attribute called __proto__ is one like any other.
    made.addNode(keys[node]!, Object.fromEntries(attributes));
  });
  const { starts, targets, strengths } = network.out;
  for (let node = 0; node < network.nodeCount; node++) {
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
      const other = targets[arc]!;
      if (!network.directed && other < node) continue;
      made.addEdgeWithKey(`${node}>${other}`, keys[node]!, keys[other]!, { weight: strengths[arc]! });
    }
  }
  return made;
}

function refuseScores({ people }: OrgGraph, { nodeCount }: Network, scores: readonly NodeScores[]): void {
  const refuse = (problems: string): never => {
    throw new OrgraphError('OPTIONS_INVALID', { call: 'toGraphology', problems });
  };
  if (nodeCount !== people.length)
    refuse(
      `the network has ${nodeCount} people and the graph ${people.length}; it must be made of this graph`,
    );
  const taken = new Set<string>(['person_id', 'managerId', ...personFields]);
  if (scores.length > 0)
    for (const { attributes } of people) for (const name of attributes.keys()) taken.add(name);
  for (const [place, { name, values }] of scores.entries()) {
    if (typeof name !== 'string' || name === '') refuse(`scores[${place}] has no name`);
    if (taken.has(name)) refuse(`nodes have an attribute "${name}" already; give these scores another name`);
    taken.add(name);
    if (!(values instanceof Float64Array)) refuse(`the scores "${name}" are no Float64Array`);
    if (values.length !== nodeCount)
      refuse(`the scores "${name}" are ${values.length} and the people ${nodeCount}`);
    const endless = values.findIndex((value) => Math.abs(value) === Infinity);
    if (endless !== -1) refuse(`the score "${name}" of "${people[endless]!.id}" is ${values[endless]}`);
  }
}

function nodeKeys(graph: OrgGraph): string[] {
  const taken = new Set(graph.indexOf.keys());
  return graph.people.map(({ id }) => {
    if (!(id in Object.prototype)) return id;
    let key = `person:${id}`;
    while (taken.has(key)) key = `person:${key}`;
    taken.add(key);
    return key;
  });
}
