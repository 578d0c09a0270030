import type { Analysis } from '../../analysis.js';
import { mapPositions } from '../map/positions.js';
import type { OutputContext } from '../output.js';
import { personFacts } from '../person-facts.js';
import { xmlElement } from '../xml.js';
import { gexfDocument } from './gexf-document.js';
import {
  type Attribute,
  edgeAttributes,
  edgesOf,
  groupColors,
  markSize,
  personAttributes,
  uniqueIds,
  weightNote,
} from './graph-parts.js';

/**
 * The combined informal network as GEXF 1.3: people with their findings and measures as typed attributes, ties with
 * their strength as weight and their kinds. An attribute without a value is left out. A colour stands for a unit, a
 * size for the number of people somebody is in touch with; positions are those of the map in the report. Where people are codes,
 * strengths are powers of two.
 */
export function graphGexf(analysis: Analysis, { showNames }: OutputContext): string {
  const { network, orgraphVersion } = analysis;
  const nodeIds = uniqueIds(analysis.graph.people.map(({ id }) => id));
  const nodes = personAttributes(analysis);
  const edges = edgeAttributes(analysis);
  const colors = groupColors(analysis);
  const { people } = mapPositions(analysis);

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
              xmlElement('viz:position', [
                ['x', people.x[row.index]],
                ['y', people.y[row.index]],
                ['z', 0],
              ]),
              xmlElement('viz:color', channels(colors.get(row.person.unit ?? '') ?? '#000000')),
              xmlElement('viz:size', [['value', markSize(analysis, row.index)]]),
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
  return gexfDocument(orgraphVersion, graph, weightNote(analysis));
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

/** A colour as GEXF readers take it; hex, which the format also has, stops networkx. */
function channels(hex: string): [string, number][] {
  return ['r', 'g', 'b'].map((channel, i) => [channel, Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16)]);
}
