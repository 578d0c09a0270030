import type { Analysis } from '../../analysis.js';
import { mapPositions } from '../map/positions.js';
import type { OutputContext } from '../output.js';
import { personFacts } from '../person-facts.js';
import { xmlClean, xmlElement } from '../xml.js';
import {
  type Attribute,
  type AttributeType,
  edgeAttributes,
  edgesOf,
  groupColors,
  markSize,
  personAttributes,
  uniqueIds,
  weightNote,
} from './graph-parts.js';

/** GraphML's names of types. */
const typeNames: Readonly<Record<AttributeType, string>> = {
  string: 'string',
  double: 'double',
  integer: 'int',
};

/**
 * The combined informal network as GraphML, which igraph, networkx, R and yEd read: the same people, ties and typed attributes as
 * the GEXF file, with positions, colours and sizes as attributes. An attribute without a value is left out.
 *
 * Source: http://graphml.graphdrawing.org/specification.html, the structure and attributes layers.
 */
export function graphGraphml(analysis: Analysis, { showNames }: OutputContext): string {
  const { network } = analysis;
  const nodeIds = uniqueIds(analysis.graph.people.map(({ id }) => id));
  const { people } = mapPositions(analysis);
  const colors = groupColors(analysis);
  const nodes: readonly Attribute<ReturnType<typeof personFacts>[number]>[] = [
    {
      title: 'label',
      type: 'string',
      of: ({ person }) => (showNames ? (person.name ?? person.id) : person.id),
    },
    ...personAttributes(analysis),
    { title: 'x', type: 'double', of: ({ index }) => people.x[index] },
    { title: 'y', type: 'double', of: ({ index }) => people.y[index] },
    { title: 'color', type: 'string', of: ({ person }) => colors.get(person.unit ?? '') },
    { title: 'size', type: 'double', of: ({ index }) => markSize(analysis, index) },
  ];
  const edges = [
    { title: 'weight', type: 'double' as const, of: ({ strength }: { strength: number }) => strength },
    ...edgeAttributes(analysis),
  ];
  const graph = xmlElement(
    'graph',
    [
      ['id', 'orgraph'],
      ['edgedefault', network.directed ? 'directed' : 'undirected'],
    ],
    [
      ...personFacts(analysis).map((row) =>
        xmlElement('node', [['id', nodeIds[row.index]]], values('n', nodes, row)),
      ),
      ...edgesOf(analysis).map((edge) =>
        xmlElement(
          'edge',
          [
            ['id', `e${edge.source}-${edge.target}`],
            ['source', nodeIds[edge.source]],
            ['target', nodeIds[edge.target]],
          ],
          values('e', edges, edge),
        ),
      ),
    ],
  );
  const note = weightNote(analysis);
  const keys = [...declare('n', 'node', nodes), ...declare('e', 'edge', edges)];
  const graphml = xmlElement(
    'graphml',
    [['xmlns', 'http://graphml.graphdrawing.org/xmlns']],
    [...(note === undefined ? [] : [`<desc>${note}</desc>`]), ...keys, graph],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${graphml}\n`;
}

function declare<Row>(letter: string, owner: string, attributes: readonly Attribute<Row>[]): string[] {
  return attributes.map(({ title, type }, place) =>
    xmlElement('key', [
      ['id', `${letter}${place}`],
      ['for', owner],
      ['attr.name', title],
      ['attr.type', typeNames[type]],
    ]),
  );
}

function values<Row>(letter: string, attributes: readonly Attribute<Row>[], row: Row): string[] {
  return attributes.flatMap(({ of }, place) => {
    const value = of(row);
    if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return [];
    return [`<data key="${letter}${place}">${elementText(String(value))}</data>`];
  });
}

/** Text between tags; spaces at its ends and line ends are kept as they are. */
function elementText(text: string): string {
  return xmlClean(text).replace(/[&<>\r]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
