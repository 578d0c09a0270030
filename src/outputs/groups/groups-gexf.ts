import type { GroupAnalysis } from '../../privacy/group-analysis.js';
import { gexfDocument } from '../graph-files/gexf-document.js';
import { xmlElement } from '../xml.js';

/**
 * Groups as nodes and contact between them as ties, of the column with the most groups. Weights are pairs in touch to the nearest
 * five; pairs that are hidden, or in touch in fewer than three pairs, have no tie.
 */
export function groupsGexf({ findings, groups, orgraphVersion }: GroupAnalysis): string {
  const tables = findings.gaps.tables.map(({ by, cells }) => ({
    by,
    cells,
    nodes: groups.filter((group) => group.by === by),
  }));
  const [finest] = [...tables].sort((a, b) => b.nodes.length - a.nodes.length);
  const idOf = new Map(finest?.nodes.map(({ name }, place) => [name, `g${place}`]));
  const ties = finest?.cells.filter(({ isHidden, observed }) => !isHidden && observed > 0) ?? [];
  return gexfDocument(
    orgraphVersion,
    xmlElement(
      'graph',
      [
        ['defaultedgetype', 'undirected'],
        ['mode', 'static'],
      ],
      [
        xmlElement(
          'attributes',
          [['class', 'node']],
          [
            xmlElement('attribute', [
              ['id', 0],
              ['title', 'people'],
              ['type', 'integer'],
            ]),
          ],
        ),
        xmlElement(
          'nodes',
          [],
          (finest?.nodes ?? []).map(({ name, people }) =>
            xmlElement(
              'node',
              [
                ['id', idOf.get(name)],
                ['label', name],
              ],
              [
                xmlElement(
                  'attvalues',
                  [],
                  [
                    xmlElement('attvalue', [
                      ['for', 0],
                      ['value', people],
                    ]),
                  ],
                ),
              ],
            ),
          ),
        ),
        xmlElement(
          'edges',
          [],
          ties.map(({ a, b, observed }, place) =>
            xmlElement('edge', [
              ['id', place],
              ['source', idOf.get(a)],
              ['target', idOf.get(b)],
              ['weight', observed],
            ]),
          ),
        ),
      ],
    ),
  );
}
