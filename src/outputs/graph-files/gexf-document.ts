import { xmlElement } from '../xml.js';

/** A GEXF 1.3 file around one graph, with a word on how to read it where there is one to say. */
export function gexfDocument(version: string, graph: string, note?: string): string {
  const gexf = xmlElement(
    'gexf',
    [
      ['xmlns', 'http://gexf.net/1.3'],
      ['xmlns:viz', 'http://gexf.net/1.3/viz'],
      ['version', '1.3'],
    ],
    [
      xmlElement(
        'meta',
        [],
        [
          `<creator>orgraph ${version}</creator>`,
          ...(note === undefined ? [] : [`<description>${note}</description>`]),
        ],
      ),
      graph,
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${gexf}\n`;
}
