import type { Analysis } from '../analysis.js';
import type { Layer } from '../graph/org-graph.js';
import { arcSources, findArc } from '../kernel/csr.js';
import { gexfDocument } from './gexf-document.js';
import type { OutputContext } from './output.js';
import { type PersonFacts, personFacts } from './person-facts.js';
import { xmlClean, xmlElement } from './xml.js';

type AttributeType = 'string' | 'double' | 'integer';

interface Attribute<Row> {
  readonly title: string;
  readonly type: AttributeType;
  readonly of: (row: Row) => string | number | undefined;
}

interface Edge {
  readonly source: number;
  readonly target: number;
  readonly strength: number;
}

/**
 * The combined informal network as GEXF 1.3: people with their findings and measures as typed attributes, ties with
 * their strength as weight and their kinds. An attribute without a value is left out. A colour stands for a unit, a
 * size for the number of people somebody is in touch with.
 */
export function graphGexf(analysis: Analysis, { showNames }: OutputContext): string {
  const { network, orgraphVersion } = analysis;
  const nodeIds = uniqueIds(analysis.graph.people.map(({ id }) => id));
  const nodes = personAttributes(analysis);
  const edges = edgeAttributes(analysis);
  const colors = unitColors(analysis);

  const graph = xmlElement(
    'graph',
    [
      ['defaultedgetype', network.directed ? 'directed' : 'undirected'],
      ['mode', 'static'],
    ],
    [
      declare('node', nodes),
      declare('edge', edges),
      xmlElement(
        'nodes',
        [],
        personFacts(analysis).map((row) =>
          xmlElement(
            'node',
            [
              ['id', nodeIds[row.index]],
              ['label', showNames ? (row.person.name ?? row.person.id) : row.person.id],
            ],
            [
              ...values(nodes, row),
              xmlElement('viz:color', channels(colors.get(row.person.unit ?? '') ?? '#000000')),
              xmlElement('viz:size', [['value', sizeOf(analysis, row.index)]]),
            ],
          ),
        ),
      ),
      xmlElement(
        'edges',
        [],
        edgesOf(analysis).map((edge) =>
          xmlElement(
            'edge',
            [
              ['id', `${edge.source}-${edge.target}`],
              ['source', nodeIds[edge.source]],
              ['target', nodeIds[edge.target]],
              ['weight', edge.strength],
            ],
            values(edges, edge),
          ),
        ),
      ),
    ],
  );
  return gexfDocument(orgraphVersion, graph);
}

function personAttributes({ scores }: Analysis): Attribute<PersonFacts>[] {
  return [
    { title: 'firm', type: 'string', of: ({ person }) => person.firm },
    { title: 'unit', type: 'string', of: ({ person }) => person.unit },
    { title: 'level', type: 'string', of: ({ person }) => person.level },
    { title: 'quadrant', type: 'string', of: ({ map }) => map?.quadrant },
    { title: 'pull', type: 'string', of: ({ pull }) => pull?.pull },
    { title: 'community', type: 'integer', of: ({ community }) => community },
    ...scores.map(({ metric, values: scored }) => ({
      title: metric,
      type: 'double' as const,
      of: ({ index }: PersonFacts) => scored[index],
    })),
  ];
}

/** The kinds a tie is made of, and its strength in each before they were combined. */
function edgeAttributes({ graph, network }: Analysis): Attribute<Edge>[] {
  const layers = graph.layers.filter(({ kind }) => network.kinds.includes(kind));
  const strengthIn = ({ csr, directed, minWeight }: Layer, { source, target }: Edge) => {
    const arcs = [findArc(csr, source, target), network.directed ? -1 : findArc(csr, target, source)];
    const strengths = arcs.map((arc) => csr.strengths[arc] ?? 0);
    const counted = strengths.filter((strength) => strength >= Math.max(minWeight, network.minWeight));
    const sum = directed ? counted.reduce((a, b) => a + b, 0) : Math.max(0, ...counted);
    return sum > 0 ? sum : undefined;
  };
  return [
    {
      title: 'kinds',
      type: 'string',
      of: (edge) =>
        layers
          .filter((layer) => strengthIn(layer, edge) !== undefined)
          .map(({ kind }) => kind)
          .join('; '),
    },
    ...layers.map((layer) => ({
      title: `strength: ${layer.kind}`,
      type: 'double' as const,
      of: (edge: Edge) => strengthIn(layer, edge),
    })),
  ];
}

function edgesOf({ network }: Analysis): Edge[] {
  const csr = network.directed ? network.out : network.both;
  const sources = arcSources(csr);
  return Array.from(sources, (source, arc) => ({
    source,
    target: csr.targets[arc]!,
    strength: csr.strengths[arc]!,
  })).filter(({ source, target }) => network.directed || source < target);
}

function declare<Row>(owner: 'node' | 'edge', attributes: readonly Attribute<Row>[]): string {
  return xmlElement(
    'attributes',
    [['class', owner]],
    attributes.map(({ title, type }, i) =>
      xmlElement('attribute', [
        ['id', i],
        ['title', title],
        ['type', type],
      ]),
    ),
  );
}

function values<Row>(attributes: readonly Attribute<Row>[], row: Row): string[] {
  const written = attributes.flatMap(({ of }, i) => {
    const value = of(row);
    if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return [];
    return [
      xmlElement('attvalue', [
        ['for', i],
        ['value', value],
      ]),
    ];
  });
  return written.length === 0 ? [] : [xmlElement('attvalues', [], written)];
}

/** Ids as XML can hold them; two that would become one get a mark. */
function uniqueIds(ids: readonly string[]): string[] {
  const taken = new Set(ids.filter((id) => xmlClean(id) === id));
  return ids.map((id) => {
    const clean = xmlClean(id);
    if (clean === id) return id;
    let unique = clean;
    for (let mark = 2; taken.has(unique); mark++) unique = `${clean}~${mark}`;
    taken.add(unique);
    return unique;
  });
}

// Okabe and Ito's colours, told apart by most people with colour blindness, in an order of contrast.
const palette = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#56B4E9', '#E69F00', '#F0E442', '#000000'];

function unitColors({ graph }: Analysis): Map<string, string> {
  const units = [...new Set(graph.people.map(({ unit }) => unit ?? ''))].sort();
  return new Map(units.map((unit, i) => [unit, palette[i % palette.length]!]));
}

/** A colour as GEXF readers take it; hex, which the format also has, stops networkx. */
function channels(hex: string): [string, number][] {
  return ['r', 'g', 'b'].map((channel, i) => [channel, Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16)]);
}

function sizeOf({ network }: Analysis, person: number): number {
  const { starts } = network.both;
  const contacts = starts[person + 1]! - starts[person]!;
  return Math.round(10 * (4 + 2 * Math.sqrt(contacts))) / 10;
}
